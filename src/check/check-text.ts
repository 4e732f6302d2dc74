import { Budget } from '../answer/ask/budget.ts';
import { rankFacts } from '../answer/ask/facts.ts';
import { Reader } from '../answer/ask/reader.ts';
import { languageOfMessage } from '../lookup/detect-language.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Locale } from '../text/locale.ts';
import type { Checked, CheckedStatement } from './checked.ts';
import { judgeByFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import { judgeQuotation, matchQuotation } from './quotations.ts';
import { type Reading, readTyped } from './reading.ts';
import { clausesOf, type Sentence, sentencesOf } from './statements.ts';

/** More are counted, and not judged. */
const mostStatements = 10;

/** Holds the statements of a text, which is free of markup, against the story. */
export function checkText(world: StoryContext, text: string, locale: Locale, budget: Budget = new Budget()): Checked {
  const reader = new Reader(world, budget);
  const language = languageOfMessage(world, text) ?? locale;
  const sentences = sentencesOf(text).filter((sentence) => isStatement(world, reader, sentence));
  return {
    statements: sentences.slice(0, mostStatements).map((sentence) => judge(world, reader, sentence, language, locale)),
    more: Math.max(0, sentences.length - mostStatements),
  };
}

const opinion =
  /^(?:i|je|j|my|mon|ma|mes|imo|imho|tbh|lol)\b|\b(?:i think|i believe|i guess|i hope|i bet|imo|imho|in my opinion|je pense|je crois|j espere|a mon avis|selon moi|should|ought to|devrait|devraient|faudrait)\b/;

function isStatement(world: StoryContext, reader: Reader, { text, isQuestion, quoted }: Sentence): boolean {
  if (quoted.length > 0) return true;
  const { text: folded, named, figures, content, question } = readTyped(world, reader, text);
  if (isQuestion || opinion.test(folded.trim())) return false;
  const hasSubject = named.length > 0 || world.search.measures.spans(question.row).length > 0;
  return (hasSubject && content.length + figures.length > 0) || (rankFacts(world, question)[0]?.similarity ?? 0) > 0.4;
}

function judge(
  world: StoryContext,
  reader: Reader,
  sentence: Sentence,
  language: Locale,
  locale: Locale,
): CheckedStatement {
  const findings = findingsFor(world, reader, sentence, language, locale);
  return { statement: sentence.text, ...combined(findings, () => nearest(world, reader, sentence, locale)) };
}

function findingsFor(
  world: StoryContext,
  reader: Reader,
  sentence: Sentence,
  language: Locale,
  locale: Locale,
): (Finding | undefined)[] {
  const { text, quoted } = sentence;
  if (quoted.length > 0) {
    const outside = quoted.reduceRight((left, { start, end }) => `${left.slice(0, start)} , ${left.slice(end)}`, text);
    const { named } = readTyped(world, reader, outside);
    const speakers = named
      .filter(({ entities }) => entities.some(({ type }) => type !== 'place'))
      .map(({ ids }) => ids);
    return quoted.map(({ words }) => {
      const match = matchQuotation(world, words);
      return match && judgeQuotation(world, match, speakers, false, locale);
    });
  }
  const whole = judgeByFacts(world, readTyped(world, reader, text), language, locale);
  const clauses = clausesOf(text);
  if (clauses.length < 2 || whole.some(({ outcome }) => outcome === 'supports'))
    return whole.length > 0 ? whole : [undefined];
  return withSubjects(world, reader, clauses).flatMap((clause) => {
    const found = judgeByFacts(world, clause, language, locale);
    return found.length > 0 ? found : [undefined];
  });
}

/** A clause without a subject of its own is about that of the clause before. */
function withSubjects(world: StoryContext, reader: Reader, clauses: readonly string[]): Reading[] {
  let subject = '';
  return clauses.map((clause) => {
    const own = readTyped(world, reader, clause);
    const names = own.named.filter(({ entities }) => entities.some(({ type }) => type !== 'place'));
    const [first] = names;
    if (first) subject = first.phrase;
    return first || subject === '' ? own : readTyped(world, reader, `${subject} ${clause}`);
  });
}

function combined(
  findings: readonly (Finding | undefined)[],
  near: () => Pick<CheckedStatement, 'says' | 'evidence'>,
): Omit<CheckedStatement, 'statement'> {
  const decided = findings.filter((one) => one !== undefined);
  const supports = decided.filter(({ outcome }) => outcome === 'supports');
  const denies = decided.filter(({ outcome }) => outcome === 'denies');
  const [first] = [...denies, ...supports];
  if (!first) return { verdict: 'not_in_story', ...near() };
  const verdict =
    denies.length === 0
      ? decided.length < findings.length
        ? 'partly'
        : 'supported'
      : supports.length > 0
        ? 'partly'
        : 'contradicted';
  const { quotation, differs, roundingOf } = first;
  return {
    verdict,
    quotation,
    differs: verdict === 'supported' ? undefined : differs,
    roundingOf: verdict === 'supported' ? supports.find((one) => one.roundingOf !== undefined)?.roundingOf : roundingOf,
    holds: verdict === 'partly' ? supports[0]?.part : undefined,
    says: [...new Set([...denies, ...supports].map(({ says }) => says))].slice(0, 3).join(' '),
    evidence: [...denies, ...supports].flatMap(({ evidence }) => evidence).slice(0, 4),
  };
}

function nearest(
  world: StoryContext,
  reader: Reader,
  { text }: Sentence,
  locale: Locale,
): Pick<CheckedStatement, 'says' | 'evidence'> {
  const [best] = rankFacts(world, readTyped(world, reader, text).question);
  return best ? { says: best.value.statement[locale], evidence: best.value.evidence } : { evidence: [] };
}
