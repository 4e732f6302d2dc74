import { printParseErrorCode, visit } from 'jsonc-parser';
import { type FileFault, lineAt } from './file-text.ts';

/** A value with the faults that it has in spite of being JSON, or `undefined` with the one fault that it is none. */
export interface ParsedJson {
  readonly json: unknown;
  readonly faults: readonly FileFault[];
}

type Code = ReturnType<typeof printParseErrorCode>;

/** Parses JSON as a person wrote it: what is wrong is named in plain words, with its line. */
export function parseJson(text: string): ParsedJson {
  try {
    return { json: JSON.parse(text), faults: duplicateKeys(text) };
  } catch (error) {
    const isDeep = error instanceof RangeError;
    return { json: undefined, faults: [isDeep ? { message: 'is nested too deeply' } : syntaxFault(text)] };
  }
}

/** Of two equal keys JSON takes the last one without a word. */
function duplicateKeys(text: string): FileFault[] {
  const faults: FileFault[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, _offset, _length, line) => {
      const keys = open.at(-1);
      if (keys?.has(key)) faults.push({ line: line + 1, message: `has ${quote(key)} twice in one record` });
      keys?.add(key);
    },
  });
  return faults;
}

function syntaxFault(text: string): FileFault {
  if (text.trim() === '') return { message: 'is empty' };
  const errors: { readonly code: Code; readonly offset: number; readonly length: number }[] = [];
  visit(
    text,
    { onError: (code, offset, length) => errors.push({ code: printParseErrorCode(code), offset, length }) },
    { disallowComments: true },
  );
  const [first] = errors;
  if (!first) return { message: 'is not valid JSON' };
  const { at, what } = explained(text, first.code, first.offset, first.length);
  return { line: lineAt(text, at), message: `is not valid JSON: ${what}` };
}

interface Explained {
  readonly at: number;
  readonly what: string;
}

/** Also single ones and guillemets, which inside of a text are nothing strange. */
const curly = /[\u2018-\u201F\u00AB\u00BB]/;
const curlyDouble = /[\u201C-\u201E]/;

function explained(text: string, code: Code, offset: number, length: number): Explained {
  const token = text.slice(offset, offset + Math.max(length, 1));
  const [line = ''] = text.slice(offset).split('\n', 1);
  const [sign] = (code === 'UnexpectedEndOfString' ? curlyDouble.exec(line) : curly.exec(token)) ?? [];
  if (sign !== undefined) return { at: offset, what: `${sign} is a curly quotation mark; use the straight one, "` };
  const before = text.slice(0, offset).trimEnd();
  if (before.endsWith(',') && /^[\]},]/.test(token)) return { at: before.length - 1, what: 'a comma too many' };
  if (token.startsWith(',')) return { at: offset, what: 'a comma too many' };
  if (token.startsWith("'")) return { at: offset, what: `' is no quotation mark of JSON; use the double one, "` };
  // What is missing is missing where the text before it ends.
  const missing = missingBefore[code];
  if (missing !== undefined) return { at: Math.max(before.length - 1, 0), what: missing };
  return { at: offset, what: strange[code] ?? `${quote(token)} does not belong here` };
}

const missingBefore: Readonly<Partial<Record<Code, string>>> = {
  CommaExpected: 'a comma is missing',
  ColonExpected: 'a colon is missing',
  CloseBraceExpected: 'a } is missing',
  CloseBracketExpected: 'a ] is missing',
};

const strange: Readonly<Partial<Record<Code, string>>> = {
  EndOfFileExpected: 'something stands after its end',
  InvalidCommentToken: 'a comment, which JSON does not have',
  UnexpectedEndOfComment: 'a comment, which JSON does not have',
  UnexpectedEndOfString: 'a text without a quotation mark at its end',
  InvalidCharacter: 'a tab or another control character inside a text',
  InvalidEscapeCharacter: 'a backslash before a character that needs none; write \\\\ for a backslash',
  InvalidUnicode: '\\u without four hexadecimal digits',
};

/** As JSON writes it, so that no control character reaches a terminal. */
function quote(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}
