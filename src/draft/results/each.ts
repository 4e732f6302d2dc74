import type { ContenderMention } from './contenders.ts';
import type { RowFigure } from './row-figures.ts';
import type { Told } from './told.ts';

const each = /^(?:[ \u00a0\u202f](?:votes|voix|seats|sièges|suffrages))? ?(?:each|apiece|chacune?)(?![\p{L}])/u;
/** "The three finalists", "les deux candidats": those of the vote itself, of whom there are so many. */
const several =
  /(?<![\p{L}])(?:the|les) (two|three|four|deux|trois|quatre) (?:\p{Ll}+ )?(?:finalists?|candidates|contenders|rivals|finalistes|candidats|candidates|listes|lists|parties|partis)(?![\p{L}])/iu;
const numbers: Readonly<Record<string, number>> = { two: 2, deux: 2, three: 3, trois: 3, four: 4, quatre: 4 };

/** "47 votes each": a figure that several have, those whom the sentence names or counts. */
export function sharedOut(whole: Told, figures: readonly RowFigure[]): Told[] {
  const { sentence } = whole;
  const own = figures.filter(({ start, written }) =>
    each.test(sentence.text.slice(start - sentence.start + written.length)),
  );
  if (own.length === 0) return [];
  const who = whole.contenders.filter(({ type }) => type !== 'option');
  const count = numbers[several.exec(sentence.text)?.[1]?.toLowerCase() ?? ''];
  const mentions = count === undefined ? who : lastOf(whole, count);
  const rows = own.flatMap((figure) => mentions.map((contender) => ({ figures: [figure], contender })));
  return rows.length === 0 ? [] : [{ ...whole, rows }];
}

/** Those who stand in the vote itself, if there are so many of them. */
function lastOf({ sentence: { paragraph, start }, rivals = [] }: Told, count: number): ContenderMention[] {
  return rivals.length === count ? rivals.map((one) => ({ ...one, paragraph, start, end: start })) : [];
}
