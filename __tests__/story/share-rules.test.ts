import { describe, expect, test } from '@jest/globals';
import { type At, both, faultsOf, set } from '../helpers/story-files.ts';

const at = (...more: At): At => ['results', 'morvik-2', ...more];
const faults = (...changes: ((text: string) => string)[]) => faultsOf({ 'results.json': both(...changes) });

describe('who won has the largest share', () => {
  test('so the two cannot be swapped', () => {
    expect(faults(set(at('standings', 0, 'status'), 'lost'), set(at('standings', 1, 'status'), 'won'))).toEqual([
      'results.json, morvik-2, standings: has ilse-tornquist as "won" with 46.9, though another has 53.1',
    ]);
  });

  test('and who is ahead, too', () => {
    expect(
      faults(set(at('standings', 0, 'status'), 'behind'), set(at('standings', 1, 'status'), 'ahead')),
    ).toHaveLength(1);
  });

  test('but of a tie either may have won', () => {
    expect(
      faults(set(at('standings', 0, 'share'), 50), set(at('standings', 1, 'share'), 50), statement('a tie')),
    ).toEqual([]);
  });

  test('and two may be ahead of a third', () => {
    expect(faults(set(at('standings', 0, 'status'), 'ahead'), set(at('standings', 1, 'status'), 'ahead'))).toEqual([]);
  });
});

const statement = (en: string) => set(at('statement', 'en'), en);

describe('a share in the sentence of a result is one of its standings, or follows from them', () => {
  test.each([
    ['a share', 'with 53.1%'],
    ['a share with a space', 'with 46.9 %'],
    ['a share with another zero', 'with 53.10%'],
    ['what separates two', 'ahead by 6.2%'],
    ['what two come to', 'both had 100.0%'],
    ['what is left', 'all but 46.9%'],
    ['a whole one, which may be of anything', 'with a turnout of 61%'],
    ['a figure that is no share', 'by 1.5 lengths'],
  ])('%s', (_, words) => {
    expect(faults(statement(words))).toEqual([]);
  });

  test.each(['with 51.3%', 'with 53.2 %', 'with 53,2\u00A0%'])('and no other: %s', (words) => {
    const [figure = ''] = /\d+[.,]\d+/.exec(words) ?? [];
    expect(faults(statement(words))).toEqual([
      `results.json, morvik-2, statement.en: has ${figure} %, which the result does not give`,
    ]);
  });
});
