import * as z from 'zod';
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
  /** A word or a number, or JSON for more than that. */
  | 'loose'
  | 'object'
  | 'objects'
  | 'json';

export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly help: string;
  readonly isNeeded: boolean;
  readonly choices: readonly string[];
  /** The kinds of records whose ids it takes. */
  readonly among: readonly KindName[];
  /** Of what stands inside of it. */
  readonly fields: readonly Field[];
}

/** What is read of JSON Schema. */
interface SchemaNode {
  readonly type?: string;
  readonly anyOf?: readonly SchemaNode[];
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
  candidate: ['people'],
  party: ['organizations'],
};

/** What a draft says of itself; signing takes it away. */
const marks = ['draft', 'confidence'];

const known = new Map<Kind, readonly Field[]>();

/** The fields of a kind of record, as its schema has them. */
export function fieldsOf(kind: Kind): readonly Field[] {
  const before = known.get(kind);
  if (before) return before;
  const node = z.toJSONSchema(kind.schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode;
  const fields = fieldsIn(node, (name) => helpFor(name, kind.name)).filter(({ name }) => !marks.includes(name));
  known.set(kind, fields);
  return fields;
}

/** @param helpWith gives the help of a field; what stands inside of others has that of its name alone */
function fieldsIn({ properties = {}, required = [] }: SchemaNode, helpWith: (name: string) => string): Field[] {
  return Object.entries(properties).map(([name, node]): Field => {
    const among = references[name] ?? [];
    const shape = shapeOf(node, among.length > 0);
    const inside = shape === 'object' ? node : shape === 'objects' ? node.items : undefined;
    return {
      name,
      shape,
      help: helpWith(name),
      isNeeded: required.includes(name),
      choices: node.enum ?? [],
      among,
      fields: inside ? fieldsIn(inside, (inner) => helpFor(inner)) : [],
    };
  });
}

function shapeOf(node: SchemaNode, refers: boolean): Shape {
  const { type, items, properties, anyOf } = node;
  if (node.enum) return 'choice';
  if (anyOf?.some((one) => one.type !== 'object')) return 'loose';
  if (type === 'string') return refers ? 'id' : 'line';
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'boolean') return 'flag';
  if (type === 'array') return listShape(items, refers);
  if (!properties) return 'json';
  if (Object.keys(properties).join() !== 'en,fr') return 'object';
  return properties.en?.type === 'array' ? 'localized-lines' : 'localized';
}

function listShape(items: SchemaNode | undefined, refers: boolean): Shape {
  if (items?.type === 'string') return refers ? 'ids' : 'lines';
  if (items?.properties?.exact && items.properties.paragraph) return 'evidence';
  return items?.properties ? 'objects' : 'json';
}
