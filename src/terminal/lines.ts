import type { Action } from '../answer/reply.ts';
import { type Context, commandNamed } from '../bot/command.ts';
import { findQuotes } from '../lookup/find-quotes.ts';
import type { Topic } from '../story/schema.ts';
import { nameOf } from '../story/story.ts';
import { commandTexts, optionName } from '../text/command-texts.ts';
import type { Locale } from '../text/locale.ts';
import { fold, words } from '../text/normalize.ts';

/**
 * An action as a line that somebody would type: names in the place of ids, the first option without its name, a
 * question as it is. `undefined` for what a terminal cannot show.
 */
export function lineFor(context: Context, action: Action, locale: Locale): string | undefined {
  const { command, args } = action;
  if (args.picture === true) return undefined;
  const values = typedValues(context, action, locale);
  if (!values) return undefined;
  const options = Object.keys(commandNamed(context, command)?.options ?? {});
  const written = Object.entries(values).map(([name, value]) => {
    const isBare = name === options[0] && typeof value === 'string' && command !== 'compare';
    return isBare ? value : `${optionName(locale, command, name)}:${value}`;
  });
  if (command === 'ask' && written.length === 1) return written.join('');
  return [`/${commandTexts[locale][command].name}`, ...written].join(' ');
}

type Values = Record<string, string | number | boolean>;

function typedValues(context: Context, { command, args }: Action, locale: Locale): Values | undefined {
  const { contest, at, ...rest } = args;
  const values = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [
      name,
      typeof value === 'string' && command !== 'ask' ? named(context, command, value, locale) : value,
    ]),
  );
  if (typeof contest === 'string') values.place = `${values.place} ${contestIn(context, contest)}`;
  if (typeof at !== 'string') return values;
  if (command === 'timeline') return { ...values, at: context.story.timeline.findIndex(({ id }) => id === at) + 1 };
  return quoteValues(context, values, String(args.search), at);
}

/** A quotation by its place among those that the search finds, or else by its own first words. */
function quoteValues(context: Context, values: Values, search: string, at: string): Values | undefined {
  const place = placeOf(context, search, at);
  if (place !== undefined) return place === 1 ? values : { ...values, at: place };
  const quote = context.story.quotes.find(({ id }) => id === at);
  const own = words(quote?.exact[0] ?? '')
    .slice(0, mostWords)
    .join(' ');
  return placeOf(context, own, at) === 1 ? { ...values, search: own } : undefined;
}

const mostWords = 8;

function placeOf(context: Context, search: string, id: string): number | undefined {
  const finding = findQuotes(context, search);
  const index = finding.kind === 'found' ? finding.quotes.findIndex((quote) => quote.id === id) : -1;
  return index === -1 ? undefined : index + 1;
}

/** Ids as the names that they stand for; a side of a comparison may have several. */
function named({ search, story }: Context, command: string, text: string, locale: Locale): string {
  const nameById = (id: string) => {
    const entity = search.entityById.get(id);
    if (entity) return nameOf(entity, locale);
    // A button carries the words of a topic without accents and signs.
    const isMeant = ({ id: own, label }: Topic) => own === id || [label.en, label.fr].some((one) => fold(one) === id);
    return story.topics.find(isMeant)?.label[locale];
  };
  if (command !== 'compare') return nameById(text) ?? text;
  return text
    .split(' ')
    .map((word) => nameById(word) ?? word)
    .join(' ');
}

function contestIn({ story }: Context, id: string): string {
  const contest = story.contests.find((one) => one.id === id);
  return contest?.otherNames[0] ?? contest?.name.en ?? '';
}
