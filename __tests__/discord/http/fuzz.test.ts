import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plain } from '../../../packages/discord-double/src/chat.ts';
import { autocomplete, button, slash } from '../../../packages/discord-double/src/interactions.ts';
import { ASKER, GUILD_CHANNEL_ID } from '../../../packages/discord-double/src/world.ts';
import { calais } from '../../helpers/context.ts';
import { httpApp } from '../../helpers/http.ts';

const { app, log } = httpApp(calais(), { verify: () => true });

async function statusOf(body: string): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    'x-signature-ed25519': '0'.repeat(128),
    'x-signature-timestamp': String(Math.floor(Date.now() / 1000)),
  };
  const answer = await app.fetch(new Request('https://bot.example/interactions', { method: 'POST', headers, body }));
  return answer.status;
}

const message = plain(ASKER, GUILD_CHANNEL_ID);
const real = fc.constantFrom<object>(
  slash('result', { place: 'calais', round: 1 }),
  slash('quote', { search: 'eugene' }, { where: 'dm', locale: 'fr' }),
  autocomplete('result', { place: 'cal' }, { focused: 'place' }),
  button('1|result|place=calais', { message }),
);

/** Puts a value in the place of one field, somewhere in an object. */
function spoil(value: unknown, path: readonly number[], with_: unknown): unknown {
  const [at, ...rest] = path;
  if (at === undefined || typeof value !== 'object' || value === null) return with_;
  const keys = Object.keys(value);
  const key = keys[at % Math.max(keys.length, 1)] ?? 'x';
  const inner = (value as Record<string, unknown>)[key];
  const spoilt = spoil(inner, rest, with_);
  return Array.isArray(value)
    ? value.map((one, index) => (String(index) === key ? spoilt : one))
    : { ...value, [key]: spoilt };
}

test('whatever is signed is answered or refused: nothing throws', async () => {
  const path = fc.array(fc.nat(30), { minLength: 1, maxLength: 5 });
  const body = fc.oneof(
    fc.json(),
    fc
      .tuple(real, path, fc.jsonValue())
      .map(([interaction, at, value]) => JSON.stringify(spoil(interaction, at, value))),
  );
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      expect([200, 400]).toContain(await statusOf(text));
    }),
    { numRuns: 500 },
  );
  expect(log()).not.toContain('failed');
});
