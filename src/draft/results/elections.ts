import type { Named } from '../entities.ts';
import type { NameBook } from '../name-book.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { gendersOf, keyOf } from '../voices.ts';
import { phrase } from '../wording.ts';
import { collect, type PlaceMention } from './collect.ts';
import type { ContenderMention } from './contenders.ts';
import type { ContestDraft } from './contests.ts';
import { draftResults } from './draft-results.ts';
import { contestName, roundIn } from './scope.ts';

interface Known {
  readonly idOf: (named: Named) => string | undefined;
  readonly isGroup: (named: Named) => boolean;
  readonly partyOf: (candidate: string) => string | undefined;
  readonly book: NameBook;
  readonly placeIds: readonly string[];
  /** Where constituencies, districts and wards without a name of their own stand. */
  readonly commonPlaces: readonly PlaceMention[];
}

/** Contests and results of an article; without a place there is no result. */
export function draftElections(
  reading: Reading,
  known: Known,
): { contests: ContestDraft[]; results: Record<string, unknown>[] } {
  const { paragraphs, named, front, quoted } = reading;
  const language = front.inLanguage;
  const year = Number(front.datePublished?.slice(0, 4) ?? new Date().getFullYear());
  // What somebody says is a quotation, not a result: its words are blanked, so that places stay as they are.
  const sentences = reading.sentences
    .map((sentence) => withoutQuotes(sentence, quoted))
    .filter(({ text }) => /\p{L}/u.test(text));
  const rounds = sentences.flatMap(({ text }) => roundIn(text) ?? []);
  const mainPlace = mainPlaceOf(named, known);
  const names = new Map(named.flatMap((one) => [[known.idOf(one) ?? '', one.name] as const]));
  const told =
    mainPlace === undefined
      ? []
      : collect({
          sentences,
          language,
          year,
          contenders: contenderMentions(reading, known),
          places: [...placeMentions(named, known), ...known.commonPlaces],
          mainPlace,
          hasRounds: rounds.length > 0,
          lastRound: Math.max(...rounds, 2),
        });
  return draftResults(told, {
    paragraphs,
    language,
    year,
    name: contestName(reading.sentences, language) ?? phrase(language, 'election'),
    ids: known.book.ids,
    partyOf: known.partyOf,
    nameOf: (id) => names.get(id) ?? id,
  });
}

function withoutQuotes(sentence: Sentence, quoted: Reading['quoted']): Sentence {
  const inside = quoted.filter(
    ({ paragraph, start, end }) => paragraph === sentence.paragraph && start < sentence.end && end > sentence.start,
  );
  const text = inside.reduce((rest, { start, end }) => {
    const [from, to] = [Math.max(0, start - sentence.start), Math.min(rest.length, end - sentence.start)];
    return `${rest.slice(0, from)}${' '.repeat(to - from)}${rest.slice(to)}`;
  }, sentence.text);
  return { ...sentence, text };
}

function contenderMentions({ named, paragraphs }: Reading, { idOf, isGroup }: Known): ContenderMention[] {
  const genders = gendersOf(named, paragraphs);
  return named
    .filter((one) => one.kind === 'person' || (one.kind === 'organization' && isGroup(one)))
    .flatMap((one) => {
      const key = idOf(one);
      if (key === undefined) return [];
      const type = one.kind === 'person' ? ('candidate' as const) : ('party' as const);
      return one.mentions.map(({ paragraph, start, end }) => ({
        type,
        key,
        paragraph,
        start,
        end,
        gender: genders.get(keyOf(one)),
      }));
    })
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

const where =
  /(?:\b(?:in|at|held|won|lost|gained|takes|took|across|village of|town of)|(?<![\p{L}])(?:[àÀ]|dans|en))(?: the| la| le| l[’'])? ?$/iu;

function placeMentions(named: readonly Named[], { idOf }: Known): PlaceMention[] {
  return named
    .filter(({ kind }) => kind === 'place')
    .flatMap((one) => {
      const place = idOf(one);
      return place === undefined
        ? []
        : one.mentions.map(({ paragraph, start, end, before }) => ({
            place,
            paragraph,
            start,
            end,
            isWhere: where.test(before),
          }));
    });
}

/** The place that the article names most, those of the headline counting more. */
function mainPlaceOf(named: readonly Named[], { idOf, placeIds }: Known): string | undefined {
  const places = named.filter((one) => one.kind === 'place' && idOf(one) !== undefined);
  const weight = ({ mentions, confidence }: Named) =>
    confidence * mentions.length + mentions.filter(({ paragraph }) => paragraph <= 3).length;
  const [best] = [...places].sort((a, b) => weight(b) - weight(a));
  return (best && idOf(best)) ?? placeIds[0];
}
