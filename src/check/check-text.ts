import { Budget } from '../ask/budget.ts';
import { Reader } from '../ask/reader.ts';
import { languageOfMessage } from '../lookup/detect-language.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Locale } from '../text/locale.ts';
import { words } from '../text/normalize.ts';
import { type Checked, type CheckedStatement, mostSentences, mostStatements } from './checked.ts';
import { combined } from './combine.ts';
import { withoutComments } from './comments.ts';
import { alignmentsOf } from './facts.ts';
import type { Finding } from './finding.ts';
import { withoutHearsay } from './hearsay.ts';
import { inFigures } from './in-figures.ts';
import { isStatement } from './is-statement.ts';
import { judgeSentence } from './judge-sentence.ts';
import { judgeByPeople } from './people/judge.ts';
import { fewWords, judgeQuotations, outsideOf, quotationIn } from './quoted.ts';
import { type Reading, readTyped } from './reading.ts';
import { ofTheWinner, withNames } from './stand-ins.ts';
import { beginningOf, type Sentence, sentencesOf } from './statements.ts';

/** Holds the statements of a text, which is free of markup, against the story. */
export function checkText(context: StoryContext, text: string, locale: Locale, budget: Budget = new Budget()): Checked {
  const reader = new Reader(context, budget);
  const language = languageOfMessage(context, text) ?? locale;
  const all = sentencesOf(text);
  const sentences = all.slice(0, mostSentences).filter((sentence) => isStatement(context, reader, sentence, language));
  const judged = sentences
    .slice(0, mostStatements)
    .flatMap((sentence) => (budget.take('clause') ? [judge(context, reader, sentence, language, locale)] : []));
  return {
    statements: judged,
    more: Math.max(0, sentences.length - mostStatements),
    isUnread: all.length > mostSentences || budget.hasRefused('clause') || all.some(({ isCut }) => isCut),
  };
}

function judge(
  context: StoryContext,
  reader: Reader,
  sentence: Sentence,
  language: Locale,
  locale: Locale,
): CheckedStatement {
  const findings = findingsFor(context, reader, sentence, language, locale);
  return {
    statement: sentence.text,
    ...combined(findings, () =>
      nearest(context, readTyped(context, reader, beginningOf(sentence.text)), language, locale),
    ),
  };
}

function findingsFor(
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
    return [
      ...quoted,
      ...findingsIn(
        context,
        reader,
        { ...sentence, text: inFigures(withoutComments(withoutHearsay(beginningOf(text))).replace(/["“”«»]/gu, ' ')) },
        language,
        locale,
      ),
    ];
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

/** The record that comes nearest to what nobody decides; nothing where none has any of it. */
function nearest(
  context: StoryContext,
  reading: Reading,
  language: Locale,
  locale: Locale,
): Pick<CheckedStatement, 'says' | 'evidence'> {
  const best = alignmentsOf(context, reading, language).find(({ coverage }) => coverage > 0);
  return best ? { says: best.record.statement[locale], evidence: best.record.evidence } : { evidence: [] };
}
