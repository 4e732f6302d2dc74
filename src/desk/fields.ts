import { z } from 'zod';
import { helpFor } from './help.ts';
import type { Kind, KindName } from './kinds.ts';

/** How a field is written in a form. Whatever has no form of its own is JSON. */
export type Shape =
  | 'line'
  | 'number'
  | 'flag'
  | 'choice'
  | 'lines'
  | 'localized'
  | 'localized-lines'
  | 'id'
  | 'ids'
  | 'evidence'
  | 'json';

export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly help: string;
  readonly isNeeded: boolean;
  readonly choices: readonly string[];
  /** The kinds of records whose ids it takes. */
  readonly among: readonly KindName[];
}

/** What is read of JSON Schema. */
interface SchemaNode {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
}

const voices = ['people', 'organizations'] as const;

/** Fields that name other records. */
const references: Readonly<Record<string, readonly KindName[]>> = {
  speakers: voices,
  relayedBy: voices,
  about: ['people', 'places', 'organizations'],
  memberOf: ['organizations'],
  topics: ['topics'],
  within: ['places'],
  place: ['places'],
  contest: ['contests'],
  tells: ['facts', 'results', 'quotes'],
  near: ['facts'],
};

/** What a draft says of itself; signing takes it away. */
const marks = ['draft', 'confidence'];

const known = new Map<Kind, readonly Field[]>();

/** The fields of a kind of record, as its schema has them. */
export function fieldsOf(kind: Kind): readonly Field[] {
  const before = known.get(kind);
  if (before) return before;
  const { properties = {}, required = [] } = z.toJSONSchema(kind.schema, {
    io: 'input',
    unrepresentable: 'any',
  }) as SchemaNode;
  const fields = Object.entries(properties)
    .filter(([name]) => !marks.includes(name))
    .map(([name, node]): Field => {
      const among = references[name] ?? [];
      const isNeeded = required.includes(name);
      const help = helpFor(kind.name, name);
      return { name, shape: shapeOf(node, among.length > 0), help, isNeeded, choices: node.enum ?? [], among };
    });
  known.set(kind, fields);
  return fields;
}

function shapeOf(node: SchemaNode, refers: boolean): Shape {
  const { type, items, properties } = node;
  if (node.enum) return 'choice';
  if (type === 'string') return refers ? 'id' : 'line';
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'boolean') return 'flag';
  if (type === 'array') return listShape(items, refers);
  if (!properties || Object.keys(properties).join() !== 'en,fr') return 'json';
  return properties.en?.type === 'array' ? 'localized-lines' : 'localized';
}

function listShape(items: SchemaNode | undefined, refers: boolean): Shape {
  if (items?.type === 'string') return refers ? 'ids' : 'lines';
  return items?.properties?.exact && items.properties.paragraph ? 'evidence' : 'json';
}
