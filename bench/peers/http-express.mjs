import { verifyKeyMiddleware } from 'discord-interactions';
import express from 'express';
import { reply } from './reply.mjs';

/** As the documentation of discord-interactions has it. */
const app = express();
app.post('/interactions', verifyKeyMiddleware(process.env.DISCORD_PUBLIC_KEY), (_, response) => response.send(reply));
app.listen(process.env.PORT, '127.0.0.1', () => process.stdout.write(`listening\n`));
