import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type APIInteraction,
  type APIInteractionResponse,
  ChannelType,
  InteractionResponseType,
} from 'discord-api-types/v10';
import { mention } from '../../packages/discord-double/src/chat.ts';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import { choose, slash } from '../../packages/discord-double/src/interactions.ts';
import { person } from '../../packages/discord-double/src/world.ts';
import { menuId } from '../../src/render/discord/custom-id.ts';
import { type Bot, startBot } from '../helpers/bot.ts';
import { choicesOf, linksOf, textOf } from '../helpers/components.ts';
import { calais } from '../helpers/context.ts';
import { type HttpBot, post, startHttpBot } from '../helpers/http.ts';

const context = calais();
let double: DiscordDouble;
let bot: Bot;
let http: HttpBot;

beforeAll(async () => {
  double = await startDiscordDouble();
  bot = await startBot(double, context);
  http = await startHttpBot(context);
});

afterAll(async () => {
  await bot.gateway.stop();
  await http.stop();
  await double.stop();
  expect(double.faults).toEqual([]);
});

type Ask = (interaction: APIInteraction) => Promise<APIInteractionResponse>;

const overGateway: Ask = (interaction) => {
  double.interact(interaction);
  return double.reply(interaction.id);
};
const overHttp: Ask = async (interaction) => {
  const { response } = await post(http, interaction);
  double.takeHttpAnswer(interaction, response);
  return response;
};

describe.each([
  ['the gateway', overGateway],
  ['HTTP', overHttp],
])('over %s', (_, answer) => {
  test('a choice in the menu of quotations shows that one in place, and to a stranger a message of their own', async () => {
    const asked = slash('quote', { search: 'eugene' });
    const choices = choicesOf(await answer(asked));
    expect(choices.length).toBeGreaterThan(1);
    for (const { value } of choices.slice(0, 3)) {
      const message = double.message(asked.id);
      const chosen = await answer(choose(menuId, [value], { message }));
      expect(chosen.type).toBe(InteractionResponseType.UpdateMessage);
      expect(choicesOf(chosen).map((one) => one.value)).not.toContain(value);
      const other = await answer(choose(menuId, [value], { message, user: person('stranger') }));
      expect(other.type).toBe(InteractionResponseType.ChannelMessageWithSource);
      expect(textOf(other)).toBe(textOf(chosen));
    }
  });

  test('a choice in the menu of a timeline opens the article at that moment', async () => {
    const asked = slash('timeline');
    const choices = choicesOf(await answer(asked));
    expect(choices).toHaveLength(context.story.timeline.length);
    for (const [index, { value }] of choices.entries()) {
      const chosen = await answer(choose(menuId, [value], { message: double.message(asked.id) }));
      const [evidence] = context.story.timeline[index]?.evidence ?? [];
      expect(linksOf(chosen)[0]).toContain(encodeURIComponent(evidence?.exact ?? '').replaceAll('-', '%2D'));
    }
  });

  test('a choice that nobody made is told so', async () => {
    const asked = slash('timeline');
    await answer(asked);
    const [none, made] = [[], ['1|fly']].map((values) => choose(menuId, values, { message: double.message(asked.id) }));
    for (const odd of [none, made]) if (odd) expect(textOf(await answer(odd))).toContain('older version');
  });

  test.each(['PublicThread', 'PrivateThread', 'AnnouncementThread', 'GuildVoice', 'GuildStageVoice'] as const)(
    'a command is answered in a channel of the type %s',
    async (type) => {
      const asked = slash('result', { place: 'calais' }, { channelType: ChannelType[type] });
      expect(textOf(await answer(asked))).toContain('Calais');
    },
  );
});

test.each(['PublicThread', 'PrivateThread', 'AnnouncementThread', 'GuildVoice', 'GuildStageVoice'] as const)(
  'a mention is answered in a channel of the type %s, there',
  async (type) => {
    const asked = { ...mention('who won in Calais?'), channel_id: `3${'5'.repeat(17)}` };
    double.say({ ...asked, channel_type: ChannelType[type] });
    // The first question makes the indexes.
    expect(JSON.stringify(await double.messageReply(asked, { timeout: 60_000 }))).toContain('Bertrand');
  },
);

describe('pages about the bot', () => {
  test('include its invitation, over the gateway and over HTTP, since Discord names the application', async () => {
    for (const answer of [overGateway, overHttp]) {
      const links = linksOf(await answer(slash('about')));
      expect(links).toContainEqual(
        expect.stringMatching(/^https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&scope=bot/),
      );
    }
  });
});

describe('/help', () => {
  test('has commands to click over the gateway, and plain names where their ids are unknown', async () => {
    const byId = textOf(await overGateway(slash('help')));
    const typed = double.commands.list().filter(({ type }) => type === 1);
    for (const { id, name } of typed) expect(byId).toContain(`</${name}:${id}>`);
    expect(textOf(await overHttp(slash('help')))).toContain('**/result**');
  });
});
