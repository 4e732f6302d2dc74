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
  values: 'The figures: [{ "amount": 300, "unit": "people", "qualifier": "at_least" }].',
  speakers: 'Who says it.',
  exact: 'The words themselves without quotation marks, one line for each stretch between “he said” and the like.',
  inLanguage: 'The language that it is in.',
  relayedBy: 'Who passed the words on, if that is somebody else.',
  setting: 'Where, when or in what sense it was said.',
  name: 'What it is called.',
  attribution: 'What stands in place of a name where the article gives none.',
  role: 'Who somebody is, in a few words.',
  age: '{ "years": 28 }, or { "text": { "en": "in her forties" } }.',
  origin: 'Where somebody comes from.',
  voice: 'The part that somebody plays in the story.',
  memberOf: 'The parties, lists and groups that somebody belongs to.',
  vote: 'What the article tells of their vote.',
  stance: 'Where they stand on what the story is about.',
  description: 'What it is, in a few words.',
  within: 'The place that it lies in.',
  abbreviation: 'Its short form, such as a party’s initials.',
  color: 'Its colour, such as #0087dc.',
  when: '{ "value": "2031-05-12", "text": { "en": "on Monday" } }; no value where the article gives none.',
  tells: 'The facts, results and quotations that have the rest.',
  missing: 'What the story does not say, to follow “The story does not say:”.',
  near: 'The facts that come closest.',
  label: 'What the topic is called.',
  contest: 'What was voted on.',
  place: 'Where.',
  round: 'The round, from 1; empty where there are none.',
  date: '{ "value": "2031-05-11" }, or { "text": { "en": "Sunday" } }.',
  standings: 'A row for each candidate, party or option, with its own evidence.',
  counts: 'What else is counted, such as regions.',
  year: 'The year of the vote.',
  options: 'What may be voted for in a referendum: [{ "id": "yes", "name": { "en": "Yes" } }].',
  sha256: 'The fingerprint of the article’s text. `story verify` says what it should be.',
  paragraphsWithoutRecord: 'Paragraphs that tell nothing: [{ "paragraph": 4, "reason": "dateline" }].',
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
export function helpFor(kind: KindName, field: string): string {
  return own[kind]?.[field] ?? help[field] ?? '';
}
