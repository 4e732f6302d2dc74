import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { storyJson } from '../story/write-json.ts';
import type { Kind } from './kinds.ts';

type Place = Pick<Kind, 'list' | 'name' | 'field'>;

/** A record as the schema may or may not have it. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Somebody has broken the file by hand, so that no record can be put into it. */
export class BrokenFile extends Error {
  constructor() {
    super('the file of the record is no valid JSON; mend it first, its problem is listed above');
    this.name = 'BrokenFile';
  }
}

/** Puts a record in the place of one in the text of its file. All other bytes stay. */
export function withRecord(text: string, place: Place, index: number, record: RawRecord): string {
  const node = nodeAt(text, place, index);
  return spliced(text, node.offset, node.offset + node.length, jsonOf(record, place));
}

/** Adds a record behind the last one. */
export function withNewRecord(text: string, place: Place, record: RawRecord): string {
  const list = listIn(text, place);
  const depth = depthOf(place);
  const json = jsonOf(record, place);
  const indent = '  '.repeat(depth);
  const last = list.children?.at(-1);
  if (last) {
    const end = last.offset + last.length;
    return spliced(text, end, end, `,\n${indent}${json}`);
  }
  return spliced(text, list.offset, list.offset + list.length, `[\n${indent}${json}\n${'  '.repeat(depth - 1)}]`);
}

/** Takes a record away, with its comma. */
export function withoutRecord(text: string, place: Place, index: number): string {
  const list = listIn(text, place);
  const node = nodeAt(text, place, index);
  const before = list.children?.[index - 1];
  const after = list.children?.[index + 1];
  if (before) return spliced(text, before.offset + before.length, node.offset + node.length, '');
  if (after) return spliced(text, node.offset, after.offset, '');
  return spliced(text, list.offset, list.offset + list.length, '[]');
}

/** A file that a story may do without, and one that is there: a list, or an object with a list. */
export const emptyList = '[]\n';

function jsonOf(record: RawRecord, place: Place): string {
  return storyJson(place.field === undefined ? record : (record[place.field] ?? []), depthOf(place));
}

/** How deep a record stands in its file. */
function depthOf({ list, name }: Place): number {
  if (name === 'article') return 0;
  return list === undefined ? 1 : 2;
}

function listIn(text: string, { list }: Place): Node {
  const root = treeOf(text);
  const found = root && (list === undefined ? root : findNodeAtLocation(root, [list]));
  if (found?.type !== 'array') throw new BrokenFile();
  return found;
}

function nodeAt(text: string, place: Place, index: number): Node {
  const found = place.name === 'article' ? treeOf(text) : listIn(text, place).children?.[index];
  if (!found) throw new TypeError('there is no such record');
  return found;
}

function treeOf(text: string): Node | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  if (errors.length > 0) throw new BrokenFile();
  return root;
}

function spliced(text: string, start: number, end: number, between: string): string {
  return text.slice(0, start) + between + text.slice(end);
}
