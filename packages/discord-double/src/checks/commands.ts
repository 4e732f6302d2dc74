import { type Fields, Findings } from './findings.ts';
import { checkDistinctNames, checkLocalizations, checkSlashName, longest } from './localizations.ts';
import { checkDescription, checkOptions } from './options.ts';

const CHAT_INPUT = 1;
/** How many of each type an application may have: slash, user, message, entry point. */
const ROOM = new Map([
  [1, 100],
  [2, 15],
  [3, 15],
  [4, 1],
]);
const MAX_SIZE = 8_000;

/** The body of PUT commands. */
export function checkCommands(body: unknown, scope: 'global' | 'guild'): string[] {
  const findings = new Findings();
  findings.wellFormed(body, '');
  if (!Array.isArray(body)) findings.add('', 'is not a list');
  const commands: [Fields, string][] = [];
  for (const [item, path] of findings.list(body, '', { max: 131 })) {
    const command = findings.fields(item, path);
    if (!command) continue;
    commands.push([command, path]);
    checkCommand(command, path, findings);
    if (scope === 'global') checkWhere(command, path, findings);
  }
  for (const [type, room] of ROOM) {
    const siblings = commands.filter(([command]) => typeOf(command) === type);
    if (siblings.length > room) findings.add('', `${siblings.length} commands of type ${type}, allowed are ${room}`);
    checkDistinctNames(siblings, findings);
  }
  return findings.lines;
}

function typeOf(command: Fields): unknown {
  return command.type ?? CHAT_INPUT;
}

function checkCommand(command: Fields, path: string, findings: Findings): void {
  const slash = typeOf(command) === CHAT_INPUT;
  findings.oneOf(typeOf(command), `${path}.type`, [...ROOM.keys()]);
  const checkName = (name: unknown, at: string) => {
    if (slash) checkSlashName(name, at, findings);
    else findings.text(name, at, { max: 32 });
  };
  checkName(command.name, `${path}.name`);
  checkLocalizations(command.name_localizations, `${path}.name_localizations`, findings, checkName);
  if (slash) checkDescription(command, path, findings);
  else if (command.description) findings.add(`${path}.description`, 'only slash commands have one');
  const size =
    longest(command.name, command.name_localizations) +
    longest(command.description, command.description_localizations) +
    checkOptions(command.options, `${path}.options`, findings);
  if (size > MAX_SIZE) findings.add(path, `counts ${size} characters in all, allowed are ${MAX_SIZE}`);
}

/** Left out, these depend on settings of the application, so we ask for both. */
function checkWhere(command: Fields, path: string, findings: Findings): void {
  for (const [field, last] of [
    ['contexts', 2],
    ['integration_types', 1],
  ] as const) {
    const at = `${path}.${field}`;
    const items = findings.list(command[field], at, { min: 1, max: last + 1 });
    for (const [item, itemPath] of items) findings.integer(item, itemPath, 0, last);
    findings.distinct(items, 'value');
  }
}
