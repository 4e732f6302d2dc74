import { expect, test } from '@jest/globals';
import type { FigureFinding } from '../../src/ask/figure-finding.ts';
import { askStanding } from '../../src/ask/figure-standing.ts';
import { askTurnouts } from '../../src/ask/figure-turnouts.ts';
import { askWhere } from '../../src/ask/figure-where.ts';
import { questionIn } from '../helpers/read.ts';
import { storyOf } from '../helpers/story-context.ts';

const stories = {
  castlemoyle: storyOf('castlemoyle-2034'),
  rochefaune: storyOf('rochefaune-2033'),
  sarrasine: storyOf('cote-sarrasine-2032'),
};

function resultsOf(finding: FigureFinding | undefined): string | undefined {
  return finding?.kind === 'figure' ? finding.records.map(({ id }) => id).join(', ') : undefined;
}

test.each<[story: keyof typeof stories, question: string, results: string | undefined]>([
  ['castlemoyle', 'is Dolan in or out', 'r-count-6'],
  ['castlemoyle', 'did Skeffy make it or was he knocked out', 'r-count-2'],
  ['castlemoyle', 'was Quill eliminated or is she still in', 'r-count-4'],
  ['castlemoyle', 'Hanratty est-il éliminé', 'r-count-6'],
  ['castlemoyle', 'why was Quill knocked out', undefined],
  ['castlemoyle', 'will Dolan make it to the cabinet', undefined],
  ['castlemoyle', 'is Dolan in or out of the hospital', undefined],
])('whether somebody is through is told by the last result that says so, in %s: %s', (story, question, results) => {
  expect(resultsOf(askStanding(stories[story], questionIn(stories[story], question)))).toBe(results);
});

test.each<[story: keyof typeof stories, question: string, results: string | undefined]>([
  ['rochefaune', 'which drew more voters, the cable car or the council', 'r-consultation, r-second-tour'],
  ['rochefaune', 'was turnout higher for the council than for the cable car', 'r-second-tour, r-consultation'],
  ['rochefaune', 'was turnout higher than in 2020', undefined],
  ['rochefaune', 'which cost more, the cable car or the council', undefined],
])('the turnout of two votes is set side by side, in %s: %s', (story, question, results) => {
  expect(resultsOf(askTurnouts(stories[story], questionIn(stories[story], question)))).toBe(results);
});

test.each<[story: keyof typeof stories, question: string, results: string | undefined]>([
  ['sarrasine', 'which town gave 41.7%', 'r-port-valmeur-2'],
  ['sarrasine', 'quelle ville a donné 41,7 %', 'r-port-valmeur-2'],
  ['sarrasine', 'which town gave 99.9%', undefined],
  ['sarrasine', 'which town has 41 schools', undefined],
])('a place is found by the figure of its result, in %s: %s', (story, question, results) => {
  expect(resultsOf(askWhere(stories[story], questionIn(stories[story], question)))).toBe(results);
});
