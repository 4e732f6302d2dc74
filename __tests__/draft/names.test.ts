import { expect, test } from '@jest/globals';
import { isVotedFor } from '../../src/draft/parties.ts';
import { readParts } from '../../src/draft/reading.ts';

/** The names of an article of one kind, those of parties apart from other groups. */
function namesOf(kind: 'person' | 'place' | 'party' | 'group', lines: readonly string[]): string[] {
  const { named } = readParts({ lines });
  const of = (one: (typeof named)[number]) =>
    one.kind === 'organization' ? (isVotedFor(one) ? 'party' : 'group') : one.kind;
  return named.filter((one) => of(one) === kind).map(({ name }) => name);
}

test.each<[reason: string, text: string, parties: string[]]>([
  ['an apostrophe inside', 'She stood for the People’s Compact, and the Compact has nine seats.', ['People’s Compact']],
  ['a leader behind "of"', 'The Meadow Union of Premier Jane Reed slipped to 12 per cent.', ['Meadow Union']],
  ['what is told of its share', 'Meadow Renewal fell by 4.3 points to 10.6 per cent.', ['Meadow Renewal']],
  [
    'a word for it behind',
    'The advance belonged to Meadow First. The nationalist party won 17 seats.',
    ['Meadow First'],
  ],
  [
    'small letters behind, in French',
    'Le Sursaut rural passe de sept à onze. Le Sursaut rural s’en réjouit.',
    ['Sursaut rural'],
  ],
  ['its last word, and an adjective of parties', 'The new Orchard Voice took six seats.', ['Orchard Voice']],
  ['candidates who stand together', 'Candidates of the Clear Harbor slate won four seats.', ['Clear Harbor']],
  ['who said what of it', 'Prof Ada Quill said Orchard Choice had gained.', ['Orchard Choice']],
  [
    'a list in French by its word, once',
    'La liste Rivage solidaire a gagné. Avec la prime, Rivage solidaire rafle 41 sièges.',
    ['Rivage solidaire'],
  ],
  ['a head and an adjective in French', 'Anne Lemoine, candidate de la Gauche paysanne.', ['Gauche paysanne']],
  [
    'never without its adjective, though without an article',
    'Rivage vert, à 1 656 voix, gagne un siège. Il faut dix voix à Rivage vert. On a vu le chef de file de Rivage vert.',
    ['Rivage vert'],
  ],
  ['a plural in French', 'Les Campagnes libres, éliminées avec 7,3 %, se taisent.', ['Campagnes libres']],
  [
    'the name of a list in French',
    'Sa liste, Valrives en commun, recueille 39,6 % des suffrages.',
    ['Valrives en commun'],
  ],
  [
    'the same word without its "s"',
    'The Conservatives had 24 seats. The Conservative candidate lost.',
    ['Conservatives'],
  ],
  ['two words that "and" joins', 'The Hill and Vale Party won 17 seats.', ['Hill and Vale Party']],
  [
    'a name in quotation marks, by what stands behind it',
    '« Fiers de la côte », menée par Jean Roc, recueille 12 voix. « Parole rurale » (15 372 voix) a perdu.',
    ['Fiers de la côte', 'Parole rurale'],
  ],
  [
    'a name in quotation marks, by what stands in front',
    'L’union baptisée « Un rivage commun » a gagné onze places pour « Vivre ici ».',
    ['Un rivage commun', 'Vivre ici'],
  ],
])('a party: %s', (_, text, parties) => {
  expect(namesOf('party', [text])).toEqual(parties);
});

test.each<[reason: string, kind: 'person' | 'place' | 'group', text: string, names: string[]]>([
  ['a firm behind its word', 'group', 'The owner, Marlow Metals, blamed the price of power.', ['Marlow Metals']],
  ['a trade union', 'group', 'A secretary of the Dock Workers’ Union spoke.', ['Dock Workers’ Union']],
  ['a ward with its number', 'place', 'The closest race was in Ward 4, where Ms Reed led.', ['Ward 4']],
  ['figures are no age', 'person', 'Ms Jane Reed 14,206 votes, Mr Tom Hall 14,169.', ['Jane Reed', 'Tom Hall']],
  ['a job in French', 'person', 'La liste de l’ostréicultrice Nadine Le Gall en avait réuni 468.', ['Nadine Le Gall']],
  [
    'a word that only opens sentences',
    'person',
    'Nationally, Jane Reed said they won. Nationally, they lost.',
    ['Jane Reed'],
  ],
  ['an office of two words in front', 'person', 'Fisheries Minister Alasdair Brenn lost.', ['Alasdair Brenn']],
  ['whose list it is', 'person', 'La liste de Maëlle Roc en prend 24. La liste de Maëlle Roc gagne.', ['Maëlle Roc']],
  ['whoever votes there', 'place', 'Les électeurs de Valrives ont tranché.', ['Valrives']],
])('%s', (_, kind, text, names) => {
  expect(namesOf(kind, [text])).toEqual(names);
});
