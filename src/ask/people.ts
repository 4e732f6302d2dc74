import { stands } from '../lookup/find-results.ts';
import { partiesOf } from '../lookup/result-rows.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact, Person } from '../story/schema.ts';
import { type Entity, nameOf } from '../story/story.ts';
import { words } from '../text/normalize.ts';
import { asksParty, asksSupport } from './asks-party.ts';
import { asksWhy } from './decide.ts';
import { rankFacts } from './facts.ts';
import { type Finding, type Untold, untold } from './finding.ts';
import { asksFormerJob, asksJob, tellsFormerJob, tellsJob } from './jobs.ts';
import type { Question } from './question.ts';

/** An attribute of a person that a question asks for. */
type Attribute = 'age' | 'surname' | 'vote' | 'origin' | 'party';

export type PersonFinding =
  | IdentityFinding
  | Finding<'ages', 'part', Person>
  /** An age at another time: the age that is told, less the years that have passed since. */
  | (PartOfPerson<'ageThen'> & { readonly years: number; readonly ago: number; readonly fact?: Fact })
  | (PartOfPerson<'birth'> & { readonly years: number; readonly now: number })
  | (PartOfPerson<'attribute'> & { readonly attribute: 'vote' | 'origin' | 'age' | 'party' })
  | (Untold<'untold'> & { readonly person: Person; readonly attribute: Attribute });

export type IdentityFinding = Finding<'identity', 'part', Entity['record']> & { readonly entity: Entity };

type PartOfPerson<Kind extends string> = Finding<Kind, 'part', Person> & { readonly person: Person };

export function identityOf(entity: Entity): IdentityFinding {
  return { kind: 'identity', tells: 'part', records: [entity.record], entity };
}

function partOf<const Kind extends string>(person: Person, kind: Kind): PartOfPerson<Kind> {
  return { kind, tells: 'part', records: [person], person };
}

function untoldOf(person: Person, attribute: Attribute): PersonFinding {
  return untold({ kind: 'untold', person, attribute });
}

/** What a question about a named person's age, surname, vote or origin finds, or who or what something is. */
export function askPeople(context: StoryContext, question: Question): PersonFinding | undefined {
  const identity = askIdentity(context, question);
  if (identity) return identity;
  const people = peopleIn(question);
  const [person] = people;
  if (!person) return undefined;
  if (question.intents.has('surname')) return untoldOf(person, 'surname');
  if (
    question.intents.has('age') &&
    /\b(?:how old|ages?|old|agee?|older|younger|oldest|youngest|jeune|vieux|vieille|aine|ainee)\b/.test(
      question.row.join(' '),
    )
  ) {
    return askAge(context, people, question);
  }
  if (people.length > 1) return undefined;
  if (isBirthYear(question)) return birthOf(context, person);
  return askAttribute(context, person, question);
}

/** "From" and "country" alone ask for other things as well, and so does a year. */
function asksOrigin({ row, intents }: Question): boolean {
  const asks =
    /\b(?:where|whereabouts|nationality|origins?|originally|native|birthplace|born|(?:what|which) country|d ou|nationalite|origine|originaire|natif|(?:est|etait|il|elle) nee?|nee? (?:a|en|au)|quel pays)\b/;
  return !intents.has('year') && !asksWhy({ row }) && asks.test(row.join(' '));
}

/** "Which town in Sweden": a kind of place that the story does not give. */
function asksPlace({ row }: Question, origin: { readonly en: string; readonly fr: string }): boolean {
  const kind =
    /\b(?:which|what|quelle|quel) (town|city|village|county|street|district|ville|village|rue|quartier|region)\b/.exec(
      row.join(' '),
    )?.[1];
  return kind !== undefined && !words(`${origin.en} ${origin.fr}`).includes(kind);
}

function isBirthYear({ row, intents }: Question): boolean {
  return (intents.has('birth') || intents.has('year')) && /\b(?:born|birth|ne|nee|naissance)\b/.test(row.join(' '));
}

function birthOf({ story }: StoryContext, person: Person): PersonFinding {
  if (!person.age || !('years' in person.age)) return untoldOf(person, 'age');
  const now = Number(story.article.datePublished.slice(0, 4));
  return { ...partOf(person, 'birth'), years: person.age.years, now };
}

function askAttribute(context: StoryContext, person: Person, question: Question): PersonFinding | undefined {
  const { intents, beyondIntents, round, contest } = question;
  const isEarlier = contest !== undefined && contest !== context.story.contests[0]?.id;
  const tell = (attribute: 'origin' | 'vote' | 'party', told: boolean): PersonFinding =>
    told ? { ...partOf(person, 'attribute'), attribute } : untoldOf(person, attribute);
  if (asksSupport(question)) return tell('vote', person.vote !== undefined);
  if (asksParty(question)) return tell('party', partiesOf(context, person).length > 0);
  const isJobTold = asksFormerJob(question) ? tellsFormerJob(person) : asksJob(question) && tellsJob(person);
  if (isJobTold) return identityOf({ type: 'person', record: person });
  if (intents.has('origin') && asksOrigin(question) && beyondIntents.length < 2) {
    return tell('origin', person.origin !== undefined && !asksPlace(question, person.origin));
  }
  // What is told of votes is told of the last round of the main contest.
  return intents.has('vote') && asksWhom(question)
    ? tell('vote', person.vote !== undefined && round !== 1 && !isEarlier)
    : undefined;
}

function askAge(context: StoryContext, people: readonly Person[], question: Question): PersonFinding | undefined {
  const [first] = people;
  const then = first && ageThen(context, first, question);
  if (then) return then;
  const ageless = people.find(({ age }) => age === undefined);
  if (ageless) return untoldOf(ageless, 'age');
  const [person] = people;
  if (!person || people.length > 1) return { kind: 'ages', tells: 'part', records: people };
  return question.beyondIntents.length === 0 ? { ...partOf(person, 'attribute'), attribute: 'age' } : undefined;
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

function asksWhom({ row, beyondIntents }: Question): boolean {
  return beyondIntents.length === 0 && /\b(?:who|whom|which candidate|which party|for|qui|pour)\b/.test(row.join(' '));
}

/** "who is X", "what is the name of the camp": nothing is asked of what is named but who or what it is. */
function askIdentity(context: StoryContext, { intents, content, named, row }: Question): PersonFinding | undefined {
  const [first, ...others] = named;
  const entity = first && onlyEntity(first);
  if (!entity) return undefined;
  if (entity.type === 'person') {
    const alone = content.length === 0 && others.every((other) => isOfPlace(context, entity.record, other));
    return intents.has('identity') && alone ? identityOf(entity) : undefined;
  }
  // What stands behind only says which one it is: "the pizzeria where Lise works".
  const asksName = new RegExp(
    `\\b(?:name of|nom d[eu]|s appelle) (?:the |la |le |l |les )?${escaped(first.phrase)}\\b`,
  );
  return asksName.test(row.join(' ')) && /\p{Lu}/u.test(nameOf(entity, 'en')) ? identityOf(entity) : undefined;
}

/** "The new mayor of X": whether somebody is told to be of a place that is named, or stood there. */
function isOfPlace({ story, search }: StoryContext, person: Person, other: Question['named'][number]): boolean {
  const place = onlyEntity(other);
  if (place?.type !== 'place') return false;
  const isDescribed = search.descriptions
    .all(words(other.phrase))
    .some(({ value, corrections }) => value.record.id === person.id && corrections.length === 0);
  return isDescribed || story.results.some((result) => result.place === place.record.id && stands(result, person.id));
}

/** For a regular expression. */
function escaped(phrase: string): string {
  return phrase.replace(/[^\p{L}\p{N} ]/gu, '\\$&');
}

function onlyEntity({ hits }: Question['named'][number]): Entity | undefined {
  const [only, ...penalties] = hits;
  return penalties.length === 0 ? only?.value : undefined;
}

/** The people that a question names without doubt, in its order. */
function peopleIn({ named }: Question): Person[] {
  return named.flatMap(({ hits }) => {
    const [only, ...others] = hits;
    return only?.value.type === 'person' && others.length === 0 ? [only.value.record] : [];
  });
}
