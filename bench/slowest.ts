/** What questions are made of: slips, places, joints of two questions, letters without a sense. */
const pieces =
  'hostilbes burnld prtess degwees calais lille zq|who is|how old is|or|and who|and how|vs|? why|, or|ou|et qui|not|le pen|bertrand|migrants|round|share|xkcdq|aaaaaa|12k|%'.split(
    /[| ]/,
  );

const mostLetters = 200;

/** Repeatable numbers from 0 up to, not including, `below` (Lehmer, with the factor of Park and Miller). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/**
 * The milliseconds that the slowest of some made questions takes, the best of three. Every other one is a change of the
 * slowest so far, so that the search climbs. It ends early after `seconds`.
 */
export function slowest(answer: (question: string) => void, { count = 20_000, seconds = 30, seed = 1 } = {}): number {
  const below = numbers(seed);
  const end = performance.now() + seconds * 1000;
  let worst = { words: [] as readonly string[], milliseconds: 0 };
  for (let made = 0; made < count && performance.now() < end; made += 1) {
    const words = made % 2 === 0 ? anew(below) : changed(worst.words, below);
    const milliseconds = timeOf(() => answer(textOf(words)));
    if (milliseconds > worst.milliseconds) worst = { words, milliseconds };
  }
  return Math.min(...[1, 2, 3].map(() => timeOf(() => answer(textOf(worst.words)))));
}

function anew(below: (limit: number) => number): string[] {
  return Array.from({ length: 1 + below(60) }, () => pieces[below(pieces.length)] ?? '');
}

function changed(words: readonly string[], below: (limit: number) => number): string[] {
  const at = below(words.length + 1);
  return [...words.slice(0, at), pieces[below(pieces.length)] ?? '', ...words.slice(at + below(2))];
}

function textOf(words: readonly string[]): string {
  return words.join(' ').slice(0, mostLetters);
}

function timeOf(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
