import dotenv from 'dotenv';
import { readSettings, type Settings } from '../config.ts';
import { examineDiscord } from '../doctor/discord.ts';
import { codeOf, described, type Finding, fail, ok } from '../doctor/finding.ts';
import { examineHere } from '../doctor/local.ts';
import { exitCode, StartError } from '../errors.ts';

const usage = `Usage: npm run doctor
Checks settings, story, token, public key, clock, commands and ports, here and with Discord, and changes nothing.`;

/** `npm run doctor`: a line for each check, and the exit code of the first thing that would keep the bot from running. */
export async function examine(argv: readonly string[], folder: string): Promise<number> {
  if (argv.length > 0) throw new StartError(exitCode.usage, usage);
  dotenv.config({ path: `${folder}/.env`, quiet: true });
  const findings: Finding[] = [];
  for await (const found of examined(folder)) {
    findings.push(...found);
    for (const finding of found) process.stdout.write(`${described(finding)}\n`);
  }
  return codeOf(findings);
}

/** What is quick comes first. */
async function* examined(folder: string): AsyncGenerator<Finding[]> {
  let settings: Settings;
  try {
    settings = readSettings(process.env);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    yield [fail('settings', error.code, error.message, 'README.md, "Settings", says what each may be.')];
    return;
  }
  yield [ok('settings', 'can be read')];
  yield await examineHere(settings, folder);
  const { token } = settings;
  if (token !== undefined) yield await examineDiscord({ ...settings, token });
}
