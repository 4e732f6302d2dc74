import { describe, expect, test } from '@jest/globals';
import { inFigures } from '../../src/check/in-figures.ts';
import { isOnlyIntended } from '../../src/check/purposes.ts';
import { claimIn } from '../../src/check/results/claim-in.ts';
import { figuresIn } from '../../src/check/said-figures.ts';
import { ofOtherSide } from '../../src/check/sides.ts';
import { withYearsBack } from '../../src/check/years-back.ts';
import { words } from '../../src/text/normalize.ts';

function said(text: string) {
  const row = words(text);
  return { row, text: ` ${row.join(' ')} `, unnamed: row, figures: figuresIn(row, () => false) };
}

describe('what is told of one side of a referendum is not told of the other', () => {
  test.each([
    ["C'est le oui qui a fait 64 %", 'Le non est monté à 64 %', true],
    ['71 % yes there', '71 % voted no', true],
    ['The yes vote reached 64 %', 'The no reached 64 %', true],
    ['Il y a eu 12 voix pour', 'Il y a eu 12 voix contre', true],
    ['Le oui a fait 64 %', 'Le oui est monté à 64 %', false],
    ['Le oui a fait 64 %', '64 % de oui et 36 % de non', false],
    ['There is no bridge', 'The yes reached 64 %', false],
    ['The lead is for one seat', 'The no won', false],
  ] as const)('%s | %s: %s', (one, other, isOther) => {
    expect(ofOtherSide(words(one), words(other)).length > 0).toBe(isOther);
  });
});

describe('what something was done for is not told to have happened', () => {
  test.each([
    ['the pit opened in 1974', 'in 1974 forty houses were moved to open the pit', true],
    ['la fosse a été fermée en 1974', 'en 1974 le conseil a voté pour fermer la fosse', true],
    ['the school closed in 2020', 'the council met in 2020 to close the school', true],
    ['the pit opened in 1974', 'the pit was opened in 1974', false],
    ['houses were moved to open the pit', 'forty houses were moved to open the pit', false],
    ['Reed resigned after the vote', 'the vote led to the resignation of Reed', false],
  ] as const)('%s | %s: %s', (one, other, isIntended) => {
    const [clause, told] = [said(one), said(other)];
    expect(isOnlyIntended(clause, told)).toBe(isIntended);
  });
});

describe('years are counted back from the article', () => {
  test.each([
    ["It's been twelve years since one passed", 2019],
    ['One passed 12 years ago', 2019],
    ['Il y a douze ans', 2019],
    ['Ça fait douze ans', 2019],
    ['For twelve years he sat there', undefined],
    ['about twelve years ago', undefined],
  ] as const)('%s is %s', (text, year) => {
    const { row, figures } = said(text);
    expect(withYearsBack({ row, figures }, 2031).find(({ kind }) => kind === 'year')?.value).toBe(year);
  });
});

describe('a figure is of what is counted', () => {
  test.each([
    ['124 suffrages', 'votes'],
    ['214 voix', 'votes'],
    ['214 votes', 'votes'],
  ] as const)('%s are %s', (text, noun) => {
    expect(said(text).figures[0]?.noun).toContain(noun);
  });

  test('"les années 80" are a decade, and no seats', () => {
    expect(said('depuis le milieu des années 80').figures[0]).toMatchObject({ kind: 'year', value: 1980 });
  });
});

describe('who has more votes than before has not won', () => {
  test.each([
    ["a gagné des voix d'un tour à l'autre", undefined],
    ['won more votes in the second round', undefined],
    ['won the second round', 'won'],
    ['a gagné le second tour', 'won'],
  ] as const)('%s: %s', (text, claim) => {
    const found = claimIn(said(text));
    expect(found?.claim).toBe(claim);
  });
});

test.each([
  ["Reed is Green, isn't he", 'Reed is Green'],
  ["Reed est écologiste, n'est-ce pas ?", 'Reed est écologiste ?'],
] as const)('a tag denies nothing: %s', (text, without) => {
  expect(inFigures(text)).toBe(without);
});
