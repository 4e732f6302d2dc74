#!/usr/bin/env node
// What is started: dist/src/bundle/main.js. The build keeps what V8 has compiled of the program beside it; for another
// version of Node, other options of the engine or a damaged file, the program is compiled anew, which takes some 100 ms.
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

const filename = `${__dirname}/program.js`;
const compiled = `${filename}.compiled`;

/** V8 trusts what it is given, and ends the process where a bit is wrong. */
function checksumOf(code) {
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32LE(crc32(code));
  return checksum;
}

function kept() {
  if (!existsSync(compiled)) return undefined;
  const file = readFileSync(compiled);
  const code = file.subarray(4);
  return code.length > 0 && file.subarray(0, 4).equals(checksumOf(code)) ? code : undefined;
}

const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: kept() });
if (process.env.KEEP_COMPILED) {
  process.once('exit', () => {
    const code = script.createCachedData();
    writeFileSync(compiled, Buffer.concat([checksumOf(code), code]));
  });
}
script.runInThisContext()(require, pathToFileURL(filename).href);
