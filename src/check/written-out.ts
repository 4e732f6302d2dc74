/**
 * A text, typed or of a record, in which hours are one word ("9.20 pm" and "21 h 20" are "21h20") and the French seven is no
 * short September.
 */
export function writtenOut(text: string): string {
  if (!/\d|\bsept\b/iu.test(text)) return text;
  return text
    .replace(pounds, '$1 pounds')
    .replace(french7, '7')
    .replace(twelveHours, (_, hour: string, minutes: string | undefined, half: string) =>
      clockOf((Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0), minutes ?? '00'),
    )
    .replace(frenchHours, (_, hour: string, minutes: string) => clockOf(Number(hour), minutes))
    .replace(bareHours, (_, hour: string, minutes: string) =>
      Number(hour) < 13 ? `${Number(hour)}x${minutes}` : clockOf(Number(hour), minutes),
    );
}

function clockOf(hour: number, minutes: string): string {
  return `${hour}h${minutes}`;
}

const pounds = /£\s?(\d[\d.,]*(?<=\d)(?:\s?(?:k|m|bn|thousand|million|billion)\b)?)/giu;

/** "Sept sièges", and not "Sept. 12". */
const french7 = /(?<![\p{L}-]|(?:dix|vingt|trente|quarante|cinquante|soixante|cent|mille) )sept(?= \p{L}{2,})/giu;

const twelveHours = /(?<![\d.,:])(\d{1,2})(?:[.:](\d{2}))?\s?([ap])(?:m|\.\s?m\.?)(?![\p{L}\d])/giu;
const frenchHours = /(?<![\d.,:])(\d{1,2})\s?h(?:eures?)?\s?(\d{2})(?![\d\p{L}])/giu;

/** Which half of the day "11:15" is in is not said. */
const bareHours = /(?<![\d.,:])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])/gu;
