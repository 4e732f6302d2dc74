import { describe, expect, test } from '@jest/globals';
import { checkText } from '../../src/check/check-text.ts';
import { type Chances, chancesBy, verdictBy } from '../../src/check/decision/decide.ts';
import { ofFindings } from '../../src/check/decision/signals.ts';
import type { Finding } from '../../src/check/finding.ts';
import { storyOf } from '../helpers/story-context.ts';

const chances = (supported: number, contradicted: number, partly: number): Chances => ({
  supported,
  contradicted,
  partly,
  not_in_story: 1 - supported - contradicted - partly,
});

describe('what the rules say stands where it is likely enough', () => {
  test.each([
    ['supported', 'supported', chances(0.6, 0.1, 0.1), 'it is likely'],
    ['supported', 'not_in_story', chances(0.4, 0.1, 0.1), 'it is too unlikely'],
    ['supported', 'not_in_story', chances(0.6, 0.3, 0.1), 'the opposite is likely too'],
    ['contradicted', 'contradicted', chances(0.1, 0.6, 0.1), 'it is likely'],
    ['contradicted', 'not_in_story', chances(0.9, 0.05, 0.05), 'the opposite is likely'],
    ['partly', 'not_in_story', chances(0.7, 0.05, 0.2), 'another one is likely, which no rule gives'],
    [
      'not_in_story',
      'not_in_story',
      chances(0.95, 0.01, 0.01),
      'the rules say nothing, and likeness alone decides nothing',
    ],
  ] as const)('the rules say %s, so: %s', (ruled, verdict, likely, _because) => {
    expect(verdictBy(likely, ruled)).toBe(verdict);
  });
});

test('the chances of all verdicts are one together, and grow with what speaks for each', () => {
  const none = { supported: 0, contradicted: 0, partly: 0, not_in_story: 0 };
  const model = { bias: none, weights: { coverage: { ...none, supported: 2 }, figures: { ...none, contradicted: 3 } } };
  const { supported, contradicted, partly, not_in_story } = chancesBy(model, { coverage: 1, figures: 0 });
  expect(supported + contradicted + partly + not_in_story).toBeCloseTo(1);
  expect(supported).toBeGreaterThan(contradicted);
  expect(chancesBy(model, { coverage: 1, figures: 1 }).contradicted).toBeGreaterThan(0.5);
});

describe('what the rules have found is a signal by which of them it was', () => {
  const found = (outcome: Finding['outcome'], by: Finding['by']): Finding => ({ outcome, by, says: '', evidence: [] });
  test.each([
    [[found('supports', 'results')], { ruledSupported: 1, resultsSupports: 1, open: 0 }],
    [[found('denies', 'facts'), found('supports', 'people')], { ruledPartly: 1, mixed: 1, factsDenies: 1 }],
    [[found('supports', 'words'), undefined], { ruledPartly: 1, mixed: 0, open: 1, wordsSupports: 1 }],
    [[undefined], { ruledSupported: 0, ruledContradicted: 0, ruledPartly: 0, open: 0 }],
  ])('%#', (findings, signals) => {
    expect(ofFindings(findings)).toMatchObject(signals);
  });
});

const verdictOf = (story: string, text: string, off?: string) => {
  const context = storyOf(story);
  return checkText(off === undefined ? context : { ...context, off }, text, 'en').statements[0]?.verdict;
};

describe('the decision can be switched off, to see what the rules say', () => {
  test.each([
    ['morvik-2031', 'Mörvik has 21,400 inhabitants', 'supported', 'supported', 'both are sure'],
    [
      'aldermere-2031',
      'Tarr took Aldermere with 43%, not bad for a beginner',
      'partly',
      'not_in_story',
      'nothing tells that she is one, and all the rest is there',
    ],
    [
      'pays-de-lorme-2033',
      'A plumber took the region from Castellane',
      'partly',
      'not_in_story',
      'who is taken from has lost, and too little tells whether it holds in part',
    ],
    ['montreval-2029', 'Courcelle was the outgoing MP', 'supported', 'supported', 'it has few words to be held by'],
    ['quillan-county-2030', 'Delacroix is the incumbent', 'supported', 'supported', 'it has few words to be held by'],
    ['morvik-2031', 'The zeppelin of Zorblatt costs 12 crowns', undefined, undefined, 'nothing of it is in the story'],
  ] as const)('%s: %s', (story, text, ruled, decided, _because) => {
    expect(verdictOf(story, text, 'decision')).toBe(ruled);
    expect(verdictOf(story, text)).toBe(decided);
  });
});
