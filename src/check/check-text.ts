import type { Source } from '../answer/reply.ts';
import { Budget } from '../ask/budget.ts';
import { Reader } from '../ask/reader.ts';
import { languageOfMessage } from '../lookup/detect-language.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Locale } from '../text/locale.ts';
import { words } from '../text/normalize.ts';
import type { Checked, CheckedStatement } from './checked.ts';
import { alignmentsOf } from './facts.ts';
import type { Finding } from './finding.ts';
import { type Clause, judgeClause } from './judge-clause.ts';
import { judgeQuotation, type Match, matchQuotation } from './quotations.ts';
import { type Reading, readTyped } from './reading.ts';
import { outcomeWords } from './results/outcomes.ts';
import { type Scope, scopeOf } from './results/scope.ts';
import { clausesOf, type Sentence, sentencesOf } from './statements.ts';

/** More are counted, and not judged. */
const mostStatements = 10;

/** Holds the statements of a text, which is free of markup, against the story. */
export function checkText(world: StoryContext, text: string, locale: Locale, budget: Budget = new Budget()): Checked {
  const reader = new Reader(world, budget);
  const language = languageOfMessage(world, text) ?? locale;
  const sentences = sentencesOf(text).filter((sentence) => isStatement(world, reader, sentence, language));
  return {
    statements: sentences.slice(0, mostStatements).map((sentence) => judge(world, reader, sentence, language, locale)),
    more: Math.max(0, sentences.length - mostStatements),
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
  const { text: folded, named, figures, content, question } = readTyped(world, reader, text);
  if (isQuestion || opinion.test(folded.trim())) return false;
  const { measures, topics, contests } = world.search;
  const hasSubject =
    named.length > 0 ||
    / (?:ecart|marge|margin|gap) /.test(folded) ||
    [measures, topics, contests].some((index) => index.spans(question.row).length > 0);
  if (hasSubject && (content.length + figures.length > 0 || named.length > 1 || outcomeWords.test(folded))) return true;
  return isTold(world, reader, text, language);
}

/** Several words of a sentence, or one and a figure, stand in one record. */
function isTold(world: StoryContext, reader: Reader, text: string, language: Locale): boolean {
  const reading = readTyped(world, reader, text);
  const least = reading.figures.length > 0 ? 1 : 3;
  return alignmentsOf(world, reading, language).some(({ stated, weighed }) => weighed >= least && stated >= mostlyTold);
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
    ...combined(findings, () => nearest(world, readTyped(world, reader, sentence.text), language, locale)),
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
  const quotations = sentence.quoted.flatMap((one) => quotationIn(world, one.words) ?? []);
  const isSpeech = quotations.some(({ match, words: said }) => match === undefined || words(said).length > fewWords);
  const quoted = quotations.length > 0 ? judgeQuotations(world, reader, sentence, quotations, locale) : [];
  if (!isSpeech) {
    return [...quoted, ...findingsIn(world, reader, inFigures(text.replace(/["“”«»]/gu, ' ')), language, locale)];
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

const counted = 'region|seat|vote|district|ward|state|town|province';
const noneWon = new RegExp(
  `\\b(?:(?:did not|didn['’]t|failed to|has not|hasn['’]t) (?:win|won|gain|gained|take|taken|get|carry) (?:a single|any|even one)|(?:won|wins|gained|took|carried|got) (?:no|not a single)) (${counted})s?\\b`,
  'giu',
);
const aucune = /\bn['’]a (remporté|gagné|obtenu|conquis) aucune? (région|siège|canton|commune|ville|province)\b/giu;

const majority =
  /\ba(?:n)? (?:absolute |outright |clear |overall )?majority of (?:the )?(?:popular )?votes?\b|\bmore than half (?:of )?(?:the )?votes?\b/giu;
const majorite = /\b(?:la|une) majorité (?:absolue )?des (?:voix|suffrages)\b/giu;

/** Figures that are written without a number: "did not win a single region" is none, a majority is more than half. */
function inFigures(text: string): string {
  return text
    .replace(noneWon, 'won 0 $1s')
    .replace(aucune, 'a $1 0 $2s')
    .replace(majority, 'more than 50 percent of the vote')
    .replace(majorite, 'plus de 50 % des voix');
}

/** More words beside a quotation than say who spoke are a statement of their own. */
const mostBeside = 4;

function outsideOf({ text, quoted }: Sentence): string {
  return quoted.reduceRight((left, { start, end }) => `${left.slice(0, start)} , ${left.slice(end)}`, text);
}

/** So few words in quotation marks are a part of what a sentence says itself. */
const fewWords = 3;

interface Quotation {
  readonly words: string;
  readonly match: Match | undefined;
}

/** Words in quotation marks that were spoken; a name or a word in marks is none, unless somebody is quoted with it. */
function quotationIn(world: StoryContext, said: string): Quotation | undefined {
  const match = matchQuotation(world, said);
  const isName = world.search.entities.exact(said).length > 0;
  if (isName || (words(said).length <= fewWords && (match === undefined || match.how === 'altered'))) return undefined;
  return { words: said, match };
}

function judgeQuotations(
  world: StoryContext,
  reader: Reader,
  sentence: Sentence,
  quotations: readonly Quotation[],
  locale: Locale,
): (Finding | undefined)[] {
  const { named } = readTyped(world, reader, outsideOf(sentence));
  const speakers = named.filter(({ entities }) => entities.some(({ type }) => type !== 'place')).map(({ ids }) => ids);
  return quotations.map(({ match }) => match && judgeQuotation(world, match, speakers, false, locale));
}

function findingsIn(
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
  if (clauses.length < 2 || (holds && whole.every((one) => one !== undefined))) return whole;
  return clausesIn(world, reader, clauses).flatMap((clause) => judgeClause(world, clause, language, locale));
}

/** A clause without a subject, a place or a round of its own is about those of the clause before. */
function clausesIn(world: StoryContext, reader: Reader, texts: readonly string[]): Clause[] {
  let subject = '';
  let scope: Scope | undefined;
  return texts.map((text) => {
    const own = readTyped(world, reader, text);
    const first = own.named.find(({ entities }) => entities.some(({ type }) => type !== 'place'));
    const isOwn = first && (first.start === 0 || !startsWithVerb(world, own));
    const reading = isOwn || subject === '' ? own : readTyped(world, reader, `${subject} ${text}`);
    if (first && isOwn) subject = first.phrase;
    scope = scopeOf(world, reading, scope);
    const isOpen = scope.round !== undefined && reading.question.round === undefined;
    return { reading: isOpen ? { ...reading, roundBefore: scope.round } : reading, scope };
  });
}

/** "Voted for Reed", "is 45", "then won": whoever did it is named in the clause before. */
function startsWithVerb({ search }: StoryContext, { row, named }: Reading): boolean {
  const [first = '', second = ''] = row;
  const word = /^(?:then|also|never|not|only|even|puis|aussi|ensuite)$/.test(first) ? second : first;
  if (
    /^(?:is|was|were|are|has|had|have|did|didnt|doesnt|isnt|wasnt|will|would|he|she|they|it|his|her|their|est|etait|a|ont|sont|avait|ne|n|il|elle|ils|elles|son|sa|ses)$/.test(
      word,
    )
  )
    return true;
  return (
    !search.stopWords.has(word) &&
    !named.some(({ start }) => start === 0) &&
    !/^\d/.test(word) &&
    !/^(?:in|on|at|only|just|some|nobody|all|most|more|less|according|dans|selon|chez)$/.test(word)
  );
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
    says: [...denies, ...supports].slice(0, mostTold).reduce((told, { says }) => withoutRepeats(told, says), ''),
    evidence: evidenceOf([...denies, ...supports]).slice(0, 4),
  };
}

const mostTold = 4;

/** What is told and not yet said; two findings may rest on one sentence. */
function withoutRepeats(told: string, says: string): string {
  if (told === '' || says.includes(told)) return says;
  if (told.includes(says)) return told;
  const parts = says.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((part) => !told.includes(part));
  return [told, ...parts].join(' ');
}

function evidenceOf(findings: readonly Finding[]): readonly Source[] {
  const all = findings.flatMap(({ evidence }) => evidence);
  return all.filter(
    (one, at) => all.findIndex(({ paragraph, exact }) => paragraph === one.paragraph && exact === one.exact) === at,
  );
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
