import { expect, test } from '@jest/globals';
import { findEntity } from '../../src/lookup/find-entity.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const context = storyContextOf();

function found(text: string): string {
  const finding = findEntity(context, text);
  switch (finding.kind) {
    case 'found':
      return `${finding.guessed ? 'guessed ' : ''}${finding.entity.record.id}`;
    case 'choose':
      return `choose ${finding.entities.map(({ record }) => record.id).join(', ')}`;
    case 'unknown':
      return `unknown "${finding.words}"`;
  }
}

test.each<[reason: string, text: string, is: string]>([
  ['a name', 'Osk Varn', 'osk-varn'],
  ['another name', 'Mr. Okkel', 'bram-okkel'],
  ['a description, without its article', 'tug pilot', 'per-tornquist'],
  ['a name inside small words', 'who is Nell Abara', 'nell-abara'],
  ['a name inside French ones', 'qui est Nell Abara', 'nell-abara'],
  ['a party by its abbreviation', 'QL', 'quay-list'],
  ['a French name', 'Liste des quais', 'quay-list'],
  ['an id, as buttons carry it', 'pilots-guild', 'pilots-guild'],
  ['a place', 'the island', 'gull-rock'],
  ['a loose name, which is a guess', 'the sister', 'guessed ilse-tornquist'],
  ['people before the rest, for a loose name of both', 'the pilot', 'guessed per-tornquist'],
  ['a firm name before the same loose one', 'harbour master', 'bram-okkel'],
  ['a slip', 'Osk Vran', 'guessed osk-varn'],
  ['a slip in one word alone', 'Okell', 'guessed bram-okkel'],
  ['words of a role', 'last lamplighter', 'guessed osk-varn'],
  ['words of a role in French', 'enseignante', 'guessed dara-quill'],
  ['a slip in the first name of one of two', 'Ilze Tornquist', 'guessed ilse-tornquist'],
  ['two who share a surname', 'Tornquist', 'choose ilse-tornquist, per-tornquist'],
  ['two who share a loose name', 'the old man', 'choose osk-varn, lio-sand'],
  ['nobody', 'Zorblax', 'unknown "Zorblax"'],
  ['a word that is told of nobody', ' the cannery ', 'unknown "the cannery"'],
  ['small words alone', 'who is it', 'unknown "who is it"'],
  ['nothing', '', 'unknown ""'],
])('%s', (_, text, is) => {
  expect(found(text)).toBe(is);
});
