const DISCORD_EPOCH = 1_420_070_400_000n;
let increment = 0n;

/** A new id that carries the present time, as Discord's do; discord.js reads dates out of ids. */
export function snowflake(): string {
  increment += 1n;
  const elapsed = BigInt(Date.now()) - DISCORD_EPOCH;
  // 12 bits count within one millisecond; the 10 above them (worker, process) keep ids apart beyond that.
  return String((elapsed << 22n) | (increment & 0x3fffffn));
}
