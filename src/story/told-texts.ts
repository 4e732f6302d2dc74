import type { Evidence, Localized } from './schema-parts.ts';
import { evidenceOf, rowFigures, totalFigures } from './stated.ts';
import type { Story } from './story.ts';

/** Words in which a record tells something, with all that they may rest on. */
export interface ToldText {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  readonly text: Localized;
  readonly evidence: readonly Evidence[];
  /** What the record states in fields of its own, as text. */
  readonly stated: readonly string[];
}

/** Every sentence and description of a story that has evidence. */
export function toldTexts(story: Story): ToldText[] {
  const records = [...ofFacts(story), ...ofResults(story), ...ofPeople(story), ...ofOthers(story)];
  return [...records, ...ofMoments(story, records)];
}

function ofFacts({ facts }: Story): ToldText[] {
  return facts.map(({ id, statement, values, evidence }) => ({
    file: 'facts.json',
    record: id,
    field: 'statement',
    text: statement,
    evidence,
    stated: [...values.map(({ amount }) => `${amount}`), ...(evidence.length > 1 ? [`${evidence.length}`] : [])],
  }));
}

function ofResults({ results }: Story): ToldText[] {
  return results.map((result) => {
    const figures = [...result.standings.flatMap(rowFigures), ...totalFigures(result)];
    const { date, round, standings } = result;
    return {
      file: 'results.json',
      record: result.id,
      field: 'statement',
      text: result.statement,
      evidence: evidenceOf(result),
      stated: [
        ...figures.map(({ value }) => `${value}`),
        ...[date?.value, date?.text?.en, date?.text?.fr].filter((text) => text !== undefined),
        `${round ?? ''} ${standings.length}`,
      ],
    };
  });
}

function ofPeople({ people }: Story): ToldText[] {
  return people.flatMap(({ id, role, origin, vote, stance, evidence }) =>
    Object.entries({ role, origin, vote, stance }).flatMap(([field, text]) =>
      text === undefined ? [] : [{ file: 'people.json', record: id, field, text, evidence, stated: [] }],
    ),
  );
}

function ofOthers({ quotes, places, organizations }: Story): ToldText[] {
  const described = (file: string, records: Story['places'] | Story['organizations']) =>
    records.map(({ id, description, evidence }) => ({
      file,
      record: id,
      field: 'description',
      text: description,
      evidence,
      stated: [],
    }));
  return [
    ...quotes.map(({ id, setting, evidence }) => ({
      file: 'quotes.json',
      record: id,
      field: 'setting',
      text: setting,
      evidence,
      // "In paragraph 6", which a draft says.
      stated: evidence.map(({ paragraph }) => `${paragraph}`),
    })),
    ...described('places.json', places),
    ...described('organizations.json', organizations),
  ];
}

/** A moment rests on what the records rest on that it tells, too. */
function ofMoments({ timeline }: Story, records: readonly ToldText[]): ToldText[] {
  return timeline.flatMap(({ id, when, statement, tells, evidence }) => {
    const told = records.filter(({ record }) => tells.includes(record));
    const resting = [...evidence, ...told.flatMap((one) => one.evidence)];
    return Object.entries({ 'when.text': when.text, statement }).map(([field, text]) => ({
      file: 'timeline.json',
      record: id,
      field,
      text,
      evidence: resting,
      stated: told.flatMap((one) => one.stated),
    }));
  });
}

/** The paragraphs that evidence names. */
export function restingOn(evidence: readonly Evidence[], paragraphs: readonly string[]): string[] {
  return evidence.map(({ paragraph }) => paragraphs[paragraph - 1] ?? '');
}

/** The languages in which a text was written, with what to call each in a message. */
export function languagesOf({ text, field }: Pick<ToldText, 'text' | 'field'>): {
  readonly language: 'en' | 'fr';
  readonly field: string;
}[] {
  if (text.en === text.fr) return [{ language: text.only ?? 'en', field }];
  return (['en', 'fr'] as const).map((language) => ({ language, field: `${field}.${language}` }));
}
