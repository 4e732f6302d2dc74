import type { Action, Answer } from '../answer/reply.ts';
import type { Person } from '../story/schema.ts';
import { commandTexts } from '../text/command-texts.ts';
import { formatDate } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { sourceOf } from '../text/source.ts';
import { textIn } from '../text/text.ts';
import type { Context } from './command.ts';
import { examples, namedPeople, personName } from './examples.ts';
import type { Intent } from './small-talk.ts';

/** A short answer to what is said to the bot, in words about itself, its article and the records. Never a fact. */
export function talkAnswer(context: Context, intent: Exclude<Intent, 'help'>, locale: Locale): Answer {
  switch (intent) {
    case 'summary':
    case 'everything':
      return summary(context, intent, locale);
    case 'people':
      return people(context, locale);
    case 'hello':
      return { ...talk(lineFor(context, intent, locale)), actions: exampleActions(context, locale) };
    case 'date':
      return { ...talk(lineFor(context, intent, locale)), actions: timelineAction(context, locale) };
    case 'translate':
      return { ...talk(lineFor(context, intent, locale)), links: editions(context, locale) };
    default:
      return talk(lineFor(context, intent, locale));
  }
}

type Line = Exclude<Intent, 'help' | 'summary' | 'everything' | 'people'>;

function lineFor(context: Context, intent: Line, locale: Locale): string {
  const text = textIn(locale);
  const { headline, author = 'none', datePublished } = context.story.article;
  const source = sourceOf(context.story.article, locale);
  const date = formatDate(locale, datePublished);
  switch (intent) {
    case 'privacy':
      return text('about.keeps');
    case 'link':
      return text('talk.link', { url: context.story.article.url ?? context.story.article.headline });
    case 'swear':
    case 'alone':
      return text(`talk.${intent}`, { examples: examples(context, locale).join(' ') });
    case 'offTopic':
      return text('talk.offTopic', { headline, examples: examples(context, locale).join(' ') });
    case 'hello':
      return text('talk.hello', { headline, source });
    case 'kind':
      return text('talk.kind', { headline });
    case 'what':
      return text('talk.what', { headline, help: helpIn(locale) });
    case 'sure':
    case 'date':
      return text(`talk.${intent}`, { date });
    case 'sources':
      return text('talk.sources', { headline, author, source });
    default:
      return text(`talk.${intent}`);
  }
}

function talk(line: string): Answer {
  return { status: 'talk', blocks: [{ kind: 'text', text: line }], sources: [], actions: [] };
}

function helpIn(locale: Locale): string {
  return `/${commandTexts[locale].help.name}`;
}

function summary(context: Context, intent: 'summary' | 'everything', locale: Locale): Answer {
  const { headline, abstract } = context.story.article;
  const more = intent === 'everything' ? [textIn(locale)('talk.everything', { help: helpIn(locale) })] : [];
  return {
    status: 'exact',
    title: headline,
    blocks: [abstract[locale], ...more].map((text) => ({ kind: 'text', text })),
    sources: [],
    actions: exampleActions(context, locale),
  };
}

const mostNames = 12;
const mostButtons = 5;

function people(context: Context, locale: Locale): Answer {
  const named = namedPeople(context);
  const names = named.slice(0, mostNames).map((person) => personName(person, locale));
  const more = Math.max(0, named.length - mostNames);
  if (names.length === 0) return talk(lineFor(context, 'offTopic', locale));
  const actions = named.slice(0, mostButtons).map((person) => whoIs(person, locale));
  return {
    ...talk(textIn(locale)('talk.people', { names: names.join(', '), more })),
    status: 'exact',
    actions,
  };
}

function whoIs(person: Person, locale: Locale): Action {
  const label = textIn(locale)('talk.example.who', { name: personName(person, locale) });
  return { label, command: 'who', args: { name: person.id } };
}

function exampleActions(context: Context, locale: Locale): Action[] {
  return examples(context, locale).map((question) => ({ label: question, command: 'ask', args: { question } }));
}

function timelineAction({ story }: Context, locale: Locale): Action[] {
  if (story.timeline.length === 0) return [];
  return [{ label: textIn(locale)('timeline.title'), command: 'timeline', args: {} }];
}

function editions({ story }: Context, locale: Locale) {
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  return story.article.workTranslation.map(({ inLanguage, url }) => ({
    label: textIn(locale)('about.otherEdition', { language: languages.of(inLanguage) ?? inLanguage }),
    url,
  }));
}
