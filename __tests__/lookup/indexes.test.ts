import { describe, expect, test } from '@jest/globals';
import { stemsOf } from '../../src/language/stems.ts';
import { words } from '../../src/text/normalize.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const { search, story } = storyContextOf();

describe('the indexes of a story', () => {
  test.each([
    ['a name', 'Bram Okkel', ['bram-okkel']],
    ['an id, as buttons carry it', 'net-mender', ['net-mender']],
    ['a description in place of a name', 'une ramendeuse', ['net-mender']],
    ['an abbreviation', 'o&t', ['order-and-tides']],
    ['a name with a ligature', 'moervik sur mer', ['morvik']],
    ['a loose name of people and organizations alike', 'the pilot', ['per-tornquist', 'pilots-guild']],
    ['a surname that two people share', 'tornquist', ['ilse-tornquist', 'per-tornquist']],
    ['a firm name before the same loose one', 'harbour master', ['bram-okkel']],
  ])('find by %s', (_, phrase, ids) => {
    expect(search.entities.exact(phrase).map(({ value }) => value.record.id)).toEqual(ids);
  });

  test('keep people out of the places', () => {
    expect(search.places.exact('Bram Okkel')).toEqual([]);
    expect(search.places.exact('the coast').map(({ value }) => value.record.id)).toEqual(['velle', 'morvik']);
  });

  test('know every entity by its id', () => {
    const { people, places, organizations } = story;
    const ids = [...people, ...places, ...organizations].map(({ id }) => id);
    expect([...search.entityById.keys()]).toEqual(ids);
  });

  test.each([
    ['first round', 1],
    ['premier tour', 1],
    ['1er tour', 1],
    ['round 2', 2],
    ['tour deux', 2],
    ['runoff', 2],
    ['24 May', 1],
    ['two weeks later', 2],
  ])('read "%s" as round %d', (phrase, round) => {
    expect(search.rounds.exact(phrase).map(({ value }) => value)).toEqual([round]);
  });

  test.each([
    ['the words themselves', 'herring', ['tornquist-herring']],
    ['a synonym of the story', 'silver fish', ['tornquist-herring']],
    ['a synonym in French', 'parapluies', ['umbrellas']],
    ['a keyword', 'tourism', ['okkel-postcard']],
    ['a topic, best where the word itself is said', 'dredging', ['drown-the-town', 'okkel-postcard']],
    ['where it was said', 'jetée', ['eleven-mayors']],
  ])('find quotations by %s', (_, text, ids) => {
    const found = search.quotes.all(words(text)).map(({ value }) => value.id);
    expect([...found].sort()).toEqual([...ids].sort());
  });
});

describe('stems', () => {
  const meet = (a: string, b: string) => stemsOf(a).some((stem) => stemsOf(b).includes(stem));

  test.each([
    ['scapegoat', 'scapegoats', true],
    ['campaigning', 'campaigned', true],
    ['pêcheurs', 'pêcheur', true],
    ['2015', '2015s', false],
    ['police', 'port', false],
  ])('%s and %s meet: %p', (a, b, met) => {
    expect(meet(a, b)).toBe(met);
  });

  test('an English stem never meets a French one', () => {
    expect(
      stemsOf('fishing')
        .slice(1)
        .every((stem) => /^(?:en|fr):/.test(stem)),
    ).toBe(true);
  });

  test('very long words are not stemmed, so that nobody can make the bot work hard', () => {
    const long = 'x'.repeat(5000);
    expect(stemsOf(long)).toEqual([long]);
  });
});
