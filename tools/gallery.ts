import { helpAsked } from '../src/cli/help.ts';
import { exitCode, StartError } from '../src/errors.ts';
import { endWithReader, exitCodeOf } from '../src/operate/exit.ts';
import { projectFolder } from '../src/operate/project.ts';
import { drawGallery } from './gallery-cards.ts';
import { soak } from './gallery-soak.ts';

endWithReader();

const usage = `Usage: npm run gallery -- [FOLDER | --soak]
Draws every card of the story in both languages into FOLDER (gallery), with a page to look at them.
  --soak   draws 10,000 cards instead, and says how much memory that takes`;

function run(argument: string | undefined): Promise<number> | number {
  if (helpAsked([argument ?? ''], usage)) return exitCode.ok;
  if (argument === '--soak') return soak();
  if (argument?.startsWith('-')) throw new StartError(exitCode.usage, usage);
  return drawGallery(projectFolder(import.meta.url), argument);
}

process.exitCode = await exitCodeOf(() => run(process.argv[2]));
