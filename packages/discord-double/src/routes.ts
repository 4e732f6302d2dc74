import type { APIApplication, APIMessage } from 'discord-api-types/v10';
import { checkCommands } from './checks/commands.ts';
import { isFields } from './checks/findings.ts';
import { checkMessage } from './checks/message.ts';
import { type CommandStore, withoutLocalizations } from './commands.ts';
import type { Complain, InteractionDesk } from './desk.ts';
import { createMessage, editMessage } from './messages.ts';
import { type Answer, problem, type RecordedRequest, type Route } from './rest.ts';
import { APPLICATION, APPLICATION_ID, BOT_USER } from './world.ts';

interface Services {
  readonly desk: InteractionDesk;
  readonly commands: CommandStore;
  readonly complain: Complain;
  readonly shards: number;
  readonly guilds: readonly string[];
  readonly application: Partial<APIApplication>;
  gatewayUrl(): string;
}

const WEBHOOK = `/webhooks/${APPLICATION_ID}/([^/]+)`;
const COMMANDS = `/applications/(\\d+)(?:/guilds/(\\d+))?/commands`;

export function routes(services: Services): Route[] {
  return [...identity(services), ...answers(services), ...registry(services)];
}

function identity({ gatewayUrl, shards, guilds, application }: Services): Route[] {
  return [
    get(/^\/gateway\/bot$/, () => ({
      url: gatewayUrl(),
      shards,
      session_start_limit: {
        total: 1000,
        remaining: 1000,
        reset_after: 0,
        max_concurrency: shards,
      },
    })),
    get(/^\/users\/@me$/, () => BOT_USER),
    get(/^(?:\/oauth2)?\/applications\/@me$/, () => ({ ...APPLICATION, ...application })),
    get(/^\/users\/@me\/guilds$/, () => guilds.map((id) => ({ id, name: 'a server' }))),
  ];
}

function get(path: RegExp, body: () => unknown): Route {
  return { method: 'GET', path, handle: () => ({ status: 200, body: body() }) };
}

function answers({ desk, complain }: Services): Route[] {
  const sent = new Map<unknown, APIMessage>();
  const own = new Map<string, APIMessage>();
  const message = new RegExp(`^${WEBHOOK}/messages/(@original|\\d+)$`);
  return [
    {
      method: 'POST',
      path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
      withoutToken: true,
      handle: (request, [id = '', token = '']) => desk.callback(request, id, token),
    },
    {
      method: 'POST',
      path: new RegExp(`^${WEBHOOK}$`),
      withoutToken: true,
      handle: (request, [token = '']) => desk.followUp(request, token),
    },
    {
      method: 'GET',
      path: message,
      withoutToken: true,
      handle: (_, [token = '', id = '']) => desk.message(token, id),
    },
    {
      method: 'PATCH',
      path: message,
      withoutToken: true,
      handle: (request, [token = '', id = '']) => desk.edit(request, token, id),
    },
    {
      method: 'POST',
      path: /^\/channels\/(\d+)\/messages$/,
      handle: (request, [channelId = '']) => {
        const { body, files } = request;
        const scene = { files, mayBeEphemeral: false };
        complain(request, checkMessage(body, scene));
        const nonce = isFields(body) && body.enforce_nonce === true ? body.nonce : undefined;
        const made = sent.get(nonce) ?? createMessage(channelId, body, files);
        if (nonce !== undefined) sent.set(nonce, made);
        own.set(made.id, made);
        return { status: 200, body: made };
      },
    },
    {
      method: 'PATCH',
      path: /^\/channels\/\d+\/messages\/(\d+)$/,
      handle: (request, [id = '']) => {
        const existing = own.get(id);
        if (!existing) return problem(404, 10008, 'Unknown Message');
        const { body, files } = request;
        complain(request, checkMessage(body, { files, existing, mayBeEphemeral: false }));
        const made = editMessage(existing, body, files);
        own.set(id, made);
        return { status: 200, body: made };
      },
    },
  ];
}

function registry({ commands, complain }: Services): Route[] {
  const path = new RegExp(`^${COMMANDS}$`);
  const ours =
    (serve: (request: RecordedRequest, guildId?: string) => unknown) =>
    (request: RecordedRequest, [applicationId, guildId]: readonly string[]): Answer =>
      applicationId === APPLICATION_ID
        ? { status: 200, body: serve(request, guildId) }
        : problem(403, 20012, 'You are not authorized to perform this action on this application');
  return [
    {
      method: 'GET',
      path,
      handle: ours(({ query }, guildId) =>
        query.get('with_localizations') === 'true'
          ? commands.list(guildId)
          : withoutLocalizations(commands.list(guildId)),
      ),
    },
    {
      method: 'PUT',
      path,
      handle: ours((request, guildId) => {
        const scope = guildId === undefined ? 'global' : 'guild';
        complain(request, checkCommands(request.body, scope));
        return commands.put(request.body, guildId);
      }),
    },
  ];
}
