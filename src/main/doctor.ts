#!/usr/bin/env node
import { examine } from './examine.ts';
import { endWithReader, exitCodeOf } from './exit.ts';
import { projectFolder } from './project.ts';

endWithReader();
process.exit(await exitCodeOf(() => examine(process.argv.slice(2), projectFolder(import.meta.url))));
