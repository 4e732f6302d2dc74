import { createPublicKey, verify } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Client, REST } from 'discord.js';
import {
  type APIInteraction,
  ApplicationCommandOptionType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
  InteractionContextType,
  InteractionResponseType,
  Routes,
} from 'discord-api-types/v10';
import { WebSocket } from 'ws';
import { chatter, directMessage, mention } from '../src/chat.ts';
import { type DiscordDouble, startDiscordDouble } from '../src/double.ts';
import { autocomplete, button, ping, slash } from '../src/interactions.ts';
import {
  answerWith,
  loginSample,
  logout,
  map,
  picture,
  push,
  row,
  SAFE,
  type SampleAnswer,
  type SampleFile,
  text,
} from '../src/sample.ts';
import { createSigner } from '../src/signer.ts';
import { APPLICATION_ID, ASKER, GUILD_ID, person } from '../src/world.ts';

let double: DiscordDouble;

beforeEach(async () => {
  double = await startDiscordDouble();
});

afterEach(async () => {
  await logout();
  await double.stop();
});

const login = (...body: [body?: SampleAnswer, files?: SampleFile[]]) => loginSample(double, ...body);

async function ask(interaction: APIInteraction = slash('quote')) {
  double.interact(interaction);
  return double.reply(interaction.id, { timeout: 5_000 });
}

describe('a real client', () => {
  test('logs in, gets a slash interaction and answers it', async () => {
    const client = await login();
    expect(client.user?.id).toBe(APPLICATION_ID);
    const parsed = new Promise((resolve) => client.once('interactionCreate', resolve));
    expect(await ask(slash('quote', { about: 'Calais', count: 2, private: true }))).toEqual(
      answerWith(text('Bonjour')),
    );
    expect(await parsed).toMatchObject({ commandName: 'quote', guildId: GUILD_ID, locale: 'en-US' });
    expect(double.identifies).toEqual([
      expect.objectContaining({ token: double.token, intents: 4_608, shard: [0, 1] }),
    ]);
    expect(double.faults).toEqual([]);
  });

  test('is not let in with another token', async () => {
    const client = new Client({ intents: [], rest: { api: double.url } });
    await expect(client.login(`${double.token}x`)).rejects.toThrow('invalid token');
    expect(await (await fetch(`${double.url}/v10/users/@me`)).json()).toEqual({
      message: '401: Unauthorized',
      code: 0,
    });
  });

  test.each([
    ['a wrong token', { token: 'wrong', intents: 0 }, 4004],
    ['a privileged intent', { intents: GatewayIntentBits.MessageContent }, 4014],
  ])('is sent away from the gateway for %s', async (_, data, code) => {
    const socket = new WebSocket(`${double.url.replace('http', 'ws')}?v=10&encoding=json`);
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.on('open', () =>
      socket.send(JSON.stringify({ op: GatewayOpcodes.Identify, d: { token: double.token, properties: {}, ...data } })),
    );
    expect(await closed).toBe(code);
  });

  test('gets the messages its intents are for, and can reply to them', async () => {
    const client = await login();
    const texts: string[] = [];
    client.ws.on(GatewayDispatchEvents.MessageCreate, (message) => texts.push(message.content));
    const asked = mention('who won?');
    for (const message of [asked, directMessage('et à Calais ?'), chatter({ user: person('other') })])
      double.say(message);
    const body = { ...SAFE, components: [text('Nobody')], message_reference: { message_id: asked.id } };
    await client.rest.post(Routes.channelMessages(asked.channel_id), { body });
    expect(await double.messageReply(asked)).toEqual(body);
    expect(texts).toEqual([`<@${APPLICATION_ID}> who won?`, 'et à Calais ?', '']);
    expect(double.faults).toEqual([]);
  });
});

describe('interactions', () => {
  test('come from guilds, direct messages and groups, in the languages asked for', () => {
    expect(slash('quote', {}, { locale: 'fr', guildLocale: 'de' })).toMatchObject({
      locale: 'fr',
      guild_locale: 'de',
      context: InteractionContextType.Guild,
      member: { user: ASKER },
    });
    for (const where of ['dm', 'group'] as const) {
      const asked = slash('quote', {}, { where });
      expect(asked).toMatchObject({ user: ASKER });
      expect(asked).not.toHaveProperty('guild_id');
    }
    expect(slash('quote', {}, { where: 'group' }).authorizing_integration_owners).toEqual({ 1: ASKER.id });
  });

  test('of autocompletion carry numbers as they were typed', async () => {
    await login({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } });
    const typed = autocomplete('quote', { about: 'cal', round: 1 }, { focused: 'about' });
    expect(typed.data.options).toEqual([
      { name: 'about', type: ApplicationCommandOptionType.String, value: 'cal', focused: true },
      { name: 'round', type: ApplicationCommandOptionType.Integer, value: '1' },
    ]);
    await ask(typed);
    expect(double.faults).toEqual([]);
  });

  test('of a button show the message it is on, as Discord made it of the first answer', async () => {
    await login(answerWith(picture('A map'), row(push('next'))), [map]);
    const first = slash('quote');
    await ask(first);
    const message = double.message(first.id);
    expect(message.interaction_metadata?.user).toEqual(ASKER);
    expect(message.components?.[0]).toMatchObject({
      id: 1,
      items: [{ media: { url: expect.stringMatching(/^https:.*map\.png$/) } }],
    });
    await ask(button('next', { message, user: person('other') }));
    expect(double.files(first.id)).toEqual([expect.objectContaining({ field: 'files[0]', ...map })]);
    expect(double.faults).toEqual([]);
  });

  test('are answered once, and only with their own token', async () => {
    const client = await login();
    const asked = slash('quote');
    await ask(asked);
    const again = (id: string, token: string) =>
      client.rest.post(Routes.interactionCallback(id, token), { auth: false, body: answerWith(text('Again')) });
    await expect(again(asked.id, asked.token)).rejects.toMatchObject({ status: 400, code: 40060 });
    await expect(again(asked.id, 'other')).rejects.toMatchObject({ status: 404, code: 10062 });
    expect(double.faults).toEqual([expect.stringContaining('answered already')]);
  });

  test('can be deferred, edited and followed up', async () => {
    const { rest } = await login({ type: InteractionResponseType.DeferredChannelMessageWithSource });
    const asked = slash('quote', {}, { install: 'user' });
    await ask(asked);
    const body = { ...SAFE, components: [text('Done')] };
    await rest.patch(Routes.webhookMessage(APPLICATION_ID, asked.token), { auth: false, body });
    expect(double.message(asked.id).components).toEqual([{ id: 1, ...text('Done') }]);
    const follow = () => rest.post(Routes.webhook(APPLICATION_ID, asked.token), { auth: false, body });
    for (let count = 0; count < 5; count += 1) await follow();
    expect(double.faults).toEqual([]);
    await follow();
    expect(double.faults).toEqual([expect.stringContaining('more than 5 follow-ups')]);
  });

  test('give the message back where the bot asks for it', async () => {
    const rest = new REST({ api: double.url }).setToken(double.token);
    const asked = slash('quote');
    double.interact(asked);
    const query = new URLSearchParams({ with_response: 'true' });
    const body = answerWith(text('Bonjour'));
    const response = await rest.post(Routes.interactionCallback(asked.id, asked.token), { auth: false, body, query });
    const message = double.message(asked.id);
    expect(response).toEqual({
      interaction: expect.objectContaining({ id: asked.id, type: 2, response_message_id: message.id }),
      resource: { type: 4, message },
    });
    expect(await rest.get(Routes.webhookMessage(APPLICATION_ID, asked.token), { auth: false })).toEqual(message);
    expect(double.faults).toEqual([]);
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  });

  test('by HTTP are signed, and their answers held against the same rules', () => {
    const { publicKeyHex, sign } = createSigner();
    const body = JSON.stringify(ping());
    const headers = sign('1700000000', body);
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKeyHex, 'hex').toString('base64url') },
      format: 'jwk',
    });
    const signature = Buffer.from(headers['x-signature-ed25519'] ?? '', 'hex');
    expect(verify(null, Buffer.from(`1700000000${body}`), key, signature)).toBe(true);
    double.takeHttpAnswer(ping(), { type: InteractionResponseType.Pong });
    expect(double.faults).toEqual([]);
    double.takeHttpAnswer(slash('quote'), { type: InteractionResponseType.Pong });
    expect(double.faults).not.toEqual([]);
  });
});
