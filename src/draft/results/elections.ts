import type { Named } from '../entities.ts';
import type { NameBook } from '../name-book.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { phrase } from '../wording.ts';
import { isRedistributed } from './carried.ts';
import { collect } from './collect.ts';
import type { Contender } from './contenders.ts';
import type { ContestDraft } from './contests.ts';
import { draftResults } from './draft-results.ts';
import { contenderMentions, placeMentions } from './mentions.ts';
import { inPlaceBefore } from './same-party.ts';
import { contestName, roundsOf } from './scope.ts';
import type { PlaceMention, Told } from './told.ts';
import { yearByDays, yearTold } from './year.ts';

interface Known {
  readonly idOf: (named: Named) => string | undefined;
  readonly isVotedFor: (named: Named) => boolean;
  readonly partyOf: (candidate: string) => string | undefined;
  readonly book: NameBook;
  readonly placeIds: readonly string[];
  /** Whether a place may have voted: a hall or a street has not. */
  readonly mayVote: (place: string) => boolean;
  /** The words for a place without a name, by its id. */
  readonly commonName: (place: string) => string | undefined;
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
  const latest = yearTold(reading.sentences.map(({ text }) => text));
  const dated = front.datePublished?.slice(0, 4) ?? yearByDays(paragraphs.join('\n'), latest);
  const year = Number(dated ?? Math.max(new Date().getFullYear(), latest));
  // What somebody says is a quotation, not a result: its words are blanked, so that places stay as they are.
  const sentences = reading.sentences
    .map((sentence) => withoutQuotes(sentence, quoted))
    .filter(({ text }) => /\p{L}/u.test(text));
  const mainPlace = seatOf(known, front.headline) ?? mainPlaceOf(named, front.headline, known);
  const names = new Map(named.flatMap((one) => [[known.idOf(one) ?? '', one.name] as const]));
  const told =
    mainPlace === undefined
      ? []
      : inPlaceBefore(
          collect({
            sentences,
            language,
            year,
            contenders: contenderMentions(reading, known),
            places: [...placeMentions(named, known), ...known.commonPlaces],
            mainPlace,
            ...roundsOf(sentences, year),
            isRedistributed: isRedistributed(sentences),
          }),
          mainPlace,
          known.partyOf,
        );
  const kinds = new Set(
    told.flatMap(({ rows }) => rows.map(({ contender }) => contender.type === 'option' && contender.key !== 'others')),
  );
  return draftResults(kinds.size > 1 ? told.map((one) => asReferendum(one, language)) : told, {
    paragraphs,
    language,
    year,
    name:
      contestName(reading.sentences, language, kinds.has(true) && !kinds.has(false)) ?? phrase(language, 'election'),
    ids: known.book.ids,
    partyOf: known.partyOf,
    nameOf: (id) => names.get(id) ?? known.commonName(id) ?? id,
  });
}

/** "On the question of the mine, 91 papers were rejected": a figure of the whole vote on it. */
const ofMeasure =
  /(?<![\p{L}])(?:[Ss]ur la question d|(?:[Ll]a|cette) (?:consultation|votation)|[Ll]e référendum|(?:[Oo]n|[Ii]n|[Ff]or) the (?:(?:\p{Ll}+ )?(?:measure|referendum|levy|bond|ballot question|question|plebiscite|proposition)))(?![\p{L}]| school)/u;

/** Where candidates or parties are voted for as well, "Yes" and "No" are of a vote of their own. */
function asReferendum(told: Told, language: 'en' | 'fr'): Told {
  const isOption = ({ type, key }: Contender) => type === 'option' && key !== 'others';
  const isOwn =
    told.scope.measure === undefined &&
    (told.rows.some(({ contender }) => isOption(contender)) ||
      [told.winner, told.leader, told.loser].some((one) => one !== undefined && isOption(one)) ||
      (told.rows.length === 0 && ofMeasure.test(told.sentence.text)));
  return isOwn
    ? { ...told, scope: { ...told.scope, round: undefined, measure: phrase(language, measureOf(told)) } }
    : told;
}

function measureOf({ rows }: Told): 'recall' | 'referendum' {
  return rows.some(({ contender: { key } }) => key === 'keep' || key === 'remove') ? 'recall' : 'referendum';
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

/** A constituency with a number for its name, where the first paragraphs tell of it. */
function seatOf({ commonPlaces, commonName }: Known, headline: string): string | undefined {
  const isSeat = (place: string) => /circonscription|constituency|district/i.test(commonName(place) ?? '');
  // Of several seats, none is what the whole article is about.
  const seats = new Set(commonPlaces.flatMap(({ place }) => (isSeat(place) ? [place] : [])));
  return commonPlaces.find(
    ({ place, paragraph }) =>
      isSeat(place) && ((paragraph <= 5 && seats.size === 1) || headline.includes(commonName(place) ?? '-')),
  )?.place;
}

const decided =
  /(?:\b(?:won|wins?|captured?|takes?|took|lost|gained|rule in|seat of|constituency of|election in|vote in|voters in)|(?<![\p{L}])(?:ravir|remport\p{L}*|région d[eu]|électeurs d[eu]|élection à|maire d[eu]|mairie d[eu]))(?: the| la région d[eu]| la| le| l[’'])? ?$/iu;

/** The place that the article names most, where it stands in the headline or is won counting more. */
function mainPlaceOf(named: readonly Named[], headline: string, { idOf, placeIds }: Known): string | undefined {
  const places = named.filter((one) => one.kind === 'place' && idOf(one) !== undefined);
  const weight = ({ name, mentions, confidence }: Named) =>
    confidence * mentions.length +
    mentions.filter(({ paragraph }) => paragraph <= 3).length +
    2 * mentions.filter(({ before }) => decided.test(before)).length +
    (headline.includes(name) ? 3 : 0);
  const [best] = [...places].sort((a, b) => weight(b) - weight(a));
  return (best && idOf(best)) ?? placeIds[0];
}
