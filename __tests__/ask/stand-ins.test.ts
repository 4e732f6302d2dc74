import { expect, test } from '@jest/globals';
import { ask } from '../../src/ask/ask.ts';
import { without } from '../../src/ask/switches.ts';
import { storyOf } from '../helpers/story-context.ts';

const stories = {
  hallam: storyOf('hallam-reach-2034'),
  castlemoyle: storyOf('castlemoyle-2034'),
  brelande: storyOf('brelande-2035'),
  aldermere: storyOf('aldermere-2031'),
};

/** Of whom something is told, or what kind of finding it is. */
function found(story: keyof typeof stories, question: string): string {
  const { finding } = ask(stories[story], question);
  if (finding.tells === 'nothing') return 'nothing';
  const [record] = finding.records;
  return finding.kind === 'results' || finding.kind === 'figure' ? finding.kind : `${finding.kind} ${record?.id}`;
}

test.each<[reason: string, story: keyof typeof stories, question: string, who: string]>([
  ['the winner', 'hallam', 'how old is the winner', 'attribute marta-ellingham'],
  ['the winner’s', 'hallam', 'what is the winner’s party', 'attribute marta-ellingham'],
  ['whoever beat somebody', 'hallam', 'how old is the woman who beat Thrale', 'attribute marta-ellingham'],
  ['whoever lost to somebody', 'hallam', 'how old is the one who lost to Ellingham', 'attribute desmond-thrale'],
  ['in French', 'hallam', 'de quel parti est la personne qui a battu Thrale', 'attribute marta-ellingham'],
  ['"du" before it', 'hallam', 'quel est l’âge du perdant', 'attribute desmond-thrale'],
  ['the result itself is asked for', 'hallam', 'how many votes did the winner get', 'figure'],
  ['a name that the story has for somebody', 'castlemoyle', 'how old is the winner', 'attribute devane'],
  ['of several who were elected, none is meant', 'castlemoyle', 'how old is the guy who won', 'nothing'],
])('%s: %s, "%s"', (_reason, story, question, who) => {
  expect(found(story, question)).toBe(who);
});

test.each<[story: keyof typeof stories, question: string, who: string]>([
  ['aldermere', 'how old is the driver', 'attribute tomasz-wilk'],
  ['aldermere', 'what is the forklift driver’s name', 'identity tomasz-wilk'],
  ['aldermere', 'what did the driver say', 'quotes q-wilk'],
  ['brelande', 'how old is the mayor', 'attribute lerouzic'],
  ['brelande', 'quel âge a le maire', 'attribute lerouzic'],
  ['aldermere', 'how old is the quarry', 'nothing'],
  ['aldermere', 'what does the lorry driver earn', 'nothing'],
])('who is described as in their record, %s: "%s"', (story, question, who) => {
  expect(found(story, question)).toBe(who);
});

test('without it, the age of whoever was beaten would be told', () => {
  const { finding } = ask(without(stories.hallam, 'stand-ins'), 'how old is the woman who beat Thrale');
  expect(finding.records.map(({ id }) => id)).not.toContain('marta-ellingham');
});
