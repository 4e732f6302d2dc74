import { partiesOf } from '../lookup/result-rows.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Person } from '../story/schema.ts';
import { askAge, asksAge, birthOf, isBirthYear } from './ages.ts';
import { asksParty, asksSupport } from './asks-party.ts';
import { askIdentity } from './identities.ts';
import { asksFormerJob, asksJob, tellsFormerJob, tellsJob } from './jobs.ts';
import { asksOrigin, asksPlace } from './origins.ts';
import { identityOf, type PersonFinding, partOf, untoldOf } from './person-finding.ts';
import type { Question } from './question.ts';

/** What a question about a named person's age, surname, vote or origin finds, or who or what something is. */
export function askPeople(context: StoryContext, question: Question): PersonFinding | undefined {
  const identity = askIdentity(context, question);
  if (identity) return identity;
  const people = peopleIn(question);
  const [person] = people;
  if (!person) return undefined;
  if (question.intents.has('surname')) return untoldOf(person, 'surname');
  if (asksAge(question)) return askAge(context, people, question);
  if (people.length > 1) return undefined;
  if (isBirthYear(question)) return birthOf(context, person);
  return askAttribute(context, person, question);
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
    return tell('origin', person.origin !== undefined && !asksPlace(context, question, person.origin));
  }
  // What is told of votes is told of the last round of the main contest.
  return intents.has('vote') && asksWhom(question)
    ? tell('vote', person.vote !== undefined && round !== 1 && !isEarlier)
    : undefined;
}

function asksWhom({ row, beyondIntents }: Question): boolean {
  return beyondIntents.length === 0 && /\b(?:who|whom|which candidate|which party|for|qui|pour)\b/.test(row.join(' '));
}

/** The people that a question names without doubt, in its order. */
function peopleIn({ named }: Question): Person[] {
  return named.flatMap(({ hits }) => {
    const [only, ...others] = hits;
    return only?.value.type === 'person' && others.length === 0 ? [only.value.record] : [];
  });
}
