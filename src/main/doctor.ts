#!/usr/bin/env node
import { endWithReader, exitCodeOf } from './cli.ts';
import { examine } from './examine.ts';
import { projectFolder } from './project.ts';

endWithReader();
process.exit(await exitCodeOf(() => examine(process.argv.slice(2), projectFolder(import.meta.url))));
