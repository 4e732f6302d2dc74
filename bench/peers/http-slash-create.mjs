import fastify from 'fastify';
import { CommandOptionType, FastifyServer, SlashCommand, SlashCreator } from 'slash-create';
import { content } from './reply.mjs';

class Result extends SlashCommand {
  constructor(creator) {
    super(creator, {
      name: 'result',
      description: 'Who won where',
      options: [{ type: CommandOptionType.STRING, name: 'place', description: 'Where', required: true }],
    });
  }

  async run() {
    return content;
  }
}

const app = fastify();
const creator = new SlashCreator({
  applicationID: process.env.APPLICATION_ID,
  publicKey: process.env.DISCORD_PUBLIC_KEY,
  token: 'none',
  endpointPath: '/interactions',
  serverPort: Number(process.env.PORT),
  serverHost: '127.0.0.1',
});
creator.withServer(new FastifyServer(app)).registerCommand(Result);
await creator.startServer();
process.stdout.write(`listening\n`);
