import { setTimeout } from 'node:timers/promises';
import { slash } from '../../packages/discord-double/src/interactions.ts';
import { createSigner, type Signer } from '../../packages/discord-double/src/signer.ts';
import { person } from '../../packages/discord-double/src/world.ts';
import type { Case } from '../case.ts';
import { percentile } from '../figures.ts';
import { startServer } from './http.ts';

/** Long lists with slips, the slowest kind of question, each another one. */
const dear = (index: number) =>
  `hostilbes or burnld or prtess or degwees or phrone or offlin or vitr or comptos or procye or cjmmis or ligkt ${index}`;

export const flood: Case = {
  name: 'flood',
  subjects: [
    {
      id: 'flood',
      ours: 'another person’s `/result` over HTTP, p99, while one person asks 20 slow questions a second',
      peer: 'the same while nobody else asks',
      unit: 'ms',
      bound: { atMost: 3 },
    },
  ],
  async run({ runs, quick }, record) {
    const signer = createSigner();
    const { url, child } = await startServer(signer);
    const times = quick ? 50 : 300;
    try {
      await others(url, signer, 50);
      for (let run = 0; run < runs; run += 1) {
        const calm = await others(url, signer, times);
        const flooding = new AbortController();
        const flooded = floodBy(`flooder ${run}`, { url, signer, signal: flooding.signal });
        const busy = await others(url, signer, times);
        flooding.abort();
        await flooded;
        record('flood', percentile(busy, 99), percentile(calm, 99));
      }
    } finally {
      await child.end();
    }
  },
};

async function ask(url: string, signer: Signer, interaction: ReturnType<typeof slash>): Promise<number> {
  const body = JSON.stringify(interaction);
  const headers = signer.sign(String(Math.floor(Date.now() / 1000)), body);
  const begun = performance.now();
  const answer = await fetch(url, { method: 'POST', headers, body });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return performance.now() - begun;
}

/** Each time by somebody else, one after the other. */
async function others(url: string, signer: Signer, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await setTimeout(10);
    taken.push(await ask(url, signer, slash('result', { place: 'calais' }, { user: person(`other ${time}`) })));
  }
  return taken;
}

async function floodBy(
  name: string,
  { url, signer, signal }: { readonly url: string; readonly signer: Signer; readonly signal: AbortSignal },
): Promise<void> {
  const user = person(name);
  for (let round = 0; !signal.aborted; round += 1) {
    const questions = Array.from({ length: 20 }, (_, index) => dear(round * 20 + index));
    await Promise.all(questions.map((question) => ask(url, signer, slash('ask', { question }, { user }))));
    await setTimeout(1000, undefined, { signal }).catch(() => undefined);
  }
}
