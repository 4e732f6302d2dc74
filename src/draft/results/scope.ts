import { months } from '../../text/calendar.ts';
import type { Sentence } from '../sentences.ts';
import type { Language } from '../wording.ts';
import { amountOf, numeralOrWord } from './number.ts';
import { roundIn } from './rounds.ts';

/** Which vote a sentence tells of: `earlier` by its year or the words for it, `round` if it names one. */
export interface Scope {
  readonly measure?: string | undefined;
  readonly earlier?: string | undefined;
  readonly round?: number | undefined;
  readonly place?: string | undefined;
}

const later = '(?:runoff|run-off|(?:second|deuxième) (?:round|ballot|tour))';
/** A round that is spared, or that may come, is none that a figure is of. */
const spared = new RegExp(
  `(?:(?:avoid|escap|avert|forc|spar)\\p{L}*|without|no|need for|outright|évit\\p{L}*|sans|pas de)(?: the| an?y?| un| le)? ${later}`,
  'giu',
);
/** "Will meet again in a runoff", "qualifiés pour le second tour": a round that is still to come. */
const ahead = new RegExp(
  String.raw`(?<![\p{L}])(?:will|go(?:es|ing)?|head(?:s|ed|ing)?|fac(?:e|es|ing)|advanc\p{L}+|set for|sen(?:d|ds|t|ding)|pending|qualifi\p{L}+|disputer\p{L}*|\p{L}+er(?:a|ont)(?![\p{L}]))(?![\p{L}])[^.;]{0,60}?${later}|${later}[^.;,]{0,30} (?:will|aura|sera|is set|is due|on (?:\p{Lu}\p{L}+ \d|\d))`,
  'giu',
);

/** The last round that figures can be of, and whether there are several. */
export function roundsOf(
  sentences: readonly Sentence[],
  year: number,
): { readonly hasRounds: boolean; readonly lastRound: number } {
  const now = sentences.map(({ text }) => text.replace(ahead, ''));
  const isToCome = sentences.some(({ text }) => text.search(ahead) !== -1) && !now.some((text) => isLater(text));
  const rounds = now.flatMap((text) => roundIn(text) ?? []);
  return {
    hasRounds: hasRounds(
      sentences.map((one, index) => ({ ...one, text: now[index] ?? '' })),
      year,
    ),
    lastRound: isToCome ? 1 : Math.max(...rounds, 2),
  };
}

function isLater(text: string): boolean {
  return (roundIn(text.replace(spared, '')) ?? 1) > 1;
}

/** Whether the vote has rounds: a first count alone, which a recount puts right, is none, nor are those of earlier years. */
function hasRounds(sentences: readonly Sentence[], year: number): boolean {
  const all = sentences
    .map(({ text }) => text.replace(spared, ''))
    .filter((text) => earlierIn(text, year) === undefined)
    .join('\n');
  return all.split('\n').some(isLater) || /\b(?:first round|final round)\b|(?<![\p{L}])premier tour/iu.test(all);
}

const measure = /\b(?:Measure|Proposition|Amendment|Question|Initiative|Prop) (?:\p{Lu}|\d+)\b/u;

export function measureIn(text: string): string | undefined {
  return measure.exec(text)?.[0];
}

const ago =
  /(?<!than )(?:\b(?:\p{L}+|\d+) years (?:ago|earlier)\b|\b(?:at the )?(?:last|previous) (?:time|election)\b)|(?<![\p{L}])il y a (?:\p{L}+|\d+) ans/iu;
const dated = new RegExp(
  String.raw`(?<!(?:than|compared with) )(?:\b(?:in|the|en|de|of)(?: the)? (?:(?:${[...months.en, ...months.fr].join('|')}) )?)((?:19|20|21)\d\d)\b`,
  'giu',
);
/** Years that tell of something else: what began, opened or closed then, and what a change is counted from. */
const elsewhere =
  /, (?:who|which|qui|dont|où)\b[^,;.]*,|\b(?:founded|born|built|opened|closed|launched|adopted|introduced|entered [\p{L} ]+|fermé|créée?|fondée?|suspendue?|ouverte?)(?: only)? (?:in|en) \d{4}|\b(?:on|since|than|than in|depuis|qu[’']en)(?: the)?(?: election)?(?: of| in)? (?:\d{4}|last time)/giu;

const yearsAgo = new RegExp(
  `(?<!than )(${numeralOrWord}) years (?:ago|earlier)|(?<![\\p{L}])il y a (${numeralOrWord}) ans|(${numeralOrWord}) ans (?:plus tôt|auparavant)`,
  'iu',
);

/** The words that put a figure into an earlier vote: a year before that of the article, "four years ago". */
export function earlierIn(text: string, year: number): string | undefined {
  const own = text.replace(elsewhere, '');
  const counted = yearsAgo
    .exec(own)
    ?.slice(1)
    .find((one) => one !== undefined);
  const before = [...own.matchAll(dated)].map(([, found]) => Number(found)).find((one) => one < year);
  return before === undefined
    ? counted !== undefined
      ? `${year - amountOf(counted, 'en')}`
      : ago.test(own)
        ? 'ago'
        : undefined
    : `${before}`;
}

/** The measure that stands for the vote of a whole country, where the article is about one seat of it. */
export const nation = 'nation';

/** The measure that stands for votes given to persons on lists, beside those that the lists have. */
export const preferences = 'preferences';

/** The measure that stands for the seats and shares of parties, beside candidates for an office. */
export const parties = 'parties';

export function isOfPersons(text: string): boolean {
  return /(?<![\p{L}])(?:voix de préférence|votes? préférentiels?|(?<!first[ -])preference votes|personal votes|votes nominatifs)(?![\p{L}])/iu.test(
    text,
  );
}

/** Stands for the count that a recount has put right, as if it were an earlier vote. */
export const firstCount = 'first count';

/** Words that put seats into the parliament of the whole country, where the article is about one seat of it. */
export function isNational(text: string): boolean {
  return /\b(?:nationally|nationwide|across the country|in the capital|in (?:the )?(?:national |new )?parliament)\b|(?<![\p{L}])à l[’']Assemblée(?: nationale)?,|au niveau national|à l[’']échelle (?:du pays|nationale)/iu.test(
    text,
  );
}

const word = {
  en: /\b(?:by-election|general election|local elections?|state election|regional elections?|presidential (?:election|primary)|primary(?! votes?| school)|referendum|mayoral election|municipal elections?|parliamentary election|leadership election|election)\b/gi,
  fr: /(?:législatives? partielles?|élections? (?:municipales?|législatives?|régionales?|présidentielles?|européennes?|départementales?|partielle)|législatives|municipales|régionales|présidentielle|référendum|primaire|élections?)(?![\p{L}])/giu,
} as const;

/** What the article calls the vote that it is about: the first word that says of which kind it was, or the commonest. */
export function contestName(
  sentences: readonly Sentence[],
  language: Language,
  hasOptions: boolean,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { text } of sentences) {
    for (const [found] of text.matchAll(word[language])) {
      const name = found.toLowerCase();
      if (!hasOptions && /^(?:referendum|référendum)$/.test(name)) continue;
      counts.set(name, (counts.get(name) ?? 0) + (/^(?:élections?|elections?)$/.test(name) ? 0.2 : 1));
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
