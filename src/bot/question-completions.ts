import { topQuestions } from '../answer/top-questions.ts';
import { Completer } from '../search/complete.ts';
import { questionsIn } from '../story/story.ts';
import type { Locale } from '../text/locale.ts';
import { nameKey } from '../text/normalize.ts';
import type { Choice, Context } from './command.ts';

/** What a question can be completed to, and which subject each is of. */
interface Offers {
  readonly first: readonly string[];
  readonly completer: Completer;
  readonly subjectOf: ReadonlyMap<string, string>;
}

const most = 25;
/** So many of one subject are offered. */
const mostOfSubject = 2;
/** Enough that subjects which come late are among them. */
const mostLookedAt = 400;

const made = new WeakMap<Context, Map<Locale, Offers>>();

/**
 * Questions that the story answers: before a letter is typed, what readers want most; then those that go on as typed,
 * few of each subject.
 */
export function questionCompletions(context: Context, typed: string, locale: Locale): readonly Choice[] {
  const byLocale = made.get(context) ?? new Map<Locale, Offers>();
  made.set(context, byLocale);
  const offers = byLocale.get(locale) ?? offersOf(context, locale);
  byLocale.set(locale, offers);
  const labels =
    nameKey(typed) === '' ? offers.first : fewOfEach(offers, offers.completer.complete(typed, mostLookedAt));
  return labels.slice(0, most).map((label) => ({ name: label, value: label }));
}

function offersOf(context: Context, locale: Locale): Offers {
  const top = topQuestions(context, locale);
  const facts = new Map(context.story.facts.map((fact) => [fact.id, fact]));
  const ordered = top.flatMap(({ question, subject }) => {
    const fact = facts.get(subject);
    const others = fact ? questionsIn(fact.questions, locale) : [];
    return [...new Set([question, ...others])].map((label) => ({ label, subject }));
  });
  return {
    first: top.map(({ question }) => question),
    completer: new Completer(ordered.map(({ label }) => ({ label, names: [label] }))),
    subjectOf: new Map(ordered.map(({ label, subject }) => [label, subject])),
  };
}

function fewOfEach({ subjectOf }: Offers, labels: readonly string[]): string[] {
  const counted = new Map<string, number>();
  return labels.filter((label) => {
    const subject = subjectOf.get(label) ?? label;
    const count = (counted.get(subject) ?? 0) + 1;
    counted.set(subject, count);
    return count <= mostOfSubject;
  });
}
