import { Budget } from '../ask/budget.ts';
import { Reader } from '../ask/reader.ts';
import { languageOfMessage } from '../lookup/detect-language.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Locale } from '../text/locale.ts';
import { words } from '../text/normalize.ts';
import { type Checked, type CheckedStatement, mostSentences, mostStatements } from './checked.ts';
import { clausesIn } from './clauses.ts';
import { combined } from './combine.ts';
import { alignmentsOf } from './facts.ts';
import type { Finding } from './finding.ts';
import { inFigures } from './in-figures.ts';
import { judgeClause } from './judge-clause.ts';
import { fewWords, judgeQuotations, outsideOf, quotationIn } from './quoted.ts';
import { type Reading, readTyped } from './reading.ts';
import { outcomeWords } from './results/outcome-words.ts';
import { clausesOf, type Sentence, sentencesOf } from './statements.ts';
import { strangerInPlace } from './swaps.ts';

/** Holds the statements of a text, which is free of markup, against the story. */
export function checkText(context: StoryContext, text: string, locale: Locale, budget: Budget = new Budget()): Checked {
  const reader = new Reader(context, budget);
  const language = languageOfMessage(context, text) ?? locale;
  const all = sentencesOf(text);
  const sentences = all.slice(0, mostSentences).filter((sentence) => isStatement(context, reader, sentence, language));
  return {
    statements: sentences
      .slice(0, mostStatements)
      .map((sentence) => judge(context, reader, sentence, language, locale)),
    more: Math.max(0, sentences.length - mostStatements),
    isUnread: all.length > mostSentences,
  };
}

const opinion =
  /^(?:i|je|j|my|mon|ma|mes|imo|imho|tbh|lol)\b|\b(?:i think|i believe|i guess|i hope|i bet|imo|imho|in my opinion|je pense|je crois|j espere|a mon avis|selon moi|should|ought to|devrait|devraient|faudrait)\b/;

function isStatement(
  context: StoryContext,
  reader: Reader,
  { text, isQuestion, quoted }: Sentence,
  language: Locale,
): boolean {
  if (quoted.length > 0) return true;
  const { text: folded, named, figures, content, question } = readTyped(context, reader, text);
  if (isQuestion || opinion.test(folded.trim())) return false;
  const { measures, topics, contests } = context.search;
  const hasSubject =
    named.length > 0 ||
    / (?:ecart|marge|margin|gap) /.test(folded) ||
    [measures, topics, contests].some((index) => index.spans(question.row).length > 0);
  if (hasSubject && (content.length + figures.length > 0 || named.length > 1 || outcomeWords.test(folded))) return true;
  return isTold(context, reader, text, language);
}

/** Several words of a sentence, or one and a figure, stand in one record. */
function isTold(context: StoryContext, reader: Reader, text: string, language: Locale): boolean {
  const reading = readTyped(context, reader, text);
  const least = reading.figures.length > 0 ? 1 : 3;
  return alignmentsOf(context, reading, language).some(
    (one) =>
      one.weighed >= least && (one.stated >= mostlyTold || strangerInPlace(context, one, language) !== undefined),
  );
}

const mostlyTold = 0.6;

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
    ...combined(findings, () => nearest(context, readTyped(context, reader, sentence.text), language, locale)),
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
    return [...quoted, ...findingsIn(context, reader, inFigures(text.replace(/["“”«»]/gu, ' ')), language, locale)];
  }
  const outside = outsideOf(sentence);
  const beside = readTyped(context, reader, outside).content.length;
  return beside > mostBeside ? [...quoted, ...findingsIn(context, reader, outside, language, locale)] : quoted;
}

/** "It is not true that", "il est faux que": what follows is denied as a whole. */
const denial =
  /^\s*(?:(?:it|that)(?:['’]s| is| was) (?:not true|untrue|false|wrong|a lie)|it (?:isn|wasn)['’]t true|(?:il|c)['’ ]?(?:est|était) faux|(?:il|ce) n['’](?:est|était) pas vrai) (?:that |qu(?:e |['’]))/iu;

function turned(finding: Finding | undefined): Finding | undefined {
  if (finding === undefined) return undefined;
  const { says, evidence, outcome } = finding;
  return { says, evidence, outcome: outcome === 'supports' ? 'denies' : 'supports' };
}

/** More words beside a quotation than say who spoke are a statement of their own. */
const mostBeside = 4;

/** Each is held against every quotation of the story. */
const mostQuoted = 5;

function findingsIn(
  context: StoryContext,
  reader: Reader,
  text: string,
  language: Locale,
  locale: Locale,
): (Finding | undefined)[] {
  const [only] = clausesIn(context, reader, [text]);
  const whole = only ? judgeClause(context, only, language, locale) : [];
  const clauses = clausesOf(text);
  const holds = whole.some((one) => one?.outcome === 'supports');
  if (clauses.length < 2 || (holds && whole.every((one) => one !== undefined))) return whole;
  return clausesIn(context, reader, clauses).flatMap((clause) => judgeClause(context, clause, language, locale));
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
