import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Completable, Completer } from '../../src/search/complete.ts';
import { anyCharacter } from '../helpers/any-text.ts';

const complete = (typed: string, from: readonly Completable[]) => new Completer(from).complete(typed);

const entries = [
  { label: 'Upper Harbour', names: ['Upper Harbour'] },
  { label: 'Mörvik', names: ['Mörvik', 'harbour town'] },
  { label: 'Arbour Hill', names: ['Arbour Hill'] },
  { label: 'The Harbourmaster', names: ['the Harbourmaster'] },
  { label: 'Gull Rock', names: ['Gull Rock', 'the island'] },
];

describe('completions', () => {
  test.each([
    ['nothing typed: all, in their order', '', entries.map(({ label }) => label)],
    ['a name that starts so, then a word that starts so', 'har', ['Mörvik', 'The Harbourmaster', 'Upper Harbour']],
    ['then such letters inside a name', 'arb', ['Arbour Hill', 'Upper Harbour', 'Mörvik', 'The Harbourmaster']],
    ['accents and case do not count', 'MOR', ['Mörvik']],
    ['nor does an article', 'the harb', ['Mörvik', 'The Harbourmaster', 'Upper Harbour']],
    ['another name of the thing gives its label', 'island', ['Gull Rock']],
    ['one letter inside a word is no hint', 'k', []],
    ['a slip, where nothing else fits', 'gull rokc', ['Gull Rock']],
    ['a slip in a word that is not finished', 'harbuo', ['Upper Harbour', 'Mörvik', 'The Harbourmaster']],
    ['words of which one is nowhere', 'gul hill of a kaptain', []],
    ['short words need not be met', 'xx arbuor', ['Arbour Hill']],
    ['letters that nothing has', 'zz', []],
    ['an accent typed where the name has none', 'gúll', ['Gull Rock']],
    ['a mark typed where the name has none', 'gull-rock', ['Gull Rock']],
    ['spaces before it', '   gull', ['Gull Rock']],
    ['letters that nothing has, between letters that something has', 'gull zzzq rock', []],
    ['a nonsense word', 'zzzq', []],
    ['only the first 24 letters are looked at', `harbuor town ${'x'.repeat(20)}`, []],
    ['only the first 24 letters are looked at', `harbuor town and then some xxxxxx`, []],
  ])('%s: %p', (_, typed, labels) => {
    expect(complete(typed, entries)).toEqual(labels);
  });

  test('are 25 at most, and each label once', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      label: `Place ${index % 40}`,
      names: [`Place ${index}`],
    }));
    const labels = complete('pl', many);
    expect(labels).toHaveLength(25);
    expect(new Set(labels).size).toBe(25);
  });

  test('come for anything that can be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (typed) => {
        const labels = complete(typed, entries);
        expect(entries.map(({ label }) => label)).toEqual(expect.arrayContaining(labels));
      }),
    );
  });

  test('an entry without names is never offered once something is typed', () => {
    expect(complete('a', [{ label: 'a', names: [] }])).toEqual([]);
  });
});
