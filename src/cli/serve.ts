import { path } from '../discord/http/app.ts';
import { listen } from '../discord/http/server.ts';
import type { Reception } from '../discord/interaction-service.ts';
import { register } from '../discord/registration.ts';
import { exitCode, StartError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { type Settings, settingsUsedBy } from '../operate/config.ts';
import { contextLoader, type LoadContext } from '../operate/context-loader.ts';
import { createDispatcher } from '../operate/dispatcher.ts';
import { storyFolders } from '../operate/from-settings.ts';
import { openHealth } from '../operate/health/open.ts';
import { keepStoryFresh } from '../operate/live-story.ts';
import { loadSettings } from '../operate/load-settings.ts';
import { pagesOf } from '../operate/pages.ts';
import { nameAndVersion } from '../operate/project.ts';
import { createRunLog, signal, watchStrayErrors } from '../operate/run-log.ts';
import { timeGuard } from '../operate/time-guard.ts';
import { warmContext } from '../operate/warming.ts';
import type { Pages } from '../render/surroundings.ts';
import { helpAsked } from './help.ts';
import { servedApp } from './served-app.ts';

const usage = `Usage: npm run serve
Answers interactions over HTTP at PORT and HOST until a signal, and with WEB=on the readers' page. README.md, "Over
HTTP", and docs/web.md say what it needs.`;

/** `npm run serve`: answers interactions over HTTP until a signal. @throws StartError if it cannot start */
export async function serve(argv: readonly string[], folder: string): Promise<number> {
  if (helpAsked(argv, usage)) return exitCode.ok;
  if (argv.length > 0) throw new StartError(exitCode.usage, usage);
  const { settings, doubt } = loadSettings(folder, () => settingsUsedBy.serve);
  if (settings.publicKey === undefined && settings.web === undefined) {
    const where = 'It stands on the page "General Information" of the Discord Developer Portal';
    const hint = doubt === undefined ? '' : ` ${doubt}`;
    throw new StartError(exitCode.badSettings, `DISCORD_PUBLIC_KEY is needed to answer over HTTP. ${where}.${hint}`);
  }
  const { version } = nameAndVersion(folder);
  const load = contextLoader(folder, settings.story, version);
  const watched = storyFolders(folder, settings);
  const pages = pagesOf(folder, settings);
  return runHttp({ settings, folder, version, load, watched, pages, doubt });
}

interface HttpRun {
  readonly settings: Settings;
  /** The project's. */
  readonly folder: string;
  readonly version: string;
  readonly load: LoadContext;
  /** The folders of the story, where they are to be watched. */
  readonly watched: readonly string[];
  readonly pages: Pages;
  /** A word on names that look like settings and are none. */
  readonly doubt: string | undefined;
}

async function runHttp({ settings, folder, version, load, watched, pages, doubt }: HttpRun): Promise<number> {
  const log = await createRunLog(settings);
  const stray = watchStrayErrors(log);
  if (doubt !== undefined) log.warn(doubt);
  const signalled = signal(log);
  const state = { listening: false, stopping: false };
  const lacking = () =>
    [!state.listening && 'not listening yet', state.stopping && 'stopping'].filter((one) => one !== false);
  const metrics = await openHealth(settings, version, { lacking, shards: () => [] });
  const { logUnanswered } = settings;
  const guard = timeGuard();
  const dispatcher = createDispatcher(await load(log), () => log, { guard, logUnanswered });
  keepStoryFresh({ dispatcher, load, watched, log, metrics });
  const { app, reception } = servedApp({ settings, folder, dispatcher, metrics, log });
  reception?.know({ pages });
  await warmContext(dispatcher.context);
  // The guard makes what it needs for its first work, which is to be no answer.
  guard(() => undefined);
  const server = await listen(app, settings.http);
  state.listening = true;
  stray.survive();
  if (settings.publicKey !== undefined) log.info({ port: server.port, path }, 'answering interactions over HTTP');
  if (settings.web) log.info({ port: server.port, path: '/' }, 'the readers’ page is open');
  await Promise.race([signalled, registerWithToken(reception, settings, log)]);
  const code = await signalled;
  state.stopping = true;
  log.info('stopping; running replies are finished first');
  await server.stop();
  return code;
}

/** Registering needs the token and answering does not, so without one it is left to another process. */
async function registerWithToken(reception: Reception | undefined, settings: Settings, log: Logger): Promise<void> {
  if (settings.token === undefined || !reception) return;
  const withToken = { ...settings, token: settings.token };
  // Only here, since Discord's REST client takes longer to load than all the rest.
  const { openCommandStore } = await import('../discord/rest.ts');
  const onIds = (commandIds: ReadonlyMap<string, string>) => reception.know({ commandIds });
  await register(() => openCommandStore(withToken), reception.commands, log, onIds);
}
