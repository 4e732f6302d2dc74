const rounds =
  /\b(?:(first|second|third) round|round (one|two|three|[123])|(premier|deuxième|second|1er|2e) tour)\b/giu;

const which: Readonly<Record<string, number>> = {
  first: 1,
  one: 1,
  '1': 1,
  premier: 1,
  '1er': 1,
  second: 2,
  two: 2,
  '2': 2,
  deuxième: 2,
  '2e': 2,
  third: 3,
  three: 3,
  '3': 3,
};

/** Whether a text is of two rounds: then each figure is of its own, and the whole of it may be borne out the wrong way round. */
export function isOfRounds(text: string): boolean {
  const said = [...text.matchAll(rounds)].map(([, ...groups]) => which[groups.find(Boolean)?.toLowerCase() ?? '']);
  return new Set(said).size > 1 && /\d/.test(text);
}
