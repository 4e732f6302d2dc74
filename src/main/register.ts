#!/usr/bin/env node
import { exitCodeOf } from './exit.ts';
import { projectFolder } from './project.ts';
import { register } from './registering.ts';

process.exit(await exitCodeOf(() => register(process.argv.slice(2), projectFolder(import.meta.url))));
