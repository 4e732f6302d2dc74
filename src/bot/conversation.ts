import { factFollowUps } from '../answer/follow-ups/facts.ts';
import { quotationBlock } from '../answer/quote-blocks.ts';
import type { Answer, Block } from '../answer/reply.ts';
import { Budget } from '../ask/budget.ts';
import { commandTexts } from '../text/command-texts.ts';
import type { Locale } from '../text/locale.ts';
import { longestText } from '../text/longest-text.ts';
import { fold } from '../text/normalize.ts';
import { textIn } from '../text/text.ts';
import { bareCommand, loneCommand } from './bare-commands.ts';
import type { Call } from './call.ts';
import { type Command, type Context, commandNamed } from './command.ts';
import { followUp, moreOf } from './follow-up.ts';
import { languageAskedFor } from './follow-up-words.ts';
import { questionOf } from './last-asked.ts';
import { type LongText, mostQuestions, readLongText } from './long-text.ts';
import { smallTalkIn } from './small-talk.ts';
import { talkAnswer } from './talk-answers.ts';

/** What somebody typed to `ask`; `undefined` for anything else, and for what our own buttons carry. */
function typedQuestion({ command, options, fromButton }: Call): string | undefined {
  const { question } = options;
  return command === 'ask' && !fromButton && typeof question === 'string' ? question : undefined;
}

/** A call as it is meant: what follows on from the question before as a whole question, a bare name as its command. */
export function asMeant(context: Context, call: Call): Call {
  const text = typedQuestion(call);
  if (text === undefined) return call;
  const kept = call.options.private === undefined ? {} : { private: call.options.private };
  const followed = followedFrom(context, call, text);
  if (followed) return followed;
  if (smallTalkIn(context, text)?.intent === 'help') return { ...call, command: 'help', options: kept };
  const bare = bareCommand(context, context.commands, text);
  return bare ? { ...call, command: bare.command, options: { ...bare.options, ...kept } } : call;
}

function followedFrom(context: Context, call: Call, text: string): Call | undefined {
  const last = call.after && questionOf(call.after, call.locales.room);
  const question = last === undefined ? undefined : followUp(context, last, text);
  if (question === undefined) return undefined;
  const locale = languageAskedFor(fold(text));
  const topic = moreOf(question);
  const { question: _, ...kept } = call.options;
  const asked =
    topic === undefined ? { options: { ...kept, question } } : { command: 'fact', options: { ...kept, topic } };
  return { ...call, ...asked, locales: locale ? { asker: locale, room: locale } : call.locales };
}

/** The answer to what is no single question to the story: small talk, a long text, a command that lacks its option. */
export function conversed(context: Context, call: Call, locale: Locale): Answer | undefined {
  const text = typedQuestion(call);
  if (text === undefined) return undefined;
  const intent = smallTalkIn(context, text)?.intent;
  if (intent !== undefined && intent !== 'help') return talkAnswer(context, intent, locale);
  const lone = loneCommand(context.commands, text);
  if (lone) return usageOf(context, lone, locale);
  const long = [...text].length > longestText ? undefined : readLongText(context, text);
  return long && longAnswer(context, long, locale);
}

/** How the command is used, with the first things that it can be asked for. */
function usageOf(context: Context, command: Command, locale: Locale): Answer {
  const { name, description } = commandTexts[locale][command.name];
  const usage = command
    .examples(context.story, locale)
    .map((example) => `/${name} ${example}`)
    .join(', ');
  const needed = Object.entries(command.options).filter(([, { required }]) => required);
  const [[option, spec] = []] = needed;
  const isOne = needed.length === 1 && option !== undefined && spec?.type === 'text';
  const choices = isOne && command.name !== 'ask' ? (spec.complete?.(context, '', locale) ?? []) : [];
  return {
    status: 'talk',
    blocks: [{ kind: 'text', text: textIn(locale)('help.command', { usage, description }) }],
    sources: [],
    actions: choices.slice(0, mostChoices).map((choice) => ({
      label: choice.name,
      command: command.name,
      args: { [option ?? '']: choice.value },
    })),
  };
}

const mostChoices = 5;

function longAnswer(context: Context, long: LongText, locale: Locale): Answer {
  const text = textIn(locale);
  if (long.kind === 'questions') return oneByOne(context, long, locale);
  const { paragraph, facts, quotes } = long;
  const shown = facts.slice(0, mostFacts);
  const said = quotes.slice(0, 1);
  return {
    status: 'exact',
    blocks: [
      {
        kind: 'list',
        heading: text('long.pasted', { paragraph }),
        items: shown.map(({ statement }) => statement[locale]),
      },
      ...said.map((quote) => quotationBlock(context.search, quote, locale)),
    ],
    sources: [...shown, ...said]
      .flatMap(({ evidence }) => evidence.filter((one) => one.paragraph === paragraph).slice(0, 1))
      .slice(0, 3),
    actions: factFollowUps({ context, locale, carried: {} }, shown),
  };
}

const mostFacts = 5;

/** The questions of a long text, all within the work that one question may ask for. */
function oneByOne(
  context: Context,
  { questions, isMore }: Extract<LongText, { kind: 'questions' }>,
  locale: Locale,
): Answer {
  const text = textIn(locale);
  const budget = new Budget();
  const ask = commandNamed(context, 'ask');
  const answers = ask
    ? questions.map((question) => ask.run(context, { args: { question } as never, locale, budget }))
    : [];
  const found = answers.filter(({ status }) => status !== 'not_in_story');
  const [first] = answers;
  if (first && answers.length === 1) return first;
  const blocks = answers.flatMap((answer, index): Block[] => [
    { kind: 'note', text: text('long.question', { number: index + 1 }) },
    ...answer.blocks.slice(0, answer.status === 'not_in_story' ? 1 : mostBlocks),
  ]);
  const more: Block[] = isMore ? [{ kind: 'note', text: text('long.more', { most: mostQuestions }) }] : [];
  return {
    status: found.length === 0 ? 'not_in_story' : found.every(({ status }) => status === 'exact') ? 'exact' : 'guessed',
    blocks: [...blocks, ...more],
    sources: found.flatMap(({ sources }) => sources.slice(0, 1)),
    actions: answers.flatMap(({ actions }) => actions.slice(0, 2)),
  };
}

const mostBlocks = 3;
