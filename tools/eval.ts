import { endWithReader, exitCodeOf } from '../src/operate/exit.ts';
import { projectFolder } from '../src/operate/project.ts';
import { runEvaluation } from './run-books.ts';

endWithReader();
if (process.argv.includes('--draft')) await import('./draft-eval.ts');
else process.exitCode = await exitCodeOf(() => runEvaluation(process.argv.slice(2), projectFolder(import.meta.url)));
