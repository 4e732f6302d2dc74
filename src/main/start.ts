#!/usr/bin/env node
import { exitCodeOf, start } from './cli.ts';
import { projectFolder } from './project.ts';

process.exitCode = await exitCodeOf(() => start(process.argv.slice(2), projectFolder(import.meta.url)));
