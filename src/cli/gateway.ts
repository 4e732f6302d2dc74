import { startGateway } from '../discord/gateway.ts';
import type { Settings } from '../operate/config.ts';
import type { BotParts, Transport } from '../operate/run.ts';

/**
 * The bot on the gateway. It connects before it is warm, since Discord's answer takes its time, too; what comes in
 * meanwhile is answered.
 *
 * @throws StartError if Discord cannot be reached or refuses the token
 */
export async function openGateway(
  settings: Settings & { readonly token: string },
  { warmUp, ...parts }: BotParts,
): Promise<Transport> {
  const gateway = await startGateway({ ...parts, settings });
  const isConnected = () => gateway.shards().every(({ ready }) => ready);
  return {
    online: warmUp().then(() => gateway.announce()),
    lost: gateway.lost,
    lacking: () => (isConnected() ? [] : ['no connection to Discord']),
    shards: () => gateway.shards(),
    stop: () => gateway.stop(),
  };
}
