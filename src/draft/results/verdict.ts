import type { Json, Row } from './built.ts';

const pairs = [
  ['yes', 'no'],
  ['oui', 'non'],
] as const;

/** Whether a measure is carried, by its figures and by the share that it needs: where more say yes, or yes enough of them. */
export function decide(rows: readonly Row[], totals: ReadonlyMap<string, Json>): void {
  if (rows.some(({ status }) => status !== undefined)) return;
  const bar = Number(totals.get('threshold')?.value ?? 50);
  for (const [yes, no] of pairs) {
    const of = (key: string) => rows.find(({ contender }) => contender.type === 'option' && contender.key === key);
    const [own, other] = [of(yes), of(no)];
    if (own !== undefined && other !== undefined) settle(own, other, bar);
  }
}

function settle(yes: Row, no: Row, bar: number): void {
  const share = shareOf(yes, no);
  if (share === undefined) return;
  const isCarried = share > bar || (bar > 50 && share === bar);
  yes.status = isCarried ? 'won' : 'lost';
  no.status = isCarried ? 'lost' : 'won';
}

function shareOf(yes: Row, no: Row): number | undefined {
  const told = yes.figures.get('share')?.value;
  const [own, other] = [yes.figures.get('votes')?.value, no.figures.get('votes')?.value];
  if (told !== undefined) return told;
  return own === undefined || other === undefined ? undefined : (100 * own) / (own + other);
}
