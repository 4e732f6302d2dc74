#!/usr/bin/env node
import { exitCodeOf } from './exit.ts';
import { projectFolder } from './project.ts';
import { serve } from './serving.ts';

// What is left open, such as a log that is written later, must not keep the process.
process.exit(await exitCodeOf(() => serve(process.argv.slice(2), projectFolder(import.meta.url))));
