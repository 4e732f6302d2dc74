import { exitCode } from '../../errors.ts';

/** What one check has found. */
export interface Finding {
  /** What was looked at, in one or two words. */
  readonly about: string;
  readonly level: 'ok' | 'warn' | 'fail';
  readonly says: string;
  /** What to do about it. */
  readonly advice?: string;
  /** With which exit code the bot would end because of it. */
  readonly code?: number;
}

export const ok = (about: string, says: string): Finding => ({ about, level: 'ok', says });

export const warn = (about: string, says: string, advice: string): Finding => ({ about, level: 'warn', says, advice });

export const fail = (about: string, code: number, says: string, advice: string): Finding => ({
  about,
  level: 'fail',
  code,
  says,
  advice,
});

const widest = 'interactions '.length;

/** A line for the finding, and one for what to do. */
export function described({ level, about, says, advice }: Finding): string {
  const line = `${level.padEnd(6)}${about.padEnd(widest)}${says}`;
  return advice === undefined ? line : `${line}\n${' '.repeat(6 + widest)}→ ${advice}`;
}

/** The exit code of the first thing that would keep the bot from running. */
export function codeOf(findings: readonly Finding[]): number {
  return findings.find(({ level }) => level === 'fail')?.code ?? exitCode.ok;
}
