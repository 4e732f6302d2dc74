import type { StoryContext } from '../lookup/story-context.ts';
import type { Slot } from './figure-finding.ts';
import type { FigureQuestion } from './figure-question.ts';

/** What is asked for; `undefined` where it is no figure of a result. */
export function slotOf(context: StoryContext, asked: FigureQuestion): Slot | undefined {
  const { says, totals } = asked;
  const [total] = totals;
  const isOfSeats = asksOfSeats(context, asked);
  if (total !== undefined && !isOfSeats && !(total === 'majority' && says('points')))
    return asksIfMost(asked) ? undefined : total;
  return isOfSeats ? 'seats' : ownSlot(asked);
}

/** A figure of rows, or what became of them. */
function ownSlot(asked: FigureQuestion): Slot | undefined {
  const { says, text, asksWho } = asked;
  if (says('seats')) return 'seats';
  if (says('share') || says('points')) return 'share';
  if (votesWords.test(text) || peopleWhoVoted.test(text) || asksOfSides(asked)) return 'votes';
  return asksWho || isOutcome(asked) ? 'outcome' : undefined;
}

/** "Does the party get a majority": whether it has most seats, and not how far the first is ahead. */
function asksIfMost({ totals, contenders, text }: FigureQuestion): boolean {
  return totals[0] === 'majority' && contenders.length > 0 && holdsMajority.test(text);
}

const holdsMajority =
  /\b(?:get|gets|have|has|had|keep|kept|hold|held|lose|lost|gain|gained|reach|reached|obtain|without|avoir|ont|aura|auront|garde|gardent|perd|perdu|obtient|obtenu|atteint|decroche|sans) (?:the |an? |its |their |la |une |sa |leur |de )?(?:outright |overall |absolute |own )?majorit/;

/** The seats of somebody, and what they are short of, stand in rows; those in all are a figure of the whole vote. */
function asksOfSeats(context: StoryContext, asked: FigureQuestion): boolean {
  const { says, totals, contenders, text } = asked;
  if (contenders.length === 0) return false;
  return (
    totals[0] === 'seats' || (says('short') && /majorit|seats|sieges/.test(text)) || asksOfMajority(context, asked)
  );
}

/** "Would the two of them have a majority": by their seats together. */
export function asksOfMajority({ story }: StoryContext, { contenders, totals }: FigureQuestion): boolean {
  if (!story.results.some(({ standings }) => standings.some(({ seats }) => seats !== undefined))) return false;
  return contenders.length > 1 && totals.some((total) => total === 'majority' || total === 'seatsForMajority');
}

const votesWords =
  /\b(?:votes|voix|suffrages|ballots|bulletins|counts|first (?:choices|preferences)|premiers? choix)\b/;

/** "How many for and how many against": the options that are meant are known by then. */
function asksOfSides({ contenders, text }: FigureQuestion): boolean {
  return contenders.length > 0 && /\b(?:how many|combien)\b.{0,20}\b(?:for|against|pour|contre)\b/.test(text);
}

/** "How many people voted", "combien d'électeurs ont dit non". */
export const peopleWhoVoted =
  /\b(?:how many|combien de?) (?:more |fewer )?(?:people|voters|electors|citizens|electeurs|electrices|personnes|gens|habitants|citoyens)\b.*\b(?:vote[ds]?|voting|voter|say|said|dit|backed|chose|choisi|turned out|ballot|polls|urnes)\b/;

function isOutcome({ contenders, strangers, says, text, asksMargin, apart }: FigureQuestion): boolean {
  if (contenders.length + strangers.length === 0) return asksMargin || apart.ranks.length === 2;
  return says('lead') || (says('outcome') && asksOutcome.test(text));
}

const asksOutcome =
  /\b(?:how (?:did|well|many|much)|what (?:did (?!.* do )|was|were|is)|did|combien|score|results?|resultats?|final|quel)\b/;
