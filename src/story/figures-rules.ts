import { numbersIn, states } from './numerals.ts';
import type { Problem } from './problem.ts';
import type { Result } from './schema.ts';
import type { Evidence } from './schema-parts.ts';
import { evidenceOf, rowFigures, totalFigures } from './stated.ts';
import { entitiesOf, namesOf, type Story } from './story.ts';

/** Holds every figure of a story against the words that it rests on: 13,478 for 13,748 is a fault. */
export function verifyFigures(story: Story, article: string): Problem[] {
  const numbered = numberedNames(story);
  return [
    ...story.results.flatMap((result) => [...rows(result), ...totals(result), ...outcome(result, numbered)]),
    ...story.facts.flatMap(({ id, values, evidence, statement }) => [
      ...values
        .filter(({ amount }) => !isCounted(amount, evidence) && !evidence.some(({ exact }) => states(exact, amount)))
        .map(({ amount }) => missing('facts.json', id, 'values', amount, evidence)),
      ...strangers('facts.json', id, statement, [article, ...values.map(({ amount }) => `${amount}`)]),
    ]),
  ];
}

/** Of what the reader counts, each has a piece of evidence. */
function isCounted(amount: number, evidence: readonly Evidence[]): boolean {
  return amount > 1 && amount === evidence.length;
}

function rows(result: Result): Problem[] {
  return result.standings.flatMap((row, at) =>
    rowFigures(row)
      .filter(({ value, evidence }) => !evidence.some(({ exact }) => states(exact, value)))
      .map(({ field, value, evidence }) =>
        missing(
          'results.json',
          result.id,
          `row ${at + 1} (${row.candidate ?? row.option ?? row.party}), ${field}`,
          value,
          evidence,
        ),
      ),
  );
}

function totals(result: Result): Problem[] {
  return totalFigures(result)
    .filter(({ value, evidence }) => !evidence.some(({ exact }) => states(exact, value)))
    .map(({ field, value, evidence }) => missing('results.json', result.id, field, value, evidence));
}

function missing(file: string, record: string, field: string, value: number, evidence: readonly Evidence[]): Problem {
  const words = evidence.map(({ exact }) => `"${exact}"`).join(', ');
  return { file, record, field, message: `has ${value}, which does not stand in its evidence: ${words}` };
}

/** Names with a figure, the longest first: "31st District" is no figure of a result. */
function numberedNames(story: Story): string[] {
  const names = [...entitiesOf(story).flatMap(namesOf), ...story.contests.flatMap(({ name }) => [name.en, name.fr])];
  return names.filter((name) => /\d/.test(name)).sort((a, b) => b.length - a.length);
}

/** The sentence of a result has no figures but its own, those of its evidence and its date, and those in names. */
function outcome(result: Result, numbered: readonly string[]): Problem[] {
  const own = [...result.standings.flatMap(rowFigures), ...totalFigures(result)].map(({ value }) => `${value}`);
  const { date } = result;
  const unnamed = (text: string) => numbered.reduce((left, name) => left.replaceAll(name, ' '), text);
  const statement = { en: unnamed(result.statement.en), fr: unnamed(result.statement.fr) };
  const told = [...own, date?.value ?? '', date?.text?.en ?? '', date?.text?.fr ?? ''];
  return strangers('results.json', result.id, statement, [...told, ...evidenceOf(result).map(({ exact }) => exact)]);
}

/** Figures of a sentence that none of some texts states. */
function strangers(
  file: string,
  record: string,
  statement: { en: string; fr: string },
  texts: readonly string[],
): Problem[] {
  const known = new Set(texts.flatMap(numbersIn));
  // A story in one language has the same sentence for both.
  const isOne = statement.en === statement.fr;
  return (isOne ? (['en'] as const) : (['en', 'fr'] as const)).flatMap((language) => {
    const figures = (statement[language].match(/\d+(?:[\s\u00a0\u202f.,]\d+)*(?: ?[ap]\.?m\b)?/gi) ?? []).filter(
      (figure) => !numbersIn(figure).some((number) => known.has(number)),
    );
    return figures.map((figure) => ({
      file,
      record,
      field: isOne ? 'statement' : `statement.${language}`,
      message: `has ${figure}, which stands in neither its figures nor its evidence`,
    }));
  });
}
