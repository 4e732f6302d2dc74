import { expect, test } from '@jest/globals';
import { askingPart } from '../../src/ask/strip-preamble.ts';

test.each<[reason: string, text: string, asked: string | undefined]>([
  ['a greeting before the question', 'Hi all. Who won the second round?', 'Who won the second round?'],
  ['people who introduce themselves', 'I moved here in May. How much is the ferry?', 'How much is the ferry?'],
  ['what follows a colon', 'One thing: when did the cannery close', 'when did the cannery close'],
  ['"to know" in one sentence', 'I would like to know who won in the town', 'who won in the town'],
  ['"tell me" with a comma', 'please tell me, how many jobs were lost', 'how many jobs were lost'],
  ['"wondering" with whether', 'just wondering whether the guild has members', 'whether the guild has members'],
  ['the last of several questions', 'Who? Where was it? What does the ferry cost?', 'What does the ferry cost?'],
  ['a remark behind the question', 'So. Who won the town hall? I was away.', 'Who won the town hall?'],
  [
    'a question mark without a word that asks',
    'Read it all. The ferry still runs daily?',
    'The ferry still runs daily?',
  ],
  ['French: "je me demande si"', 'je me demande si la guilde a des membres', 'si la guilde a des membres'],
  ['French: "j’aimerais savoir combien"', 'j’aimerais savoir combien coûte le bac', 'combien coûte le bac'],
  ['French: "où", which starts a question', 'j’aimerais savoir où habite le maire', 'où habite le maire'],
  ['French: "dites-moi" with its hyphen', 'dites-moi combien coûte le bac', 'combien coûte le bac'],
  ['French: "dis-moi" with a comma', 'dis-moi, qui a gagné au port', 'qui a gagné au port'],
  ['no word that only begins like one', 'know whoever won in the town', undefined],
  [
    'French: a greeting',
    'Bonjour à tous ! Quand la conserverie a-t-elle fermé ?',
    'Quand la conserverie a-t-elle fermé ?',
  ],
  ['nothing stands before it', 'who won in the town', undefined],
  ['what is asked is too short to stand alone', 'The mayor left the town. Why?', undefined],
  ['three words are too few as well', 'I was away that night. Who won it?', undefined],
  ['"explain" of a thing, not of a question', 'explain the vote in the town', undefined],
  ['"question" as what is asked about', 'the question of the harbour was raised', undefined],
  ['a text that asks nothing', 'Good morning. Nice weather in the harbour today.', undefined],
  ['no words at all', ' … ?! ', undefined],
  ['nothing', '', undefined],
])('what is asked: %s', (_, text, asked) => {
  expect(askingPart(text)).toBe(asked);
});
