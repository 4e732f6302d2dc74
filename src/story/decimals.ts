/** How many decimals a number is written with: 0 for 42, 2 for 44.25. */
export function decimalsOf(value: number): number {
  return `${value}`.split('.')[1]?.length ?? 0;
}

/** How many decimals a number is told with: 2 where the text has "62.00", of which the number keeps none. */
export function decimalsTold(value: number, texts: readonly string[]): number {
  const [whole = '', part = ''] = `${value}`.split('.');
  const written = new RegExp(`(?<![\\d.,])${whole}[.,](${part}0*)(?!\\d)`);
  const told = texts.map((text) => written.exec(text)?.[1]?.length ?? 0);
  return Math.max(decimalsOf(value), ...told);
}
