import { once } from 'node:events';
import { createServer } from 'node:net';
import { allStories } from '../../bot/stories.ts';
import { exitCode } from '../../errors.ts';
import { loadStory } from '../../story/load.ts';
import { StoryError } from '../../story/problem.ts';
import { toldOf, unsignedCount } from '../../story/signed.ts';
import { storyFolder } from '../../story/stories.ts';
import type { Settings } from '../config.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

/** What can be checked without Discord. @param folder the project's folder */
export async function examineHere(settings: Settings, folder: string): Promise<Finding[]> {
  const stories = allStories(settings.stories).map((name) => examineStory(name, folder, settings));
  return [...stories, examineToken(settings), ...(await examinePorts(settings))];
}

function examineStory(name: string, folder: string, { drafts = false }: Settings): Finding {
  try {
    const story = loadStory(storyFolder(folder, name));
    const { results, quotes, people, facts } = toldOf(story, drafts);
    const counts = `${results.length} results, ${quotes.length} quotations, ${people.length} people, ${facts.length} facts`;
    const unsigned = drafts ? 0 : unsignedCount(story);
    if (unsigned === 0) return ok('story', `${name}: ${counts}`);
    const advice = 'Sign them, or set DRAFTS=on to tell them all the same.';
    return warn('story', `${name}: ${counts}; not signed, so left out: ${unsigned}`, advice);
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    return fail(
      'story',
      exitCode.brokenStory,
      error.message,
      '`npm run story -- check` tells all faults of all stories.',
    );
  }
}

/** Three parts, the first of which is the application's number. */
const tokenShape = /^[\w-]{20,}\.[\w-]{5,}\.[\w-]{6,}$/;

function examineToken({ token }: Settings): Finding {
  if (token === undefined) {
    return warn(
      'token',
      'DISCORD_TOKEN is not set',
      'Without it `npm start` answers in the terminal, and commands are not registered.',
    );
  }
  if (tokenShape.test(token)) return ok('token', 'has the form of one');
  const advice = 'Copy it from the page "Bot" of the Developer Portal: not the public key, and not the client secret.';
  return warn('token', 'DISCORD_TOKEN does not look like a token', advice);
}

function examinePorts({ health, http, publicKey, web }: Settings): Promise<Finding[]> {
  const checks = [
    ...(health ? [examinePort('HEALTH_PORT', health)] : []),
    ...(publicKey === undefined && !web ? [] : [examinePort('PORT', http)]),
  ];
  return Promise.all(checks);
}

async function examinePort(setting: string, { port, host }: Settings['http']): Promise<Finding> {
  const reason = await reasonNotToListen(port, host);
  if (reason === undefined) return ok('port', `${setting} ${port} is free on ${host}`);
  if (reason === 'EADDRINUSE') {
    const advice = `If the bot runs already, that is right; else choose another ${setting}.`;
    return warn('port', `${setting} ${port} is in use on ${host}`, advice);
  }
  const says = `${setting} ${port} cannot be listened on at ${host}: ${reason}`;
  return fail('port', exitCode.badSettings, says, `Choose another ${setting} or host.`);
}

/** The code of the error, if it cannot be listened on. */
async function reasonNotToListen(port: number, host: string): Promise<string | undefined> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  } finally {
    server.close();
  }
}
