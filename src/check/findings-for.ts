import type { Reader } from '../ask/reader.ts';
import { ofTheWinner, withNames } from '../lookup/stand-ins.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Locale } from '../text/locale.ts';
import { words } from '../text/normalize.ts';
import { withoutComments } from './comments.ts';
import type { Finding } from './finding.ts';
import { withoutHearsay } from './hearsay.ts';
import { inFigures } from './in-figures.ts';
import { judgeSentence } from './judge-sentence.ts';
import { judgeByPeople } from './people/judge.ts';
import { fewWords, judgeQuotations, outsideOf, quotationIn } from './quoted.ts';
import { type Reading, readTyped } from './reading.ts';
import { beginningOf, type Sentence } from './sentences.ts';

/** What the rules find of a sentence, with `undefined` for each part that none decides. */
export function findingsFor(
  context: StoryContext,
  reader: Reader,
  sentence: Sentence,
  language: Locale,
  locale: Locale,
): (Finding | undefined)[] {
  const denied = denial.exec(sentence.text);
  if (denied && sentence.quoted.length === 0) {
    const rest = { ...sentence, text: sentence.text.slice(denied[0].length) };
    return findingsFor(context, reader, rest, language, locale).map(turned);
  }
  const { text } = sentence;
  const quotations = sentence.quoted.slice(0, mostQuoted).flatMap((one) => quotationIn(context, one.words) ?? []);
  const isSpeech = quotations.some(({ matches, words: said }) => matches.length === 0 || words(said).length > fewWords);
  const quoted = quotations.length > 0 ? judgeQuotations(context, reader, sentence, quotations, locale) : [];
  if (!isSpeech) {
    return [...quoted, ...findingsIn(context, reader, { ...sentence, text: withoutChatter(text) }, language, locale)];
  }
  const outside = outsideOf(sentence);
  const { content, figures } = readTyped(context, reader, outside);
  // "Told a crowd of 4,000 people": how many they were is no part of who spoke.
  const isOfMore =
    content.length > mostBeside ||
    doesMore.test(outside) ||
    figures.some(({ kind }) => /^(?:count|percent|money)$/.test(kind));
  return isOfMore
    ? [...quoted, ...findingsIn(context, reader, { ...sentence, text: outside }, language, locale)]
    : [...quoted, ...besideSpeech(context, readTyped(context, reader, outside), locale)];
}

/** "Reed is a historian and said …": what somebody is said to be, and is not. */
function besideSpeech(context: StoryContext, outside: Reading, locale: Locale): Finding[] {
  return judgeByPeople(context, outside, locale).findings.filter(({ outcome }) => outcome === 'denies');
}

/** "It is not true that", "il est faux que": what follows is denied as a whole. */
const denial =
  /^\s*(?:(?:it|that)(?:['’]s| is| was) (?:not true|untrue|false|wrong|a lie)|it (?:isn|wasn)['’]t true|(?:il|c)['’ ]?(?:est|était) faux|(?:il|ce) n['’](?:est|était) pas vrai) (?:that |qu(?:e |['’]))/iu;

function turned(finding: Finding | undefined): Finding | undefined {
  if (finding === undefined) return undefined;
  const { says, evidence, outcome } = finding;
  return { says, evidence, outcome: outcome === 'supports' ? 'denies' : 'supports' };
}

/** "Said … and then resigned." */
const doesMore =
  /,\s*(?:and|but|et|mais|before|avant de)\s+(?:then |puis |ensuite )?(?!(?:said|added|that|dit|ajout|que|qu['’]|i quote|je cite)\b)\p{L}+\s+\p{L}+/iu;

/** More words beside a quotation than say who spoke are a statement of their own. */
const mostBeside = 4;

/** Each is held against every quotation of the story. */
const mostQuoted = 5;

function findingsIn(
  context: StoryContext,
  reader: Reader,
  { text, isFirst }: Sentence,
  language: Locale,
  locale: Locale,
): readonly (Finding | undefined)[] {
  const said = withNames(context, text, language);
  const found = judgeSentence({ context, reader, language, locale }, said);
  // "The winning list" may be what a record says too.
  const plain = said === text || found.every(isHeld) ? [] : judgeSentence({ context, reader, language, locale }, text);
  if (plain.length > 0 && plain.every(isHeld)) return plain;
  if (found.some((one) => one !== undefined)) return found;
  // That it does not hold of the winner says nothing, for somebody else may be meant.
  const meant = isFirst ? ofTheWinner(context, said, language) : undefined;
  const ofWinner = meant === undefined ? [] : judgeSentence({ context, reader, language, locale }, meant);
  return ofWinner.length > 0 && ofWinner.every((one) => one?.outcome !== 'denies') ? ofWinner : found;
}

function isHeld(one: Finding | undefined): boolean {
  return one?.outcome === 'supports';
}

/** Without what somebody thinks of it and where they have it from, and with its numbers in figures. */
export function withoutChatter(text: string): string {
  return inFigures(withoutComments(withoutHearsay(beginningOf(text))).replace(/["“”«»]/gu, ' '));
}
