#!/usr/bin/env node
import { exitCodeOf } from './cli.ts';
import { projectFolder } from './project.ts';
import { serve } from './serving.ts';

// What is left open, such as a log that is written later, must not keep the process.
process.exit(await exitCodeOf(() => serve(projectFolder(import.meta.url))));
