import type { Sentence } from '../sentences.ts';
import type { ContenderMention } from './contenders.ts';
import { inPairs, withoutLoser } from './pairs.ts';
import type { RowFigure } from './row-figures.ts';
import { scoresIn } from './scores.ts';
import type { Told } from './told.ts';

/** Figures that stand together, such as "13,748 votes (44.25 per cent)", and whose they are. */
export interface RowFigures {
  readonly figures: readonly RowFigure[];
  readonly contender: ContenderMention;
}

/** Gives each figure to a contender: the one that "for" or "to" leads to, or else the one before it. */
export function rowsIn(
  { sentence, contenders, rivals }: Pick<Told, 'sentence' | 'contenders' | 'rivals'>,
  figures: readonly RowFigure[],
): RowFigures[] {
  const own = contenders
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .sort((a, b) => a.start - b.start);
  const closed = asidesOf(sentence);
  const { rows: scored, taken } = scoresIn(sentence, figures, own, rivals);
  const others = figures.filter((one) => !taken.has(one));
  const rows = groupsOf(others, sentence.text, sentence.start).flatMap((group) => {
    const from = group[0]?.start ?? 0;
    const inside = closed.filter(({ end }) => end <= from);
    const open = own.filter((one) => !inside.some(({ start, end }) => start <= one.start && one.end <= end));
    const contender = contenderOf(group, open.length > 0 ? open : own, sentence);
    return contender ? [{ figures: group, contender }] : [];
  });
  return [...scored, ...withoutLoser(inPairs(rows, sentence.text, sentence.start), sentence)];
}

/** "The Farmers, who have governed with the Union since 2023, slipped": who comes in between is not the one. */
function asidesOf({ text, start }: Sentence): { start: number; end: number }[] {
  return [
    ...text.matchAll(
      /, (?:who|which|whose|qui|dont|(?:\p{L}+ed|led|close) (?:by|with|to)|(?:\p{L}+[éi]e?s?|conduite?s?) (?:par|à|avec)|(?:the|la|le|l[’']) ?(?:formation|équipe|mouvement|liste|party|team|slate|list|movement) (?:of|de|du|d[’'])) ?[^,;]*,(?: (?:founded|formed|created|fondée?|créée?|née?) [^,;]*,)?/gu,
    ),
  ].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
}

function contenderOf(
  group: readonly RowFigure[],
  own: readonly ContenderMention[],
  sentence: Sentence,
): ContenderMention | undefined {
  const from = group[0]?.start ?? 0;
  const to = group.at(-1)?.end ?? 0;
  const between = (start: number, end: number) => sentence.text.slice(start - sentence.start, end - sentence.start);
  const inside = own.find(({ start, end }) => start >= from && end <= to);
  if (inside) return inside;
  const behind = own.find(({ start }) => start >= to);
  const gap = behind === undefined ? '' : between(to, behind.start);
  if (behind && leadsOn(gap, behind, sentence)) return namedNext(behind, own, between);
  const before = own.filter(({ end }) => end <= from).at(-1);
  const subject = before === undefined ? subjectBehind(own, sentence) : undefined;
  if (subject) return subject;
  const isCut = before === undefined || between(before.end, from).includes(';');
  // "Thirteen seats of twenty-five: the Greens lose": the colon begins something else.
  if (isCut)
    return /:|[,;] (?:and|et|while|but|mais|tandis)(?![\p{L}])/u.test(gap)
      ? undefined
      : namedNext(behind, own, between);
  return subjectOf(before, own, sentence.text, sentence.start, from);
}

/** "With 15,320 ballots, …, he wins": who the sentence is about stands behind. */
function subjectBehind(
  own: readonly ContenderMention[],
  { text, start: offset }: Sentence,
): ContenderMention | undefined {
  if (!/^(?:Avec|With|Forte? de) /u.test(text)) return undefined;
  return own.find(({ start, end }) => /^(?:il|elle|he|she)$/u.test(text.slice(start - offset, end - offset)));
}

/** "With 51 per cent, the candidate of the Green List, Jane Reed, won": the person is meant. */
function namedNext(
  behind: ContenderMention | undefined,
  own: readonly ContenderMention[],
  between: (start: number, end: number) => string,
): ContenderMention | undefined {
  const next = own.find(({ start }) => behind !== undefined && start >= behind.end);
  const isApposed = behind?.type === 'party' && next?.type === 'candidate' && between(behind.end, next.start) === ', ';
  return isApposed ? next : behind;
}

/** Whether a figure leads to the name behind it; in "to the Greens' 38.9" the name has a figure of its own. */
function leadsOn(gap: string, { type, end }: ContenderMention, { text, start }: Sentence): boolean {
  const hasOwn = /^['’]s? \d/.test(text.slice(end - start));
  return !hasOwn && (leadsTo.test(gap) || (type === 'option' && /^ (?:(?:de|of|voted|voting) )?$/.test(gap)));
}

const leadsTo =
  /^\)?,? ?(?:who |people |voters |électeurs )?(?:of the votes? |des voix |votes? |voix )?(?:voted|(?:ont )?voté|for|to|à|pour|cast for|went to|moved to|contre)(?:(?: (?:la|le|l[’']) ?(?:candidate?|liste|députée?|maire|élue?)(?: sortante?)? (?:de la|de l[’']|du|des|de|d[’']) ?$)|(?: (?:the|la|le|sa|son|his|her|l[’']\p{L}+|Mr|Ms|Mrs|Mr\.|Ms\.|Mrs\.|Dr\.|M\.|Mme|M|Council(?:man|woman|lor)|Mayor|Senator|Gov\.|Rep\.|Sen\.|celle d[eu]|l[’'])){0,3} ?[\p{Ll}’']{0,14} ?(?:[«“] ?)?$)|^\)?,? (?:for|to|à|pour|au|contre) (?:(?:the|his|her|la|le|l[’']|sa|son) ?)?[\p{Ll}’'-]+(?: [\p{Ll}’'-]+){0,3}, ?$/u;

/** "Paul Hall of the Green List": the person is the row, who has the party. */
function subjectOf(
  before: ContenderMention,
  own: readonly ContenderMention[],
  text: string,
  offset: number,
  figure: number,
): ContenderMention {
  if (before.type === 'candidate') {
    const party = own.filter(({ end, type }) => type === 'party' && end <= before.start).at(-1);
    if (party && headed.test(text.slice(party.end - offset, before.start - offset))) return party;
  }
  if (before.type !== 'party') return notObject(before, own, text, offset, figure);
  const person = own.filter(({ end, type }) => type === 'candidate' && end <= before.start).at(-1);
  if (!person) return before;
  const between = text.slice(person.end - offset, before.start - offset);
  return /^,? ?(?:[\p{Ll}’' ]{0,24} )?(?:of|de|du|de la|de l[’']|for|des)(?: the)? ?[«“"]? ?$|^, (?:an?|the|une?) [^,;.]{0,30}$|^, ?$|^ \(|, [«“"] ?$|^, [^;.]{0,80}(?<![\p{L}])(?:candidate?|leader|présidente?|chef|standing|nominee|member)(?![\p{L}])[^;.]{0,25}$/u.test(
    between,
  )
    ? person
    : before;
}

/** "The Green List of Premier Hall has 27 percent": the list has them. */
const headed = /^,? (?:of|de|du|d[’'])(?: (?:the|la|le|l[’'])?)? ?(?:\p{L}+\.?,? ){0,3}$/u;

/** "She lost to Hall by ten points, taking 44 percent": whoever is beaten or beats is not the one who takes. */
function notObject(
  before: ContenderMention,
  own: readonly ContenderMention[],
  text: string,
  offset: number,
  figure: number,
): ContenderMention {
  const first = own.filter(({ end, type }) => end <= before.start && type === before.type).at(-1);
  const isObject =
    /\b(?:lost to|beat|beating|against|over|defeated|ousted|unseated|toppled|overtook|ahead of|devant|contre) (?:[\p{L}’'-]+\.? ){0,5}$/u.test(
      text.slice(0, before.start - offset),
    );
  const goesOn = /, (?:taking|winning|collecting|securing|getting|with|avec) [^,]*$/.test(
    text.slice(before.end - offset, figure - offset),
  );
  return first && isObject && goesOn ? first : before;
}

/** Votes and share that stand side by side are one contender's. */
function groupsOf(figures: readonly RowFigure[], text: string, offset: number): RowFigure[][] {
  const groups: RowFigure[][] = [];
  for (const figure of figures) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const between = before && text.slice(before.end - offset, figure.start - offset);
    const joins =
      between !== undefined &&
      /^(?:(?: people)?,? ?(?:or |soit |and |et )?(?:won )?\(?|, (?:down|up) [\d.]+ points[^,]*,? and (?:won )?|[^,;.\d]{0,12}\()$/.test(
        between,
      );
    if (group && before && joins && group.every(({ field }) => field !== figure.field)) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}
