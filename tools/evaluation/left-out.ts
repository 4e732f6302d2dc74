import { type Fitted, oddsBy } from '../../src/lookup/decision.ts';
import type { Judged } from '../story-books.ts';
import { fitLogistic } from './logistic.ts';

type Signals = Readonly<Record<string, number>>;

/** What was asked of one story, each with what is known of the best that is found. */
export interface StoryExamples {
  readonly story: string;
  readonly asked: readonly Example[];
  /** Of what was made up for the story, which does not answer it. */
  readonly made: readonly Signals[];
}

/** Without signals it is answered, or refused, before there is anything to decide. */
export interface Example {
  readonly judged: Judged;
  readonly signals: Signals | undefined;
}

/** How much a question that was made counts beside one that somebody has asked. */
const madeWeight = 0.1;

const thresholds = [-0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6];

/** Prints the rates of each kind of story by what was fitted on the others, and fits on all. */
export function fitLeavingOut(title: string, all: readonly StoryExamples[], print: (line: string) => void): Fitted {
  const others = all.map((left) => fitOn(all.filter((one) => one !== left)));
  const decided = all.flatMap(({ asked }, index) =>
    asked.map((example) => ({
      example,
      odds: example.signals ? oddsBy(others[index] as Fitted, example.signals) : Number.POSITIVE_INFINITY,
    })),
  );
  const made = all.flatMap((one, index) => one.made.map((signals) => oddsBy(others[index] as Fitted, signals)));
  print(
    `| ${title}: threshold | right | wrong | refused | of made questions refused |\n| --: | --: | --: | --: | --: |`,
  );
  for (const threshold of thresholds) {
    const refused = made.filter((odds) => odds < threshold).length;
    print(`| ${[threshold, ...ratesAt(threshold, decided), shareOf(refused, made.length)].join(' | ')} |`);
  }
  return fitOn(all);
}

function fitOn(stories: readonly StoryExamples[]): Fitted {
  const asked = stories.flatMap((one) => one.asked);
  return fitLogistic([
    ...asked.flatMap((one) => (one.signals ? [{ features: one.signals, isTrue: isRight(one) }] : [])),
    ...stories.flatMap(({ made }) => made.map((features) => ({ features, isTrue: false, weight: madeWeight }))),
  ]);
}

const isRight = ({ judged }: Example) => judged.question.status === 'answered' && judged.verdict === 'right';

/** The rates in percent of questions that are each decided by what was fitted on the other stories. */
function ratesAt(threshold: number, decided: readonly { readonly example: Example; readonly odds: number }[]) {
  const answerable = decided.filter(({ example }) => example.judged.question.status === 'answered');
  const others = decided.filter(({ example }) => example.judged.question.status !== 'answered');
  const isGiven = ({ odds }: { readonly odds: number }) => odds >= threshold;
  const right = answerable.filter((one) => isGiven(one) && one.example.judged.verdict === 'right');
  const wrong = answerable.filter((one) => isGiven(one) && one.example.judged.verdict === 'wrong');
  const refused = others.filter((one) => !isGiven(one) || one.example.judged.verdict === 'right');
  return [
    shareOf(right.length, answerable.length),
    shareOf(wrong.length, answerable.length),
    shareOf(refused.length, others.length),
  ];
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
