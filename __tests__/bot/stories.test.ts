import { describe, expect, test } from '@jest/globals';
import { allStories, needsStoryOption, Stories, type StoryPlan, storiesAt } from '../../src/bot/stories.ts';
import { contextOf, dispatcherOf } from '../helpers/story.ts';

const plan: StoryPlan = {
  everywhere: ['harbour'],
  servers: new Map([
    ['1', ['harbour', 'island']],
    ['2', ['island']],
  ]),
};
const alone: StoryPlan = { everywhere: ['harbour'], servers: new Map([['2', ['island']]]) };
const twoEverywhere: StoryPlan = { everywhere: ['harbour', 'island'], servers: new Map([['2', ['island']]]) };

test.each<[reason: string, guildId: string | undefined, names: readonly string[]]>([
  ['a server with a list of its own', '1', ['harbour', 'island']],
  ['a server with one of its own', '2', ['island']],
  ['any other server', '3', ['harbour']],
  ['a direct message', undefined, ['harbour']],
])('the stories of %s', (_, guildId, names) => {
  expect(storiesAt(plan, guildId)).toEqual(names);
});

test.each<[reason: string, of: StoryPlan, guildId: string | undefined, needs: boolean]>([
  ['one server has two stories', plan, undefined, true],
  ['direct messages have two', twoEverywhere, undefined, true],
  ['the only server has two', plan, '1', true],
  ['nowhere are there two', alone, undefined, false],
  ['the only server has one, others have two', plan, '2', false],
  ['the only server has one, direct messages two', twoEverywhere, '2', false],
])('whether commands ask for the story: %s', (_, of, guildId, needs) => {
  expect(needsStoryOption(of, guildId)).toBe(needs);
});

test.each<[reason: string, of: StoryPlan, names: readonly string[]]>([
  ['each once, in the order of the setting', plan, ['harbour', 'island']],
  ['those of servers too', alone, ['harbour', 'island']],
  ['one', { everywhere: ['harbour'], servers: new Map() }, ['harbour']],
])('all stories: %s', (_, of, names) => {
  expect(allStories(of)).toEqual(names);
});

describe('a process with one story', () => {
  const dispatcher = dispatcherOf(contextOf());
  const stories = Stories.only(dispatcher);

  test('answers from it everywhere', () => {
    expect(stories.names).toEqual(['morvik-2031']);
    expect(stories.usual).toBe(dispatcher);
    expect(storiesAt(stories.plan, '7')).toEqual(['morvik-2031']);
  });

  test('has no other', () => {
    expect(() => stories.dispatcher('island')).toThrow('the story island was not loaded');
  });
});
