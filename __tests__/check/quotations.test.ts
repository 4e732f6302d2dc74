import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkText } from '../../src/check/check-text.ts';
import { root } from '../helpers/root.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const context = storyContextOf(join(root, 'data/calais-2015'));

describe('words in quotation marks that nobody is quoted with are held against what the article tells', () => {
  test.each([
    [
      'Nathalie said "migrants seldom cause any problems in the city center"',
      'supported',
      'reported',
      'told of her in other words than hers',
    ],
    [
      'Nathalie a dit « les migrants posent rarement problème dans le centre-ville »',
      'supported',
      'reported',
      'a translation, as the record has it',
    ],
    [
      'Nathalie said "migrants always cause problems in the city center"',
      'not_in_story',
      undefined,
      'the opposite of it, which few words of somebody else resemble',
    ],
    ['Nathalie said "the ferries cost too much for anybody here"', 'not_in_story', undefined, 'what nobody said'],
  ] as const)('%s: %s, %s, because it is %s', (text, verdict, quotation, _because) => {
    const [only] = checkText(context, text, 'en').statements;
    expect(only?.verdict).toBe(verdict);
    expect(only?.quotation).toBe(quotation);
  });
});
