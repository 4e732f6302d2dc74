import { endWithReader, exitCodeOf } from './exit.ts';
import { projectFolder } from './project.ts';
import { runStoryTool } from './story-tool.ts';

endWithReader();
process.exitCode = await exitCodeOf(() => runStoryTool(process.argv.slice(2), projectFolder(import.meta.url)));
