#!/usr/bin/env node
// What is started: dist/src/bundle/main.js. The build keeps what V8 has compiled of the program beside it; for another
// version of Node, or other options of the engine, the program is compiled anew, which takes some 100 ms.
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

const filename = `${__dirname}/program.js`;
const compiled = `${filename}.compiled`;
const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined;
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
if (process.env.KEEP_COMPILED) process.once('exit', () => writeFileSync(compiled, script.createCachedData()));
script.runInThisContext()(require, pathToFileURL(filename).href);
