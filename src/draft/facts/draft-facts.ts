import { states } from '../../story/numerals.ts';
import type { Evidence } from '../../story/schema-parts.ts';
import { fold } from '../../text/normalize.ts';
import { calledIn, callingsOf } from '../callings.ts';
import type { Named } from '../entities.ts';
import { evidenceFor } from '../evidence.ts';
import type { Ids } from '../ids.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { type TopicDraft, topicsOf } from '../topics.ts';
import { gendersOf, keyOf } from '../voices.ts';
import { inLanguage, type Language, type OneLanguage } from '../wording.ts';
import { inContext } from './in-context.ts';
import { questionsFor } from './questions.ts';
import { type StatedValue, valuesIn } from './values.ts';

export interface FactDraft {
  readonly id: string;
  readonly about: readonly string[];
  readonly topics: readonly string[];
  readonly statement: OneLanguage;
  readonly verbatim: true;
  readonly values: readonly Record<string, unknown>[];
  readonly questions: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly evidence: readonly Evidence[];
  readonly draft: true;
  readonly confidence: number;
}

type Called = ReturnType<typeof calledIn>;

interface Known {
  readonly idOf: (named: Named) => string | undefined;
  readonly topics: readonly TopicDraft[];
  readonly ids: Ids;
}

/** A fact for each sentence that states something, in the article's own words. */
export function draftFacts(reading: Reading, known: Known): FactDraft[] {
  const asked = new Set<string>();
  const people = reading.named.filter(({ kind }) => kind === 'person');
  const called = calledIn(reading.paragraphs, callingsOf(people, reading.paragraphs));
  return reading.sentences
    .filter((sentence) => isStatement(sentence, reading))
    .flatMap((sentence) => factOf(sentence, reading, { ...known, called }, asked));
}

function factOf(
  sentence: Sentence,
  reading: Reading,
  { idOf, topics, ids, called }: Known & { readonly called: Called },
  asked: Set<string>,
): FactDraft[] {
  const language = reading.front.inLanguage;
  const found = namesIn(sentence, reading);
  const meant = meantBy(sentence, reading);
  const values = valuesIn(sentence, language);
  const evidence = evidenceOf(sentence, values, reading.paragraphs);
  const places = found.filter(({ one }) => one.kind === 'place').map(({ text }) => text);
  const parts = { sentence, language, opening: openingOf(sentence, found[0]), meant: meant?.name, values, places };
  const own = questionsFor(parts).filter((question) => isNew(question, asked));
  if (evidence.length === 0 || own.length === 0) return [];
  const byJob = called.filter(
    ({ paragraph, start, end }) => paragraph === sentence.paragraph && start >= sentence.start && end <= sentence.end,
  );
  const named = [...[...found, ...byJob].map(({ one }) => one), ...(meant ? [meant] : [])];
  const about = [...new Set(named.flatMap((one) => idOf(one) ?? []))];
  return [
    {
      id: ids.take(`f-${sentence.paragraph}-${sentence.text.split(/\s+/).slice(0, 4).join(' ')}`),
      about,
      topics: topicsOf(sentence.text, topics),
      statement: inLanguage(language, inContext(sentence, reading)),
      verbatim: true as const,
      values: values.filter(({ amount }) => evidence.some(({ exact }) => states(exact, amount))).map(valueRecord),
      questions: { [language]: own },
      evidence,
      draft: true as const,
      confidence: meant ? 0.6 : about.length > 0 ? 0.75 : 0.5,
    },
  ];
}

/** The name that a sentence begins with. */
function openingOf({ start }: Sentence, first: Here | undefined): { end: number; isPerson: boolean } | undefined {
  if (!first || first.start - start > 3) return undefined;
  return { end: first.end - start, isPerson: first.one.kind === 'person' };
}

function valueRecord({ amount, unit, qualifier, per }: StatedValue): Record<string, unknown> {
  return { amount, unit, ...(qualifier === undefined ? {} : { qualifier }), ...(per === undefined ? {} : { per }) };
}

/** Four words or more, not the head of the article, and mostly the reporter's. */
function isStatement({ paragraph, start, end, text }: Sentence, { front, quoted }: Reading): boolean {
  if (front.heads.has(paragraph) || text.split(/\s+/).length < 4 || /[?]["”»]?$/.test(text)) return false;
  const spoken = quoted
    .filter((quote) => quote.paragraph === paragraph && quote.start < end && quote.end > start)
    .reduce((sum, quote) => sum + Math.min(end, quote.end) - Math.max(start, quote.start), 0);
  return spoken < 0.92 * (end - start);
}

interface Here {
  readonly one: Named;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function namesIn({ paragraph, start, end }: Sentence, { named, paragraphs }: Reading): Here[] {
  return named
    .flatMap((one) =>
      one.mentions
        .filter((mention) => mention.paragraph === paragraph && mention.start >= start && mention.end <= end)
        .map((mention): Here => {
          const from = titleStart(paragraphs[paragraph - 1] ?? '', mention.start);
          return { one, start: from, end: mention.end, text: mention.text };
        }),
    )
    .sort((a, b) => a.start - b.start);
}

/** "Ms Reed" begins with its title. */
function titleStart(text: string, start: number): number {
  return start - (/(?:Mr|Mrs|Ms|Dr|M\.|Mme|Gov\.|Sen\.) $/.exec(text.slice(0, start))?.[0].length ?? 0);
}

/** Whom the pronoun at the head of a sentence stands for: the last person before who may be meant. */
function meantBy(sentence: Sentence, { named, paragraphs }: Reading): Named | undefined {
  const word = /^(He|She|His|Her|Il|Elle)(?![\p{L}])/u.exec(sentence.text)?.[1];
  if (word === undefined) return undefined;
  const gender = /^(?:He|His|Il)$/.test(word) ? 'man' : 'woman';
  const genders = gendersOf(named, paragraphs);
  const before = named
    .filter((one) => one.kind === 'person' && (genders.get(keyOf(one)) ?? gender) === gender)
    .flatMap((one) => one.mentions.map((mention) => ({ one, mention })))
    .filter(({ mention }) =>
      mention.paragraph === sentence.paragraph
        ? mention.end <= sentence.start
        : mention.paragraph < sentence.paragraph && sentence.paragraph - mention.paragraph < 3,
    )
    .sort((a, b) => a.mention.paragraph - b.mention.paragraph || a.mention.start - b.mention.start);
  return before.at(-1)?.one;
}

/** The head of the sentence, and a stretch for each of its values that does not stand there. */
function evidenceOf(sentence: Sentence, values: readonly StatedValue[], paragraphs: readonly string[]): Evidence[] {
  const head = evidenceFor(paragraphs, { ...sentence, end: Math.min(sentence.end, sentence.start + 50) });
  const list = head ? [head] : [];
  for (const value of values) {
    if (list.some(({ exact }) => states(exact, value.amount))) continue;
    const own = evidenceFor(paragraphs, value);
    if (own) list.push(own);
  }
  return list;
}

function isNew(question: string, asked: Set<string>): boolean {
  const key = fold(question);
  if (asked.has(key) || key.split(' ').length < 3) return false;
  asked.add(key);
  return true;
}
