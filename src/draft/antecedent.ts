import type { Span } from './evidence.ts';
import { jobs, kin } from './lexicon.ts';
import type { Gender } from './name-parts.ts';
import type { Quoted } from './quotations.ts';

/** Where somebody who can speak is named. */
export interface VoiceMention extends Span {
  readonly voice: string;
  readonly isPerson: boolean;
  readonly gender?: Gender | undefined;
  /** How the text goes on: "'s" makes the name an owner, who does not speak. */
  readonly isOwner: boolean;
}

/** What speakers are looked for in. */
export interface Scene {
  readonly paragraphs: readonly string[];
  readonly mentions: readonly VoiceMention[];
  readonly genders: ReadonlyMap<string, Gender>;
}

/** Whom a pronoun may stand for. */
export function genderOf(match: RegExpExecArray): Gender | 'many' {
  const [, he, she, , heFr, sheFr, he2, she2] = match;
  return (he ?? heFr ?? he2) ? 'man' : (she ?? sheFr ?? she2) ? 'woman' : 'many';
}

/** The nearest person before a pronoun who may be meant: the subject of the last sentences first. */
export function antecedent(
  quote: Quoted,
  at: number,
  gender: Gender | 'many',
  { mentions, genders, paragraphs }: Scene,
): string | undefined {
  const before = mentions.filter(
    ({ paragraph, start }) => paragraph < quote.paragraph || (paragraph === quote.paragraph && start < at),
  );
  const fits = before.filter(({ voice, isPerson, isOwner, paragraph }) => {
    const known = genders.get(voice);
    const isFit = gender === 'many' ? !isPerson : isPerson && (known === undefined || known === gender);
    return isFit && !isOwner && quote.paragraph - paragraph <= 3;
  });
  const nearest = fits.at(-1);
  if (!nearest) return undefined;
  // In the paragraph of the nearest one, who opens the last sentence is most often the subject, or else the first named.
  const near = fits.filter(({ paragraph }) => paragraph === nearest.paragraph);
  const text = paragraphs[nearest.paragraph - 1] ?? '';
  const subject = near.filter(({ start }) => opensSentence.test(text.slice(0, start))).at(-1);
  return (subject ?? near[0])?.voice;
}

const opensSentence = /(?:^|[.!?…]["”»]?\s+)(?:(?:M|Mr|Mrs|Ms|Mme|Dr)\.? )?$/u;

/** "Réplique ce notaire": the last one before of that gender. */
export function lastOf(gender: Gender, quote: Quoted, at: number, { mentions, genders }: Scene): string | undefined {
  return mentions
    .filter(
      ({ paragraph, start, voice, isPerson }) =>
        isPerson &&
        (genders.get(voice) ?? gender) === gender &&
        (paragraph === quote.paragraph ? start < at : quote.paragraph - paragraph === 1),
    )
    .at(-1)?.voice;
}

const describedBy = new RegExp(
  String.raw`(?<![\p{L}])(?:the|a|an|one of the|his|her|their|local|some|le |la |l[’']|un|une|son|sa|les|des|quelqu[’']un)(?: ?[\p{Ll}’'-]+){0,3}? ?(?:${jobs}|${kin}|woman|man|midwives|patrons|supporter|resident|neighbo[u]?r|spokes\p{L}+|homme|femme|association|commission)(?![\p{L}])`,
  'u',
);

/** Words that stand in place of a name: "one of the patrons". */
export function descriptionIn(clause: string): string | undefined {
  const leading = /^(?:An?|One of the|Un|Une) [\p{Ll}][^,.;“”"«»]{2,40}?(?=,| who | called| said| told| qui )/u.exec(
    clause.trim(),
  )?.[0];
  return leading === undefined
    ? describedBy.exec(clause)?.[0].trim()
    : leading.charAt(0).toLowerCase() + leading.slice(1);
}
