import { type Client, RESTEvents, Status } from 'discord.js';
import type { Logger } from '../log.ts';

const firstSeconds = 5;
const mostSeconds = 600;

/**
 * While the bot is not online yet, says what it waits for: after 5 seconds, then less and less often.
 *
 * @param closeCode that of the last connection which Discord has closed
 * @returns a function that ends it
 */
export function watchStart(client: Client, closeCode: () => number | undefined, log: Logger): () => void {
  let limitedUntil = 0;
  const onLimit = ({ timeToReset }: { readonly timeToReset: number }) => {
    limitedUntil = Date.now() + timeToReset;
  };
  client.rest.on(RESTEvents.RateLimited, onLimit);
  const start = Date.now();
  let pause = firstSeconds;
  let timer = setTimeout(tell, pause * 1000);
  function tell() {
    const waitingFor = awaited(client, closeCode(), (limitedUntil - Date.now()) / 1000);
    log.warn({ seconds: Math.round((Date.now() - start) / 1000), waitingFor }, 'not online yet');
    pause = Math.min(pause * 2, mostSeconds);
    timer = setTimeout(tell, pause * 1000);
  }
  return () => {
    clearTimeout(timer);
    client.rest.off(RESTEvents.RateLimited, onLimit);
  };
}

function awaited({ ws }: Client, closeCode: number | undefined, secondsLimited: number): string {
  if (secondsLimited > 0) {
    return `Discord's REST API, which takes no request for ${Math.ceil(secondsLimited)} more seconds (429)`;
  }
  if (ws.shards.size === 0) return "an answer of Discord's REST API";
  if (closeCode === abnormalClose) return 'the gateway, which takes no connection or breaks it off';
  if (closeCode !== undefined) return `the gateway, which closes every connection with ${closeCode}`;
  const isGreeted = ws.shards.some(({ status }) => status === Status.Identifying || status === Status.WaitingForGuilds);
  return isGreeted ? 'the gateway to accept the login (READY)' : 'the gateway to greet the bot (HELLO)';
}

/** No close frame was received (RFC 6455, 7.1.5). */
const abnormalClose = 1006;
