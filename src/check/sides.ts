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

function isOfYes(word: string): boolean {
  return wordsForYes.test(word);
}
