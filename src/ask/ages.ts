import { stands } from '../lookup/find-results.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact, Person } from '../story/schema.ts';
import { rankFacts } from './facts.ts';
import { type PersonFinding, partOf, untoldOf } from './person-finding.ts';
import type { Question } from './question.ts';

/** "How old", "younger": how long somebody has lived, which "longer" and "born" alone do not ask. */
export function asksAge({ row, intents }: Pick<Question, 'row' | 'intents'>): boolean {
  return (
    intents.has('age') &&
    /\b(?:how old|ages?|old|agee?|older|younger|oldest|youngest|jeune|vieux|vieille|aine|ainee)\b/.test(row.join(' '))
  );
}

export function askAge(
  context: StoryContext,
  people: readonly Person[],
  question: Question,
): PersonFinding | undefined {
  const [first] = people;
  const then = first && ageThen(context, first, question);
  if (then) return then;
  const ageless = people.find(({ age }) => age === undefined);
  if (ageless) return untoldOf(ageless, 'age');
  if (!first || people.length > 1) return { kind: 'ages', tells: 'part', records: people };
  return question.beyondIntents.length === 0 || isOfNamed(question)
    ? { ...partOf(first, 'attribute'), attribute: 'age' }
    : undefined;
}

/** "How old is the baker leading the march": what stands behind the name only says who is meant. */
function isOfNamed({ row, named: [first, ...others] }: Question): boolean {
  const text = row.join(' ');
  const [before = '', behind = ''] = first ? text.split(first.phrase) : [];
  const asks =
    /^(?:how old (?:is|s)|(?:what s|what is) the age of|quel age a|quel est l age (?:de|du)) (?:the |le |la |l |mr |mrs |m |mme )?$/;
  return (
    others.length === 0 && asks.test(before) && !/^ s\b|\b(?:when|if|and|in \d+|quand|si|et|en \d+)\b/.test(behind)
  );
}

/** "in 2002", "when he became French": the years since, from a contest's year or from a fact with "N years". */
function ageThen(context: StoryContext, person: Person, question: Question): PersonFinding | undefined {
  if (!person.age || !('years' in person.age)) return undefined;
  const { years } = person.age;
  const contest = context.story.contests.find(
    ({ id }) => id === (question.contest ?? contestOfNamed(context, question)),
  );
  const now = Number(context.story.article.datePublished.slice(0, 4));
  const year = contest?.year ?? question.row.map(Number).find((number) => number > 1900 && number < now);
  if (year !== undefined && year < now) return { ...partOf(person, 'ageThen'), years, ago: now - year };
  if (!/\b(?:when|at what age|quand|en|lorsqu|quel age avait)\b/.test(question.row.join(' '))) return undefined;
  const [hit] = rankFacts(context, question).filter(
    ({ value }) => value.about.includes(person.id) && spanOf(value, years),
  );
  const ago = hit && spanOf(hit.value, years);
  return hit && ago ? { ...partOf(person, 'ageThen'), years, ago, fact: hit.value } : undefined;
}

/** "The Berg–Reed election": a contest other than the main one in which somebody stood who is named. */
function contestOfNamed({ story }: StoryContext, { named }: Question): string | undefined {
  const ids = named.flatMap(({ hits }) => hits.map(({ value }) => value.record.id));
  const others = story.results.filter(({ contest }) => contest !== story.contests[0]?.id);
  const stoodIn = (contest: string, id: string) =>
    story.results.some((result) => result.contest === contest && stands(result, id));
  return others.find((result) => ids.some((id) => stands(result, id) && !stoodIn(story.contests[0]?.id ?? '', id)))
    ?.contest;
}

/** The years in a fact that are not the person's age. */
function spanOf({ values }: Fact, age: number): number | undefined {
  return values.find(({ unit, amount }) => unit === 'years' && amount !== age && amount < age)?.amount;
}

export function isBirthYear({ row, intents }: Question): boolean {
  return (intents.has('birth') || intents.has('year')) && /\b(?:born|birth|ne|nee|naissance)\b/.test(row.join(' '));
}

export function birthOf({ story }: StoryContext, person: Person): PersonFinding {
  if (!person.age || !('years' in person.age)) return untoldOf(person, 'age');
  const now = Number(story.article.datePublished.slice(0, 4));
  return { ...partOf(person, 'birth'), years: person.age.years, now };
}
