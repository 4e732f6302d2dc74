import { describe, expect, test } from '@jest/globals';
import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  type GatewayMessageCreateDispatchData,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { directMessage, mention, replyTo } from '../../packages/discord-double/src/chat.ts';
import type { DiscordDouble } from '../../packages/discord-double/src/double.ts';
import { button, modalSubmit, slash } from '../../packages/discord-double/src/interactions.ts';
import { createMessage } from '../../packages/discord-double/src/messages.ts';
import { botForEachTest } from '../helpers/bot.ts';
import { askOnOf, messageOf, textOf } from '../helpers/components.ts';
import { calais } from '../helpers/context.ts';
import { post, startHttpBot } from '../helpers/http.ts';

const context = calais();
let double: DiscordDouble;

botForEachTest(context, (started) => {
  ({ double } = started);
});

/** Says something to the bot; its reply as a message that one can reply to. */
async function say(message: GatewayMessageCreateDispatchData): Promise<{ sent: APIMessage; text: string }> {
  double.say(message);
  const body = await double.messageReply(message);
  const response = { type: 4, data: body } as APIInteractionResponse;
  return { sent: createMessage(message.channel_id, body, []), text: textOf(response) };
}

/** Asks over the gateway. */
async function ask(interaction: APIInteraction): Promise<APIInteractionResponse> {
  double.interact(interaction);
  return double.reply(interaction.id);
}

describe('a reply to a message of the bot asks on', () => {
  test('with the place changed, and again with another', async () => {
    const { sent } = await say(mention('who won in Calais?'));
    const second = await say(replyTo(sent, 'and in the region?'));
    expect(second.text).toContain('57.77%');
    expect((await say(replyTo(second.sent, 'and in Calais, the first round?'))).text).toContain('49.1%');
  });

  test('in a thread', async () => {
    const { sent } = await say(mention('who won in Calais?'));
    expect((await say(replyTo(sent, 'the first round?', { thread: '1100000000000000099' }))).text).toContain('49.1%');
  });

  test('in the language of the answer, where its own words tell none', async () => {
    const { sent } = await say(mention('qui a gagné à Calais ?'));
    expect((await say(replyTo(sent, 'Nord-Pas-de-Calais-Picardie ?'))).text).toMatch(/57,77\s%/);
  });

  test('after an answer to a slash command', async () => {
    const first = slash('result', { place: 'calais' });
    await ask(first);
    expect((await say(replyTo(double.message(first.id), 'and in the region?'))).text).toContain('57.77%');
  });

  test('in a direct message, without a mention', async () => {
    const { sent } = await say(directMessage('how old is Romain?'));
    const next = { ...directMessage('and Eugène?'), type: 19 as const, referenced_message: sent };
    expect((await say(next)).text).toContain('70');
  });

  test('but what is only said to others is left alone', async () => {
    const { sent } = await say(mention('who won in Calais?'));
    const before = double.requests.length;
    double.say(replyTo(sent, 'lol told you so'));
    await ask(slash('about'));
    const replies = double.requests.slice(before).filter(({ path }) => path.startsWith('/channels/'));
    expect(replies).toEqual([]);
  });
});

test('without an answer to follow on, a follow-up is asked to be whole', async () => {
  expect((await say(mention('why?'))).text).toContain('whole question');
});

test('a refusal to a mention is two lines at most and repeats nothing', async () => {
  const { text } = await say(mention('how much does the zeppelin cost?'));
  expect(text.split('\n').length).toBeLessThanOrEqual(2);
  expect(text).not.toContain('zeppelin');
});

test('a long message with several questions gets them answered one by one', async () => {
  const many = `${'Hello, I have read a lot about this. '.repeat(6)}Who won in Calais? How old is Romain? How old is Eugène? Who is Nathalie?`;
  const { text } = await say(mention(many));
  for (const part of ['55.13%', '28', '70', 'Please ask the others again']) expect(text).toContain(part);
});

/** Presses "Ask on" and writes into the modal that opens. */
async function askOn(
  answer: (interaction: APIInteraction) => Promise<APIInteractionResponse>,
  command: APIInteraction,
  message: (response: APIInteractionResponse) => APIMessage,
  text: string,
) {
  const response = await answer(command);
  const id = askOnOf(response) ?? '';
  const modal = await answer(button(id, { message: message(response) }));
  expect(modal).toMatchObject({ type: InteractionResponseType.Modal, data: { custom_id: id } });
  return answer(modalSubmit(id, text, { message: message(response) }));
}

describe('the button "Ask on" opens a modal, whose text is read after what was asked', () => {
  const cases = [
    ['a question', slash('ask', { question: 'who won in Calais?' }), 'and in the region?', '57.77%'],
    ['a result', slash('result', { place: 'calais' }), 'the first round?', '49.1%'],
    ['somebody', slash('who', { name: 'romain' }), 'how old is he?', '28'],
    ['a whole question', slash('timeline'), 'who won in Calais?', '55.13%'],
  ] as const;

  test.each(cases)('over the gateway: %s', async (_, command, text, told) => {
    const again = { ...command, id: `${BigInt(command.id) + 1n}` };
    const answered = await askOn(ask, again, () => double.message(again.id), text);
    expect(answered.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(textOf(answered)).toContain(told);
  });

  test.each(cases)('over HTTP: %s', async (_, command, text, told) => {
    const http = await startHttpBot(context);
    try {
      const overHttp = async (interaction: APIInteraction) => {
        const { response } = await post(http, interaction);
        double.takeHttpAnswer(interaction, response);
        return response;
      };
      const asMessage = (response: APIInteractionResponse) =>
        createMessage('1100000000000000003', 'data' in response ? response.data : {}, []);
      expect(textOf(await askOn(overHttp, command, asMessage, text))).toContain(told);
    } finally {
      await http.stop();
    }
  });

  test('and stays private under a private answer', async () => {
    const first = slash('ask', { question: 'who won in Calais?', private: true });
    const answered = await askOn(ask, first, () => double.message(first.id), 'and in the region?');
    expect(messageOf(answered).flags & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
  });

  test('with as much text as Discord lets one write', async () => {
    const first = slash('timeline');
    const text = `${'word '.repeat(790)}Who won in Calais?`;
    expect(textOf(await askOn(ask, first, () => double.message(first.id), text))).toContain('55.13%');
  });
});
