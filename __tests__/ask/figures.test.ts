import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { plainText } from '../../src/render/terminal.ts';
import { root } from '../helpers/root.ts';
import { contextOf, ask as reply } from '../helpers/story.ts';

const context = contextOf();

function ask(question: string, locale: 'en' | 'fr' = 'en') {
  const told = reply(context, 'ask', { question }, locale);
  return { status: told.status, text: plainText(told, context.story.article) };
}

/** Without the difference between one kind of space and another. */
function plain(text: string): string {
  return text.replace(/\s/gu, ' ');
}

describe('a question for a figure of a result', () => {
  test.each([
    ['what share did Bram Okkel get', 'en', 'Bram Okkel: 53.1%.'],
    ['what percentage did Dara Quill get in the first round', 'en', '19.25%.'],
    ['how many points was Okkel ahead of Tornquist', 'en', '6.2 points (53.1 − 46.9)'],
    ['who won the second round in Morvik', 'en', 'Bram Okkel beat Ilse Tornquist in Mörvik, 53.1% to 46.9%.'],
    ['how close was it in the second round', 'en', '6.2 points (53.1 − 46.9)'],
    ['by how many points did the winner squeak through', 'en', '6.2 points (53.1 − 46.9)'],
    ['what per cent did Bram Okkel get', 'en', 'Bram Okkel: 53.1%.'],
    ['quel pourcentage pour Bram Okkel au second tour', 'fr', 'Bram Okkel : 53,1 %.'],
  ] as const)('is answered by that figure first: %s', (question, locale, start) => {
    const { status, text } = ask(question, locale);
    expect(status).toBe('exact');
    expect(plain(text.split('\n')[0] ?? '')).toContain(plain(start));
  });

  test.each([
    ['what was the turnout in Morvik', 'Turnout, Mörvik'],
    ['how many seats did the Quay List get', 'seats'],
    ['how many votes did Bram Okkel get', 'votes, Bram Okkel'],
    ['how many points did Ilse Tornquist gain in the country', 'Ilse Tornquist'],
  ])('is refused in its own words where the result does not state it: %s', (question, lacking) => {
    const { status, text } = ask(question);
    expect(status).toBe('not_in_story');
    expect(text.toLowerCase()).toContain(lacking.toLowerCase());
  });
});

test.each([
  ['what was the turnout last time', 'the last time: 73.9% (71.2 + 2.7)'],
  ['how many seats did the Labour Alliance have last time', 'the last time: 45 seats (38 + 7)'],
  ['how many seats did the Heritage Union have last time', 'the last time: 28 seats (31 − 3)'],
])('what was before is reckoned with one sign: %s', (question, told) => {
  const marrowby = contextOf(join(root, '__tests__/stories/marrowby-2033'));
  const text = plainText(reply(marrowby, 'ask', { question }, 'en'), marrowby.story.article);
  expect(plain(text)).toContain(told);
});
