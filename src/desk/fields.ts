import * as z from 'zod';
import { helpFor } from './help.ts';
import type { Kind, KindName } from './kinds.ts';

/** How a field is written in a form. */
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
  /** One of the choices, or a text of one's own. */
  | 'choice-or-localized'
  | 'object'
  | 'objects'
  /** A number alone, or with how the article hedges it. */
  | 'figure'
  /** Figures by the id of what is counted. */
  | 'figures';

/** What an id may be of: records, or what the same record counts. */
type Among = KindName | 'counts';

export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly help: string;
  readonly isNeeded: boolean;
  readonly choices: readonly string[];
  /** The kinds of records whose ids it takes. */
  readonly among: readonly Among[];
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
  readonly additionalProperties?: SchemaNode | false;
  readonly required?: readonly string[];
}

const voices = ['people', 'organizations'] as const;

/** Fields that name other records. */
const references: Readonly<Record<string, readonly Among[]>> = {
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
  count: ['counts'],
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
    if (!shape) throw new TypeError(`there is no form for the field ${name}`);
    return {
      name,
      shape,
      help: helpWith(name),
      isNeeded: required.includes(name),
      choices: node.enum ?? node.anyOf?.find((one) => one.enum)?.enum ?? [],
      among,
      fields: inner.has(shape) ? fieldsIn(insideOf(node), (inside) => helpFor(inside)) : [],
    };
  });
}

const inner: ReadonlySet<Shape> = new Set(['object', 'objects', 'figure', 'figures']);

/** What has the fields of a field: of several that it may be, all of their fields together. */
function insideOf({ properties, items, additionalProperties, anyOf = [], required = [] }: SchemaNode): SchemaNode {
  if (additionalProperties) {
    const figures = { count: { type: 'string' }, figure: additionalProperties };
    return { properties: figures, required: Object.keys(figures) };
  }
  return items ?? { properties: Object.assign({}, properties, ...anyOf.map((one) => one.properties)), required };
}

function shapeOf({ type, items, anyOf, ...node }: SchemaNode, refers: boolean): Shape | undefined {
  if (node.enum) return 'choice';
  if (anyOf) return unionShape(anyOf);
  if (type === 'string') return refers ? 'id' : 'line';
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'boolean') return 'flag';
  return type === 'array' ? listShape(items, refers) : objectShape(node);
}

function unionShape(anyOf: readonly SchemaNode[]): Shape {
  if (anyOf.some((one) => one.enum)) return 'choice-or-localized';
  return anyOf.some(({ type }) => type === 'number') ? 'figure' : 'object';
}

function objectShape({ properties, additionalProperties }: SchemaNode): Shape | undefined {
  if (!properties) return additionalProperties ? 'figures' : undefined;
  if (Object.keys(properties).join() !== 'en,fr') return 'object';
  return properties.en?.type === 'array' ? 'localized-lines' : 'localized';
}

function listShape(items: SchemaNode | undefined, refers: boolean): Shape | undefined {
  if (items?.type === 'string') return refers ? 'ids' : 'lines';
  if (items?.properties?.exact && items.properties.paragraph) return 'evidence';
  return items?.properties && 'objects';
}
