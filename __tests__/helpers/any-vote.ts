import type { StoryContext } from '../../src/lookup/story-context.ts';
import type { Row } from '../../src/story/result-schema.ts';
import type { Result } from '../../src/story/schema.ts';
import { losingStatuses, winningStatuses } from '../../src/story/total-fields.ts';
import { formatNumber } from '../../src/text/format.ts';

/** The last round of the main contest, at the place of which the story tells first. */
export function mainResult({ story }: StoryContext): Result | undefined {
  const own = story.results.filter(({ contest }) => contest === story.contests[0]?.id);
  const here = own.filter(({ place }) => place === own[0]?.place);
  return [...here].sort((a, b) => (b.round ?? 0) - (a.round ?? 0))[0];
}

/** What people would call whoever has a row: a surname, or the name of a party or an option. */
function calledIn({ story, search }: StoryContext, { candidate, party, option }: Row): string | undefined {
  const person = story.people.find(({ id }) => id === candidate);
  if (person) return person.name?.split(' ').at(-1);
  const entity = search.entityById.get(party ?? option ?? '');
  return entity && entity.type !== 'person' ? entity.record.name.en : undefined;
}

/** One who won and one who lost, where one row won. */
function rivals(context: StoryContext) {
  const rows = mainResult(context)?.standings ?? [];
  const won = rows.filter(({ status }) => winningStatuses.has(status));
  const lost = rows.find(({ status }) => losingStatuses.has(status));
  const [a, ...others] = won;
  if (!a || !lost || others.length > 0 || (a.option ?? lost.option) !== undefined) return undefined;
  const [winner, loser] = [calledIn(context, a), calledIn(context, lost)];
  return winner && loser && winner !== loser ? { a, b: lost, winner, loser } : undefined;
}

export interface MadeClaim {
  readonly text: string;
  readonly verdict: 'supported' | 'contradicted';
}

/** Statements that the rows, the turnout and the ages of any story decide. */
export function claimsOfAnyVote(context: StoryContext): MadeClaim[] {
  return [...ofOutcome(context), ...ofFigures(context), ...ofAges(context)];
}

const so = (...texts: string[]) => texts.map((text): MadeClaim => ({ text, verdict: 'supported' }));
const notSo = (...texts: string[]) => texts.map((text): MadeClaim => ({ text, verdict: 'contradicted' }));

function ofOutcome(context: StoryContext): MadeClaim[] {
  const found = rivals(context);
  if (!found) return [];
  const { winner: A, loser: B } = found;
  return [
    ...so(`${A} won.`, `${B} lost.`, `${A} beat ${B}.`, `${B} lost to ${A}.`, `${B} didn't win.`, `${A} was elected.`),
    ...so(`It was a victory for ${A}.`, `${A} a gagné l'élection.`, `${B} a été battu.`, `${B} was beaten.`),
    ...notSo(`${B} won.`, `${A} lost the election.`, `${B} beat ${A}.`, `${A} lost to ${B}.`, `${A} didn't win.`),
    ...notSo(`${B} came out on top.`, `A big win for ${B}.`, `${B} a gagné l'élection.`, `${A} a été battu par ${B}.`),
  ];
}

function ofFigures(context: StoryContext): MadeClaim[] {
  const found = rivals(context);
  if (!found) return [];
  const { a, b, winner, loser } = found;
  return [
    ...ofVotes(winner, loser, a.votes?.value ?? 0, b.votes?.value ?? 0),
    ...ofShares(winner, loser, a.share?.value ?? 0, b.share?.value ?? 0),
  ];
}

function ofVotes(A: string, B: string, votes: number, others: number): MadeClaim[] {
  const said = (value: number) => formatNumber('en', value);
  const own = [...so(`${A} got ${said(votes)} votes.`), ...notSo(`${A} got ${said(votes + 1111)} votes.`)];
  if (votes === 0 || others === 0 || votes <= others) return votes === 0 ? [] : own;
  return [
    ...own,
    ...so(`${A} got more votes than ${B}.`, `${A} won by ${said(votes - others)} votes.`),
    ...notSo(`${A} got fewer votes than ${B}.`, `${A} won by ${said(votes - others + 300)} votes.`),
    ...notSo(`${A} got ${said(others)} votes and ${B} ${said(votes)}.`),
  ];
}

function ofShares(A: string, B: string, share: number, less: number): MadeClaim[] {
  if (less === 0 || share <= less) return [];
  const [more, fewer] = [`${A} got more than half of the vote.`, `${A} got less than half of the votes.`];
  return [
    ...so(`${A} got ${share}%.`, `${A} ${share}%, ${B} ${less}%.`, `${A} finished ahead of ${B}.`),
    ...notSo(`${A} got ${share + 7}%.`, `${A} ${less}%, ${B} ${share}%.`, `${A} finished behind ${B}.`),
    ...(share > 50 ? [...so(more), ...notSo(fewer)] : []),
    ...(share < 50 ? [...notSo(more), ...so(fewer)] : []),
  ];
}

function ofAges({ story }: StoryContext): MadeClaim[] {
  return story.people.flatMap(({ name, age }) => {
    const surname = name?.split(' ').at(-1);
    const isAlone = story.people.filter((other) => other.name?.endsWith(surname ?? '-')).length === 1;
    if (!surname || !isAlone || age === undefined || !('years' in age)) return [];
    return [...so(`${surname} is ${age.years}.`), ...notSo(`${surname} is ${age.years + 9} years old.`)];
  });
}

/** Questions that name nobody and that any vote answers, with what the main result must have for it. */
export const questionsOfAnyVote: readonly (readonly [question: string, isTold: (result: Result) => boolean])[] = [
  ['what was the result', () => true],
  ['quel est le résultat', () => true],
  ['who stood', () => true],
  ['qui étaient les candidats', () => true],
  ['who won', hasWinner],
  ['qui a gagné', hasWinner],
  ['how many votes did the winner get', (result) => hasWinner(result) && result.standings.every(({ votes }) => votes)],
  ['quel pourcentage pour le vainqueur', (result) => hasWinner(result) && result.standings.every(({ share }) => share)],
  ['what was the turnout', ({ turnout }) => turnout !== undefined],
  ['what percent of people voted', ({ turnout }) => turnout !== undefined],
  ['who held the seat before', ({ previousHolder }) => previousHolder !== undefined],
  ['is the result official', ({ resultsStatus }) => resultsStatus !== undefined],
  ['by how much', ({ majority }) => majority !== undefined],
  ['how close was it', ({ majority }) => majority !== undefined],
];

function hasWinner({ standings }: Result): boolean {
  return standings.some(({ status }) => winningStatuses.has(status));
}
