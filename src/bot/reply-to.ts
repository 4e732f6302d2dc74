import type { Answer, Reply } from '../answer/reply.ts';
import { commandTexts } from '../text/command-texts.ts';
import type { Locale } from '../text/locale.ts';
import { textIn } from '../text/text.ts';
import type { Call } from './call.ts';
import { type Command, type Context, commandNamed } from './command.ts';
import { conversed } from './conversation.ts';
import { complaintAbout } from './options.ts';

/**
 * Answers a call, in the language of whoever is to read the reply. This is the only place that checks options.
 *
 * @throws whatever the command throws
 */
export function replyTo(context: Context, call: Call): Reply {
  const { asker, room } = call.locales;
  const command = commandNamed(context, call.command);
  const likely = command?.discreet ? asker : room;
  const first = answerTo(context, call, command, likely);
  const audience = audienceOf(call, command, first);
  const locale = audience === 'private' ? asker : room;
  // Whether a reply is private can depend on what it says, so its language is known only afterwards.
  const answer = locale === likely ? first : answerTo(context, call, command, locale);
  return { ...(call.alwaysPublic ? forEverybody(answer) : answer), locale, audience };
}

function answerTo(context: Context, call: Call, command: Command | undefined, locale: Locale): Answer {
  if (!command) return errorAnswer(unknownText(call, locale), locale);
  const said = conversed(context, call, locale);
  if (said) return said;
  const complaint = complaintAbout(command, call, locale, context.story);
  if (complaint !== undefined) return errorAnswer(complaint, locale);
  const answer = command.run(context, { args: call.options as never, locale });
  // What a discreet command says of the bot itself is in both languages.
  const isOfBot = command.discreet && answer.sources.length === 0;
  return isOfBot ? answer : withLanguageNote(answer, context.story.article.abstract.only, locale);
}

function unknownText({ fromButton }: Call, locale: Locale): string {
  const text = textIn(locale);
  if (fromButton) return text('error.oldButton');
  return text('error.unknownCommand', { help: `/${commandTexts[locale].help.name}` });
}

function audienceOf(
  { onlyAsker, options }: Call,
  command: Command | undefined,
  { status, isUnsure = false }: Answer,
): Reply['audience'] {
  // A reply that only asks back or finds nothing is of no use to the room.
  const isOfUse = (status === 'exact' || status === 'guessed') && !isUnsure;
  return command?.discreet || !isOfUse || onlyAsker || options.private === true ? 'private' : 'public';
}

/** A refusal that the whole channel reads is short, and nothing repeats what somebody typed. */
function forEverybody(answer: Answer): Answer {
  const isRefusal = answer.status === 'not_in_story';
  const told = isRefusal ? answer.blocks.slice(0, 1) : answer.blocks;
  const blocks = told.map((block) =>
    block.kind === 'text' && block.withoutEcho !== undefined ? { kind: block.kind, text: block.withoutEcho } : block,
  );
  return { ...answer, blocks, sources: isRefusal ? [] : answer.sources };
}

/** A story in one language is shown as it is, and the reply in the other says so. */
function withLanguageNote(answer: Answer, only: Locale | undefined, locale: Locale): Answer {
  if (only === undefined || only === locale || answer.status === 'error') return answer;
  const language = new Intl.DisplayNames([locale], { type: 'language' }).of(only) ?? only;
  const note = { kind: 'note' as const, text: textIn(locale)('reply.onlyIn', { language }) };
  return { ...answer, blocks: [note, ...answer.blocks] };
}

export function errorAnswer(message: string, locale: Locale): Answer {
  const blocks = [{ kind: 'text' as const, text: message }];
  return { status: 'error', title: textIn(locale)('error.title'), blocks, sources: [], actions: [] };
}
