import { exitCode } from '../errors.ts';

interface Loss {
  /** The exit code that says what kind of mending is needed. */
  readonly code: number;
  /** What a person has to do, in one line. */
  readonly says: string;
}

/** Close codes after which Discord wants no new connection (gateway documentation, "Gateway Close Event Codes"). */
const losses: Readonly<Record<number, Loss>> = {
  4004: {
    code: exitCode.wrongToken,
    says: 'Discord does not accept DISCORD_TOKEN. Copy it again from the Bot page of the Developer Portal into .env.',
  },
  4010: {
    code: exitCode.badSettings,
    says: 'Discord knows no such shard (4010). Start the bot anew.',
  },
  4011: {
    code: exitCode.badSettings,
    says: 'The bot is in too many servers for so few shards (4011). Start it anew: it then asks Discord how many it needs.',
  },
  4012: {
    code: exitCode.badSettings,
    says: 'Discord no longer speaks this version of its gateway API (4012). Update the bot.',
  },
  4013: {
    code: exitCode.badSettings,
    says: 'Discord does not know the intents that the bot asks for (4013). Update the bot, or set TALK=off, which asks for none.',
  },
  4014: {
    code: exitCode.badSettings,
    says: 'Discord does not allow the intents that the bot asks for (4014). See "Privileged Gateway Intents" on the Bot page of the Developer Portal, or set TALK=off, which asks for none.',
  },
};

/** What a close code means for the person who runs the bot; `undefined` for one that does not end it for good. */
export function lossOf(closeCode: number): Loss | undefined {
  return losses[closeCode];
}
