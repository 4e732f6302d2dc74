import { Writable } from 'node:stream';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import type { Context } from '../../src/bot/command.ts';
import type { Guard } from '../../src/bot/guarded.ts';
import { Stories } from '../../src/bot/stories.ts';
import { type Gateway, startGateway } from '../../src/discord/gateway.ts';
import { InteractionService } from '../../src/discord/interaction-service.ts';
import type { RateLimiter } from '../../src/discord/rate-limiter.ts';
import { createLogger } from '../../src/log.ts';
import { createDispatcher } from '../../src/operate/dispatcher.ts';
import type { PictureRenderer } from '../../src/render/picture/picture-renderer.ts';

export interface Bot {
  readonly gateway: Gateway;
  /** Everything that was logged, one JSON object a line. */
  readonly log: () => string;
  /** The exit code of a connection that was lost for good. */
  readonly lost: Promise<number>;
}

interface BotSettings {
  readonly token?: string;
  readonly guildId?: string;
  readonly talk?: boolean;
  readonly painter?: PictureRenderer;
  readonly limiter?: RateLimiter;
  readonly guard?: Guard;
  /** Where the log is written, to be read before the bot is online. */
  readonly lines?: string[];
}

/** The real gateway transport, with the real discord.js client, logged in to a double. */
export async function startBot(
  double: DiscordDouble,
  context: Context | Stories,
  settings: BotSettings = {},
): Promise<Bot> {
  const { lines = [] } = settings;
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const { token = double.token, guildId, talk = true, painter, limiter, guard } = settings;
  const logger = createLogger('trace', stream, [token]);
  const gateway = await startGateway({
    reception: new InteractionService(
      context instanceof Stories ? context : Stories.only(createDispatcher(context, () => logger, { guard })),
      limiter,
    ),
    painter,
    settings: { token, guildId, talk, apiUrl: double.url },
    log: logger,
  });
  await gateway.registered;
  gateway.announce();
  return { gateway, log: () => lines.join(''), lost: gateway.lost };
}

/** Gives each test of a file a Discord double and a bot that is online there, and finds no fault of the bot afterwards. */
export function botForEachTest(
  context: Context | Stories,
  give: (started: { readonly double: DiscordDouble; readonly bot: Bot }) => void,
  settings: () => BotSettings = () => ({}),
): void {
  let [double, bot]: [DiscordDouble | undefined, Bot | undefined] = [undefined, undefined];
  beforeEach(async () => {
    double = await startDiscordDouble();
    bot = await startBot(double, context, settings());
    give({ double, bot });
  });
  afterEach(async () => {
    await bot?.gateway.stop();
    await double?.stop();
    expect([double?.faults, double?.unexpected]).toEqual([[], []]);
  });
}
