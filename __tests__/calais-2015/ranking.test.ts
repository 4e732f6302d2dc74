import { describe, expect, test } from '@jest/globals';
import type { Reply, Status } from '../../src/answer/reply.ts';
import { calais } from '../helpers/context.ts';
import { ask, wordsOf } from '../helpers/story.ts';

const context = calais();

const headings = ({ blocks }: Reply) => blocks.flatMap((block) => (block.kind === 'figures' ? [block.heading] : []));
const places = ({ blocks }: Reply) => [
  ...new Set(blocks.flatMap((block) => (block.kind === 'figures' && block.scope ? [block.scope.place] : []))),
];
const result = (place: string) => ask(context, 'result', { place });
const quote = (search: string) => ask(context, 'quote', { search });
const said = ({ blocks }: Reply) => blocks.flatMap((block) => (block.kind === 'quotation' ? [block] : []))[0];

const city = 'Calais';
const region = 'Nord-Pas-de-Calais-Picardie';
const parisRegion = 'Île-de-France';

describe('/result finds', () => {
  test.each<[typed: string, status: Status, place: string, reason: string]>([
    ['Calais', 'exact', city, 'its name'],
    ['CALAIS', 'exact', city, 'case does not count'],
    ['Calais!', 'exact', city, 'nor do marks'],
    ['calias', 'guessed', city, 'two neighbours swapped are one slip'],
    ['clais', 'guessed', city, 'a letter left out'],
    ['kalais', 'guessed', city, 'k sounds like c'],
    ['callais', 'guessed', city, 'a letter typed twice'],
    ['who won in calias?', 'guessed', city, 'a slip inside a question'],
    ['calais 1', 'exact', city, 'a number behind a place is its round'],
    ['the town', 'exact', city, 'the story has one town'],
    ['Nord–Pas-de-Calais–Picardie', 'exact', region, 'dashes are as good as hyphens, and the longest name wins'],
    ['nord pas de calais', 'exact', region, 'the first part of its name, which is longer than "Calais"'],
    ['npdc', 'exact', region, 'its abbreviation'],
    ['region', 'exact', region, 'the one region that the story is about'],
    ['the region', 'exact', region, 'an article does not count'],
    ['la région', 'exact', region, 'nor does one in French, nor an accent'],
    ['idf', 'exact', parisRegion, 'its abbreviation'],
    ['paris', 'guessed', parisRegion, 'the city is not in the story, its region is: said as a guess'],
    ['france', 'exact', 'France', 'the country, not Île-de-France, which only has it in its name'],
    ['2002', 'exact', 'France', 'the year of an earlier contest, held in one place'],
  ])('%s (%s): %s, for %s', (typed, status, place) => {
    const reply = result(typed);
    expect(reply.status).toBe(status);
    expect(places(reply)).toEqual([place]);
    expect(reply.title).toContain(place);
  });

  test('in a guess how it was read, above the figures', () => {
    for (const [typed, name] of [
      ['clais', 'Calais'],
      ['paris', 'Île-de-France'],
    ] as const) {
      expect(result(typed).blocks[0]).toEqual({ kind: 'note', text: `Read as ${name}.` });
    }
  });

  test('rounds with the last one first, and one alone where it is named', () => {
    expect(headings(result('calais')).map((heading) => /(?:first|second) round/.exec(heading)?.[0])).toEqual([
      'second round',
      'first round',
    ]);
    for (const one of ['calais 1', 'calais first round', 'calais 1er tour']) {
      expect(headings(result(one))).toEqual([expect.stringContaining('first round')]);
    }
  });

  test('both places for a name of both, and asks back', () => {
    for (const both of ['pas de calais', 'northern france']) {
      const { status, actions } = result(both);
      expect([status, actions.map(({ args }) => args.place)]).toEqual([
        'choose',
        ['calais', 'nord-pas-de-calais-picardie'],
      ]);
    }
  });
});

describe('/result finds nothing, and repeats what was typed', () => {
  test.each([
    ['Marseille', 'a city of France that the story does not name'],
    ['lille', 'the capital of the region, which the story does not name'],
    ['Dunkirk', 'a neighbour of Calais'],
    ['macron', 'somebody who stands in no result'],
    ['brexit', 'another vote'],
    ['call', 'a word, and no slip for "Calais"'],
    ['palais', 'another first sound'],
    ['calais macron', 'a place with a name that does not stand there'],
    ['calais 2017', 'a year without a contest'],
  ])('%s: %s', (typed) => {
    const reply = result(typed);
    expect(reply).toMatchObject({ status: 'not_in_story', audience: 'private' });
    expect(wordsOf(reply)).toContain(`“${typed}”`);
    expect(headings(reply)).toEqual([]);
  });
});

describe('/quote finds', () => {
  test.each<[typed: string, status: Status, by: string, words: string, reason: string]>([
    ['eugéne', 'exact', 'Eugène', 'ballot boxes', 'accents do not count'],
    ['eugen', 'guessed', 'Eugène', 'ballot boxes', 'a letter left out at the end'],
    ['jorg', 'exact', 'Jörg', 'naturalized', 'the umlaut left out'],
    ['joerg', 'exact', 'Jörg', 'naturalized', 'the umlaut written as two letters'],
    ['the irish guy', 'exact', 'Daniel', 'lace factories', 'what he is, as one would say it'],
    ["l'Irlandais", 'exact', 'Daniel', 'lace factories', 'the same in French'],
    ['waitress', 'exact', 'Nathalie', 'English tourists', 'her work'],
    ['scapegoat', 'exact', 'Christian Salomé', 'scapegoats', 'the singular of a word that he said'],
    ['nose', 'exact', 'Jörg', 'hold my nose', 'a word that he said, before those on the same topic'],
    ['bouc émissaire', 'exact', 'Christian Salomé', 'scapegoats', 'the word in the other language'],
    ['jörg daughter', 'exact', 'Jörg', 'keep out the daughter', 'a speaker, and a word that he said'],
    ['phone call', 'exact', 'Christian Salomé', 'intimidated', 'what the quotation is about'],
  ])('%s (%s): %s on "%s", for %s', (typed, status, by, words) => {
    const reply = quote(typed);
    expect(reply.status).toBe(status);
    expect(said(reply)?.by).toMatch(new RegExp(`^${by},`));
    expect(said(reply)?.stretches.join(' ')).toContain(words);
  });

  test('several people for a word for each of them, and asks back', () => {
    const { status, actions } = quote('waiters');
    expect([status, actions.map(({ label }) => label)]).toEqual(['choose', ['Nathalie', 'Sandrine']]);
  });

  test.each([
    ['marseille', 'a city that nobody speaks of'],
    ['lille', 'another one, which is no slip for "little"'],
    ['dunkirk', 'a neighbour of Calais'],
    ['macron', 'somebody who is not in the story'],
    ['brexit', 'another vote'],
    ['eugene brexit', 'a speaker, and a word that he did not say'],
  ])('nothing for %s: %s', (typed) => {
    const reply = quote(typed);
    expect(reply).toMatchObject({ status: 'not_in_story', audience: 'private' });
    expect(wordsOf(reply)).toContain(`“${typed}”`);
    expect(said(reply)).toBeUndefined();
  });
});
