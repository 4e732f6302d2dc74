import type { KindName } from './kinds.ts';

/** What to write into a field, in plain words. `data/README.md` says more of each. */
const help: Readonly<Record<string, string>> = {
  id: 'Lower-case words joined by hyphens. Other records name this one by it.',
  evidence:
    'The few words of the article that it rests on, letter for letter, and their paragraph. Empty words take a row away.',
  statement: 'One sentence in your own words. Leave a language empty if the story has the other one alone.',
  topics: 'The topics under which it is found.',
  about: 'The people, places and organizations that it tells of.',
  questions: 'Questions that it answers, as people would ask them, one a line.',
  keywords: 'Words by which it is looked for and that do not stand in it, one a line.',
  otherNames: 'Other names for the same thing: spellings, roles, descriptions; one a line.',
  looseNames: 'What people type for it though it means something wider or narrower, one a line.',
  verbatim: 'The statement is the article’s own sentence.',
  values: 'The figures that it tells.',
  unit: 'What is counted: a plural, such as people; in a result also percent, points, votes, voters, ballots or seats.',
  qualifier: 'How the article hedges it; empty for a plain figure.',
  votes: 'Such as 20511.',
  share: 'In per cent, such as 52.4.',
  change: 'Since the last time, as the article states it.',
  text: 'The article’s own words for it.',
  of: 'Out of how many.',
  speakers: 'Who says it.',
  exact: 'The words themselves without quotation marks, one line for each stretch between “he said” and the like.',
  inLanguage: 'The language that it is in.',
  relayedBy: 'Who passed the words on, if that is somebody else.',
  setting: 'Where, when or in what sense it was said.',
  name: 'What it is called.',
  attribution: 'What stands in place of a name where the article gives none.',
  role: 'Who somebody is, in a few words.',
  age: 'Years where the article gives a number, or a text where it has none, such as “in her forties”; not both.',
  years: 'In figures, such as 28.',
  origin: 'Where somebody comes from.',
  voice: 'The part that somebody plays in the story.',
  memberOf: 'The parties, lists and groups that somebody belongs to.',
  vote: 'What the article tells of their vote.',
  stance: 'Where they stand on what the story is about.',
  description: 'What it is, in a few words.',
  within: 'The place that it lies in.',
  abbreviation: 'Its short form, such as a party’s initials.',
  color: 'Its colour, such as #0087dc.',
  when: 'Value: a year, month, day or hour (2031-05-12T20:00), only if the article gives it. Text: as the article hedges it.',
  tells: 'The facts, results and quotations that have the rest.',
  missing: 'What the story does not say, to follow “The story does not say:”.',
  near: 'The facts that come closest.',
  label: 'What the topic is called.',
  contest: 'What was voted on.',
  place: 'Where.',
  round: 'The round, from 1; empty where there are none.',
  date: 'Value: year-month-day or less of it. Text: in words, such as “Sunday”.',
  standings: 'A row for each candidate, party or option, with its own evidence.',
  counts: 'What else is counted, such as regions.',
  count: 'What is counted: its id, as it stands under “counts” of the result.',
  figure: 'How many, such as 7.',
  year: 'The year of the vote.',
  options: 'What may be voted for in a referendum.',
  sha256: 'The fingerprint of the article’s text. `story verify` says what it should be.',
  words:
    'Words and phrases that mean the same all through this story, one a line; two at least, and each in one group alone.',
  paragraphsWithoutRecord: 'Paragraphs that tell nothing, and why.',
  locale: 'How the article writes dates: en-GB, en-US, fr-FR.',
};

const own: Readonly<Partial<Record<KindName, Readonly<Record<string, string>>>>> = {
  contests: {
    name: 'What was voted on, such as “mayor’s election”.',
    otherNames: 'Words that name it inside a question, such as its year; one a line.',
  },
  results: { evidence: 'What the statement rests on beside the rows; each row and figure has its own evidence.' },
};

/** Empty where the name of the field says it all. */
export function helpFor(field: string, kind?: KindName): string {
  return (kind && own[kind]?.[field]) ?? help[field] ?? '';
}
