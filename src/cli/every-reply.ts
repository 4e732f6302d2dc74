import type { Action, Reply } from '../answer/reply.ts';
import type { Context } from '../bot/command.ts';
import { borneRecords } from '../story/story.ts';
import type { CommandName } from '../text/command-texts.ts';
import type { Locale } from '../text/locale.ts';

type Question = Pick<Action, 'command' | 'args'>;

/** A record of a story by its place. */
interface RecordName {
  readonly file: string;
  readonly record?: string | undefined;
}

/** A reply, and the buttons that lead to it with the replies under which they stand. */
export interface Step {
  readonly question: Question;
  /** The record that the question was made for, or that of the reply where a button for it was first seen. */
  readonly about: RecordName;
  readonly reply: Reply;
  readonly from: { readonly label: string; readonly reply: Reply }[];
}

/**
 * Asks for every record of a story, then presses every button and takes every choice under every reply, and every one under what that leads
 * to, until nothing is new.
 */
export function everyReply(context: Context, locale: Locale, ask: (question: Question) => Reply): Step[] {
  const steps = new Map<string, Step>();
  const visit = ({ command, args }: Question, about: RecordName): Step => {
    const asked = JSON.stringify([command, args]);
    const known = steps.get(asked);
    if (known) return known;
    const question = { command, args };
    const step = { question, about, reply: ask(question), from: [] };
    steps.set(asked, step);
    return step;
  };
  for (const { question, about } of questionsForEveryRecord(context, locale)) visit(question, about);
  // A map goes on over what is added on the way.
  for (const { reply, about } of steps.values()) {
    for (const action of pressable(reply)) visit(action, about).from.push({ label: action.label, reply });
  }
  return [...steps.values()];
}

/** What can be pressed or chosen under a reply. */
function pressable({ actions, menu }: Reply): readonly Action[] {
  return [...actions, ...(menu?.choices ?? []).filter(({ current }) => !current)];
}

interface Asked {
  readonly question: Question;
  readonly about: RecordName;
}

/** A question for every record of a story, and the commands that need none. */
function questionsForEveryRecord(context: Context, locale: Locale): Asked[] {
  const { story } = context;
  const asked = (file: string, record: string | undefined, command: CommandName, args: Action['args']): Asked => ({
    question: { command, args },
    about: { file, record },
  });
  const [main] = story.contests;
  return [
    asked('timeline.json', undefined, 'timeline', {}),
    asked('article.json', undefined, 'about', {}),
    asked('article.json', undefined, 'help', {}),
    ...story.results.flatMap(({ id, place, round, contest }) => [
      asked('results.json', id, 'result', { place }),
      asked('results.json', id, 'result', {
        place,
        ...(round === undefined ? {} : { round }),
        ...(contest === main?.id ? {} : { contest }),
      }),
    ]),
    ...story.quotes.map(({ id }) => asked('quotes.json', id, 'quote', { search: id, at: id })),
    ...story.topics.map(({ id, label }) => asked('vocabulary.json', id, 'quote', { search: label[locale] })),
    ...borneRecords(story)
      .filter(({ file }) => ['people.json', 'places.json', 'organizations.json'].includes(file))
      .flatMap(({ file, record: { id } }) => [
        asked(file, id, 'who', { name: id }),
        asked(file, id, 'fact', { topic: id }),
      ]),
    ...comparisons(context).map((args) => asked('results.json', `${args.a}, ${args.b}`, 'compare', args)),
    ...story.facts.flatMap(({ id, questions }) =>
      firstOf(questions, locale).map((question) => asked('facts.json', id, 'ask', { question })),
    ),
    ...story.gaps.flatMap(({ id, questions }) =>
      firstOf(questions, locale).map((question) => asked('gaps.json', id, 'ask', { question })),
    ),
  ];
}

/** The first question in this language, or in the one that the story has. */
function firstOf(questions: Readonly<Record<Locale, readonly string[]>>, locale: Locale): readonly string[] {
  return [...questions[locale], ...questions.en, ...questions.fr].slice(0, 1);
}

/** Each place, contender and option of a result beside each. */
function comparisons({ story }: Context): { readonly a: string; readonly b: string }[] {
  const sides = story.results.flatMap(({ place, standings }) => [
    place,
    ...standings.flatMap(({ candidate, option, party }) => candidate ?? option ?? party ?? []),
  ]);
  const compared = [...new Set(sides)];
  return compared.flatMap((a) => compared.map((b) => ({ a, b })));
}
