import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import { REST } from './discord-rest.ts';
import { startErrorOf } from './start-error.ts';

/** Shards that stand beside each other, as many in each process as can be. */
export function shardsOfProcess(number: number, processes: number, total: number): number[] {
  const first = Math.floor((number * total) / processes);
  const next = Math.floor(((number + 1) * total) / processes);
  return Array.from({ length: next - first }, (_, index) => first + index);
}

/** @throws StartError when the token is refused or Discord cannot be reached */
export async function recommendedShards({
  token,
  apiUrl,
}: {
  readonly token: string;
  readonly apiUrl: string;
}): Promise<number> {
  try {
    const rest = new REST({ api: apiUrl }).setToken(token);
    const { shards } = z.object({ shards: z.int().min(1) }).parse(await rest.get(Routes.gatewayBot()));
    return shards;
  } catch (error) {
    throw startErrorOf(error, apiUrl);
  }
}
