import type { Reader } from '../ask/reader.ts';
import { languageOfMessage } from '../lookup/detect-language.ts';
import type { StoryContext } from '../lookup/story-context.ts';
import type { Locale } from '../text/locale.ts';
import { words } from '../text/normalize.ts';
import { alignmentsOf } from './facts.ts';
import type { Finding } from './finding.ts';
import { type Match, matchQuotations } from './match-quotations.ts';
import { judgeQuotation, meantBy } from './quotations.ts';
import { readTyped } from './reading.ts';
import { beginningOf, type Sentence } from './sentences.ts';

/** A sentence without what is in quotation marks in it. */
export function outsideOf({ text, quoted }: Sentence): string {
  return beginningOf(
    quoted.reduceRight((left, { start, end }) => `${left.slice(0, start)} , ${left.slice(end)}`, text),
  );
}

/** So few words in quotation marks are a part of what a sentence says itself. */
export const fewWords = 3;

export interface Quotation {
  readonly words: string;
  /** The nearest first. */
  readonly matches: readonly Match[];
}

/** Words in quotation marks that were spoken; a name or a word in marks is none, unless somebody is quoted with it. */
export function quotationIn(context: StoryContext, said: string): Quotation | undefined {
  const matches = matchQuotations(context, said);
  const [match] = matches;
  const isName = context.search.entities.exact(said).length > 0;
  if (isName || (words(said).length <= fewWords && !isOfShort(said, match))) return undefined;
  return { words: said, matches };
}

/** "Tired and finished" for "tired but not finished": of so few words, those are meant that were as few. */
function isOfShort(said: string, match: Match | undefined): boolean {
  if (match?.how !== 'altered') return match !== undefined;
  return words(match.quote.exact.join(' ')).length <= fewWords + 1 && words(said).length === fewWords;
}

export function judgeQuotations(
  context: StoryContext,
  reader: Reader,
  sentence: Sentence,
  quotations: readonly Quotation[],
  locale: Locale,
): (Finding | undefined)[] {
  const { named, row } = readTyped(context, reader, outsideOf(sentence));
  const speakers = named
    .filter(({ entities, end }) => entities.some(({ type }) => type !== 'place') && !isOfTheirs(row, end))
    .map(({ ids }) => ids);
  return quotations.map(({ matches, words: said }) => {
    const match = meantBy(matches, speakers);
    return match ? judgeQuotation(context, match, speakers, locale) : reported(context, reader, said, speakers, locale);
  });
}

/** "Reed's people said": somebody of theirs, who has no name here. */
function isOfTheirs(row: readonly string[], end: number): boolean {
  return /^(?:s )?(?:people|team|camp|campaign|aides?|staff|office|side|lot|spokes\w+)\b/.test(
    row.slice(end, end + 2).join(' '),
  );
}

const telling =
  /\b(?:says?|said|tells?|told|thinks?|believes?|claims?|explains?|recalls?|warns?|warned|caution\w*|promis\w*|announce\w*|insists?|concedes?|admits?|notes?|dit|pense|estime|affirme|explique|raconte|rappelle|reconnait|souligne|assure|selon|according)\b/;
const nearly = 0.85;

/** What the article tells of somebody in its own words, or a record has in the other language: no quotation, but what they said. */
function reported(
  context: StoryContext,
  reader: Reader,
  said: string,
  speakers: readonly ReadonlySet<string>[],
  locale: Locale,
): Finding | undefined {
  const [speaker] = speakers;
  if (!speaker) return undefined;
  const reading = readTyped(context, reader, said);
  const found = alignmentsOf(context, reading, languageOfMessage(context, said) ?? locale).find(
    ({ record, told, stated, weighed, lacking, contrast, isOpposite, isNarrower, unmet, figures }) =>
      [...record.about, ...told.named.flatMap(({ ids }) => [...ids])].some((id) => speaker.has(id)) &&
      telling.test(told.text) &&
      stated >= nearly &&
      weighed > 1 &&
      lacking.length + contrast.length + unmet.length === 0 &&
      !isOpposite &&
      !isNarrower &&
      figures.every(({ how }) => how === 'supports'),
  );
  return (
    found && {
      outcome: 'supports',
      quotation: 'reported',
      says: found.record.statement[locale],
      evidence: found.record.evidence,
    }
  );
}
