import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findQuotes } from '../../src/lookup/find-quotes.ts';
import { root } from '../helpers/root.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const context = storyContextOf();

function found(text: string): string {
  const finding = findQuotes(context, text);
  switch (finding.kind) {
    case 'found':
      return `${finding.isClosest ? 'closest ' : ''}${finding.quotes.map(({ id }) => id).join(', ')}${finding.readAs === undefined ? '' : ` as ${finding.readAs}`}`;
    case 'choose':
      return `choose ${finding.speakers.map(({ record }) => record.id).join(', ')}`;
    case 'not_quoted':
      return `not quoted: ${finding.entity.record.id}`;
    case 'unknown':
      return `unknown, near ${finding.near.map(({ id }) => id).join(', ') || 'nothing'}`;
  }
}

test.each<[reason: string, text: string, is: string]>([
  ['a speaker', 'Osk Varn', 'eleven-mayors'],
  ['a speaker in a question', 'what did Osk Varn say', 'eleven-mayors'],
  ['a speaker in a French question', 'qu’a dit Osk Varn', 'eleven-mayors'],
  ['either of two who spoke together', 'Nell Abara', 'night-shift'],
  ['an association', 'the guild', 'lighthouse'],
  ['a description', 'the poet', 'drown-the-town'],
  ['a loose name, which is told', 'the sister', 'tornquist-herring as ilse-tornquist'],
  ['a slip in a name, which is told', 'Bram Okel', 'okkel-postcard as bram-okkel'],
  ['words of a role', 'dockers spokeswoman', 'night-shift'],
  ['two who may be meant', 'Tornquist', 'choose ilse-tornquist, per-tornquist'],
  ['a topic: those with the word first', 'dredging', 'drown-the-town, okkel-postcard'],
  ['a topic in French', 'confiance', 'eleven-mayors, lighthouse'],
  ['another name of a topic', 'jobs', 'night-shift'],
  ['words as they were said', 'nobody asked the night shift', 'night-shift'],
  ['words of a quotation', 'umbrellas', 'umbrellas'],
  ['another word for one', 'phare', 'lighthouse'],
  ['a keyword', 'tourism', 'okkel-postcard'],
  ['where it was said', 'pier', 'eleven-mayors'],
  ['a slip in a word, which is told', 'lighthuose', 'lighthouse as lighthouse'],
  ['a speaker with words of theirs', 'okkel postcard', 'okkel-postcard'],
  ['a speaker with words of another', 'osk varn herring', 'unknown, near eleven-mayors, tornquist-herring'],
  [
    'a role of the speaker with words of theirs, and one beside',
    'a mender who talks of umbrellas',
    'closest umbrellas',
  ],
  ['all words but one', 'poet who would drown the whole town', 'closest drown-the-town'],
  [
    'the role of one, and words of another',
    'harbour master umbrellas',
    'unknown, near okkel-postcard, tornquist-herring, umbrellas',
  ],
  ['one word of two', 'submarine umbrellas', 'closest umbrellas'],
  ['a rare word, beside common ones that nobody said', 'too few umbrellas', 'closest umbrellas'],
  ['a number, for which no other word stands', '12 umbrellas of poets', 'unknown, near umbrellas, okkel-postcard'],
  ['somebody who is not quoted', 'Dara Quill', 'not quoted: dara-quill'],
  ['somebody who is not quoted, on something', 'Hanne Vos on the eleven mayors', 'not quoted: hanne-vos'],
  ['somebody who is only spoken of', 'Hanne Vos', 'not quoted: hanne-vos'],
  ['words that nobody said', 'submarine', 'unknown, near nothing'],
  ['words of which somebody said one', 'submarine herring', 'unknown, near tornquist-herring'],
  ['nothing', '', 'unknown, near nothing'],
])('%s', (_, text, is) => {
  expect(found(text)).toBe(is);
});

test('a first name with the surname of a speaker is whoever has the first name', () => {
  const finding = findQuotes(storyContextOf(join(root, '__tests__/stories/pays-de-lorme-2033')), 'Margot Trinquier');
  expect(finding.kind === 'not_quoted' ? finding.entity.record.id : finding.kind).toMatch(/^margot/);
});
