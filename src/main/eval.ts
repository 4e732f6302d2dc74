import { endWithReader, exitCodeOf } from './cli.ts';
import { runEvaluation } from './evaluate.ts';
import { projectFolder } from './project.ts';

endWithReader();
process.exitCode = await exitCodeOf(() => runEvaluation(process.argv.slice(2), projectFolder(import.meta.url)));
