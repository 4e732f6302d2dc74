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
import { stayedAway } from './results/taking-part.ts';
import { ofTheWinner, withNames } from './stand-ins.ts';
import { beginningOf, clausesOf, type Sentence, sentencesOf } from './statements.ts';
import { strangerInPlace } from './swaps.ts';

/** Holds the statements of a text, which is free of markup, against the story. */
export function checkText(world: StoryContext, text: string, locale: Locale, budget: Budget = new Budget()): Checked {
  const reader = new Reader(world, budget);
  const language = languageOfMessage(world, text) ?? locale;
  const all = sentencesOf(text);
  const sentences = all.slice(0, mostSentences).filter((sentence) => isStatement(world, reader, sentence, language));
  const judged = sentences
    .slice(0, mostStatements)
    .flatMap((sentence) => (budget.take('clause') ? [judge(world, reader, sentence, language, locale)] : []));
  return {
    statements: judged,
    more: Math.max(0, sentences.length - mostStatements),
    isUnread: all.length > mostSentences || budget.hasRefused('clause') || all.some(({ isCut }) => isCut),
  };
}

const opinion =
  /^(?:i|je|j|my|mon|ma|mes|imo|imho|tbh|lol)\b|\b(?:i think|i believe|i guess|i hope|i bet|imo|imho|in my opinion|je pense|je crois|j espere|a mon avis|selon moi|should|ought to|devrait|devraient|faudrait)\b/;

function isStatement(
  world: StoryContext,
  reader: Reader,
  { text, isQuestion, quoted }: Sentence,
  language: Locale,
): boolean {
  if (quoted.length > 0) return true;
  const said = ofTheWinner(world, text, language) ?? withNames(world, text, language);
  const { text: folded, named, figures, content, question } = readTyped(world, reader, said);
  if (isQuestion || opinion.test(folded.trim())) return false;
  const { measures, topics, contests } = world.search;
  const hasSubject =
    named.length > 0 ||
    ofWholeVote.test(folded) ||
    stayedAway.test(folded) ||
    [measures, topics, contests].some((index) => index.spans(question.row).length > 0);
  if (hasSubject && (content.length + figures.length > 0 || named.length > 1 || outcomeWords.test(folded))) return true;
  return isTold(world, reader, text, language);
}

const ofWholeVote =
  / (?:ecart|marge|margin|gap|turned out|runner up|(?:top|first|leading) (?:two|three)|(?:deux|trois) premiers|deux listes) /;

/** Several words of a sentence, or one and a figure, stand in one record. */
function isTold(world: StoryContext, reader: Reader, text: string, language: Locale): boolean {
  const reading = readTyped(world, reader, text);
  const least = reading.figures.length > 0 ? 1 : 3;
  return alignmentsOf(world, reading, language).some(
    (one) => one.weighed >= least && (one.stated >= mostlyTold || strangerInPlace(world, one, language) !== undefined),
  );
}

const mostlyTold = 0.6;

function judge(
  world: StoryContext,
  reader: Reader,
  sentence: Sentence,
  language: Locale,
  locale: Locale,
): CheckedStatement {
  const findings = findingsFor(world, reader, sentence, language, locale);
  return {
    statement: sentence.text,
    ...combined(findings, () => nearest(world, readTyped(world, reader, beginningOf(sentence.text)), language, locale)),
  };
}

function findingsFor(
  world: StoryContext,
  reader: Reader,
  sentence: Sentence,
  language: Locale,
  locale: Locale,
): (Finding | undefined)[] {
  const denied = denial.exec(sentence.text);
  if (denied && sentence.quoted.length === 0) {
    const rest = { ...sentence, text: sentence.text.slice(denied[0].length) };
    return findingsFor(world, reader, rest, language, locale).map(turned);
  }
  const { text } = sentence;
  const quotations = sentence.quoted.slice(0, mostQuoted).flatMap((one) => quotationIn(world, one.words) ?? []);
  const isSpeech = quotations.some(({ matches, words: said }) => matches.length === 0 || words(said).length > fewWords);
  const quoted = quotations.length > 0 ? judgeQuotations(world, reader, sentence, quotations, locale) : [];
  if (!isSpeech) {
    return [
      ...quoted,
      ...findingsIn(world, reader, inFigures(beginningOf(text).replace(/["“”«»]/gu, ' ')), language, locale),
    ];
  }
  const outside = outsideOf(sentence);
  const beside = readTyped(world, reader, outside).content.length;
  return beside > mostBeside ? [...quoted, ...findingsIn(world, reader, outside, language, locale)] : quoted;
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
  world: StoryContext,
  reader: Reader,
  text: string,
  language: Locale,
  locale: Locale,
): (Finding | undefined)[] {
  const said = withNames(world, text, language);
  const found = findingsNamed(world, reader, said, language, locale);
  if (found.some((one) => one !== undefined)) return found;
  // That it does not hold of the winner says nothing, for somebody else may be meant.
  const meant = ofTheWinner(world, said, language);
  const ofWinner = meant === undefined ? [] : findingsNamed(world, reader, meant, language, locale);
  return ofWinner.length > 0 && ofWinner.every((one) => one?.outcome !== 'denies') ? ofWinner : found;
}

function findingsNamed(
  world: StoryContext,
  reader: Reader,
  text: string,
  language: Locale,
  locale: Locale,
): (Finding | undefined)[] {
  const [only] = clausesIn(world, reader, [text]);
  const whole = only ? judgeClause(world, only, language, locale) : [];
  const clauses = clausesOf(text);
  const holds = whole.some((one) => one?.outcome === 'supports');
  const isTold = holds && whole.every((one) => one !== undefined);
  if (clauses.length < 2 || isTold || !clauses.every(() => reader.budget.take('clause'))) return whole;
  return clausesIn(world, reader, clauses).flatMap((clause) => judgeClause(world, clause, language, locale));
}

/** The record that comes nearest to what nobody decides; nothing where none has any of it. */
function nearest(
  world: StoryContext,
  reading: Reading,
  language: Locale,
  locale: Locale,
): Pick<CheckedStatement, 'says' | 'evidence'> {
  const best = alignmentsOf(world, reading, language).find(({ coverage }) => coverage > 0);
  return best ? { says: best.record.statement[locale], evidence: best.record.evidence } : { evidence: [] };
}
