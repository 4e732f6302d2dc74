import { expect, test } from '@jest/globals';
import { draftPack } from '../../src/draft/draft-pack.ts';
import { namesOfParty, namesOfVote } from '../../src/draft/other-language.ts';

interface Drafted {
  readonly id: string;
  readonly role: Readonly<Record<string, string>>;
  readonly age?: { readonly years: number };
  readonly memberOf: readonly string[];
}

/** Somebody of an article, by id. */
function drafted(text: string, id: string): Drafted | undefined {
  const content = `Voters in Ashby decide\nBy Ada Quill\n12 May 2031\n${text}\n`;
  const { files } = draftPack({ id: 'a', content, name: 'a.txt', verbatim: false, today: '2031-06-01' });
  return (files['people.json'] as Drafted[]).find((one) => one.id === id);
}

test.each<[reason: string, text: string, role: string]>([
  [
    'a long apposition',
    'Eva Roc, 39, a former sharpener of the old sawmill and the voice of its last forty workers, spoke.',
    'A former sharpener of the old sawmill and the voice of its last forty workers',
  ],
  [
    'a verb in French is no article',
    'Régis Roc a passé la barre et refusé de partir, malgré tout. Le maire est ici, et la ville aussi.',
    'Personne citée dans l’article',
  ],
  [
    'a noun of somebody who does something',
    'On a vu l’ostréicultrice Nadine Le Gall dans la salle des fêtes, avec les élus de la ville.',
    'L’ostréicultrice',
  ],
  ['a clause behind', 'Callum Reith, 63, who fishes crab from a boat, stayed.', 'Who fishes crab from a boat'],
  ['without the verb in front', 'It was a night that left the premier, Annelise Roc, without a seat.', 'The premier'],
  [
    'of a phrase, what is a role',
    'Elle devance celle du président sortant, Bertrand Roc, qui dirigeait la région depuis dix ans.',
    'Président sortant',
  ],
  [
    'an office in front, behind a comma',
    'Ces chiffres restent provisoires, a précisé le chancelier, Bertrand Roc, qui attend jeudi.',
    'Le chancelier',
  ],
  [
    'whose agent somebody is',
    "After the count the minister's agent, Eva Roc, asked for another.",
    "The minister's agent",
  ],
  ['a job behind the group', 'Eva Roc of the Meadow Party, the bus driver, began fourth.', 'The bus driver'],
  [
    'what somebody does, with a figure',
    'Eva Roc, 44, who milks 90 cows near Ashby, stayed.',
    'Milks 90 cows near Ashby',
  ],
])('a role: %s', (_, text, role) => {
  const found = ['eva-roc', 'regis-roc', 'nadine-le-gall', 'callum-reith', 'annelise-roc', 'bertrand-roc'];
  const one = found.map((id) => drafted(text, id)).find((person) => person !== undefined);
  expect(Object.values(one?.role ?? {})).toEqual([role]);
});

test('an age behind more words', () => {
  expect(drafted('Peter Haddock, the local MP, died in February, aged 63, at home.', 'peter-haddock')?.age).toEqual({
    years: 63,
  });
});

test.each<[reason: string, text: string]>([
  [
    '"its leader" of the party named last',
    'No one will govern with the Harbour League. Its leader, Tom Brenn, shrugged.',
  ],
  ['who chairs it', 'Dame Tom Brenn, who chairs the Harbour League, shrugged.'],
])('a party of somebody: %s', (_, text) => {
  expect(drafted(text, 'tom-brenn')?.memberOf).toEqual(['harbour-league']);
});

test.each<[name: string, others: string[]]>([
  ['Greens', ['Verts', 'écologistes']],
  ['Green Party', ['Greens', 'Verts', 'écologistes']],
  ['Conservatives', ['Tories', 'Tory', 'conservateurs']],
  ['Harbour League', []],
])('a family of parties in both languages: %s', (name, others) => {
  expect(namesOfParty(name)).toEqual(others);
});

test('a kind of vote in the other language', () => {
  expect(namesOfVote('by-election', 'en')).toContain('élection partielle');
  expect(namesOfVote('législatives', 'fr')).toContain('general election');
  expect(namesOfVote('vote by party', 'en')).toEqual([]);
});
