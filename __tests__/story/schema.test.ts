import { describe, expect, test } from '@jest/globals';
import { type At, faultsOf, set } from '../helpers/story-files.ts';

const hyphened = 'must be lower-case words joined by hyphens, such as "le-pen-2015"';
interface Row {
  readonly way: string;
  readonly file: string;
  readonly at: At;
  readonly to: unknown;
  readonly fault: string;
}

const violations: readonly Row[] = [
  {
    way: 'an id with capitals',
    file: 'facts.json',
    at: ['abstention', 'id'],
    to: 'Abstention',
    fault: `facts.json, Abstention, id: ${hyphened}`,
  },
  { way: 'a missing id', file: 'facts.json', at: [2, 'id'], to: undefined, fault: 'facts.json, record 3, id: ' },
  {
    way: 'an unknown field',
    file: 'places.json',
    at: ['velle', 'colour'],
    to: 'grey',
    fault: 'places.json, velle: Unrecognized key: "colour"',
  },
  {
    way: 'no evidence',
    file: 'quotes.json',
    at: ['umbrellas', 'evidence'],
    to: [],
    fault: 'quotes.json, umbrellas, evidence: ',
  },
  {
    way: 'paragraph zero',
    file: 'quotes.json',
    at: ['umbrellas', 'evidence', 0, 'paragraph'],
    to: 0,
    fault: 'quotes.json, umbrellas, evidence.0.paragraph: ',
  },
  {
    way: 'an anchor over 120 characters',
    file: 'quotes.json',
    at: ['umbrellas', 'evidence', 0, 'exact'],
    to: 'x'.repeat(121),
    fault: 'quotes.json, umbrellas, evidence.0.exact: ',
  },
  {
    way: 'a person without name or attribution',
    file: 'people.json',
    at: ['net-mender', 'attribution'],
    to: undefined,
    fault: 'people.json, net-mender, name: needs a name, or an attribution where the article gives no name',
  },
  {
    way: 'a text in one language only',
    file: 'people.json',
    at: ['osk-varn', 'role'],
    to: { en: 'lamplighter' },
    fault: 'people.json, osk-varn, role: lacks the French: write "fr": "…"',
  },
  {
    way: 'a blank text',
    file: 'people.json',
    at: ['osk-varn', 'role', 'fr'],
    to: '  ',
    fault: 'people.json, osk-varn, role.fr: ',
  },
  {
    way: 'an unknown voice',
    file: 'people.json',
    at: ['osk-varn', 'voice'],
    to: 'hero',
    fault: 'people.json, osk-varn, voice: ',
  },
  {
    way: 'an age beyond people',
    file: 'people.json',
    at: ['per-tornquist', 'age'],
    to: { years: 131 },
    fault: 'people.json, per-tornquist, age',
  },
  {
    way: 'an unknown kind of place',
    file: 'places.json',
    at: ['velle', 'kind'],
    to: 'planet',
    fault: 'places.json, velle, kind: ',
  },
  {
    way: 'an unknown kind of organization',
    file: 'organizations.json',
    at: ['quay-list', 'kind'],
    to: 'club',
    fault: 'organizations.json, quay-list, kind: ',
  },
  {
    way: 'a round 0',
    file: 'results.json',
    at: ['results', 'velle-1', 'round'],
    to: 0,
    fault: 'results.json, velle-1, round: ',
  },
  {
    way: 'a share with a per cent sign',
    file: 'results.json',
    at: ['results', 'velle-1', 'standings', 0, 'share'],
    to: '35.75%',
    fault: 'results.json, velle-1, standings.0.share: must be a number such as 52.4 (no quotation marks',
  },
  {
    way: 'a result without rows',
    file: 'results.json',
    at: ['results', 'velle-1', 'standings'],
    to: [],
    fault: 'results.json, velle-1, standings: ',
  },
  {
    way: 'a figure of an unknown kind',
    file: 'results.json',
    at: ['results', 'gull-rock-2', 'standings', 0, 'percent'],
    to: 5,
    fault: 'results.json, gull-rock-2, standings.0: Unrecognized key: "percent"',
  },
  { way: 'no contest at all', file: 'results.json', at: ['contests'], to: [], fault: 'results.json, contests: ' },
  {
    way: 'a year in words',
    file: 'results.json',
    at: ['contests', 'mayor-2027', 'year'],
    to: '2027',
    fault: 'results.json, mayor-2027, year: ',
  },
  {
    way: 'a quotation without words',
    file: 'quotes.json',
    at: ['umbrellas', 'exact'],
    to: [],
    fault: 'quotes.json, umbrellas, exact: ',
  },
  {
    way: 'a quotation without topic',
    file: 'quotes.json',
    at: ['umbrellas', 'topics'],
    to: [],
    fault: 'quotes.json, umbrellas, topics: ',
  },
  {
    way: 'a quotation in a third language',
    file: 'quotes.json',
    at: ['umbrellas', 'inLanguage'],
    to: 'de',
    fault: 'quotes.json, umbrellas, inLanguage: ',
  },
  {
    way: 'an unknown hedge',
    file: 'facts.json',
    at: ['cannery-jobs', 'values', 0, 'qualifier'],
    to: 'perhaps',
    fault: 'facts.json, cannery-jobs, values.0.qualifier: ',
  },
  {
    way: 'a fact that answers no question',
    file: 'facts.json',
    at: ['cannery-jobs', 'questions', 'fr'],
    to: [],
    fault: 'facts.json, cannery-jobs, questions: lacks the French: write "fr": ["…"]',
  },
  {
    way: 'a date in words',
    file: 'article.json',
    at: ['datePublished'],
    to: '9 June 2031',
    fault: 'article.json, datePublished: ',
  },
  { way: 'an address that is none', file: 'article.json', at: ['url'], to: 'lantern', fault: 'article.json, url: ' },
  { way: 'a checksum too short', file: 'article.json', at: ['sha256'], to: 'abc', fault: 'article.json, sha256: ' },
  {
    way: 'a synonym without another',
    file: 'vocabulary.json',
    at: ['synonyms', 0],
    to: ['herring'],
    fault: 'vocabulary.json, synonyms 1: needs two words or more',
  },
];

describe('a record of the wrong shape is told with its file, its record and the way', () => {
  test.each(violations)('$way', ({ file, at, to, fault }) => {
    const faults = faultsOf({ [file]: set(at, to) });
    expect(faults).toEqual([expect.stringContaining(fault)]);
    expect(faults[0]).toMatch(/: \S.+$/);
  });
});
