import { mainResult } from '../../src/lookup/stand-ins.ts';
import type { StoryContext } from '../../src/lookup/story-context.ts';
import type { Row } from '../../src/story/result-schema.ts';
import { losingStatuses, winningStatuses } from '../../src/story/total-fields.ts';
import { formatNumber } from '../../src/text/format.ts';

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
  return [
    ...ofOutcome(context),
    ...ofFigures(context),
    ...ofAges(context),
    ...ofRanks(context),
    ...ofSeats(context),
    ...ofTurnout(context),
    ...ofWords(context),
  ];
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
  const aged = story.people.flatMap(({ name, age }) => {
    const surname = name?.split(' ').at(-1);
    const isAlone = story.people.filter((other) => other.name?.endsWith(surname ?? '-')).length === 1;
    return surname && isAlone && age && 'years' in age ? [{ surname, years: age.years }] : [];
  });
  const [eldest, youngest] = [...aged.sort((a, b) => b.years - a.years).slice(0, 1), ...aged.slice(-1)];
  return [
    ...aged.flatMap(({ surname, years }) => [
      ...so(`${surname} is ${years}.`, `${surname} is over ${years - 2}.`, `${surname} a plus de ${years - 2} ans.`),
      ...notSo(`${surname} is ${years + 9} years old.`, `${surname} is under ${years - 2}.`),
    ]),
    ...(eldest && youngest && eldest.years > youngest.years ? ofOlder(eldest.surname, youngest.surname) : []),
  ];
}

function ofOlder(A: string, B: string): MadeClaim[] {
  return [
    ...so(`${A} is older than ${B}.`, `${B} is younger than ${A}.`, `${A} est plus âgé que ${B}.`),
    ...notSo(`${B} is older than ${A}.`, `${A} est plus jeune que ${B}.`),
  ];
}

/** The rows of the main result from the first to the last, where all have votes, or all a share, that are told exactly. */
function ranked(context: StoryContext): { readonly name: string; readonly row: Row; readonly value: number }[] {
  const rows = mainResult(context)?.standings ?? [];
  const isSeveral = rows.filter(({ status }) => status === 'elected').length > 1;
  const field = (['votes', 'share'] as const).find((one) => rows.every((row) => row[one] && !row[one].qualifier));
  const named = rows.flatMap((row) => {
    const name = calledIn(context, row);
    return name === undefined || field === undefined ? [] : [{ name, row, value: row[field]?.value ?? 0 }];
  });
  const isWhole = named.length === rows.length && rows.length > 2 && new Set(named.map(({ name }) => name)).size > 2;
  const sorted = [...named].sort((a, b) => b.value - a.value);
  const isTold = sorted.every(({ row }, at) => row.rank === undefined || row.rank === at + 1);
  // What has a name and no party or candidate is of several who stood.
  return isWhole && isTold && !isSeveral && !rows.some(({ option }) => option !== undefined) ? sorted : [];
}

function ofRanks(context: StoryContext): MadeClaim[] {
  const all = ranked(context);
  const [first, second, third, last] = [all[0], all[1], all[2], all.at(-1)];
  if (!first || !second || !third || !last || third.value === second.value) return [];
  return [
    ...so(`${third.name} came third.`, `${second.name} finished second.`, `${last.name} came last.`),
    ...so(`${third.name} est arrivé troisième.`, `${second.name} finit deuxième.`, `${last.name} est arrivé dernier.`),
    ...so(`${first.name} got the most votes.`, `${first.name} a eu le plus de voix.`),
    ...so(`${last.name} got the fewest votes.`, `${last.name} a eu le moins de voix.`),
    ...notSo(`${second.name} came third.`, `${first.name} came last.`, `${last.name} a eu le plus de voix.`),
    ...notSo(`${third.name} a terminé devant ${second.name}.`, `${last.name} a fait mieux que ${first.name}.`),
    ...(first.value / last.value > 2.1 ? ofTwice(first.name, last.name) : []),
    ...ofSums(second, third),
  ];
}

function ofTwice(A: string, B: string): MadeClaim[] {
  return [
    ...so(`${A} got more than twice as many votes as ${B}.`, `${A} a eu plus de deux fois plus de voix que ${B}.`),
    ...notSo(`${B} got more than twice as many votes as ${A}.`, `${B} a eu plus de deux fois plus de voix que ${A}.`),
  ];
}

function ofSums(...parts: readonly { readonly name: string; readonly row: Row }[]): MadeClaim[] {
  const votes = parts.map(({ row }) => row.votes?.value);
  const [one, other] = parts.map(({ name }) => name);
  const sum = votes.reduce<number>((all, value) => all + (value ?? Number.NaN), 0);
  if (Number.isNaN(sum)) return [];
  const said = (value: number) => formatNumber('en', value);
  return [
    ...so(`${one} and ${other} together got ${said(sum)} votes.`, `${one} et ${other} totalisent ${sum} voix.`),
    ...notSo(`${one} and ${other} together got ${said(sum + 900)} votes.`),
  ];
}

function ofSeats(context: StoryContext): MadeClaim[] {
  return (mainResult(context)?.standings ?? []).flatMap((row) => {
    const [name, seats] = [calledIn(context, row), row.seats];
    if (!name || !seats || seats.qualifier !== undefined) return [];
    const { value } = seats;
    return [
      ...so(`${name} won ${value} seats.`, `${name} obtient ${value} sièges.`),
      ...notSo(`${name} won ${value + 3} seats.`),
    ];
  });
}

/** Where one turnout alone is told, since of several it may be any. */
function ofTurnout({ story }: StoryContext): MadeClaim[] {
  const [turnout, ...others] = story.results.flatMap((result) => result.turnout ?? []);
  if (!turnout || others.length > 0 || (turnout.unit ?? 'percent') !== 'percent' || turnout.qualifier) return [];
  const [low, rest] = [Math.floor(turnout.value) - 3, Number((100 - turnout.value).toFixed(2))];
  return [
    ...so(`Turnout was over ${low}%.`, `Plus de ${low} % de participation.`),
    ...so(`${rest}% did not vote.`, `${rest} % d'abstention.`),
    ...notSo(`Turnout was below ${low}%.`, `${rest + 9}% did not vote.`),
  ];
}

/** Words that somebody said, by them and by somebody else, whole and cut, and with one that they did not say. */
function ofWords({ story }: StoryContext): MadeClaim[] {
  const called = (id: string | undefined) =>
    story.people
      .find((person) => person.id === id)
      ?.name?.split(' ')
      .at(-1);
  const direct = story.quotes.filter(({ kind, speakers, exact }) => {
    const isLong = (exact[0] ?? '').split(' ').length > 5;
    return kind === 'direct' && speakers.length === 1 && called(speakers[0]) !== undefined && isLong;
  });
  return direct.slice(0, 3).flatMap(({ speakers: [speaker], exact: [words = ''] }) => {
    const name = called(speaker);
    const other = called(direct.find(({ speakers }) => speakers[0] !== speaker)?.speakers[0]);
    const row = words.replace(/[.,]$/, '').split(' ');
    const cut = row.slice(0, Math.max(5, Math.ceil(row.length * 0.6))).join(' ');
    const changed = row.with(Math.floor(row.length / 2), 'zeppelin').join(' ');
    return [
      ...so(`${name} said: "${row.join(' ')}"`, `${name} a dit : « ${row.join(' ')} »`, `${name} said "${cut}"`),
      ...notSo(`${name} said "${changed}"`),
      ...(other === undefined ? [] : notSo(`${other} said: "${row.join(' ')}"`)),
    ];
  });
}
