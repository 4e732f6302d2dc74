import { Budget } from '../ask/budget.ts';
import { Reader } from '../ask/reader.ts';
import { isOff } from '../ask/switches.ts';
import { languageOfMessage } from '../lookup/detect-language.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Locale } from '../text/locale.ts';
import { wordsBeside } from './beside.ts';
import { type Checked, type CheckedStatement, mostSentences, mostStatements } from './checked.ts';
import { combined } from './combine.ts';
import { closestTo } from './decision/closest.ts';
import { decide } from './decision/decide.ts';
import { type Signals, signalsOf } from './decision/signals.ts';
import { alignmentsOf } from './facts.ts';
import { findingsFor, withoutChatter } from './findings-for.ts';
import { isStatement } from './is-statement.ts';
import { type Reading, readTyped } from './reading.ts';
import { beginningOf, type Sentence, sentencesOf } from './sentences.ts';

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
  const near = () => nearest(context, readTyped(context, reader, beginningOf(sentence.text)), language, locale);
  const ruled = combined(findings, near);
  const told = isDoubted(context, reader, sentence, language, { findings, ruled })
    ? { verdict: 'not_in_story' as const, ...near() }
    : ruled;
  return { statement: sentence.text, ...told };
}

/** Whether what the rules say is doubtful; that words were said, or were not, is never. */
function isDoubted(
  context: StoryContext,
  reader: Reader,
  sentence: Sentence,
  language: Locale,
  { findings, ruled }: Ruled,
): boolean {
  const { verdict, quotation } = ruled;
  if (verdict === 'not_in_story' || quotation !== undefined || isOff(context, 'decision')) return false;
  const read = asRead(context, reader, sentence);
  if (isPlain(context, read, findings)) return false;
  const closest = closestTo(context, read, language);
  return closest !== undefined && decide(signalsOf(closest, findings), verdict) !== verdict;
}

/** Who won, or how old somebody is, and nothing beside it: what rows and people say of that is sure. */
function isPlain(context: StoryContext, reading: Reading, findings: Ruled['findings']): boolean {
  const isOfRecords = findings.every((one) => one?.by === 'results' || one?.by === 'people');
  const told = new Set(findings.flatMap((one) => one?.tells ?? []));
  return isOfRecords && wordsBeside(context, reading).every((word) => told.has(word));
}

/** What the rules have found of the parts of a statement, and what they say together. */
interface Ruled {
  readonly findings: ReturnType<typeof findingsFor>;
  readonly ruled: ReturnType<typeof combined>;
}

function asRead(context: StoryContext, reader: Reader, { text }: Sentence): Reading {
  return readTyped(context, reader, withoutChatter(text));
}

/** The signals of each statement of a text, with what the rules alone say of it: what the decision is fitted on. */
export function ruledSignals(
  context: StoryContext,
  text: string,
  locale: Locale,
): readonly { readonly signals: Signals; readonly ruled: CheckedStatement['verdict'] }[] {
  const reader = new Reader(context, new Budget());
  const language = languageOfMessage(context, text) ?? locale;
  const sentences = sentencesOf(text).filter((sentence) => isStatement(context, reader, sentence, language));
  return sentences.slice(0, mostStatements).flatMap((sentence) => {
    const findings = findingsFor(context, reader, sentence, language, locale);
    const closest = closestTo(context, asRead(context, reader, sentence), language);
    const ruled = combined(findings, () => ({ evidence: [] })).verdict;
    return closest ? [{ signals: signalsOf(closest, findings), ruled }] : [];
  });
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
