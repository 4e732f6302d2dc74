import fc from 'fast-check';
import { mostCharacters } from '../src/bot/command.ts';

const joints = [
  ' or ',
  ' and who ',
  ' and ',
  ' ou ',
  ' et qui ',
  ', ',
  '? ',
  '. ',
  ' but not ',
  ' vs ',
  ' - ',
  ' of ',
  ' ',
];

const letters = fc.string({ unit: fc.constantFrom(...'etaoinshrdlucmfwypvbgkjqxz'), minLength: 1, maxLength: 12 });
const unicode = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .record({
      // Some stand for several letters each.
      one: fc.constantFrom(
        '\uFDFA',
        '\uFDFC',
        '½',
        'ß',
        'İ',
        'ﬃ',
        '각',
        '㌖',
        'é\u0302\u0303',
        '🇫🇷',
        '\u202e',
        '0',
        "'",
        '"',
      ),
      joint: fc.constantFrom('', ' ', ' of '),
      run: fc.integer({ min: 1, max: 40 }),
    })
    .map(({ one, joint, run }) => Array(100).fill(one.repeat(run)).join(joint)),
);

/** How one text is made from others: joined, repeated, misspelt, cut, or made of nothing that anybody knows. */
export function mutationsOf(texts: readonly string[]): fc.Arbitrary<string> {
  const text = fc.constantFrom(...texts);
  const word = text.map((one) => one.split(' ').at(-1) ?? '');
  const part = fc.oneof(text, word, misspelt(word), misspelt(text), letters);
  const joined = fc
    .record({ parts: fc.array(part, { minLength: 2, maxLength: 40 }), joint: fc.constantFrom(...joints) })
    .map(({ parts, joint }) => parts.join(joint));
  const repeated = fc
    .record({ one: part, joint: fc.constantFrom('', ...joints), times: fc.integer({ min: 2, max: 100 }) })
    .map(({ one, joint, times }) => Array(times).fill(one).join(joint));
  const gibberish = fc.array(letters, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
  const longWord = fc.array(letters, { minLength: 5, maxLength: 60 }).map((words) => words.join(''));
  return fc
    .oneof(
      { weight: 4, arbitrary: joined },
      { weight: 2, arbitrary: misspelt(text) },
      repeated,
      gibberish,
      longWord,
      unicode,
    )
    .map((made) => made.slice(0, mostCharacters));
}

/** Some letters of a text are others. */
function misspelt(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const slip = fc.record({ at: fc.nat(mostCharacters), letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz') });
  return fc.tuple(text, fc.array(slip, { minLength: 1, maxLength: 12 })).map(([one, slips]) =>
    slips.reduce((made, { at, letter }) => {
      const place = at % Math.max(1, made.length);
      return made.slice(0, place) + letter + made.slice(place + 1);
    }, one),
  );
}
