/** A part of a JSON document that is not yet known closer. */
export type Node = { readonly [key: string]: unknown };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Follows keys and indices; undefined where the way ends. */
export function walk(from: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), from);
}

/**
 * Rewrites each union of objects told apart by `type` into "if it is of this type, it fits that schema".
 * A plain oneOf answers one wrong button with the complaints of every other component.
 * References are made to point into the schema called `id`.
 */
export function byType(schema: unknown, components: unknown, id: string): Node {
  const rewritten = rewrite(schema, components, id);
  return isNode(rewritten) ? rewritten : {};
}

function rewrite(schema: unknown, components: unknown, id: string): unknown {
  if (Array.isArray(schema)) return schema.map((item) => rewrite(item, components, id));
  if (!isNode(schema)) return schema;
  const { oneOf, anyOf, ...rest } = schema;
  const branches: unknown = oneOf ?? anyOf;
  const plain: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(rest))
    plain[key] = key === '$ref' ? `${id}${String(value)}` : rewrite(value, components, id);
  if (!Array.isArray(branches)) return plain;
  const allOf: unknown[] = Array.isArray(plain.allOf) ? plain.allOf : [];
  return {
    ...plain,
    allOf: [...allOf, union(branches.filter(isNode), components, id)],
  };
}

function union(branches: readonly Node[], components: unknown, id: string): unknown {
  const present = branches.filter(({ type }) => type !== 'null');
  const [only] = present;
  if (present.length < branches.length)
    return {
      if: { type: 'null' },
      else: union(present, components, id),
    };
  if (only && present.length === 1) return rewrite(only, components, id);
  if (present.every((branch) => 'const' in branch)) return { enum: present.map((branch) => branch.const) };
  const types = present.map((branch) => typesOf(branch, components));
  if (types.some((list) => list.length === 0)) return { anyOf: rewrite(present, components, id) };
  return {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: types.flat() } },
    allOf: present.map((branch, index) => ({
      if: { properties: { type: { enum: types[index] } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
      then: rewrite(branch, components, id),
    })),
  };
}

function typesOf(branch: Node, components: unknown): unknown[] {
  const name = String(branch.$ref).replace('#/components/schemas/', '');
  const types = walk(components, 'schemas', name, 'properties', 'type', 'enum');
  return Array.isArray(types) ? types : [];
}
