import { describe, expect, test } from '@jest/globals';
import { withoutHearsay } from '../../src/check/hearsay.ts';
import { figuresIn } from '../../src/check/said-figures.ts';
import { writtenOut } from '../../src/check/written-out.ts';
import { words } from '../../src/text/normalize.ts';

describe('hours, pounds and a seven are written so that one word says them', () => {
  test.each([
    ['at 9.20 pm', 'at 21h20', 'an English hour with a point'],
    ['at 9 a.m.', 'at 9h00', 'an hour without minutes'],
    ['à 23 h 40', 'à 23h40', 'a French hour'],
    ['at 11:15', 'at 11x15', 'an hour of which the half of the day is open'],
    ['at 23:15', 'at 23h15', 'an hour of the evening'],
    ['sept sièges', '7 sièges', 'a French seven'],
    ['dix-sept sièges', 'dix-sept sièges', 'a seven in a longer number'],
    ['on 12 Sept 2033', 'on 12 Sept 2033', 'a month'],
    ['£16m towards it', '16m pounds towards it', 'a currency before its sum'],
    ['£210,000 a year', '210,000 pounds a year', 'a space behind the sum'],
  ])('%s', (text, expected, _because) => {
    expect(writtenOut(text)).toBe(expected);
  });
});

describe('figures in words', () => {
  test.each([
    ['half a point', 0.5, 'points', 'a half of a unit'],
    ['eight-tenths of a point', 0.8, 'points', 'tenths of a unit'],
    ['a dozen years', 12, 'span', 'a dozen'],
    ['half a dozen wards', 6, 'count', 'half of one'],
    ['two decades', 20, 'span', 'years by tens'],
    ['85 grand', 85000, 'count', 'chat for a thousand'],
    ['in 2032 after a vote', 2032, 'year', 'a year before another word'],
    ['une trentaine de procurations', 30, 'count', 'a rough number'],
  ])('%s', (text, value, kind, _because) => {
    expect(figuresIn(words(text), () => false)[0]).toMatchObject({ value, kind });
  });

  test('what is new is no nine, and offices are counted out of so many', () => {
    expect(figuresIn(words('un centre neuf au bord du lac'), () => false)).toEqual([]);
    const counted = figuresIn(words('8 bureaux sur 11'), () => false);
    expect(counted.map(({ value, isPortion }) => [value, isPortion])).toEqual([
      [8, false],
      [11, false],
    ]);
  });

  test('an hour and ten is one span, and both ends of a change are of what one of them names', () => {
    expect(figuresIn(words('an hour and ten'), () => false)).toMatchObject([{ value: 70, noun: ['minute'] }]);
    const ends = figuresIn(words('from 17 weeks to 41'), () => false);
    expect(ends.map(({ kind, noun }) => [kind, ...noun])).toEqual([
      ['span', 'week'],
      ['span', 'week'],
    ]);
  });
});

describe('where somebody has it from says nothing of it', () => {
  test.each([
    ['pretty sure Reed lost', 'Reed lost', 'how sure they are'],
    ['Apparently, Reed lost', 'Reed lost', 'an adverb'],
    ['si j’ai bien compris, Reed a perdu', 'Reed a perdu', 'in French'],
    ['I heard that Reed lost', 'Reed lost', 'a verb of hearing'],
    ['Reed lost, as far as I can tell', 'Reed lost', 'behind a comma'],
    ['Reed lost, if I read that right', 'Reed lost', 'how they have read it'],
    ['Reed a perdu si je me trompe pas', 'Reed a perdu', 'without the "ne"'],
    ['Reed saw that Stone lost', 'Reed saw that Stone lost', 'somebody who is named'],
    ['I think', 'I think', 'nothing else is said'],
  ])('%s', (text, expected, _because) => {
    expect(withoutHearsay(text)).toBe(expected);
  });
});
