/** As wide as a line of a story's file may be. */
const mostColumns = 120;

/**
 * JSON as the files of a story have it: a field a line, and a list of words or numbers on one line where it fits. The
 * same value is always written in the same way, so that version control shows nothing but what changed.
 *
 * @param depth how deep in its file the value stands; its first line is not indented
 * @param before how many columns stand before it on its first line
 */
export function storyJson(value: unknown, depth = 0, before = 2 * depth): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (Array.isArray(value) && value.every(isPlain)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    // A comma may follow.
    if (before + line.length < mostColumns) return line;
  }
  const indent = '  '.repeat(depth + 1);
  const parts = Array.isArray(value)
    ? value.map((item) => storyJson(item, depth + 1))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => field(key, item, depth + 1));
  if (parts.length === 0) return open + close;
  return `${open}\n${parts.map((part) => indent + part).join(',\n')}\n${'  '.repeat(depth)}${close}`;
}

function field(key: string, value: unknown, depth: number): string {
  const name = `${JSON.stringify(key)}: `;
  return name + storyJson(value, depth, 2 * depth + name.length);
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
