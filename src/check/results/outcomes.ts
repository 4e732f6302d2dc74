import type { Row } from '../../story/result-schema.ts';
import type { Result } from '../../story/schema.ts';
import type { Finding } from '../finding.ts';
import { everyRound, negationsIn } from '../polarity.ts';
import type { Reading } from '../reading.ts';
import type { Asked } from './judge.ts';
import { type Contender, isPlace, resultsIn, rowOfContender, type Scope } from './scope.ts';
import { aheadOf, type Claim, holdsFor, rankOf } from './standing.ts';
import { tellRows } from './tell.ts';

/** Phrases for what became of somebody; the first that fits counts. */
const claims: readonly (readonly [RegExp, Claim])[] = [
  [
    /\b(?:came|come|finished|placed|was|were|ended up|in|arrive\w*|a fini|est|termine) (?:in |a |a la |en |le |la |only |as )*(?:second|2nd|runner up|deuxieme|seconde|2e)\b(?! (?:round|tour|time|half|seat))|\bsecond place\b|\bdeuxieme place\b/,
    2,
  ],
  [
    /\b(?:came|come|finished|placed|was|were|ended up|in|to|arrive\w*|a fini|est|termine) (?:in |a |a la |en |le |la |only |as )*(?:third|3rd|troisieme|3e)\b(?! (?:round|tour|time|seat))|\bthird place\b|\btroisieme place\b/,
    3,
  ],
  [
    /\b(?:came|come|finished|placed|was|were|ended up|in|arrive\w*|a fini|est|termine) (?:in |a |a la |en |le |la |only |as )*(?:fourth|4th|quatrieme|4e)\b|\bfourth place\b/,
    4,
  ],
  [
    /\b(?:came|come|finished|placed|ended up|arrive\w*) (?:in |a |a la |en |le |la |dead )*(?:last|bottom|dernier|derniere)\b|\blast place\b/,
    'last',
  ],
  [/\b(?:held|holds|hold|hung|kept|keeps|retained|retains|conserve|garde|gardent)(?: on to| onto)?\b/, 'held'],
  [
    /\b(?:gained|gains|captured|snatched|flipped|took|takes|ravi|pris) (?:the |le |la )?(?:\S+ ){1,4}(?:from|off)\b/,
    'gained',
  ],
  [/\b(?:eliminated|knocked out|elimine|eliminee)\b/, 'eliminated'],
  [
    /\b(?:advanced|advances|qualified|went through|made it through|reached the (?:runoff|second round)|qualifie|qualifiee|se maintient)\b/,
    'advanced',
  ],
  [
    /\b(?:came|come|finished|placed|arrive\w*) (?:in |out |a |a la |en |le |la )*(?:first|1st|top|ahead|on top|premier|premiere|tete)\b|\b(?:led|leads|topped|tops)\b|(?<! s| a| the| of| une| la) lead\b(?! of| over)|\ben tete\b|\b(?:was|were|is|are|est|etait|went) (?:\S+ )?(?:ahead|devant)\b|\bfirst place\b|\bmost (?:votes|seats)\b|\bin front\b|\bthe most\b/,
    'led',
  ],
  [
    /\b(?:won|wins|win|winning|winner|elected|victory|victorious|triumphed|gagne|gagnait|remporte|emporte|elue?|vainqueur|gagnante?|victoire)\b/,
    'won',
  ],
  [/\b(?:lost|loses|lose|losing|loser|defeated|beaten|defeat|perdu|perd|battue?|perdante?|defaite)\b/, 'lost'],
];

/** Words that say what became of somebody, or set one against another. */
export const outcomeWords =
  /\b(?:won|wins?|winning|lost|loses?|losing|led|leads?|leading|ahead|behind|beat|beats|beaten|defeated|elected|re elected|passed|passes|failed|fails|approved|rejected|eliminated|held|gained|topped|first|second|third|fourth|last|gagne|perdu|battu|battue|devance|devant|derriere|elue?|reelue?|remporte|emporte|elimine|eliminee|qualifie|qualifiee|adopte|adoptee|tete|premier|premiere|deuxieme|troisieme|dernier|derniere)\b/;

/** Whether a word alone says what became of somebody: it is no word of its own beside an outcome. */
export function saysOutcome(word: string): boolean {
  return claims.some(([pattern]) => pattern.test(` ${word} `));
}

const unreal =
  /\b(?:had|once|would|will|could|might|may|should|hope|hoped|hopes|wanted|wants|if|expected|predicted|wont|promised|want|try|tried|aurait|auraient|va|vont|pourrait|si|espere|esperait|veut|voulait|to) (?:\S+ ){0,4}$/;

/** What the results say of who won, lost, led or came third; none where a clause does not say it, or the story does not. */
export function judgeOutcomes(asked: Asked): Finding[] {
  const { reading, scope } = asked;
  if (scope.contenders.length === 0) return judgeMeasure(asked);
  const pair = pairIn(reading, scope);
  if (pair) return pairFindings(asked, pair);
  // Somebody is said to have beaten somebody who stood nowhere.
  if (beats.test(reading.text) || beatenBy.test(reading.text)) return [];
  const found = claimIn(reading) ?? sidedIn(asked);
  const subject = found && subjectOf(scope, found.at);
  return found && subject ? singleFindings(asked, subject, found) : [];
}

/** "Voted to leave", "said yes": that side won. */
function sidedIn({ world, reading, scope }: Asked): Found | undefined {
  const [side] = scope.contenders;
  // "Newbridge voted to leave" says it of a place that voted, and a party may stand for a side.
  const isOfPlace = reading.named.some((one) => isPlace(one) && one.end <= (side?.start ?? 0));
  const isOption = isOfPlace || side?.ids.some((id) => world.search.entityById.get(id)?.type === 'option');
  const before = side && isOption ? reading.row.slice(0, side.start).join(' ') : '';
  if (
    !/\b(?:voted|votes|vote|backed|chose|opted|said|ont vote|a vote|choisi|dit)(?: \S+)?(?: for| to| pour| de)?$/.test(
      before,
    ) ||
    reading.figures.length > 0
  )
    return undefined;
  return { claim: 'won', at: side?.start ?? 0, isDenied: negationsIn(reading.unnamed) % 2 === 1 };
}

const passes = /\b(?:passed|passes|adopted|carried|adoptee?|approuvee?)\b/;
const fails = /\b(?:failed|fails|rejected|defeated|lost|rejetee?|echoue)\b/;

/** "Measure K passed": what became of the side of a ballot that is for it. */
function judgeMeasure(asked: Asked): Finding[] {
  const { reading, scope, world } = asked;
  const [isPassing, isFailing] = [passes.test(reading.text), fails.test(reading.text)];
  const isNamed = world.search.contests.spans(reading.row).length > 0;
  if (isPassing === isFailing || !isNamed || scope.contests.length === 0) return [];
  const isDenied = negationsIn(reading.unnamed.filter((word) => !fails.test(word))) % 2 === 1;
  return resultsIn(world, scope).flatMap((result) => {
    const row = result.standings.find(({ option = '' }) => /(?:^|-)(?:yes|oui|for|pour)(?:-|$)/.test(option));
    const isWon = row && adopted(result, row);
    return row && isWon !== undefined ? [findingFor(asked, result, [row], isWon === (isPassing !== isDenied))] : [];
  });
}

/** Whether what is voted on is adopted; `undefined` while a count goes on and the lead is enough. */
function adopted({ threshold }: Result, { status, share }: Row): boolean | undefined {
  if (status === 'won' || status === 'elected') return true;
  if (status === 'lost') return false;
  return threshold && share && share.value < threshold.value ? false : undefined;
}

interface Found {
  readonly claim: Claim;
  /** The word at which the claim starts. */
  readonly at: number;
  readonly isDenied: boolean;
}

function claimIn({ row, unnamed, figures }: Reading): Found | undefined {
  const text = ` ${unnamed.join(' ')} `;
  for (const [pattern, claim] of claims) {
    const match = pattern.exec(text);
    if (!match) continue;
    const before = text.slice(0, match.index);
    const at = before.trim() === '' ? 0 : before.trim().split(' ').length;
    const end = at + match[0].trim().split(' ').length;
    // "Won 33 seats", "lost five seats" and "led in six regions" are figures, no outcomes.
    const isFigure = figures.some(
      (one) =>
        one.start >= end &&
        one.start - end <= 1 &&
        (one.kind === 'count' || claim === 'lost') &&
        !isBy(row, one.start) &&
        row[one.start] !== 'both',
    );
    if (isFigure || unreal.test(before)) return undefined;
    const near = unnamed.slice(
      Math.max(0, at - 3),
      end + (/^(?:none|no|aucune?|nothing|rien)$/.test(row[end] ?? '') ? 1 : 0),
    );
    return { claim, at, isDenied: negationsIn(near) % 2 === 1 };
  }
  return undefined;
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

function isBy(row: readonly string[], start: number): boolean {
  return /^(?:by|with|de|avec|on)$/.test(row[start - 1] ?? '');
}

function subjectOf({ contenders }: Scope, at: number): Contender | undefined {
  return contenders.findLast(({ end }) => end <= at) ?? contenders[0];
}

/** "Won both rounds": one round in which it is not so denies it. */
function inEveryRound(asked: Asked, subject: Contender, { claim, isDenied }: Found): Finding[] {
  const results = resultsIn(asked.world, { ...asked.scope, round: undefined }).filter((one) =>
    rowOfContender(one, subject),
  );
  const [first] = results;
  const rounds = results.flatMap((result) => {
    const row = rowOfContender(result, subject);
    if (!row || result.place !== first?.place || result.contest !== first.contest) return [];
    // Who led a round that decided nothing did not lose it.
    const isFirst = rankOf(result, row) === 1;
    const byRank = claim === 'won' ? isFirst : claim === 'lost' ? !isFirst : undefined;
    return [{ result, row, holds: holdsFor(result, row, claim) ?? byRank }];
  });
  if (isDenied || rounds.length < 2 || rounds.some(({ holds }) => holds === undefined)) return [];
  const shown = rounds.find(({ holds }) => !holds) ?? rounds[0];
  return shown ? [findingFor(asked, shown.result, [shown.row], shown.holds === true)] : [];
}

function singleFindings(asked: Asked, subject: Contender, found: Found): Finding[] {
  const { claim, isDenied } = found;
  if (everyRound.test(asked.reading.text)) return inEveryRound(asked, subject, found);
  // Who goes through is told of the round before.
  const scope = claim === 'advanced' ? { ...asked.scope, round: undefined } : asked.scope;
  const results = resultsIn(asked.world, scope).filter((result) => rowOfContender(result, subject));
  const places = asked.scope.places.length > 0 ? asked.scope.places : [results[0]?.place ?? ''];
  return places.flatMap((place) => {
    const here = results.filter((one) => one.place === place);
    // The last round decides, unless another one is named; contests that disagree decide nothing.
    // Whoever led in any of them has led.
    const isOfAny = claim === 'led' && scope.round === undefined && (!isDenied || never.test(asked.reading.text));
    const telling = isOfAny ? [...here].sort((a, b) => leads(b, subject) - leads(a, subject)) : here;
    const lasts = telling.filter(
      (one) => telling.find((other) => other.contest === one.contest && tells(other, subject, claim)) === one,
    );
    const told = lasts.flatMap((result) => {
      const row = rowOfContender(result, subject);
      const holds = row && holdsFor(result, row, claim);
      return row && holds !== undefined ? [{ result, row, holds }] : [];
    });
    const [first] = told;
    const isMain = first?.result.contest === asked.world.story.contests[0]?.id;
    if (!first || (!isMain && told.some(({ holds }) => holds !== first.holds))) return [];
    return [
      findingFor(
        asked,
        first.result,
        [first.row, ...actualFor(first.result, first.row, claim)],
        first.holds !== isDenied,
      ),
    ];
  });
}

const never = /\b(?:never|jamais)\b/;

function leads(result: Result, subject: Contender): number {
  const row = rowOfContender(result, subject);
  return row && holdsFor(result, row, 'led') ? 1 : 0;
}

function tells(result: Result, subject: Contender, claim: Claim): boolean {
  const row = rowOfContender(result, subject);
  return row !== undefined && holdsFor(result, row, claim) !== undefined;
}

/** Who has the place that somebody is said to have. */
function actualFor(result: Result, row: Row, claim: Claim): Row[] {
  if (typeof claim !== 'number') return [];
  return result.standings.filter((other) => other !== row && rankOf(result, other) === claim);
}

function findingFor({ world, locale }: Asked, result: Result, rows: readonly Row[], holds: boolean): Finding {
  return {
    outcome: holds ? 'supports' : 'denies',
    says: tellRows(world, result, rows, locale),
    evidence: rows.flatMap(({ evidence }) => evidence).slice(0, 2),
  };
}

interface Pairing {
  readonly first: Contender;
  readonly second: Contender;
  readonly isDenied: boolean;
}

const beats =
  /\b(?:beat|beats|beating|defeated|defeats|trounced|edged|ousted|unseated|overtook|outpolled|ahead of|(?:more|better|higher) (?:\S+ )?than|plus de \S+ qu\w*|mieux que|won against|victory over|finished above|bat|battait|a battu|battu|devance|devancait|devant|ont battu)\b/;
const beatenBy =
  /\b(?:(?:beaten|defeated|ousted|unseated|overtaken|edged out) by|lost to|losing to|(?:fewer|less|worse|lower) (?:\S+ )?than|moins de \S+ qu\w*|moins bien que|behind|trailed|perd\w* (?:face a|contre|devant)|battue? par|devancee? par|derriere|defeat (?:to|by|against))\b/;

/** "By fewer than 200 votes" sets nobody against anybody. */
export function withoutFigures({ figures }: Reading, row: readonly string[]): string {
  const isFigure = (at: number) => figures.some(({ start, unitAt }) => at >= start && at < unitAt);
  return row.map((word, at) => (isFigure(at) ? '#' : word)).join(' ');
}

/** "X beat Y", "Y was beaten by X": who is said to be ahead of whom. */
function pairIn(reading: Reading, { contenders }: Scope): Pairing | undefined {
  const { row, unnamed } = reading;
  const text = ` ${withoutFigures(reading, row)} `;
  const passive = beatenBy.exec(text);
  const match = passive ?? beats.exec(text);
  if (!match || unreal.test(text.slice(0, match.index))) return undefined;
  const at = text.slice(0, match.index).trim().split(' ').filter(Boolean).length;
  const before = contenders.findLast(({ end }) => end <= at);
  const behind = contenders.find(({ start }) => start > at);
  if (!before || !behind) return undefined;
  const isDenied = negationsIn(unnamed.slice(Math.max(0, at - 3), at + 1)) % 2 === 1;
  return passive ? { first: behind, second: before, isDenied } : { first: before, second: behind, isDenied };
}

function pairFindings(asked: Asked, { first, second, isDenied }: Pairing): Finding[] {
  for (const result of resultsIn(asked.world, asked.scope)) {
    const [one, other] = [rowOfContender(result, first), rowOfContender(result, second)];
    if (!one || !other || one === other) continue;
    const isAhead = aheadOf(result, one, other);
    if (isAhead !== undefined) return [findingFor(asked, result, [one, other], isAhead !== isDenied)];
  }
  return [];
}
