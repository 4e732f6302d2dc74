import type { Context } from '../../src/command.ts';
import type { Action, Reply } from '../../src/reply.ts';
import type { CommandName } from '../../src/text/command-texts.ts';
import type { Locale } from '../../src/text/locale.ts';
import { ask } from './story.ts';

type Question = Pick<Action, 'command' | 'args'>;

/** A reply, and the buttons that lead to it with the replies under which they stand. */
export interface Step {
  readonly question: Question;
  readonly reply: Reply;
  readonly from: { readonly label: string; readonly reply: Reply }[];
}

/** A question for every record of a story, and the commands that need none. */
function questionsForEveryRecord({ story }: Context, locale: Locale): Question[] {
  const question = (command: CommandName, args: Action['args']) => ({ command, args });
  const named = [...story.people, ...story.organizations, ...story.places];
  const [main] = story.contests;
  const sides = story.results.flatMap(({ place, standings }) => [
    place,
    ...standings.flatMap(({ candidate, party }) => candidate ?? party ?? []),
  ]);
  const compared = [...new Set(sides)];
  return [
    ...(['timeline', 'about', 'help'] as const).map((command) => question(command, {})),
    ...story.results.flatMap(({ place, round, contest }) => [
      question('result', { place }),
      question('result', { place, round, ...(contest === main?.id ? {} : { contest }) }),
    ]),
    ...story.quotes.map(({ id }) => question('quote', { search: id, at: id })),
    ...story.topics.map(({ label }) => question('quote', { search: label[locale] })),
    ...named.flatMap(({ id }) => [question('who', { name: id }), question('fact', { topic: id })]),
    ...compared.flatMap((a) => compared.map((b) => question('compare', { a, b }))),
    ...story.facts.map(({ questions }) => question('ask', { question: questions[locale][0] ?? '' })),
  ];
}

/** Presses every button under every reply, and every one under what that leads to, until nothing is new. */
export function pressEverything(context: Context, locale: Locale): Step[] {
  const steps = new Map<string, Step>();
  const visit = ({ command, args }: Question): Step => {
    const asked = JSON.stringify([command, args]);
    const known = steps.get(asked);
    if (known) return known;
    const step = { question: { command, args }, reply: ask(context, command, args, locale), from: [] };
    steps.set(asked, step);
    return step;
  };
  for (const question of questionsForEveryRecord(context, locale)) visit(question);
  // A map goes on over what is added on the way.
  for (const { reply } of steps.values()) {
    for (const action of reply.actions) visit(action).from.push({ label: action.label, reply });
  }
  return [...steps.values()];
}
