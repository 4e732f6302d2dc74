import type { Contender } from './contenders.ts';
import type { RowFigure } from './row-figures.ts';
import type { Told } from './told.ts';

const each = /^(?:[ \u00a0\u202f](?:votes|voix|seats|sièges|suffrages))? ?(?:each|apiece|chacune?)(?![\p{L}])/u;
/** "The three finalists", "les deux candidats": those of the vote itself, of whom there are so many. */
const several =
  /(?<![\p{L}])(?:the|les) (two|three|four|deux|trois|quatre) (?:\p{Ll}+ )?(?:finalists?|candidates|contenders|rivals|finalistes|candidats|candidates|listes|lists|parties|partis)(?![\p{L}])/iu;
const numbers: Readonly<Record<string, number>> = { two: 2, deux: 2, three: 3, trois: 3, four: 4, quatre: 4 };

/** "47 votes each": a figure that several have, those whom the sentence names or counts. */
export function sharedOut(whole: Told, figures: readonly RowFigure[], told: readonly Told[]): Told[] {
  const { sentence } = whole;
  const own = figures.filter(({ start, written }) =>
    each.test(sentence.text.slice(start - sentence.start + written.length)),
  );
  if (own.length === 0) return [];
  const who = whole.contenders.filter(({ type }) => type !== 'option');
  const count = numbers[several.exec(sentence.text)?.[1]?.toLowerCase() ?? ''];
  const mentions = count === undefined ? who : lastOf(told, count, whole);
  const rows = own.flatMap((figure) => mentions.map((contender) => ({ figures: [figure], contender })));
  return rows.length === 0 ? [] : [{ ...whole, rows }];
}

/** Those who have figures of this round, if there are so many of them. */
function lastOf(told: readonly Told[], count: number, { scope, sentence }: Told) {
  const rows = told
    .filter((one) => one.scope.earlier === undefined && one.scope.round === scope.round)
    .flatMap((one) => one.rows)
    .filter(({ contender }) => contender.type !== 'option');
  const known = new Map<string, Contender>(
    rows.map(({ contender: { type, key, gender } }) => [key, { type, key, gender } as Contender]),
  );
  const { paragraph, start } = sentence;
  return known.size === count ? [...known.values()].map((one) => ({ ...one, paragraph, start, end: start })) : [];
}
