import { sideFor } from '../lookup/side-for.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { FigureFinding } from './figure-finding.ts';
import { contestByLetter } from './figure-options.ts';
import { leftOver } from './figure-words.ts';
import type { Question } from './question.ts';

/** How what was voted on fared. */
export const passVerbs: ReadonlySet<string> = new Set(
  'pass passed passes passing adopt adopted approve approved carry carried fail failed fails reject rejected defeated failing through adopte adoptee adopter passe passee passer approuve approuvee rejete rejetee echoue echouer'.split(
    ' ',
  ),
);

/** Whether something is so, and nothing else: no reason, time, number or person. */
const asksElse =
  /\b(?:why|when|where|who|whom|how|what|which|if|need|needs|needed|to pass|pourquoi|quand|ou|qui|comment|combien|quelle?|si|faut|would|could|predict|will)\b/;

/** "What is up with it", "or what" ask nothing more. */
const fillers = /\bwhat is up (?:w|with)\b|\b(?:or what|ou quoi|ou pas|or not)\b/g;

/** "Did Measure K pass": what became of what was voted on, by the rows of its options. */
export function askPassed(context: StoryContext, question: Question): FigureFinding | undefined {
  const { story } = context;
  const { row, named } = question;
  if (!row.some((word) => passVerbs.has(word)) || asksElse.test(row.join(' ').replace(fillers, ' '))) return undefined;
  const measures = story.contests.filter((one) => sideFor(one) !== undefined);
  const asked = question.contestMeant ?? contestByLetter(context, row);
  const contest =
    asked === undefined ? (measures.length === 1 ? measures[0] : undefined) : measures.find(({ id }) => id === asked);
  const isOfMore = named.some(({ hits }) => hits.every(({ value }) => value.type === 'person'));
  if (!contest || isOfMore || leftOver(context, question, passVerbs).length > 0) return undefined;
  // The whole comes before its parts.
  const result = story.results.find((one) => one.contest === contest.id);
  const side = sideFor(contest);
  const standing = result?.standings.find(({ option }) => option === side?.id);
  if (!result || !standing) return undefined;
  return {
    kind: 'figure',
    tells: 'part',
    records: [result],
    lines: [{ kind: 'row', result, row: standing, slot: 'outcome' }],
    first: [],
  };
}
