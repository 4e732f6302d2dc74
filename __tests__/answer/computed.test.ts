import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changesBetween, marginOf } from '../../src/answer/computed.ts';
import { loadStory } from '../../src/story/load.ts';
import type { Result } from '../../src/story/schema.ts';
import { morvikFolder } from '../helpers/story-files.ts';

const { results } = loadStory(morvikFolder);

function resultNamed(id: string): Result {
  const result = results.find((one) => one.id === id);
  if (!result) throw new Error(`no result ${id}`);
  return result;
}

/** A result whose standings are these shares. */
function sharesOf(shares: Readonly<Record<string, number>>, base = resultNamed('morvik-1')): Result {
  const evidence = base.standings[0]?.evidence ?? [];
  const standings = Object.entries(shares).map(([candidate, value]) => ({
    candidate,
    share: { value },
    counts: {},
    evidence,
  }));
  return { ...base, standings };
}

describe('a margin', () => {
  test('is what separates the first two, whatever their order', () => {
    expect(marginOf(sharesOf({ c: 20, a: 33.1, b: 38.4 }))).toMatchObject({
      leader: 'b',
      value: 5.3,
      from: 38.4,
      minus: 33.1,
    });
  });

  test('belongs to a party where nobody stands for it', () => {
    expect(marginOf(resultNamed('velle-2'))).toMatchObject({ leader: 'quay-list', value: 2.4 });
  });

  test.each(['mayor-2027-1', 'districts-2', 'gull-rock-2'])('is none where there are no two shares: %s', (id) => {
    expect(marginOf(resultNamed(id))).toBeUndefined();
  });
});

describe('changes between rounds', () => {
  test('stand in the order of the later round, for those who stand in both', () => {
    expect(changesBetween(resultNamed('morvik-1'), resultNamed('morvik-2'))).toMatchObject([
      { contender: 'bram-okkel', value: 20, from: 53.1, minus: 33.1 },
      { contender: 'ilse-tornquist', value: 8.5, from: 46.9, minus: 38.4 },
    ]);
  });

  test('may be losses', () => {
    expect(changesBetween(sharesOf({ a: 49.1 }), sharesOf({ a: 44.87 }))).toMatchObject([
      { contender: 'a', value: -4.23, from: 44.87, minus: 49.1 },
    ]);
  });

  test('are none between shares and counts', () => {
    expect(changesBetween(resultNamed('morvik-1'), resultNamed('districts-2'))).toEqual([]);
    expect(changesBetween(resultNamed('districts-1'), resultNamed('morvik-2'))).toEqual([]);
  });
});

test('what is computed is shown with two figures whose difference it is', () => {
  const share = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(share, share, (a, b) => {
      const margin = marginOf(sharesOf({ a, b }));
      // A share without decimals is rounded, so what is computed from it is, too.
      const isRough = [a, b].some((one) => Number.isInteger(one) && one !== 0);
      expect(Math.abs((margin?.value ?? 0) - Math.abs(a - b))).toBeLessThan(isRough ? 0.51 : 1e-9);
      expect(margin?.isRough).toBe(isRough);
      expect(margin?.value).toBeGreaterThanOrEqual(0);
      expect([a, b].sort()).toEqual([margin?.from, margin?.minus].sort());
    }),
  );
});
