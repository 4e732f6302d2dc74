import type { APIApplication } from 'discord-api-types/v10';
import { CommandStore } from './commands.ts';
import { type Complain, InteractionDesk } from './desk.ts';
import { Gateway } from './gateway.ts';
import { Injections } from './injection.ts';
import { Listener } from './listener.ts';
import { type RecordedRequest, Rest } from './rest.ts';
import { routes } from './routes.ts';
import { Sessions } from './sessions.ts';
import { Watch } from './watch.ts';

export interface DoubleOptions {
  /** Milliseconds; Discord's own 41,250 unless told, so that only tests about it hear a heartbeat. */
  readonly heartbeatInterval?: number;
  /** Guilds named in Ready. A client with the Guilds intent then waits for each to come. */
  readonly guilds?: readonly string[];
  /** How many shards Discord recommends; 1 unless told. They may all log in at once. */
  readonly shards?: number;
  /** What is different about the application. */
  readonly application?: Partial<APIApplication>;
}

export type Parts = ReturnType<typeof wire>;

/** Puts the parts of the double together; they know each other only by what is passed here. */
export function wire(
  token: string,
  { heartbeatInterval = 41_250, guilds = [], shards = 1, application = {} }: DoubleOptions,
) {
  const requests: RecordedRequest[] = [];
  const unexpected: RecordedRequest[] = [];
  const faults: string[] = [];
  const complain: Complain = ({ method, path }, problems) => {
    for (const problem of problems) faults.push(`${method} ${path}: ${problem}`);
  };
  const watch = new Watch();
  const changed = () => watch.changed();
  const gatewayUrl = (): string => `ws://127.0.0.1:${listener.port}`;
  const injections = new Injections();
  const commands = new CommandStore();
  const desk = new InteractionDesk(complain);
  const sessions = new Sessions({ token, guilds, resumeUrl: () => `${gatewayUrl()}/resume` });
  const gateway = new Gateway({ sessions, heartbeatInterval, changed });
  const rest = new Rest({
    token,
    routes: routes({ desk, commands, complain, gatewayUrl, shards, guilds, application }),
    injections,
    complain,
    recorded: (request) => {
      requests.push(request);
      changed();
    },
    unexpected: (request) => {
      unexpected.push(request);
      complain(request, ["no route of Discord's that the double knows"]);
    },
  });
  const listener = new Listener(rest, (request, socket, head) => gateway.upgrade(request, socket, head));
  return { requests, unexpected, faults, complain, watch, injections, commands, desk, sessions, gateway, listener };
}
