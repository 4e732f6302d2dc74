import type { Reading } from './reading.ts';
import type { SaidFigure } from './said-figures.ts';

type Pair = readonly [said: string, told: string];

/** Where a word for a side of a referendum is one: "oui" nearly always, "no" and "against" beside what is voted. */
const yes =
  /(?<! que| dit| disant) oui |(?<= the | voted | votes | vote | said | % | percent )yes |(?<= (?:voted|votes|voters) )(?:in favou?r|for) | yes (?=vote |votes |side |camp )|(?<= (?:votes|vote|voix) )pour /;
const no =
  / non (?!plus |seulement |pas )|(?<= the | voted | said | % | percent )no | no (?=vote |votes |side |camp )|(?<= (?:voted|votes|voters|vote|voix) )(?:against|contre) /;

/** "Le oui a fait 64 %" beside "le non est monté à 64 %": what is told of one side is not told of the other. */
export function ofOtherSide(row: readonly string[], other: readonly string[]): Pair[] {
  const [own, told] = [sideIn(row), sideIn(other)];
  return own && told && isOfYes(own) !== isOfYes(told) ? [[own, told]] : [];
}

/** The word for the only side that a text names. */
function sideIn(row: readonly string[]): string {
  const known = sides.get(row);
  if (known !== undefined) return known;
  const text = ` ${row.join(' ')} `;
  const [own, other] = [yes.exec(text)?.[0], no.exec(text)?.[0]];
  const found = own && other ? '' : (own ?? other ?? '').trim();
  sides.set(row, found);
  return found;
}

const sides = new WeakMap<readonly string[], string>();

const wordsForYes = /^(?:oui|yes|for|pour|in favou?r)$/;
const wordsForNo = /^(?:non|no|against|contre)$/;

function isOfYes(word: string): boolean {
  return wordsForYes.test(word);
}

/** Whether two words are the two sides. */
export function isOfSide(said: string, told: string): boolean {
  return [[said, told] as const, [told, said] as const].some(([one, other]) => isOfYes(one) && wordsForNo.test(other));
}

const sideBehind =
  /^(?:(?:votes?|voix|voters|de|d|of|in favou?r of|for) )*(oui|non|yes|no)$|^(?:votes?|voix|voters|voted|ont vote|a vote) (for|pour|contre|against)$/;

/** "68 % de oui ici et 64 % de non là": a figure with a side of its own is of no other one. */
export function isOfOtherSide(said: SaidFigure, clause: Reading, figure: SaidFigure, told: Reading): boolean {
  const [own, other] = [sideBeside(said, clause) || sideIn(clause.row), sideBeside(figure, told)];
  return own !== '' && other !== '' && isOfYes(own) !== isOfYes(other);
}

/** The side that is named right behind a figure. */
function sideBeside({ end }: SaidFigure, { row }: Reading): string {
  const lengths = [1, 2, 3, 4];
  const found = lengths.flatMap((length) => {
    const match = sideBehind.exec(row.slice(end, end + length).join(' '));
    return match?.[1] ?? match?.[2] ?? [];
  });
  return found[0] ?? '';
}
