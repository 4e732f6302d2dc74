import type { StoryContext } from '../lookup/story-context.ts';
import { words } from '../text/normalize.ts';
import { continued, type Pattern, patterns } from './follow-up-words.ts';
import { type NamedSpan, namedIn, namesInstead } from './named-spans.ts';

/**
 * The whole question that a text asks after another question: "and in the region?" after "who won in Calais?" asks "who
 * won in the region".
 *
 * @param last the question before, as a text that can stand alone
 * @returns `undefined` where the text asks by itself or says nothing that follows on
 */
export function followUp(context: StoryContext, last: string, text: string): string | undefined {
  const row = words(text);
  return followedBy(context, last, row) ?? followedBy(context, last, writtenOut(context, row));
}

function followedBy(context: StoryContext, last: string, row: readonly string[]): string | undefined {
  if (row.length === 0 || row.length > mostWords) return undefined;
  const said = row.join(' ');
  const before = words(last);
  const asked = withoutWhy(before);
  return byPattern(context, said, before) ?? elliptic(context, row, asked) ?? ofTheSame(context, row, asked);
}

/** "Why?" is asked of one answer; what follows after it goes back to the question itself. */
function withoutWhy(row: readonly string[]): readonly string[] {
  const [first = '', next = ''] = row;
  return /^(?:why|pourquoi)$/.test(first) && asking.has(next) ? row.slice(1) : row;
}

/** A longer text is mostly a question of its own. */
const mostWords = 14;

/** With chat spellings written out: "waht about" is "what about". */
function writtenOut({ vocabulary: { chat } }: StoryContext, row: readonly string[]): string[] {
  return row.flatMap((word) => {
    const plain = Object.hasOwn(chat, word) ? chat[word] : undefined;
    return plain ? plain.split(' ') : [word];
  });
}

/** What is asked in words of its own: "why?", "who said that?", "tell me more". */
function byPattern(context: StoryContext, said: string, before: readonly string[]): string | undefined {
  const bare = said
    .replace(/^(?:and|but|so|ok|okay|et|mais|alors|donc) (?=.)/, '')
    .replace(/ (?:please|svp|stp|then|donc)$/, '');
  const pattern = patterns.find(({ phrases }) => phrases.test(bare));
  return pattern && ask(context, pattern, bare, before);
}

function ask(
  context: StoryContext,
  { kind, french }: Pattern,
  said: string,
  before: readonly string[],
): string | undefined {
  const names = namedIn(context, before).map(({ phrase }) => phrase);
  const content = before.filter((word) => !context.search.stopWords.has(word) && !asking.has(word));
  const subject = (names.length > 0 ? names : content).join(' ');
  switch (kind) {
    case 'same':
      return before.join(' ');
    case 'more':
      return subject === '' ? undefined : `${more[french ? 'fr' : 'en']} ${subject}`;
    case 'speaker':
      return whoSaid(context, french, content, before);
    case 'why':
      return before[0] === said ? undefined : [said, ...before].join(' ');
    case 'detail':
      return before[0] === said ? undefined : [said, ...withoutQuestionWord(before)].join(' ');
  }
}

const more = { en: 'tell me more about', fr: 'dis m en plus sur' } as const;

/** What a whole question wants to hear more of, which is more than what it is. */
export function moreOf(question: string): string | undefined {
  const start = Object.values(more).find((words) => question.startsWith(`${words} `));
  return start && question.slice(start.length + 1);
}

/** Who the speaker is, where the question before named one; the source of a figure; else who said what it was about. */
function whoSaid(
  context: StoryContext,
  french: boolean,
  content: readonly string[],
  before: readonly string[],
): string {
  const [person] = namedIn(context, before).filter(({ type }) => type === 'person');
  if (person && speaks.test(before.join(' '))) return `${french ? 'qui est' : 'who is'} ${person.phrase}`;
  const { winner = [], share = [], margin = [] } = context.vocabulary.intents;
  const isOfResult = before.some((word) => [...winner, ...share, ...margin].includes(word));
  if (isOfResult) return french ? 'quelle est la source' : 'what is the source';
  return `${french ? 'qui a dit' : 'who said'} ${content.join(' ')}`;
}

const asking: ReadonlySet<string> = new Set(
  'who what which when where why how many much old tell more about say says said qui que quoi quel quelle quand ou pourquoi comment combien dit'.split(
    ' ',
  ),
);
const speaks = /\b(?:say|says|said|think|thinks|tell|told|quote|dit|dire|pense|cite)\b/;

function withoutQuestionWord(row: readonly string[]): readonly string[] {
  const start = row.findIndex(
    (word) =>
      !/^(?:who|what|which|when|where|how|did|does|do|is|was|qui|que|qu|quel|quelle|quand|ou|comment|est|ce)$/.test(
        word,
      ),
  );
  return start === -1 ? row : row.slice(start);
}

/** Names or a round alone take the place of what the question before named: "what about her rival?", "the first round?". */
function elliptic(context: StoryContext, row: readonly string[], before: readonly string[]): string | undefined {
  const { rest, isJoined } = continued(row);
  if (!isJoined && asksByItself(row)) return undefined;
  const spans = namesInstead(context, rest);
  if (spans.length > 0)
    return spans.reduce<readonly string[]>((question, span) => replaced(context, question, span), before).join(' ');
  const isTopic =
    isJoined && rest.length > 0 && rest.length <= mostTopicWords && !rest.some((word) => asking.has(word));
  if (!isTopic || rest.every((word) => context.search.stopWords.has(word))) return undefined;
  return [...rest, ...namedIn(context, before).map(({ phrase }) => phrase)].join(' ');
}

const mostTopicWords = 4;

/** "Who is she" and "is the mayor French" are whole questions, though nothing in them but names says something. */
function asksByItself([first = '', ...rest]: readonly string[]): boolean {
  return asking.has(first) || verbs.has(first) || rest.some((word) => word === 'qui' || word === 'quoi');
}

const verbs: ReadonlySet<string> = new Set(
  'is are was were did does do has have had can could will would should est sont etait ont a c'.split(' '),
);

/** The question with the new name where it had one of its kind, or behind it. */
function replaced(context: StoryContext, before: readonly string[], span: NamedSpan): readonly string[] {
  const own = namedIn(context, before);
  const place = own.filter(({ type }) => type === span.type).at(-1) ?? own.find(({ type }) => isAkin(type, span.type));
  if (!place) return [...before, span.phrase];
  const hasArticle =
    /^(?:the|la|le|les|l)$/.test(before[place.start - 1] ?? '') && /^(?:the|la|le|les|l) /.test(span.phrase);
  return [...before.slice(0, place.start - (hasArticle ? 1 : 0)), span.phrase, ...before.slice(place.end)];
}

/** A person and a party are both asked about as who. */
function isAkin(one: NamedSpan['type'], other: NamedSpan['type']): boolean {
  const who: readonly NamedSpan['type'][] = ['person', 'organization'];
  return who.includes(one) && who.includes(other);
}

/** "How old is he?" is asked of the person that the question before was about. */
function ofTheSame(context: StoryContext, row: readonly string[], before: readonly string[]): string | undefined {
  const said = row.join(' ');
  if (!pronoun.test(said) || impersonal.test(said)) return undefined;
  if (namedIn(context, row).some(({ type }) => type === 'person')) return undefined;
  const [person, other] = namedIn(context, before).filter(({ type }) => type === 'person');
  // Of two who stand beside each other nobody knows which one is meant; else the first one does something.
  const areBeside =
    other && person && before.slice(person.end, other.start).every((word) => /^(?:and|et|or|ou)$/.test(word));
  return person && !areBeside ? `${said} ${person.phrase}` : undefined;
}

const pronoun = /\b(?:he|she|his|her|him|hers|il|elle|lui|son|sa|ses)\b/;
const impersonal = /\b(?:il y|y a t il|il faut|faut il|s agit il|il s agit)\b/;
