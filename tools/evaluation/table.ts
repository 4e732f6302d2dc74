import type { Verdict } from './judge.ts';

export interface Judged {
  readonly kind: string;
  readonly verdict: Verdict;
}

const verdicts = ['right', 'refused', 'wrong'] as const;

/** A Markdown table of verdicts by kind, with a line for all, such as the README shows. */
export function tableOf(judged: readonly Judged[]): string {
  const kinds = [...new Set(judged.map(({ kind }) => kind))].sort();
  const rows = [
    ...kinds.map((kind) =>
      rowOf(
        kind,
        judged.filter((one) => one.kind === kind),
      ),
    ),
    rowOf('all', judged),
  ];
  return ['| kind | questions | right | refused | wrong |', '| --- | --: | --: | --: | --: |', ...rows].join('\n');
}

function rowOf(kind: string, judged: readonly Judged[]): string {
  const rates = verdicts.map((verdict) => {
    const count = judged.filter((one) => one.verdict === verdict).length;
    return `${((100 * count) / judged.length).toFixed(1)} %`;
  });
  return `| ${[kind, judged.length, ...rates].join(' | ')} |`;
}
