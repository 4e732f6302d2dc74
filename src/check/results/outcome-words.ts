import type { Claim } from '../../lookup/standing.ts';
import type { Reading } from '../reading.ts';

const placed =
  '(?:came|comes?|finish(?:ed|es)|placed|was|were|ended(?: up)?|in|to|arrive\\w*|(?:a |ont )?fini|finit|finissent|est|termine\\w*)';
const connecting = '(?:in |a |a la |en |le |la |only |as |dead )*';

/** "Came second", "finit deuxième", "third place": no round, time, half or seat is meant. */
function inPlace(ordinals: string): RegExp {
  return new RegExp(
    `\\b${placed} ${connecting}(?:${ordinals})\\b(?! (?:round|tour|time|half|seat))|\\b(?:${ordinals}) place\\b`,
  );
}

/** Phrases for what became of somebody; the first that fits counts. */
export const claims: readonly (readonly [RegExp, Claim])[] = [
  [inPlace('second|2nd|runner up|deuxieme|seconde|2e'), 2],
  [inPlace('third|3rd|troisieme|3e'), 3],
  [inPlace('fourth|4th|quatrieme|4e'), 4],
  [
    /\b(?:came|comes?|finish(?:ed|es)|placed|ended(?: up)?|arrive\w*|fini|finit|termine\w*) (?:in |a |a la |en |le |la |dead )*(?:last|bottom|dernier|derniere)\b|\blast place\b|\b(?:fewest|least) (?:votes|seats)\b|\ble moins de (?:voix|votes|suffrages|sieges)\b/,
    'last',
  ],
  [/\b(?:held|holds|hold|hung|kept|keeps|retained|retains|conserve|garde|gardent)(?: on to| onto)?\b/, 'held'],
  [
    /\b(?:gained|gains|captured|snatched|flipped|took|takes|ravi|pris) (?:the |le |la )?(?:\S+ ){1,4}(?:from|off)\b/,
    'gained',
  ],
  [/\b(?:eliminated|knocked out|elimine|eliminee)\b/, 'eliminated'],
  [
    /\b(?:advanced|advances|qualified|went through|made it through|reached the (?:runoff|second round|final)|(?:made it|got|got through|went on|goes on) (?:in)?to the (?:runoff|second round|final)|accede\w* au second tour|qualifie|qualifiee|se maintient)\b/,
    'advanced',
  ],
  [
    /\b(?:came|come|comes|finished|finishes|placed|ended(?: up)?|arrive\w*|fini|termine) (?:in |out |a |a la |en |le |la )*(?:first|1st|top|on top|premier|premiere|tete)\b/,
    1,
  ],
  [
    /\b(?:came|come|finished|placed|arrive\w*|fini|termine) (?:out )?ahead\b|\b(?:led|leads|topped|tops)\b|(?<! s| a| the| of| une| la) lead\b(?! of| over)|\ben tete\b|\b(?:was|were|is|are|est|etait|went) (?:\S+ )?(?:ahead|devant)\b|\bfirst place\b|\bmost (?:votes|seats)\b|\bin front\b|\bthe most\b|\ble plus (?:grand nombre )?de (?:voix|votes|suffrages|sieges)\b/,
    'led',
  ],
  [
    /\b(?:won|wins|win|winning|winner|elected|reelected|reelue?|victory|victorious|triumphed|gagne|gagnait|remporte|emporte|(?<!(?:comme|un|une|l|les|des|d|cet|ces) )elue?|vainqueur|gagnante?|victoire)\b/,
    'won',
  ],
  [/\b(?:lost|loses|lose|losing|loser|defeated|beaten|defeat|perdu|perd|battue?|perdante?|defaite)\b/, 'lost'],
];

/** Words that say what became of somebody, or set one against another. */
export const outcomeWords =
  /\b(?:won|wins?|winning|lost|loses?|losing|led|leads?|leading|ahead|behind|beat|beats|beaten|defeated|elected|re elected|passed|passes|failed|fails|approved|rejected|eliminated|held|gained|topped|first|second|third|fourth|last|gagne|perdu|battu|battue|devance|devant|derriere|elue?|reelue?|remporte|emporte|elimine|eliminee|qualifie|qualifiee|adopte|adoptee|tete|premier|premiere|deuxieme|troisieme|dernier|derniere)\b/;

/** Whether a word alone says what became of somebody: it is no word of its own beside an outcome. */
export function saysOutcome(word: string): boolean {
  return claims.some(([pattern]) => pattern.test(` ${word} `)) || beats.test(word) || beatenBy.test(word);
}

/** What is not told to have happened. */
export const unreal =
  /\b(?:had|once|would|will|could|might|may|should|hope|hoped|hopes|wanted|wants|if|expected|predicted|wont|promised|want|try|tried|aurait|auraient|va|vont|pourrait|si|espere|esperait|veut|voulait|to) (?:\S+ ){0,4}$/;

export const beats =
  /\b(?:beat|beats|beating|defeated|defeats|trounced|edged|ousted|unseated|overtook|outpolled|ahead of|(?:more|better|higher) (?:\S+ )?than|plus de \S+ qu\w*|mieux que|won against|victory over|finished above|bat|battait|a battu|battu|devance|devancait|devant|ont battu)\b/;
export const beatenBy =
  /\b(?:(?:beaten|defeated|ousted|unseated|booted|toppled|overtaken|(?:edged|voted|kicked|thrown) out) by|lost to|losing to|(?:fewer|less|worse|lower) (?:\S+ )?than|moins de \S+ qu\w*|moins bien que|behind|trailed|perd\w* (?:face a|contre|devant)|battue? par|devancee? par|derriere|defeat (?:to|by|against))\b/;

/** "Was beaten", "a été battu": nobody is named who did it. */
export const isBeaten =
  /\b(?:(?:was|were|been|is|got|gets) (?:\S+ly )?(?:beaten|defeated|unseated|ousted|toppled|trounced)|(?:(?:a|ont|avait) ete|est|sont|fut|furent|etait) (?:battue?s?|vaincue?s?|defaite?s?)) (?!(?:by|par) (?!\d|just|only|about|some|fewer|less|more))/;

/** "By fewer than 200 votes" sets nobody against anybody. */
export function withoutFigures({ figures }: Reading, row: readonly string[]): string {
  const isFigure = (at: number) => figures.some(({ start, unitAt }) => at >= start && at < unitAt);
  return row.map((word, at) => (isFigure(at) ? '#' : word)).join(' ');
}

const upper = /^(?:won|wins?|winning|elected|gagne|remporte|emporte|elue?|held|holds|kept|beat|led)$/;
const lower = /^(?:lost|loses?|losing|defeated|beaten|eliminated|perdu|perd|battue?|eliminee?)$/;

/** The words of the other side where a clause says both that somebody won and that somebody lost. */
export function otherOutcomes(reading: Reading): string[] {
  const text = withoutFigures(reading, reading.unnamed);
  const [isPassive, isActive] = [beatenBy.test(text), beats.test(text)];
  const rest = text.replace(isPassive ? beatenBy : beats, ' ').split(' ');
  const won = rest.filter((word) => upper.test(word));
  const lost = rest.filter((word) => lower.test(word));
  if (isPassive) return won;
  return isActive || won.length > 0 ? lost : [];
}
