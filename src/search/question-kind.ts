/** What a question asks for, as far as its question words tell: the first one that is shown counts. */
const kinds = ['count', 'span', 'age', 'why', 'when', 'where', 'who', 'how', 'what', 'whether', 'none'] as const;

export type QuestionKind = (typeof kinds)[number];

export const kindCount = kinds.length;

export function kindNumber(kind: QuestionKind): number {
  return kinds.indexOf(kind);
}

/** What shows a kind: one of these words, with one of the others behind it if there are any, or at the start alone. */
interface Sign {
  readonly kind: QuestionKind;
  readonly words: string;
  readonly next?: string;
  readonly isFirst?: true;
}

const determiners = 'what which quel quelle quels quelles';

/** Words of English and French, folded. */
const signs: readonly Sign[] = [
  { kind: 'count', words: 'how', next: 'many much big large high' },
  { kind: 'count', words: 'combien' },
  {
    kind: 'count',
    words: determiners,
    next: 'share percentage percent proportion number price pourcentage nombre prix',
  },
  { kind: 'count', words: 'number nombre', next: 'of de d' },
  { kind: 'span', words: 'how', next: 'long' },
  { kind: 'span', words: 'since depuis', next: 'when quand combien' },
  { kind: 'age', words: 'how', next: 'old' },
  { kind: 'age', words: determiners, next: 'age' },
  { kind: 'why', words: 'why pourquoi reason raison' },
  { kind: 'why', words: 'how', next: 'come' },
  { kind: 'why', words: 'what', next: 'made' },
  { kind: 'when', words: 'when quand date' },
  { kind: 'when', words: determiners, next: 'time day year date heure jour annee' },
  { kind: 'where', words: 'where whereabouts' },
  { kind: 'where', words: determiners, next: 'town city place street ville lieu rue' },
  { kind: 'where', words: 'ou', next: 'se est a etait vit' },
  { kind: 'where', words: 'ou', isFirst: true },
  { kind: 'who', words: 'who whom whose qui called appelle' },
  { kind: 'who', words: 'name nom', next: 'of de d du des' },
  { kind: 'who', words: 'comment', next: 's' },
  { kind: 'how', words: 'how comment' },
  { kind: 'what', words: `${determiners} que qu quoi` },
  { kind: 'whether', words: 'is are was were did does do has have had can could will est', isFirst: true },
];

interface ReadSign {
  readonly number: number;
  readonly next: ReadonlySet<string> | undefined;
  readonly isFirst: boolean;
}

let bySign: ReadonlyMap<string, readonly ReadSign[]> | undefined;

/** The signs by their words, read when first asked for. */
function signsByWord(): ReadonlyMap<string, readonly ReadSign[]> {
  const read = new Map<string, ReadSign[]>();
  for (const { kind, words, next, isFirst = false } of signs) {
    const sign = { number: kindNumber(kind), next: next === undefined ? undefined : new Set(next.split(' ')), isFirst };
    for (const word of words.split(' ')) read.set(word, [...(read.get(word) ?? []), sign]);
  }
  return read;
}

/** The kind of a question in folded words: that of its strongest sign. */
export function kindOf(row: readonly string[]): QuestionKind {
  bySign ??= signsByWord();
  let best = kindNumber('none');
  for (const [index, word] of row.entries()) {
    const own = bySign.get(word);
    if (own) best = Math.min(best, ...own.filter((sign) => isShown(sign, row, index)).map(({ number }) => number));
  }
  return kinds[best] ?? 'none';
}

function isShown({ next, isFirst }: ReadSign, row: readonly string[], index: number): boolean {
  return (next === undefined || next.has(row[index + 1] ?? '')) && (!isFirst || index === 0);
}
