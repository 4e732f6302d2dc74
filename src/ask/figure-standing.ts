import { contenderOf } from '../lookup/figures.ts';
import { byWeight } from '../lookup/result-rows.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { FigureFinding } from './figure-finding.ts';
import { leftOver } from './figure-words.ts';
import type { Question } from './question.ts';

const asksStanding =
  /\b(?:in or out|out or in|still in|through|qualif\w+|make it|made it|(?:in|into|to|make|reach|au|a) (?:the |le )?(?:runoff|run off|second (?:round|tour)|next round|final|finale)|elu ou|elue ou|reelue?|re elected|reelected|elimine\w*|knocked out)\b/;
const asksElse =
  /\b(?:who|whom|what|which|how|why|when|where|many|qui|quoi|quel(?:le)?s?|comment|combien|pourquoi|quand|if|si|will|would|sera)\b/;

const words: ReadonlySet<string> = new Set(
  'through qualified qualify qualifie qualifiee make made reach reached into elu elue reelu reelue elected reelected re knocked eliminated elimine eliminee runoff passe passee still out haha lol'.split(
    ' ',
  ),
);

/** "Is she in the runoff or not", "he in or out": what became of somebody, in the last result that tells it. */
export function askStanding(context: StoryContext, question: Question): FigureFinding | undefined {
  const { row, named, round } = question;
  const [only, ...others] = named;
  const person = only?.hits.length === 1 ? only.hits[0]?.value : undefined;
  const text = row.join(' ');
  if (person?.type !== 'person' || others.length > 0) return undefined;
  if (!asksStanding.test(text) || asksElse.test(text)) return undefined;
  // "Jon Doe": a first name that the story spells otherwise.
  const first = row[row.indexOf(only?.phrase.split(' ')[0] ?? '') - 1];
  if (leftOver(context, question, words).some((word) => word !== first)) return undefined;
  const { story } = context;
  const told = [...story.results]
    .sort(byWeight(story))
    .filter(({ contest }) => question.contestMeant === undefined || contest === question.contestMeant)
    .flatMap((result) => {
      const own = result.standings.find((one) => contenderOf(one) === person.record.id);
      return own?.status === undefined ? [] : [{ result, row: own }];
    });
  const best = told.find(({ result }) => round !== undefined && result.round === round) ?? told[0];
  if (!best) return undefined;
  const line = { kind: 'row' as const, ...best, slot: 'outcome' as const };
  return { kind: 'figure', tells: 'part', records: [best.result], lines: [line], first: [person.record.id] };
}
