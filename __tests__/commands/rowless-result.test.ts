import { describe, expect, test } from '@jest/globals';
import { checkText } from '../../src/check/check-text.ts';
import { loadStory } from '../../src/story/load.ts';
import { describeProblem, StoryError } from '../../src/story/problem.ts';
import { contextOf } from '../helpers/story.ts';
import { broken } from '../helpers/story-files.ts';
import { inTerminal } from '../helpers/terminal.ts';

/** A result of Mörvik's first round on Gull Rock, without anybody in it. */
function withRowless(figures: object): string {
  const result = {
    id: 'gull-rock-1',
    contest: 'mayor-2031',
    round: 1,
    place: 'gull-rock',
    statement: { en: 'On Gull Rock turnout was 59%.', fr: 'À Gull Rock, la participation était de 59 %.' },
    evidence: [{ paragraph: 13, exact: 'old pier' }],
    standings: [],
    ...figures,
  };
  const change = (text: string) => {
    const { results, ...rest } = JSON.parse(text);
    return JSON.stringify({ ...rest, results: [...results, { ...result, contest: results[0].contest }] });
  };
  return broken({ 'results.json': change });
}

const turnout = (value: number) => ({ turnout: { value, evidence: [{ paragraph: 13, exact: 'old pier' }] } });

describe('a result without rows', () => {
  const context = contextOf(withRowless(turnout(59)));

  test('is shown with its heading and its figure, and no line between', () => {
    const shown = inTerminal(context, '/result place:gull-rock round:1', 'en', 'text');
    expect(shown).toContain('On Gull Rock turnout was 59%.');
    expect(shown).toMatch(/first round.*\n {2}• Turnout: 59%/);
    expect(shown).not.toContain('only the outcome');
  });

  test('answers what it states, and not who won', () => {
    expect(inTerminal(context, 'what was the turnout on Gull Rock in the first round', 'en', 'text')).toContain('59%');
    expect(inTerminal(context, 'who won the first round on Gull Rock', 'en', 'text')).toContain('does not say');
  });

  test('decides statements', () => {
    const verdictOf = (text: string) => checkText(context, text, 'en').statements.map(({ verdict }) => verdict);
    expect(verdictOf('Turnout on Gull Rock was 59% in the first round')).toEqual(['supported']);
    expect(verdictOf('Turnout on Gull Rock was 70% in the first round')).toEqual(['contradicted']);
  });

  test('needs a figure', () => {
    const faults = () => {
      try {
        return loadStory(withRowless({}));
      } catch (error) {
        if (error instanceof StoryError) return error.problems.map(describeProblem);
        throw error;
      }
    };
    expect(faults()).toEqual([
      'results.json, gull-rock-1, standings: needs a row, or a figure of the whole vote beside it, such as "turnout"',
    ]);
  });
});
