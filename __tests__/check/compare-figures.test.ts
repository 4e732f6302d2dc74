import { describe, expect, test } from '@jest/globals';
import { compareFigures, type Told } from '../../src/check/compare-figures.ts';
import { figuresIn } from '../../src/check/said-figures.ts';
import { words } from '../../src/text/normalize.ts';

/** The only figure of a text, held against one of the story. */
function compare(text: string, told: Told) {
  const [figure, ...more] = figuresIn(words(text), () => false);
  if (!figure || more.length > 0) throw new Error(`not one figure in "${text}"`);
  return compareFigures(figure, told);
}

describe('a said figure is held against the one of the story', () => {
  const share = { value: 57.77 };
  const atLeast = { value: 15, qualifier: 'at_least' } as const;
  const asMany = { value: 6000, qualifier: 'as_many_as' } as const;
  test.each([
    ['57.77%', share, 'supports', 'the same figure'],
    ['58%', share, 'rounds', 'it is left without its decimals'],
    ['about 58%', share, 'rounds', '"about" says that it is rounded'],
    ['57,8 %', share, 'rounds', 'a French comma, and one decimal less'],
    ['exactly 58%', share, 'denies', '"exactly" rounds nothing'],
    ['60%', share, 'denies', 'no rounding goes so far'],
    ['55.13%', share, 'denies', 'as exact, and another one'],
    ['more than half', share, 'supports', 'a part in words, with a hedge'],
    ['nearly 60%', share, 'rounds', '"nearly" is from below'],
    ['nearly 50%', share, 'denies', '"nearly" is never from above'],
    ['two thirds', share, 'denies', 'a part is rough, and not as rough as that'],
    ['one in six', { value: 17 }, 'rounds', 'a sixth is 16.7'],
    ['more than ten people', atLeast, 'supports', 'at least fifteen are more than ten'],
    ['at least 15 people', atLeast, 'supports', 'the same hedge'],
    ['exactly 15 people', atLeast, 'undecided', 'there may be more'],
    ['15 people', atLeast, 'supports', 'it repeats the figure and drops the hedge'],
    ['just 5 people', atLeast, 'denies', 'fewer than at least'],
    ['20 people', atLeast, 'undecided', 'more than at least may be'],
    ['16,000 migrants', asMany, 'denies', 'more than as many as'],
    ['4,000 migrants', asMany, 'undecided', 'fewer may be'],
    ['as many as 6,000 migrants', asMany, 'supports', 'the same limit'],
    ['as many as 9,000 migrants', asMany, 'denies', 'another limit'],
    ['less than 4,000 votes', { value: 3680 }, 'supports', 'a bound that holds'],
    ['more than 4,000 votes', { value: 3680 }, 'denies', 'a bound that does not'],
    ['a bit over 2,100 votes', { value: 2147 }, 'rounds', 'just above'],
    ['a bit over 1,000 votes', { value: 2147 }, 'denies', 'too far above for "a bit"'],
    ['4,147 votes', { value: 2147 }, 'denies', 'one digit is another'],
    ['thousands of people', { value: 100, qualifier: 'about' }, 'denies', 'a vague plural has a least number'],
    ['in 2026', { value: 2027 }, 'denies', 'years are not rounded'],
    ['barely 200 votes', { value: 212 }, 'rounds', '"barely" goes half of the last digit that is written'],
    ['barely 250 votes', { value: 212 }, 'denies', 'and no further'],
    ['à peine 200 voix', { value: 283 }, 'denies', 'a tenth at most'],
    ['north of 600k euros', { value: 640000 }, 'supports', 'a word for more than'],
    ['a frôlé les 69 %', { value: 68.9 }, 'rounds', 'nearly, as a verb'],
    ['went up to 73%', { value: 73.2 }, 'rounds', 'a rise to it, and no limit'],
    ['under 57 votes', { value: 50, qualifier: 'less_than' }, 'undecided', 'a limit is another limit'],
  ] as const)('%s against %j: %s, because %s', (text, told, expected, _because) => {
    expect(compare(text, told)).toBe(expected);
  });
});

describe('a figure is read with its unit', () => {
  test.each([
    ['13 748 voix', 13748, 'count'],
    ['7.853 points', 7.853, 'points'],
    ['38 per cent', 38, 'percent'],
    ['6,000 euros a year', 6000, 'money'],
    ['at 20 h 52', 20, 'clock'],
    ['at 8 p.m.', 20, 'clock'],
    ['aged 45', 45, 'age'],
    ['four years', 4, 'span'],
    ['on 18 October', 18, 'day'],
    ['since 1935', 1935, 'year'],
    ['the 80s', 1980, 'year'],
    ['quatre cent six voix', 406, 'count'],
    ['six sur dix', 60, 'percent'],
  ])('%s', (text, value, kind) => {
    expect(figuresIn(words(text), () => false)[0]).toMatchObject({ value, kind });
  });
});
