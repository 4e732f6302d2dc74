import { runEvaluation } from './evaluate.ts';
import { endWithReader, exitCodeOf } from './exit.ts';
import { projectFolder } from './project.ts';

endWithReader();
process.exitCode = await exitCodeOf(() => runEvaluation(process.argv.slice(2), projectFolder(import.meta.url)));
