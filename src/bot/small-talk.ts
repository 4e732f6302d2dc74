import * as z from 'zod';
import phrases from '../../data/words/small-talk.json' with { type: 'json' };
import { SpellCorrector, spellCorrectorData } from '../language/spelling.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import { type Entity, entitiesOf, namesOf, type Story } from '../story/story.ts';
import { type Locale, locales } from '../text/locale.ts';
import { fold, words } from '../text/normalize.ts';

const intents = [
  'hello',
  'thanks',
  'bye',
  'kind',
  'help',
  'what',
  'bot',
  'maker',
  'add',
  'privacy',
  'visible',
  'sure',
  'wrong',
  'swear',
  'sources',
  'link',
  'translate',
  'summary',
  'everything',
  'date',
  'people',
  'offTopic',
  'alone',
] as const;

/** What people say to a bot without asking its story anything. */
export type Intent = (typeof intents)[number];

interface Talk {
  readonly intent: Intent;
  /** The language of the phrase, where only one has it. */
  readonly language: Locale | undefined;
}

/** Phrases by intent and language; a `*` at the end stands for up to six words. */
const lines = z.array(z.string().min(1)).min(1);
const shape = z.record(z.enum(intents), z.strictObject({ en: lines, fr: lines }));

interface Phrasebook {
  readonly whole: ReadonlyMap<string, Talk>;
  readonly starts: readonly (readonly [start: string, talk: Talk])[];
  readonly words: ReadonlySet<string>;
  readonly mender: SpellCorrector;
}

let made: Phrasebook | undefined;

function phrasebook(): Phrasebook {
  made ??= read();
  return made;
}

function read(): Phrasebook {
  const whole = new Map<string, Talk>();
  const starts: [string, Talk][] = [];
  const known = shape.parse(phrases);
  for (const intent of intents) {
    for (const language of locales) {
      for (const phrase of known[intent][language]) {
        if (phrase.endsWith('*')) starts.push([`${fold(phrase)} `, { intent, language }]);
        else add(whole, fold(phrase), { intent, language });
      }
    }
  }
  const all = new Set([...whole.keys(), ...starts.map(([start]) => start)].flatMap(words));
  return { whole, starts, words: all, mender: new SpellCorrector(spellCorrectorData(all)) };
}

/** A phrase of both languages tells no language; of two intents the first one counts. */
function add(whole: Map<string, Talk>, phrase: string, talk: Talk): void {
  const known = whole.get(phrase);
  if (!known) whole.set(phrase, talk);
  else if (known.language !== talk.language) whole.set(phrase, { ...known, language: undefined });
}

/**
 * What a text says to the bot, after spelling and chat spelling are corrections; `undefined` for anything else, above all for a
 * question that is stored with a fact. The whole text must be a known phrase, but for a greeting before it and a "please"
 * behind it.
 */
export function smallTalkIn(context: StoryContext, text: string): Talk | undefined {
  const row = words(text);
  if (row.length === 0) return { intent: 'offTopic', language: undefined };
  if (isReckoning(context, text)) return { intent: 'offTopic', language: undefined };
  if (row.length > mostWords) return undefined;
  const read = corrections(context, row);
  const talk = find(row) ?? find(read) ?? find(withoutFrame(row)) ?? find(withoutFrame(read));
  return talk && !isStored(context, row) ? talk : undefined;
}

/** The longest phrase, with its `*`, has fewer. */
const mostWords = 16;

function find(row: readonly string[]): Talk | undefined {
  const said = row.join(' ');
  const { whole, starts } = phrasebook();
  return whole.get(said) ?? starts.find(([start]) => said.startsWith(start) && isShort(said.slice(start.length)))?.[1];
}

function isShort(rest: string): boolean {
  return rest !== '' && rest.split(' ').length <= 6;
}

function corrections(context: StoryContext, row: readonly string[]): string[] {
  const { search, vocabulary } = context;
  const { words: known, mender } = phrasebook();
  return row.flatMap((word) => {
    const chat = Object.hasOwn(vocabulary.chat, word) ? vocabulary.chat[word] : undefined;
    if (chat) return chat.split(' ');
    if (known.has(word)) return word;
    const stretched = word.replace(/(.)\1{2,}/gu, '$1');
    if (known.has(stretched)) return stretched;
    // A name of the story may lie a letter beside an insult.
    if (search.isWord(word) || isOfName(context, word)) return word;
    return mender.nearest(word, { bySound: false })[0]?.value ?? word;
  });
}

const wordsOfNames = new WeakMap<Story, ReadonlySet<string>>();

function isOfName({ story }: StoryContext, word: string): boolean {
  const known = wordsOfNames.get(story) ?? new Set(people(story).flatMap(namesOf).flatMap(words));
  wordsOfNames.set(story, known);
  return known.has(word);
}

function people(story: Story): Entity[] {
  return entitiesOf(story).filter(({ type }) => type === 'person');
}

const before =
  /^(?:(?:hi|hey|hello|yo|ok|okay|so|well|um|oh|please|and|but|bonjour|bonsoir|salut|coucou|alors|bon|euh|dis|et|mais|bot|scrutin) )+/;
const behind =
  /(?: (?:please|pls|plz|bot|scrutin|then|now|exactly|anyway|man|dude|mate|bro|lol|thanks|svp|stp|merci|alors|donc|s il te plait|s il vous plait))+$/;

function withoutFrame(row: readonly string[]): string[] {
  return row.join(' ').replace(before, '').replace(behind, '').split(' ');
}

/** A sum, or a bare number that is no year of the story: `6000*2`, `42`. */
function isReckoning({ search }: StoryContext, text: string): boolean {
  const said = text.trim();
  if (/^\d{1,12}$/.test(said)) return !(said.length === 4 && search.facts.all([said]).length > 0);
  return /^[\d\s.,()=?]*\d\s*[*×x/÷^+]\s*\d[\d\s.,()*×x/÷^+=?-]*$/u.test(said);
}

function isStored({ search }: StoryContext, row: readonly string[]): boolean {
  const subject = search.questions.subjectOf([...row]);
  return subject !== undefined && 'statement' in subject;
}
