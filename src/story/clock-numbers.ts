/** "8pm" is 20 h in French. */
export function hours(text: string): number[] {
  return [...text.matchAll(/(\d{1,2})(?:[.:]\d\d)? ?p\.?m\b/gi)].map(([, hour]) => (Number(hour) % 12) + 12);
}

/** "4.40am", "22 h 40", "4:40", "by 9.40": hours and minutes, each by itself, the hours of an evening counted from noon or not. */
export function clockTimes(text: string): number[] {
  const found = [
    ...text.matchAll(/\b(\d{1,2})(?: ?h ?|:|\.(?=\d\d ?[ap]\.?m\b))(\d\d)(?!\d)/gi),
    ...text.matchAll(/\b(?:at|by|until|till|before|after|around) (1?\d)\.([0-5]\d)(?![\d.,]|\s?%| per ?cent)/gi),
  ];
  return found.flatMap(([, hour, minutes]) => [Number(hour), Number(hour) + 12, Number(minutes)]);
}
