#!/usr/bin/env node
import { exitCodeOf } from './cli.ts';
import { examine } from './examine.ts';
import { projectFolder } from './project.ts';

process.exit(await exitCodeOf(() => examine(process.argv.slice(2), projectFolder(import.meta.url))));
