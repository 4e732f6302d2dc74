#!/usr/bin/env node
import { start } from './cli.ts';
import { exitCodeOf } from './exit.ts';
import { projectFolder } from './project.ts';

process.exitCode = await exitCodeOf(() => start(process.argv.slice(2), projectFolder(import.meta.url)));
