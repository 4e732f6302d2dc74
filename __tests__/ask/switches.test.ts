import { expect, test } from '@jest/globals';
import { ask } from '../../src/ask/ask.ts';
import { type Part, without } from '../../src/ask/switches.ts';
import { storyContextOf } from '../helpers/story-context.ts';

const context = storyContextOf();

test.each<readonly [Part, string, string]>([
  ['figures', 'what share did Bram Okkel get', 'figure'],
  ['people', 'who is Nell Abara', 'identity'],
  ['two in one', 'who is Nell Abara and how old is Per Tornquist', 'both'],
])('a part that is switched off finds nothing: %s', (part, question, kind) => {
  expect(ask(context, question).finding.kind).toBe(kind);
  expect(ask(without(context, part), question).finding.kind).not.toBe(kind);
});
