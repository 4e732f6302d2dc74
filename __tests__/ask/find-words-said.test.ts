import { expect, test } from '@jest/globals';
import { askSaid, isSpeech } from '../../src/ask/find-words-said.ts';
import { words } from '../../src/text/normalize.ts';
import { questionIn } from '../helpers/read.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const context = storyContextOf();

function found(question: string): string | undefined {
  const finding = askSaid(context, questionIn(context, question));
  switch (finding?.kind) {
    case 'quotes':
      return finding.records.map(({ id }) => id).join(', ');
    case 'silent':
      return `silent: ${finding.entity.record.id}`;
    case 'stranger':
      return `stranger: ${finding.name}`;
    case 'facts':
      return `told: ${finding.records.map(({ id }) => id).join(', ')}`;
    default:
      return undefined;
  }
}

test.each<[reason: string, question: string, says: string | undefined]>([
  ['everything that somebody said', 'what did Osk Varn say', 'eleven-mayors'],
  ['in French', 'qu’a dit Osk Varn', 'eleven-mayors'],
  ['what somebody said about something', 'what did Bram Okkel say about tourism', 'okkel-postcard'],
  ['by another word for it', 'what did the guild say about the beacon', 'lighthouse'],
  ['what two wrote together, by either', 'what did Nell Abara say', 'night-shift'],
  ['who said a thing', 'who said nobody asked the night shift', 'night-shift'],
  ['who said a thing, in French', 'qui a dit postcard', 'okkel-postcard'],
  ['what an association said', 'what did the Pilots’ Guild say', 'lighthouse'],
  ['who is quoted speaks, who is only named does not', 'what did Lio Sand say about Hanne Vos', 'drown-the-town'],
  ['who is quoted speaks, though another is named first', 'what did Hanne Vos hear Lio Sand say', 'drown-the-town'],
  ['somebody who is not quoted', 'what did Dara Quill say', 'silent: dara-quill'],
  ['somebody who is not quoted, in French', 'qu’a dit Dara Quill', 'silent: dara-quill'],
  ['somebody whom the story does not know', 'what did Zorblax say', 'stranger: zorblax'],
  ['with both names', 'what did Zorb Zibblax say', 'stranger: zorb zibblax'],
  ['what a speaker did not say', 'what did Osk Varn say about the cannery', undefined],
  ['who said what nobody said', 'who said the cannery is haunted', undefined],
  ['what was done, not said', 'what did Osk Varn light', undefined],
  ['who won', 'who won in Mörvik', undefined],
])('%s', (_, question, says) => {
  expect(found(question)).toBe(says);
});

test.each<[reason: string, question: string, isOne: boolean]>([
  ['say', 'what did she say', true],
  ['told', 'what was the paper told', true],
  ['French: dit', 'qu’a-t-il dit', true],
  ['her words', 'what were her words', true],
  ['thinking is no speech', 'what does she think', false],
  ['nor is "according to"', 'how many according to the guild', false],
  ['a word that only starts so', 'the saying goes', false],
])('a verb of speech: %s', (_, question, isOne) => {
  expect(isSpeech({ row: words(question) })).toBe(isOne);
});
