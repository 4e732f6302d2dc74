import type { StoryContext } from '../lookup/story-context.ts';
import type { Fact } from '../story/schema.ts';
import { isJudging } from './comments.ts';
import { monthOf } from './figure-times.ts';
import { isNegator } from './negations.ts';
import type { Reading } from './reading.ts';
import type { TellingRecord } from './records.ts';
import { stemsLike } from './same-sense.ts';
import { formsOf } from './word-forms.ts';

/** A word of a clause, how much it tells, and how far a record meets it. */
export interface Term {
  readonly phrase: string;
  readonly weight: number;
  readonly states: (record: TellingRecord, stems: ReadonlySet<string>) => number;
  readonly asks: (record: TellingRecord) => number;
  /** The facts that have it, in whatever they are found by. */
  readonly asking: ReadonlyMap<Fact, number>;
}

const nothing: ReadonlyMap<unknown, number> = new Map();

/** As many words as people use of one story; a flood of made-up ones does not grow the memory. */
const mostKept = 5000;
const kept = new WeakMap<StoryContext['search'], Map<string, ReadonlyMap<unknown, number>>>();

/** What is found by a word in the questions of a story, which is looked for once. */
function questionsWith(search: StoryContext['search'], word: string): ReadonlyMap<unknown, number> {
  const known = kept.get(search) ?? new Map<string, ReadonlyMap<unknown, number>>();
  kept.set(search, known);
  const found = known.get(word) ?? search.questions.having(word);
  if (known.size < mostKept) known.set(word, found);
  return found;
}

type Met = ReturnType<StoryContext['search']['facts']['meetings']>[number];

/** A phrase that no record has, word by word. */
function wordsOfUnit(index: StoryContext['search']['facts'], unit: Met): readonly Met[] {
  const isUnknown = unit.documents.size === 0 && unit.typed.includes(' ');
  return isUnknown ? unit.typed.split(' ').flatMap((word) => index.meetings([word])) : [unit];
}

export function termsOf({ search, vocabulary }: StoryContext, clause: Reading): Term[] {
  const inside = new Set(
    [...clause.named, ...clause.figures.map(({ start, unitAt: end }) => ({ start, end }))].flatMap(({ start, end }) =>
      clause.row.slice(start, end).map((_, at) => start + at),
    ),
  );
  const row = clause.row.filter(
    (word, at) =>
      !inside.has(at) &&
      !search.stopWords.has(word) &&
      !isNegator(word) &&
      !empty.test(word) &&
      !/^(?:\p{L}|[$€%]+)$/u.test(word),
  );
  const questionWords = new Set(vocabulary.questionWords);
  const units = search.statements.meetings(row).flatMap((unit) => wordsOfUnit(search.statements, unit));
  const found = search.facts.meetings(row).flatMap((unit) => wordsOfUnit(search.facts, unit));
  return units.map(({ typed, documents }) => {
    const own = typed.split(' ');
    const stems = new Set(own.flatMap((word) => formsOf(word, undefined)));
    const alike = own.length === 1 ? stemsLike(typed) : [];
    const translated = own.length === 1 ? (clause.meanings?.get(typed) ?? []) : [];
    const asked = found.find((one) => one.typed === typed)?.documents ?? [];
    const asking = new Map([...asked].map(([fact, { score }]) => [fact, score]));
    const inQuestions = () => (own.length === 1 ? questionsWith(search, typed) : nothing);
    const isSlight =
      isOfDay(clause, typed) || own.every((word) => questionWords.has(word) || light.test(word) || isJudging(word));
    const statedBy = ({ fact }: TellingRecord) => (fact ? Math.min(1, (documents.get(fact)?.score ?? 0) * 1.1) : 0);
    return {
      phrase: typed,
      weight: isSlight ? slight : own.every((word) => search.isCommon(word)) ? common : 1,
      states: (record, told) => {
        if ([...stems].some((stem) => told.has(stem))) return 1;
        if (alike.some((stem) => told.has(stem))) return sameSense;
        return translated.some((stem) => told.has(stem)) ? inTranslation : statedBy(record);
      },
      asks: ({ fact }) => (fact ? Math.max(asking.get(fact) ?? 0, inQuestions().get(fact) ?? 0) : 0),
      asking,
    };
  });
}

/** Words that only carry others: "used to run", "went up", "a été", "soit"; who says something is held by name. */
export const light =
  /^(?:used|goes|going|gone|went|gets?|got|getting|makes?|made|making|takes?|took|taken|taking|puts?|back|just|even|really|basically|actually|ended|end|soit|ete|sera|etait|etaient|avaient|avait|aura|fait|font|faire|mis|met|mettre|lieu|fois|comme|meme|tres|vraiment|juste|carrement|puis|guere|certains|plupart|pourtant|toutefois|cependant|finalement|however|though|good|definitely|certainly|absolutely|totally|completely|clearly|obviously|surely|truly|absolument|totalement|clairement|certainement|surement|evidemment|whole|itself|himself|herself|themselves|own|simply|exactly|fully|quite|folks|guys?|thing|things|stuff|bit|kind|sort|lots?|ones?|person|odd|later|right|exact|parfait|parfaite|truc|trucs|machin|gens|monde|something|quelque|said|says|saying|told|tells|according|dit|disait|selon|affirme)$/;

/** "March 27": the month is held against the one of the record with its day. */
function isOfDay({ row, figures }: Reading, word: string): boolean {
  const isDate = monthOf(word) !== undefined || weekday.test(word);
  return isDate && figures.some(({ kind, start }) => kind === 'day' && row[start - 1] === word);
}

const weekday =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;

/** "Never ran for anything", "did not ask anyone": behind a denial they say nothing of their own. */
const empty = /^(?:anything|anyone|anybody|anywhere|ever)$/;

/** What a word counts that people ask with, and a common one, beside a rarer one. */
export const slight = 0.25;
const common = 0.7;
/** What a word counts that says the same as one of the record. */
const sameSense = 0.95;
/** What a word counts that may be meant for one of the record, which is in the other language. */
const inTranslation = 0.9;
/** What a word counts that stands in a question for a record, and not in the record. */
export const asked = 0.7;

const mostFacts = 6;

/** The facts that have most of the words, in what they state or in a question that asks for them. */
export function likelyFacts(terms: readonly Term[]): Fact[] {
  const scores = new Map<Fact, number>();
  for (const { weight, asking } of terms) {
    const rarity = Math.log(2 + 100 / (asking.size + 0.5));
    for (const [fact, score] of asking) scores.set(fact, (scores.get(fact) ?? 0) + weight * rarity * score);
  }
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, mostFacts);
  return best.map(([fact]) => fact);
}
