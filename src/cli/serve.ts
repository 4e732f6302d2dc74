import { path } from '../discord/http/app.ts';
import { type HttpServer, listen } from '../discord/http/server.ts';
import { type Edit, LatePictures } from '../discord/late-pictures.ts';
import { register } from '../discord/registration.ts';
import { exitCode, StartError } from '../errors.ts';
import { type Settings, settingsUsedBy } from '../operate/config.ts';
import { loadSettings } from '../operate/load-settings.ts';
import { nameAndVersion } from '../operate/project.ts';
import { type BotParts, runBot, type Transport } from '../operate/run.ts';
import { helpAsked } from './help.ts';
import { servedApp } from './served-app.ts';

const usage = `Usage: npm run serve -- [--drafts]
Answers interactions over HTTP at PORT and HOST until a signal, and with WEB=on the readers' page. docs/operating.md,
"Over HTTP", and docs/web.md say what it needs. --drafts: tell records that nobody has signed, too (DRAFTS).`;

/** `npm run serve`: answers interactions over HTTP until a signal. @throws StartError if it cannot start */
export async function serve(argv: readonly string[], folder: string): Promise<number> {
  if (helpAsked(argv, usage)) return exitCode.ok;
  const [flag, ...others] = argv;
  if ((flag !== undefined && flag !== '--drafts') || others.length > 0) throw new StartError(exitCode.usage, usage);
  const { settings: read, doubt } = loadSettings(folder, () => settingsUsedBy.serve);
  if (read.publicKey === undefined && read.web === undefined) {
    const where = 'It stands on the page "General Information" of the Discord Developer Portal';
    const hint = doubt === undefined ? '' : ` ${doubt}`;
    throw new StartError(exitCode.badSettings, `DISCORD_PUBLIC_KEY is needed to answer over HTTP. ${where}.${hint}`);
  }
  // The readers' page draws nothing.
  const drafts = flag === '--drafts' || read.drafts;
  const settings = { ...read, drafts, pictures: read.publicKey !== undefined && read.pictures };
  const run = { settings, folder, version: nameAndVersion(folder).version, doubt };
  return runBot(run, (parts) => openHttp(settings, folder, parts));
}

/** The bot over HTTP. It listens when it is warm, so that a load balancer sends it nothing before. */
async function openHttp(settings: Settings, folder: string, { warmUp, ...parts }: BotParts): Promise<Transport> {
  const { log, painter } = parts;
  const late = new LatePictures({ painter, log, edit: lazyEdit(settings.apiUrl) });
  const app = servedApp({ settings, folder, parts, late });
  let server: HttpServer | undefined;
  const opening = async () => {
    await warmUp();
    server = await listen(app, settings.http);
    const { port } = server;
    if (settings.web) log.info({ port, path: '/' }, 'the readers’ page is open');
    if (settings.publicKey === undefined) return;
    log.info({ port, path }, 'answering interactions over HTTP');
    // Answers do not wait for it, and Discord may not be reached.
    void registerWithToken(settings, parts);
  };
  return {
    online: opening(),
    lost: new Promise(() => undefined),
    lacking: () => (server ? [] : ['not listening yet']),
    shards: () => [],
    stop: async () => {
      await server?.stop();
      await late.done();
    },
  };
}

/** Discord's REST client takes longer to load than all the rest, and pictures are seldom late. */
function lazyEdit(apiUrl: string): Edit {
  let edit: Promise<Edit> | undefined;
  return async (...order) => {
    edit ??= import('../discord/rest.ts').then(({ editWithoutToken }) => editWithoutToken(apiUrl));
    return (await edit)(...order);
  };
}

/** Registering needs the token and answering does not, so without one it is left to another process. */
async function registerWithToken(
  settings: Settings,
  { reception, log }: Pick<BotParts, 'reception' | 'log'>,
): Promise<void> {
  if (settings.token === undefined) return;
  const withToken = { ...settings, token: settings.token };
  const { openCommandStore } = await import('../discord/rest.ts');
  const onIds = (commandIds: ReadonlyMap<string, string>) => reception.know({ commandIds });
  await register(() => openCommandStore(withToken), reception.definitions(settings.guildId), log, onIds);
}
