import { expect, test } from '@jest/globals';
import { askVoteDay } from '../../src/ask/vote-day.ts';
import { questionIn } from '../helpers/read.ts';
import { storyOf } from '../helpers/story-context.ts';

const stories = { saintValmer: storyOf('saint-valmer-2032'), copeland: storyOf('copeland-2017') };

test.each<[reason: string, story: keyof typeof stories, question: string, result: string | undefined]>([
  ['of the last round, where none is named', 'saintValmer', 'when was the vote', 'r-tour-2'],
  ['of a round', 'saintValmer', 'on what date was the first round held', 'r-tour-1'],
  ['in French', 'saintValmer', 'quel jour a eu lieu le second tour', 'r-tour-2'],
  ['of the contest before', 'saintValmer', 'when was the election of 2026', 'r-2026'],
  ['not the next one', 'saintValmer', 'when is the next election', undefined],
  ['not that of the count', 'saintValmer', 'when was the vote counted', undefined],
  ['not that of somebody', 'saintValmer', 'when did Castaing vote', undefined],
  ['nothing but a day', 'saintValmer', 'who won the first round', undefined],
  ['no vote is named', 'saintValmer', 'when did it happen', undefined],
])('the day of a vote: %s', (_, story, question, result) => {
  const context = stories[story];
  const finding = askVoteDay(context, questionIn(context, question));
  expect(finding?.records.map(({ id }) => id)[0]).toBe(result);
});
