import { commands } from '../../../commands/index.ts';
import { needsStoryOption } from '../../bot/stories.ts';
import { definitions } from '../../discord/definitions.ts';
import { mostSecondsApart } from '../../discord/http/signature.ts';
import { type Inspected, inspect } from '../../discord/inspect.ts';
import { exitCode, StartError } from '../../errors.ts';
import { shownUrl } from '../../text/shown-url.ts';
import type { Settings } from '../config.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

/** What Discord tells of the application. Nothing is changed there. */
export async function examineDiscord(settings: Settings & { readonly token: string }): Promise<Finding[]> {
  let seen: Inspected;
  try {
    const withStory = needsStoryOption(settings.stories, settings.guildId);
    seen = await inspect(settings, definitions(commands, { withStory }));
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    if (error.code === exitCode.wrongToken) return [fail('token', error.code, error.message, resetAdvice)];
    if (error.code === exitCode.badSettings) return [fail('Discord', error.code, error.message, refusedAdvice)];
    return [
      fail('Discord', error.code, error.message, 'See whether this machine reaches the internet, and DISCORD_API_URL.'),
    ];
  }
  return [
    ok('Discord', `lets the bot in at ${shownUrl(settings.apiUrl)}`),
    clock(seen),
    publicKey(seen, settings),
    interactions(seen, settings),
    installs(seen),
    intents(seen),
    gateway(seen),
    ...registered(seen, settings),
  ];
}

const refusedAdvice =
  'Discord was reached and refused; it is no outage. Check DISCORD_GUILD_ID and how the bot was added.';

const resetAdvice = 'A token is shown once: press "Reset Token" on the page "Bot", and put the new one into .env.';

function clock({ secondsAhead }: Inspected): Finding {
  if (secondsAhead === undefined) return ok('clock', 'Discord did not tell the time');
  const apart = Math.abs(secondsAhead);
  const says = `${Math.round(apart)} seconds ${secondsAhead < 0 ? 'behind' : 'ahead of'} Discord`;
  const advice = 'Let the system set it (timedatectl set-ntp true).';
  if (apart > mostSecondsApart) return fail('clock', exitCode.badSettings, says, advice);
  return apart > 10 ? warn('clock', says, advice) : ok('clock', 'right');
}

function publicKey({ verifyKey }: Inspected, { publicKey: key }: Settings): Finding {
  if (key === undefined) return ok('public key', 'not set; `npm run serve` alone needs it');
  if (key.toLowerCase() === verifyKey.toLowerCase()) return ok('public key', 'is that of the application');
  const advice = 'Copy DISCORD_PUBLIC_KEY from the page "General Information" of the application that has the token.';
  return fail('public key', exitCode.badSettings, 'is that of another application', advice);
}

function interactions({ hasEndpoint }: Inspected, { publicKey: key }: Settings): Finding {
  if (hasEndpoint && key === undefined) {
    const advice = 'Empty "Interactions Endpoint URL" on the page "General Information", or use `npm run serve`.';
    return fail(
      'interactions',
      exitCode.badSettings,
      'Discord sends them to an address, so `npm start` gets none',
      advice,
    );
  }
  if (hasEndpoint) return ok('interactions', 'go to an address, where `npm run serve` should answer');
  if (key === undefined) return ok('interactions', 'come over the gateway, to `npm start`');
  const advice = 'For `npm run serve`, fill in "Interactions Endpoint URL" on the page "General Information".';
  return warn('interactions', 'come over the gateway, to `npm start`', advice);
}

function installs({ installsInServers, installsForUsers }: Inspected): Finding {
  if (installsInServers && installsForUsers) return ok('install', 'in servers and for single people');
  const lacking = installsInServers ? 'User Install' : 'Guild Install';
  return warn('install', `${lacking} is off`, 'Tick both on the page "Installation".');
}

function intents({ hasPrivilegedIntents }: Inspected): Finding {
  if (!hasPrivilegedIntents) return ok('intents', 'no privileged one');
  return warn('intents', 'a privileged one is on', 'Switch all three off on the page "Bot": none is needed.');
}

function gateway({ shards, loginsLeft }: Inspected): Finding {
  const says = `${shards} shard${shards === 1 ? '' : 's'}, ${loginsLeft} logins left for now`;
  if (loginsLeft >= shards) return ok('gateway', says);
  return warn('gateway', says, 'Wait until tomorrow, and find out what restarts the bot so often.');
}

function registered({ ours, everywhere, serversWithOwn }: Inspected, { guildId }: Settings): Finding[] {
  const update = 'They are registered at the next start, or now with `npm run register`.';
  const first = ours === 'same' ? ok('commands', 'up to date') : warn('commands', texts[ours], update);
  if (guildId !== undefined && everywhere > 0) {
    const says = 'exist everywhere as well, so that the server of DISCORD_GUILD_ID shows them twice';
    return [first, warn('commands', says, 'Use a second application for trying out.')];
  }
  if (guildId === undefined && serversWithOwn > 0) {
    const says = `exist a second time in ${serversWithOwn} server(s), from a DISCORD_GUILD_ID of old`;
    return [first, warn('commands', says, '`npm run register -- --clear-guild NUMBER` removes them from a server.')];
  }
  return [first];
}

const texts = { none: 'not registered', other: 'differ from those that Discord has' } as const;
