import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type APIInteraction, type APIMessage, ComponentType } from 'discord-api-types/v10';
import { mention } from '../../packages/discord-double/src/chat.ts';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import { button, slash } from '../../packages/discord-double/src/interactions.ts';
import { LatePictures } from '../../src/discord/late-pictures.ts';
import { editWithoutToken } from '../../src/discord/rest.ts';
import { createLogger } from '../../src/log.ts';
import { warmUp } from '../../src/operate/warming.ts';
import { PictureRenderer } from '../../src/render/picture/picture-renderer.ts';
import { type Bot, startBot } from '../helpers/bot.ts';
import { buttonsOf } from '../helpers/components.ts';
import { calais } from '../helpers/context.ts';
import { type HttpBot, post, startHttpBot } from '../helpers/http.ts';
import { dotPainter } from '../helpers/painter.ts';
import { dispatcherOf } from '../helpers/story.ts';

const context = calais();
let double: DiscordDouble;
let bot: Bot | undefined;
let http: HttpBot | undefined;
/** Lets the pictures be finished. */
let finish: () => void;

/** Has no picture in time, and every picture as soon as the test says so. */
function slowPainter(): PictureRenderer {
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  class SlowPainter extends PictureRenderer {
    override paint(): Promise<undefined> {
      return Promise.resolve(undefined);
    }

    override async finished(): Promise<Uint8Array | undefined> {
      await finished;
      return dotPainter().paint({ kind: 'timeline', title: '', entries: [], footer: '', alt: '' });
    }
  }
  return new SlowPainter({ worker: new URL('data:text/javascript,') });
}

/** Otherwise the first answer of all takes so long on a busy machine that Discord's time is over. */
beforeAll(() => warmUp(dispatcherOf(context), undefined));

beforeEach(async () => {
  double = await startDiscordDouble();
});

afterEach(async () => {
  await bot?.gateway.stop();
  await http?.stop();
  bot = undefined;
  http = undefined;
  await double.stop();
  expect(double.faults).toEqual([]);
});

const edits = () => double.requests.filter(({ method }) => method === 'PATCH');
const shows = ({ components }: APIMessage) =>
  JSON.stringify(components).includes(`"type":${ComponentType.MediaGallery}`);

describe('a picture that was not ready in time is added to the message by an edit', () => {
  test('over the gateway', async () => {
    bot = await startBot(double, context, { painter: slowPainter() });
    const asked = slash('result', { place: 'calais' });
    double.interact(asked);
    await double.reply(asked.id);
    expect(shows(double.message(asked.id))).toBe(false);
    finish();
    await double.until(() => edits().length === 1);
    expect(shows(double.message(asked.id))).toBe(true);
    expect(edits()[0]?.files).toHaveLength(1);
    expect(edits()[0]?.headers.authorization).toBeUndefined();
  });

  test('on a message that a button turned over', async () => {
    bot = await startBot(double, context, { painter: slowPainter() });
    const asked = slash('result', { place: 'calais', round: 2 });
    double.interact(asked);
    const [first] = buttonsOf(await double.reply(asked.id));
    const pressed = button(first?.customId ?? '', { message: double.message(asked.id) });
    double.interact(pressed);
    await double.reply(pressed.id);
    finish();
    await double.until(() => edits().length === 1);
    expect(shows(double.message(pressed.id))).toBe(true);
    // The picture of the first answer is dropped: the message shows the second one.
    expect(edits()[0]?.path).toContain(pressed.token);
  });

  test('of a reply to a mention', async () => {
    bot = await startBot(double, context, { painter: slowPainter() });
    const message = mention('who won in Calais?');
    double.say(message);
    await double.messageReply(message);
    finish();
    await double.until(() => edits().length === 1);
    expect(edits()[0]?.path).toMatch(/^\/channels\/\d+\/messages\/\d+$/);
    expect(edits()[0]?.files).toHaveLength(1);
  });

  test('over HTTP, though Discord does not have the message yet when the picture is ready', async () => {
    const log = createLogger('trace', { write: () => undefined });
    const painter = slowPainter();
    const late = new LatePictures({ painter, log, edit: editWithoutToken(double.url) });
    http = await startHttpBot(context, { painter, late });
    const asked: APIInteraction = slash('result', { place: 'calais' });
    const { response } = await post(http, asked);
    finish();
    await double.until(() => edits().length === 1);
    double.takeHttpAnswer(asked, response);
    await double.until(() => edits().length === 2);
    expect(shows(double.message(asked.id))).toBe(true);
  });
});

test('a picture that cannot be drawn at all changes nothing', async () => {
  class NoPainter extends PictureRenderer {
    override paint(): Promise<undefined> {
      return Promise.resolve(undefined);
    }

    override finished(): Promise<undefined> {
      return Promise.resolve(undefined);
    }
  }
  bot = await startBot(double, context, { painter: new NoPainter({ worker: new URL('data:text/javascript,') }) });
  const asked = slash('result', { place: 'calais' });
  double.interact(asked);
  await double.reply(asked.id);
  await setTimeout(100);
  expect(edits()).toEqual([]);
});
