import { describe, expect, test } from '@jest/globals';
import type { Reply } from '../../src/answer/reply.ts';
import { mostText } from '../../src/render/limits.ts';
import { plainText } from '../../src/render/terminal.ts';
import { typeset } from '../../src/text/typography.ts';
import { calais } from '../helpers/context.ts';
import { ask, contextOf } from '../helpers/story.ts';
import { broken } from '../helpers/story-files.ts';

const real = calais();
const invented = contextOf();
const entriesOf = ({ blocks }: Reply) => blocks.flatMap((block) => (block.kind === 'timeline' ? block.entries : []));

test('the story runs from 2002 over Sunday by the hour to the article', () => {
  expect(entriesOf(ask(real, 'timeline', {})).map(({ when }) => when)).toEqual([
    '2002',
    'Since the start of the summer',
    'In recent months',
    'The week before',
    'The week before',
    'In the days before the second round',
    'Sunday, December 13, 2015',
    'Sunday morning',
    'Sunday, 11am',
    'Sunday, at nightfall',
    'Sunday, shortly after 8pm',
    'December 14, 2015, 7:10pm',
  ]);
});

test('the first round has no date, since the article gives none', () => {
  const [first] = entriesOf(ask(real, 'timeline', {})).filter(({ text }) => text.startsWith('First round'));
  expect(first?.when).not.toMatch(/\d/);
});

test('an invented story has its own, in the language of the asker', () => {
  expect(entriesOf(ask(invented, 'timeline', {}, 'fr'))).toEqual([
    { when: '2026', text: 'La conserverie ferme ; jusqu’à 900 emplois disparaissent.' },
    { when: 'Il y a quatre ans', text: 'Hanne Vos est élue maire avec 61 %.' },
    { when: 'Le 24 mai', text: 'Premier tour : Ilse Tornquist est en tête à Mörvik avec 38,4 %.' },
    { when: 'Deux semaines plus tard', text: 'Second tour : Bram Okkel remporte la mairie.' },
    { when: 'Dimanche soir', text: 'Ilse Tornquist parle à la halle aux poissons.' },
  ]);
});

describe.each([
  ['the first story', real],
  ['an invented one', invented],
] as const)('%s', (_, context) => {
  test.each(['en', 'fr'] as const)(
    'fits a chat as a whole, with the words that each moment rests on (%s)',
    (locale) => {
      const reply = ask(context, 'timeline', {}, locale);
      const text = plainText(reply, context.story.article);
      for (const { when, text: told } of entriesOf(reply)) expect(text).toContain(typeset(locale, `${when} · ${told}`));
      for (const { evidence } of context.story.timeline) expect(text).toContain(evidence[0]?.exact);
      expect(text.length).toBeLessThanOrEqual(mostText);
    },
  );

  test('leads on to the results in it, privately if it was asked so', () => {
    const { actions } = ask(context, 'timeline', { private: true });
    expect(actions.length).toBeGreaterThan(1);
    for (const { command, args } of actions) {
      expect(args.private).toBe(true);
      expect(ask(context, command, args)).toMatchObject({ status: 'exact', audience: 'private' });
    }
  });
});

test('a story without a timeline does not say, and offers its results', () => {
  const reply = ask(contextOf(broken({ 'timeline.json': () => undefined })), 'timeline', {});
  expect(reply).toMatchObject({ status: 'not_in_story', audience: 'private' });
  expect(reply.actions.length).toBeGreaterThan(0);
});
