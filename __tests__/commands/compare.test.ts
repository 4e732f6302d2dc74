import { describe, expect, test } from '@jest/globals';
import type { Reply } from '../../src/answer/reply.ts';
import { pictureOf } from '../../src/render/picture/picture.ts';
import type { Locale } from '../../src/text/locale.ts';
import { calais } from '../helpers/context.ts';
import { ask, contextOf, dispatcherOf, wordsOf } from '../helpers/story.ts';

const real = calais();
const invented = contextOf();
const comparing =
  (context: typeof real) =>
  (a: string, b: string, locale: Locale = 'en') =>
    ask(context, 'compare', { a, b }, locale);
const compare = comparing(real);
const compareInvented = comparing(invented);

const figuresOf = ({ blocks }: Reply) => blocks.flatMap((block) => (block.kind === 'figures' ? [block] : []));
const tableOf = (reply: Reply) =>
  figuresOf(reply).map(({ rows }) => rows.map(({ label, value }) => `${label} ${value}`));
const textsOf = ({ blocks }: Reply, kind: 'text' | 'note' | 'computed') =>
  blocks.flatMap((block) => (block.kind === kind && 'text' in block ? [block.text] : []));

const calaisTwo = ['Xavier Bertrand 55.13%', 'Marine Le Pen 44.87%'];
const calaisOne = ['Marine Le Pen 49.1%', 'Xavier Bertrand 23.4%'];
const regionTwo = ['Xavier Bertrand 57.77%', 'Marine Le Pen 42.23%'];

describe('two sides in one text', () => {
  test.each([
    ['le pen bertrand', [calaisTwo.toReversed(), calaisOne, regionTwo.toReversed()]],
    ['Bertrand Xavier LE PEN Marine', [calaisTwo, calaisOne.toReversed(), regionTwo]],
    ['calais the region', [calaisTwo, regionTwo]],
  ])('%s', (text, table) => {
    const reply = compare(text, text);
    expect(reply.status).toBe('exact');
    expect(tableOf(reply)).toEqual(table);
  });

  test.each(['calais', 'nobody in particular'])('%s is not two', (text) => {
    expect(compare(text, text).status).not.toBe('exact');
  });
});

describe('two places', () => {
  test('stand side by side in the last round that both have, with what separates them', () => {
    const reply = compare('calais', 'the region');
    expect(reply.status).toBe('exact');
    expect(reply.title).toBe('Xavier Bertrand: +2.64 points from Calais to Nord-Pas-de-Calais-Picardie');
    expect(tableOf(reply)).toEqual([calaisTwo, regionTwo]);
    expect(textsOf(reply, 'computed')).toEqual([
      'Xavier Bertrand ahead by 10.26 points (55.13 − 44.87)',
      'Xavier Bertrand ahead by 15.54 points (57.77 − 42.23)',
      'Xavier Bertrand +2.64 points from Calais to Nord-Pas-de-Calais-Picardie (57.77 − 55.13)',
      'Marine Le Pen −2.64 points from Calais to Nord-Pas-de-Calais-Picardie (42.23 − 44.87)',
      'Lead +5.28 points from Calais to Nord-Pas-de-Calais-Picardie (15.54 − 10.26)',
    ]);
  });

  test('stand in the order in which they were named, and are subtracted in it', () => {
    const reply = compare('region', 'calais');
    expect(tableOf(reply)).toEqual([regionTwo, calaisTwo]);
    expect(textsOf(reply, 'computed')).toContain(
      'Xavier Bertrand −2.64 points from Nord-Pas-de-Calais-Picardie to Calais (55.13 − 57.77)',
    );
  });

  test('are in the round that either side names', () => {
    for (const [a, b] of [
      ['morvik first round', 'velle'],
      ['morvik', 'velle premier tour'],
      ['morvik 1', 'velle 1'],
    ] as const) {
      expect(tableOf(compareInvented(a, b))).toEqual([
        ['Ilse Tornquist 38.4%', 'Bram Okkel 33.1%', 'Dara Quill 19.25%'],
        ['Order and Tides 35.75%', 'Quay List 29.5%'],
      ]);
    }
  });

  test('match a candidate with the party that stands without one elsewhere', () => {
    expect(textsOf(compareInvented('morvik', 'velle'), 'computed')).toEqual(
      expect.arrayContaining([
        'Quay List +4.3 points from Mörvik to Velle Province (51.2 − 46.9)',
        'Order and Tides −4.3 points from Mörvik to Velle Province (48.8 − 53.1)',
      ]),
    );
  });

  test('of different kinds of figures are shown, and nothing is subtracted', () => {
    const reply = compare('france', 'calais');
    expect(figuresOf(reply)).toHaveLength(2);
    expect(textsOf(reply, 'text').join()).toContain('no figure of the same kind');
    expect(textsOf(reply, 'computed').join()).not.toContain(' from France');
  });

  test('of which one lacks the round: the story does not say', () => {
    for (const [a, b] of [
      ['calais first round', 'region'],
      ['calais', 'the region 1er tour'],
      ['region first round', 'region second round'],
    ] as const) {
      const reply = compare(a, b);
      expect(reply).toMatchObject({ status: 'not_in_story', audience: 'private' });
      expect(wordsOf(reply)).toContain('no first-round result for Nord-Pas-de-Calais-Picardie');
      expect(figuresOf(reply)).toEqual([]);
    }
  });
});

describe('two rounds', () => {
  test('without a place are those of the only place with shares of both, which is told', () => {
    const reply = compare('first round', 'second round');
    expect(reply.status).toBe('guessed');
    expect(textsOf(reply, 'note')).toEqual(['Read as Calais, first round and Calais, second round.']);
    expect(tableOf(reply)).toEqual([calaisOne, calaisTwo]);
    expect(textsOf(reply, 'computed')).toEqual([
      'Marine Le Pen ahead by 25.7 points (49.1 − 23.4)',
      '27.5% for all others (100 − 72.5)',
      'Xavier Bertrand ahead by 10.26 points (55.13 − 44.87)',
      'Marine Le Pen −4.23 points from the first round to the second round (44.87 − 49.1)',
      'Xavier Bertrand +31.73 points from the first round to the second round (55.13 − 23.4)',
    ]);
  });

  test('at a place that either side names are exact', () => {
    for (const [a, b] of [
      ['calais first round', 'second round'],
      ['1er tour', 'calais 2'],
      ['calais 1', 'calais runoff'],
    ] as const) {
      expect(compare(a, b).status).toBe('exact');
      expect(tableOf(compare(a, b))).toEqual([calaisOne, calaisTwo]);
    }
  });

  test('change from the first to the second, whichever was named first', () => {
    const reply = compare('calais second round', 'first round');
    expect(tableOf(reply)).toEqual([calaisTwo, calaisOne]);
    expect(textsOf(reply, 'computed')).toContain(
      'Xavier Bertrand +31.73 points from the first round to the second round (55.13 − 23.4)',
    );
  });

  test('of which one is left open: the other round, and that is told', () => {
    const reply = compare('calais', 'first round');
    expect(textsOf(reply, 'note')).toEqual(['Read as Calais, second round.']);
    expect(tableOf(reply)).toEqual([calaisTwo, calaisOne]);
  });

  test('that several places have in shares are asked back for', () => {
    const reply = compareInvented('first round', 'second round');
    expect(reply.status).toBe('choose');
    expect(reply.actions.map(({ label }) => label)).toEqual(expect.arrayContaining(['Mörvik', 'Velle Province']));
  });

  test('of led and of won regions are shown, and nothing is subtracted', () => {
    const reply = compare('france first round', 'france second round');
    expect(tableOf(reply)[0]).toEqual(['National Front ahead in 6 of 13 regions']);
    expect(textsOf(reply, 'text').join()).toContain('nothing is subtracted');
  });
});

describe('two contenders', () => {
  test('are shown wherever both stand, in the order in which they were named', () => {
    const reply = compare('le pen', 'bertrand');
    expect(reply.status).toBe('exact');
    expect(tableOf(reply)).toEqual([[...calaisTwo].reverse(), calaisOne, [...regionTwo].reverse()]);
    expect(textsOf(reply, 'computed')).toEqual([
      'Xavier Bertrand 10.26 points above Marine Le Pen (55.13 − 44.87)',
      'Marine Le Pen 25.7 points above Xavier Bertrand (49.1 − 23.4)',
      '27.5% for all others (100 − 72.5)',
      'Xavier Bertrand 15.54 points above Marine Le Pen (57.77 − 42.23)',
    ]);
  });

  test('are shown in the place and the round that a side names', () => {
    expect(tableOf(compare('le pen calais', 'bertrand first round'))).toEqual([calaisOne]);
    expect(tableOf(compare('le pen', 'bertrand in the region'))).toEqual([[...regionTwo].reverse()]);
  });

  test('can be parties with counts, of which nobody else is shown', () => {
    const reply = compare('fn', 'ps');
    expect(tableOf(reply)).toEqual([['National Front won 0 of 13 regions', 'Socialist Party won 5 of 13 regions']]);
    expect(textsOf(reply, 'computed')).toEqual(['Socialist Party 5 regions more than National Front (5 − 0)']);
  });

  test('with an outcome alone are shown without figures', () => {
    const reply = compare('chirac', 'jean-marie le pen');
    expect(tableOf(reply)).toEqual([['Jacques Chirac won', 'Jean-Marie Le Pen lost']]);
    expect(textsOf(reply, 'computed')).toEqual([]);
    expect(textsOf(reply, 'text')).toEqual(['The story has the outcome alone, no figures.']);
  });

  test('who never stood against each other: the story does not say', () => {
    expect(compare('le pen', 'chirac').status).toBe('not_in_story');
    expect(wordsOf(compare('le pen', 'chirac'))).toContain('both Marine Le Pen and Jacques Chirac');
  });
});

describe('single figures', () => {
  test('of one contender at two places', () => {
    for (const b of ['region', 'le pen region']) {
      const reply = compare('le pen calais', b);
      expect(tableOf(reply)).toEqual([['Calais 44.87%', 'Nord-Pas-de-Calais-Picardie 42.23%']]);
      expect(textsOf(reply, 'computed')).toEqual([
        'Marine Le Pen −2.64 points from Calais to Nord-Pas-de-Calais-Picardie (42.23 − 44.87)',
      ]);
    }
  });

  test('of one contender in two rounds', () => {
    expect(tableOf(compare('bertrand calais 1er tour', 'second tour'))).toEqual([
      ['First round 23.4%', 'Second round 55.13%'],
    ]);
  });

  test('of which more than one thing differs are shown, and nothing is subtracted', () => {
    for (const [a, b, shown] of [
      ['le pen calais first round', 'bertrand second round', [['Marine Le Pen 49.1%', 'Xavier Bertrand 55.13%']]],
      ['bertrand calais', 'le pen region', [['Xavier Bertrand 55.13%', 'Marine Le Pen 42.23%']]],
      ['calais first round', 'region second round', [calaisOne, regionTwo]],
    ] as const) {
      const reply = compare(a, b);
      expect(tableOf(reply)).toEqual(shown);
      expect(textsOf(reply, 'text')).toEqual([
        'More than one thing differs between the two, so nothing is subtracted.',
      ]);
      expect(textsOf(reply, 'computed').join()).not.toMatch(/ from .* to /);
    }
  });

  test('of somebody who does not stand there: the story does not say', () => {
    const reply = compareInvented('quill morvik first round', 'velle');
    expect(reply.status).toBe('not_in_story');
    expect(wordsOf(reply)).toContain('no figure for Dara Quill in Velle Province, first round');
  });
});

describe('what is not sure or cannot be', () => {
  test('slips on both sides are corrections, and told', () => {
    const reply = compare('calias', 'bertrant calais');
    expect(reply.status).toBe('choose');
    const places = compare('calias', 'regoin');
    expect(places.status).toBe('guessed');
    expect(textsOf(places, 'note')).toEqual(['Read as Calais and Nord-Pas-de-Calais-Picardie.']);
    expect(textsOf(compare('bertrant', 'le pen'), 'note')).toEqual(['Read as Xavier Bertrand.']);
  });

  test('a loose name of two places asks back, with a comparison for each', () => {
    const reply = compare('pas de calais', 'france');
    expect(reply.status).toBe('choose');
    expect(reply.actions.map(({ args }) => args)).toEqual([
      { a: 'calais', b: 'france' },
      { a: 'nord-pas-de-calais-picardie', b: 'france' },
    ]);
    expect(compare('france', 'pas de calais').actions.map(({ args }) => args.a)).toEqual(['france', 'france']);
  });

  test('of two readings the only one that can be compared is taken, and told', () => {
    for (const [a, b] of [
      ['pas de calais', 'region'],
      ['pas de calais first round', 'second round'],
    ] as const) {
      const reply = compare(a, b);
      expect(reply.status).toBe('guessed');
      expect(textsOf(reply, 'note').join()).toContain('Read as Calais');
    }
  });

  test.each([
    ['a place and a candidate', 'calais', 'bertrand', 'A place is compared with a place'],
    ['twice the same place', 'calais', 'the city of calais', 'Both sides are the same'],
    ['twice the same round', 'first round', '1er tour', 'Both sides are the same'],
    ['a party and its candidate', 'fn calais', 'marine le pen', 'Both sides are the same'],
  ])('%s: what can be compared is said and offered, and no figure is shown', (_, a, b, words) => {
    const reply = compare(a, b);
    expect(reply).toMatchObject({ status: 'choose', audience: 'private' });
    expect(textsOf(reply, 'text').join()).toContain(words);
    expect(figuresOf(reply)).toEqual([]);
    for (const { command, args } of reply.actions) expect(ask(real, command, args).status).toBe('exact');
    expect(reply.actions).toHaveLength(3);
  });

  test.each([
    ['a place of no story', 'marseille', 'calais', '“marseille”'],
    ['a person without a result', 'romain', 'le pen', 'no election result for Romain'],
    ['a place without a result', 'calais', 'sweden', 'no election result for Sweden'],
    ['a word that nothing accounts for', 'calais unemployment', 'region', '“calais unemployment”'],
  ])('%s: the story does not say', (_, a, b, words) => {
    const reply = compare(a, b);
    expect(reply).toMatchObject({ status: 'not_in_story', audience: 'private' });
    expect(wordsOf(reply)).toContain(words);
    expect(figuresOf(reply)).toEqual([]);
  });

  test('two contests have nothing in common but their place', () => {
    const reply = compare('2002', '2015');
    expect(reply.title).toBe('Compared: France (2002 presidential election) and France (French regional elections)');
    expect(textsOf(reply, 'computed')).toEqual([]);
  });
});

test('a comparison of places or rounds has a picture of both, with what is computed', () => {
  for (const [a, b] of [
    ['calais', 'region'],
    ['calais 1', 'calais 2'],
  ] as const) {
    const picture = pictureOf(compare(a, b), real.story.article);
    if (picture?.kind !== 'figures') throw new Error('no picture of figures');
    const rows = picture.sections.flatMap((section) => section.rows);
    expect(rows.map(({ bars }) => bars.length)).toEqual([2, 2]);
    for (const value of ['55.13%', '44.87%']) expect(picture.alt).toContain(value);
    expect(rows.map(({ change }) => change).join()).toMatch(/−4\.23 points|\+2\.64 points/);
  }
});

test('French is French, figures and grammar included', () => {
  const reply = compare('calais premier tour', 'second tour', 'fr');
  expect(reply.title).toBe('Xavier Bertrand : +31,73 points entre le premier tour et le second tour');
  expect(textsOf(reply, 'computed')).toContain(
    'Marine Le Pen −4,23 points entre le premier tour et le second tour (44,87 − 49,1)',
  );
});

test('both sides complete to places, contenders and rounds', () => {
  const dispatcher = dispatcherOf(real);
  const names = (option: string, typed: string, locale: Locale = 'en') =>
    dispatcher.complete('compare', option, typed, locale).map(({ name }) => name);
  expect(names('a', 'cal')).toEqual(expect.arrayContaining(['Calais', 'Calais, second round', 'Calais, first round']));
  expect(names('b', 'ber')).toContain('Xavier Bertrand');
  expect(names('b', 'prem', 'fr')).toContain('Premier tour');
  for (const name of [...names('a', ''), ...names('b', '', 'fr')]) {
    expect(compare(name, name).status).toMatch(/^(?:choose|exact|guessed)$/);
  }
});
