import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type APIInteraction, type APIInteractionResponse, MessageFlags } from 'discord-api-types/v10';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import { autocomplete, ping, slash } from '../../packages/discord-double/src/interactions.ts';
import type { Context } from '../../src/bot/command.ts';
import type { Guard } from '../../src/bot/guarded.ts';
import { RateLimiter } from '../../src/discord/rate-limiter.ts';
import { warm } from '../../src/lookup/indexes.ts';
import { loadContext } from '../../src/operate/load-context.ts';
import { timeGuard } from '../../src/operate/time-guard.ts';
import { PictureRenderer } from '../../src/render/picture/picture-renderer.ts';
import { type Bot, startBot } from '../helpers/bot.ts';
import { messageOf, textOf } from '../helpers/components.ts';
import { calais } from '../helpers/context.ts';
import { type HttpBot, post, signed, startHttpBot } from '../helpers/http.ts';
import { root } from '../helpers/root.ts';

const context = calais();
// Cold indexes are made within an answer, which on a busy machine comes near the guard's limit.
await warm(context.search);
let double: DiscordDouble;
let bot: Bot | undefined;
let http: HttpBot | undefined;

beforeEach(async () => {
  double = await startDiscordDouble();
  bot = undefined;
  http = undefined;
});

afterEach(async () => {
  await bot?.gateway.stop();
  await http?.stop();
  await double.stop();
  expect(double.faults).toEqual([]);
});

type Settings = Parameters<typeof startBot>[2] & Parameters<typeof startHttpBot>[1];

/** Starts a bot, and gives the way to ask it. */
const ways: [
  string,
  (context: Context, settings?: Settings) => Promise<(asked: APIInteraction) => Promise<APIInteractionResponse>>,
][] = [
  [
    'over the gateway',
    async (own, settings) => {
      bot = await startBot(double, own, settings);
      return (asked) => {
        double.interact(asked);
        return double.reply(asked.id);
      };
    },
  ],
  [
    'over HTTP',
    async (own, settings) => {
      const started = await startHttpBot(own, settings);
      http = started;
      return async (asked) => (await post(started, asked)).response;
    },
  ],
];

const calaisAsked = () => slash('result', { place: 'calais' });

describe.each(ways)('%s', (_, start) => {
  test('a handler that hangs is ended: the asker is told, and the next one is answered', async () => {
    const hanging: Context = {
      ...context,
      commands: context.commands.map((command) => ({
        ...command,
        run: (...args: Parameters<typeof command.run>) => {
          while (command.name === 'quote') Math.random();
          return command.run(...args);
        },
      })),
    };
    const ask = await start(hanging, { guard: timeGuard() });
    const response = await ask(slash('quote', { search: 'my secret words' }));
    expect(textOf(response)).toMatch(/went wrong on our side.*reference [0-9A-Z]{6}/);
    expect(messageOf(response).flags & MessageFlags.Ephemeral).not.toBe(0);
    const log = (bot ?? http)?.log() ?? '';
    expect(log).toContain('took longer than 1000 ms');
    expect(log).not.toContain('secret words');
    expect(textOf(await ask(calaisAsked()))).toContain('55.13');
  });

  test('completions that hang are none, and the next one is answered', async () => {
    const hanging: Context = {
      ...context,
      commands: context.commands.map((command) => ({
        ...command,
        options: Object.fromEntries(
          Object.entries(command.options).map(([name, option]) => [
            name,
            option.type === 'text'
              ? { ...option, complete: () => (/^(?:a+)+$/.test(`${'a'.repeat(60)}b`) ? [] : []) }
              : option,
          ]),
        ),
      })),
    };
    const ask = await start(hanging, { guard: timeGuard() });
    const response = await ask(autocomplete('result', { place: 'cal' }, { focused: 'place' }));
    expect(response).toMatchObject({ data: { choices: [] } });
    expect(textOf(await ask(calaisAsked()))).toContain('55.13');
  });

  test('a picture that is never drawn is not waited for: the text is answered', async () => {
    const worker = new URL('data:text/javascript,setInterval(() => undefined, 1000)');
    const painter = new PictureRenderer({ worker, budget: 100 });
    const ask = await start(context, { painter });
    const response = await ask(calaisAsked());
    expect(textOf(response)).toContain('55.13');
    expect(JSON.stringify(response)).not.toContain('attachment://');
    await painter.stop();
  });

  test('a picture that throws is logged, and the text is answered', async () => {
    const block = {
      kind: 'figures' as const,
      heading: 'Calais',
      rows: [{ label: 'Bertrand', value: '55.13%', share: 55.13, won: true }],
      get scope(): never {
        throw new Error('the scope is broken');
      },
    };
    const broken: Context = {
      ...context,
      commands: context.commands.map((command) => ({
        ...command,
        run: () => ({ status: 'exact' as const, blocks: [block], sources: [], actions: [] }),
      })),
    };
    const ask = await start(broken, { guard: timeGuard() });
    expect(textOf(await ask(calaisAsked()))).toContain('55.13');
    expect((bot ?? http)?.log()).toContain('the scope is broken');
  });

  test('a painter that throws is logged, and the text is answered', async () => {
    class BrokenPainter extends PictureRenderer {
      override paint(): Promise<never> {
        return Promise.reject(new Error('no colours left'));
      }
    }
    const worker = new URL('data:text/javascript,');
    const ask = await start(context, { painter: new BrokenPainter({ worker }) });
    const response = await ask(calaisAsked());
    expect(textOf(response)).toContain('55.13');
    expect(JSON.stringify(response)).not.toContain('attachment://');
    expect((bot ?? http)?.log()).toContain('no colours left');
  });

  test('a notice of the limit that throws is logged, and an apology is answered', async () => {
    let isBroken = false;
    const guard: Guard = (work) => {
      if (isBroken) throw new Error('the notice is broken');
      return work();
    };
    const ask = await start(context, { guard, limiter: new RateLimiter({ answers: 1, seconds: 60 }) });
    await ask(calaisAsked());
    isBroken = true;
    expect(textOf(await ask(calaisAsked()))).toMatch(/went wrong on our side.*reference [0-9A-Z]{6}/);
    expect((bot ?? http)?.log()).toContain('the notice is broken');
  });

  test('a disk that is slow or gone does not matter once the bot is online: answers come from memory', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'scrutin-'));
    const [story, small] = ['morvik-2031', join(root, '__tests__', 'stories', 'morvik-2031')];
    for (const part of ['vocabulary.json', 'words']) {
      cpSync(join(root, 'data', part), join(folder, 'data', part), { recursive: true });
    }
    cpSync(small, join(folder, 'data', story), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const own = loadContext(folder, story, '0.0.0-test');
    await warm(own.search);
    rmSync(folder, { recursive: true });
    const ask = await start(own);
    expect(textOf(await ask(slash('result', { place: 'Mörvick' })))).toContain('Read as Mörvik');
    expect(textOf(await ask(slash('result', { place: 'zanzibar' })))).toContain('no result for');
    expect(textOf(await ask(slash('ask', { question: 'quelle heure est-il à Ouagadougou' })))).toContain(
      'does not say',
    );
  });
});

test('interactions are answered in any order, each with its own answer', async () => {
  bot = await startBot(double, context);
  const places = ['calais', 'region', 'france'];
  const asked = places.map((place) => slash('result', { place }));
  for (const interaction of [...asked].reverse()) double.interact(interaction);
  const replies = await Promise.all(asked.map(({ id }) => double.reply(id)));
  expect(replies.map((reply) => textOf(reply).split('\n')[0])).toEqual([
    expect.stringContaining('Calais'),
    expect.stringContaining('Nord-Pas-de-Calais-Picardie'),
    expect.stringContaining('France'),
  ]);
});

describe('an HTTP bot that is told to stop', () => {
  test('finishes what it has begun, closes each connection, and then takes nothing new', async () => {
    let begun = 0;
    let release: () => void = () => {};
    const released = new Promise<undefined>((resolve) => {
      release = () => resolve(undefined);
    });
    const paint = () => {
      begun += 1;
      return released;
    };
    const own = await startHttpBot(context, { painter: { paint }, drainSeconds: 2 });
    const answers = Array.from({ length: 50 }, () => fetch(own.url, signed(own.signer, calaisAsked())));
    while (begun < 50) await setTimeout(5);
    const stopped = own.stop();
    const late = await fetch(own.url, signed(own.signer, ping()));
    expect([late.status, late.headers.get('connection')]).toEqual([200, 'close']);
    release();
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses).toEqual(Array.from({ length: 50 }, () => 200));
    await stopped;
    await expect(fetch(own.url, signed(own.signer, ping()))).rejects.toThrow();
  });
});
