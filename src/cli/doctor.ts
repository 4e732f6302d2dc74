import { exitCode, StartError } from '../errors.ts';
import { readSettings, type SettingName, type Settings, settingNames } from '../operate/config.ts';
import { examineDiscord } from '../operate/doctor/discord.ts';
import { codeOf, described, type Finding, fail, ok, warn } from '../operate/doctor/finding.ts';
import { examineHere } from '../operate/doctor/local.ts';
import { readEnvFile } from '../operate/env-file.ts';
import { lookalikes } from '../operate/lookalikes.ts';
import { printable } from '../text/printable.ts';
import { helpAsked } from './help.ts';

const usage = `Usage: npm run doctor
Checks settings, story, token, public key, clock, commands and ports, here and with Discord, and changes nothing.`;

/** `npm run doctor`: a line for each check, and the exit code of the first thing that would keep the bot from running. */
export async function examine(argv: readonly string[], folder: string): Promise<number> {
  if (helpAsked(argv, usage)) return exitCode.ok;
  if (argv.length > 0) throw new StartError(exitCode.usage, usage);
  const findings: Finding[] = [];
  for await (const found of examined(folder)) {
    findings.push(...found);
    for (const finding of found) process.stdout.write(`${printable(described(finding))}\n`);
  }
  return codeOf(findings);
}

/** What is quick comes first. */
async function* examined(folder: string): AsyncGenerator<Finding[]> {
  let settings: Settings;
  let inFile: readonly string[];
  try {
    inFile = readEnvFile(folder);
    settings = readSettings(process.env, usedNames());
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    yield [fail('settings', error.code, error.message, 'docs/operating.md, "Settings", says what each may be.')];
    return;
  }
  const found = lookalikes(process.env, inFile);
  const odd = found.map(({ name, setting }) => warn('settings', `${name} is not one`, `Did you mean ${setting}?`));
  yield [ok('settings', 'can be read'), ...odd];
  yield await examineHere(settings, folder);
  const { token } = settings;
  if (token !== undefined) yield await examineDiscord({ ...settings, token });
}

/** Without a public key there is no `npm run serve`, which alone listens on PORT and HOST. */
function usedNames(): readonly SettingName[] {
  const serves = (process.env.DISCORD_PUBLIC_KEY ?? '').trim() !== '';
  return serves ? settingNames : settingNames.filter((name) => name !== 'PORT' && name !== 'HOST');
}
