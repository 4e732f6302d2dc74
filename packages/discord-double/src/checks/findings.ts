export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was found wrong in one body, each line with the path of the field. */
export class Findings {
  readonly lines: string[] = [];

  add(path: string, problem: string): void {
    this.lines.push(`${path || 'body'}: ${problem}`);
  }

  fields(value: unknown, path: string): Fields | undefined {
    if (isFields(value)) return value;
    this.add(path, 'is not an object');
    return undefined;
  }

  /** The items with their paths; an absent list is an empty one. */
  list(value: unknown, path: string, { min = 0, max }: { min?: number; max: number }): [item: unknown, path: string][] {
    if (value !== undefined && value !== null && !Array.isArray(value)) {
      this.add(path, 'is not a list');
      return [];
    }
    const items: unknown[] = value ?? [];
    if (items.length < min || items.length > max)
      this.add(path, `has ${items.length} items, allowed are ${min} to ${max}`);
    return items.map((item, index) => [item, `${path}[${index}]`]);
  }

  /** Counts UTF-16 units, the strictest way to count. */
  text(value: unknown, path: string, { min = 1, max }: { min?: number; max: number }): string {
    if (typeof value !== 'string') {
      this.add(path, 'is not a string');
      return '';
    }
    if (min > 0 && value.trim() === '') this.add(path, 'is blank');
    else if (value.length < min || value.length > max)
      this.add(path, `has ${value.length} characters, allowed are ${min} to ${max}`);
    return value;
  }

  optionalText(value: unknown, path: string, max: number): string {
    return value === undefined || value === null ? '' : this.text(value, path, { min: 0, max });
  }

  integer(value: unknown, path: string, min: number, max: number): void {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max)
      this.add(path, `is not a whole number from ${min} to ${max}`);
  }

  oneOf(value: unknown, path: string, allowed: readonly unknown[]): boolean {
    const ok = allowed.includes(value);
    if (!ok) this.add(path, `is ${JSON.stringify(value)}, allowed are ${allowed.join(', ')}`);
    return ok;
  }

  distinct(values: readonly [value: unknown, path: string][], what: string): void {
    const seen = new Map<unknown, string>();
    for (const [value, path] of values) {
      const first = seen.get(value);
      if (first !== undefined) this.add(path, `${what} ${JSON.stringify(value)} is taken by ${first}`);
      else seen.set(value, path);
    }
  }

  /** Half of a surrogate pair is what is left when a string is cut inside an emoji. */
  wellFormed(value: unknown, path: string): void {
    if (typeof value === 'string') {
      if (/\p{Cs}/u.test(value)) this.add(path, 'holds a lone surrogate');
    } else if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        this.wellFormed(item, `${path}[${index}]`);
      });
    } else if (isFields(value)) {
      for (const [key, item] of Object.entries(value)) this.wellFormed(item, path ? `${path}.${key}` : key);
    }
  }
}
