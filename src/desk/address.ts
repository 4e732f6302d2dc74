import type { Entry } from './entries.ts';
import type { KindName } from './kinds.ts';

/** Addresses within the page, relative to it. */

export function recordAddress({ kind, name }: Pick<Entry, 'kind' | 'name'>): string {
  return `${query({ kind: kind.name, id: name })}#record`;
}

export function kindAddress(kind: KindName): string {
  return `${query({ kind })}#records`;
}

export function questionAddress(question: string): string {
  return `${query({ q: question })}#answer`;
}

export function query(parts: Readonly<Record<string, string>>): string {
  return `?${new URLSearchParams(parts)}`;
}
