import { type Fields, type Findings, isFields } from './findings.ts';
import { checkDistinctNames, checkLocalizations, checkSlashName, longest } from './localizations.ts';

const SUBCOMMAND = 1;
const GROUP = 2;
const STRING = 3;
const INTEGER = 4;
const NUMBER = 10;
const LAST_TYPE = 11;

export function checkDescription(item: Fields, path: string, findings: Findings): void {
  findings.text(item.description, `${path}.description`, { max: 100 });
  checkLocalizations(item.description_localizations, `${path}.description_localizations`, findings, (text, at) =>
    findings.text(text, at, { max: 100 }),
  );
}

/** @returns how many characters the options add to the command's 8,000. */
export function checkOptions(value: unknown, path: string, findings: Findings): number {
  const options: [Fields, string][] = [];
  for (const [item, at] of findings.list(value, path, { max: 25 })) {
    const option = findings.fields(item, at);
    if (option) options.push([option, at]);
  }
  checkDistinctNames(options, findings);
  const order = options.map(([option]) => option.required === true);
  if (order.lastIndexOf(true) > order.indexOf(false) && order.includes(false))
    findings.add(path, 'has a required option after an optional one');
  return options.map(([option, at]) => checkOption(option, at, findings)).reduce((sum, size) => sum + size, 0);
}

function checkOption(option: Fields, path: string, findings: Findings): number {
  findings.integer(option.type, `${path}.type`, SUBCOMMAND, LAST_TYPE);
  checkSlashName(option.name, `${path}.name`, findings);
  checkLocalizations(option.name_localizations, `${path}.name_localizations`, findings, (name, at) =>
    checkSlashName(name, at, findings),
  );
  checkDescription(option, path, findings);
  checkSettings(option, path, findings);
  const nested =
    option.type === SUBCOMMAND || option.type === GROUP ? checkOptions(option.options, `${path}.options`, findings) : 0;
  return (
    longest(option.name, option.name_localizations) +
    longest(option.description, option.description_localizations) +
    checkChoices(option, `${path}.choices`, findings) +
    nested
  );
}

function checkSettings(option: Fields, path: string, findings: Findings): void {
  const choosable = [STRING, INTEGER, NUMBER].includes(Number(option.type));
  const choices = Array.isArray(option.choices) ? option.choices.length : 0;
  if (option.autocomplete === true && choices > 0) findings.add(path, 'has both autocomplete and choices');
  if (!choosable && (option.autocomplete === true || choices > 0))
    findings.add(path, 'is of a type that has no autocomplete and no choices');
  if (option.min_length !== undefined) findings.integer(option.min_length, `${path}.min_length`, 0, 6000);
  if (option.max_length !== undefined) findings.integer(option.max_length, `${path}.max_length`, 1, 6000);
}

function checkChoices(option: Fields, path: string, findings: Findings): number {
  const choices = findings.list(option.choices, path, { max: 25 });
  findings.distinct(
    choices.map(([item, at]) => [isFields(item) ? item.name : item, at]),
    'choice',
  );
  let size = 0;
  for (const [item, at] of choices) {
    const choice = findings.fields(item, at);
    if (!choice) continue;
    checkChoice(choice, at, findings);
    checkChoiceType(choice.value, Number(option.type), at, findings);
    size += longest(choice.name, choice.name_localizations) + longest(choice.value, undefined);
  }
  return size;
}

function checkChoiceType(value: unknown, type: number, path: string, findings: Findings): void {
  const fits =
    type === STRING
      ? typeof value === 'string'
      : typeof value === 'number' && (type === NUMBER || Number.isInteger(value));
  if (!fits) findings.add(`${path}.value`, 'is not of the type of its option');
}

/** A choice of a command or of an autocomplete result. */
export function checkChoice(choice: Fields, path: string, findings: Findings): void {
  findings.text(choice.name, `${path}.name`, { max: 100 });
  checkLocalizations(choice.name_localizations, `${path}.name_localizations`, findings, (name, at) =>
    findings.text(name, at, { max: 100 }),
  );
  if (typeof choice.value === 'string') findings.text(choice.value, `${path}.value`, { max: 100 });
  else if (typeof choice.value !== 'number') findings.add(`${path}.value`, 'is neither a string nor a number');
}
