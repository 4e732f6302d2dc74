import type { Person } from '../story/schema.ts';
import { nameOf } from '../story/story.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import { type Context, commandNamed } from './command.ts';

export function namedPeople({ story }: Context): Person[] {
  return story.people.filter(({ name }) => name !== undefined);
}

export function personName(person: Person, locale: Locale): string {
  return nameOf({ type: 'person', record: person }, locale);
}

const mostExamples = 3;

const made = new WeakMap<Context, Map<Locale, readonly string[]>>();

/** Up to three whole questions that the story answers: who won, what somebody said, who somebody is. */
export function examples(context: Context, locale: Locale): readonly string[] {
  const byLocale = made.get(context) ?? new Map<Locale, readonly string[]>();
  made.set(context, byLocale);
  const known = byLocale.get(locale) ?? answered(context, locale);
  byLocale.set(locale, known);
  return known;
}

function answered(context: Context, locale: Locale): readonly string[] {
  const ask = commandNamed(context, 'ask');
  const isAnswered = (question: string) => {
    const status = ask?.run(context, { args: { question } as never, locale }).status;
    return status === 'exact' || status === 'guessed';
  };
  const found: string[] = [];
  for (const kind of candidates(context, locale)) {
    const question = kind.find(isAnswered);
    if (question !== undefined) found.push(question);
    if (found.length === mostExamples) break;
  }
  return found;
}

/** Kinds of questions, each with what may be asked of that kind, the best first. */
function candidates(context: Context, locale: Locale): string[][] {
  const text = textIn(locale);
  const { story } = context;
  const people = namedPeople(context).slice(0, mostTried);
  const quotations = (person: Person) => story.quotes.filter(({ speakers }) => speakers.includes(person.id)).length;
  const speakers = people.filter((one) => quotations(one) > 0).sort((a, b) => quotations(b) - quotations(a));
  const [speaker] = speakers;
  return [
    story.results.length > 0 ? [text('talk.example.won')] : [],
    speakers.map((person) => text('talk.example.said', { name: personName(person, locale) })),
    people
      .filter((one) => one !== speaker)
      .map((person) => text('talk.example.who', { name: personName(person, locale) })),
    story.facts.slice(0, mostTried).flatMap(({ questions }) => questions[locale].slice(0, 1)),
    story.facts.slice(mostTried, 2 * mostTried).flatMap(({ questions }) => questions[locale].slice(0, 1)),
  ];
}

const mostTried = 8;
