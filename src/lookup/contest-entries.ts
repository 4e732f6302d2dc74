import type { NameEntry } from '../search/names.ts';
import { namesOf, type Story } from '../story/story.ts';
import type { GeneralVocabulary } from '../story/vocabulary.ts';
import { fold } from '../text/normalize.ts';
import { firm } from './name-entries.ts';

/** "first round", "tour 1", "runoff", and the words by which the story dates a round of its main contest. */
export function roundEntries(story: Story, vocabulary: GeneralVocabulary): NameEntry<number>[] {
  const { roundWords, countWords, rounds, lastRound } = vocabulary;
  const last = Math.max(...story.results.map(({ round = 1 }) => round));
  // Where a vote is counted once, the first count is no round, and the final one neither.
  const roundNouns = last > 1 ? [...roundWords, ...countWords] : roundWords;
  const called = last > 1 ? [...rounds, { round: last, ...lastRound }] : rounds;
  const numbered = called.flatMap(({ round, ordinals, names }) => [
    ...firm(round, names),
    ...roundNouns.flatMap((word) =>
      firm(
        round,
        ordinals.flatMap((ordinal) => [`${ordinal} ${word}`, `${word} ${ordinal}`]),
      ),
    ),
  ]);
  // "After four rounds", of as many as there are.
  const counted = called
    .filter(({ round }) => round <= last && last > 2)
    .flatMap(({ round, ordinals }) =>
      roundNouns
        .filter((noun) => !noun.includes(' '))
        .flatMap((noun) =>
          firm(
            round,
            ordinals.flatMap((number) => [`after ${number} ${noun}s`, `apres ${number} ${noun}s`]),
          ),
        ),
    );
  const main = story.results.filter(({ contest }) => contest === story.contests[0]?.id);
  const dated = main.flatMap(({ round, date }) =>
    round === undefined || !date
      ? []
      : firm(round, [...(date.text ? [date.text.en, date.text.fr] : []), ...date.otherNames]),
  );
  return [...numbered, ...counted, ...dated];
}

export function contestNames({ name, otherNames, year }: Story['contests'][number]): string[] {
  return [name.en, name.fr, ...otherNames, ...(year === undefined ? [] : [`${year}`])];
}

/** The names of contests; the chamber that is elected stands for the first one in which seats are won. */
export function contestEntries({ contests, results, organizations }: Story): NameEntry<Story['contests'][number]>[] {
  const own = contests.flatMap((contest) => firm(contest, contestNames(contest)));
  const seated = contests.find(({ id }) =>
    results.some(({ contest, standings }) => contest === id && standings.some(({ seats }) => seats !== undefined)),
  );
  const chambers = organizations.filter(
    ({ kind, name }) => kind === 'institution' && Object.values(name).some((one) => chamber.test(fold(one))),
  );
  const [only, ...others] = chambers;
  if (!seated || !only || others.length > 0) return own;
  const names = namesOf({ type: 'organization', record: only });
  return [...own, ...names.map((name) => ({ name, loose: true, value: seated }))];
}

const chamber =
  /\b(?:parliament|assembly|council|house|chamber|senate|congress|diet|parlement|assemblee|conseil|chambre|senat)\b/;
