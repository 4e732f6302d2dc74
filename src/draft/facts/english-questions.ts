import { type Frame, infinitive } from './frame.ts';
import { about, clause, escaped, lower, type Parts, placeIn, tail, when } from './question-parts.ts';
import type { StatedValue } from './values.ts';

/** Questions in English: who, when, where, what, how many, why. */
export function english(parts: Parts, subject: string | undefined, frame: Frame | undefined): string[] {
  if (!frame || subject === undefined)
    return [...parts.values.map((value) => counted(parts, value)), ...about(parts, 'en')];
  const isSomebody = parts.meant !== undefined || parts.opening?.isPerson === true;
  const who = `${isSomebody ? 'Who' : 'What'} ${frame.verb} ${clause(frame.rest)}?`;
  const counts = parts.values.map((value) => countedOf(parts, value, subject, frame) ?? counted(parts, value));
  return [who, ...placed(parts, subject, frame), what(subject, frame), ...counts];
}

function placed(parts: Parts, subject: string, frame: Frame): string[] {
  const { rest } = frame;
  const time = when.en.exec(rest)?.[0];
  const place = placeIn(rest, parts);
  const before = new RegExp(`,? ?(?:in|at|from|near|of|to|outside) (?:the )?${escaped(place ?? '')}`, 'u');
  const reason = /\b(?:because|since|so that|in order to)\b.*$/;
  return [
    ...(time === undefined ? [] : [asks('When', subject, frame, clause(rest.replace(time, '')))]),
    ...(place === undefined ? [] : [asks('Where', subject, frame, clause(rest.replace(before, '')))]),
    ...(reason.test(rest) ? [asks('Why', subject, frame, clause(rest.replace(reason, '')))] : []),
  ];
}

function asks(word: string, subject: string, { auxiliary, verb }: Frame, rest: string): string {
  return auxiliary === undefined
    ? `${word} did ${lower(subject)} ${infinitive(verb)} ${rest}?`
    : `${word} ${auxiliary} ${lower(subject)} ${rest}?`;
}

function what(subject: string, { auxiliary, verb, rest }: Frame): string {
  if (auxiliary === undefined) return `What did ${lower(subject)} ${infinitive(verb)}?`;
  const next = /^(?:is|was|are|were)$/.test(auxiliary) ? '' : ` ${rest.split(' ')[0] ?? ''}`;
  return `What ${auxiliary} ${lower(subject)}${next}?`;
}

/** "How many votes did Ms Reed receive": what is counted stands right behind the verb. */
function countedOf(parts: Parts, { unit, start, end }: StatedValue, subject: string, frame: Frame): string | undefined {
  const own = parts.sentence.text.slice(start - parts.sentence.start, end - parts.sentence.start);
  if (unit === 'percent' || !frame.rest.startsWith(own)) return undefined;
  return asks(`How many ${unit}`, subject, frame, '');
}

function counted(parts: Parts, { unit, end, per }: StatedValue): string {
  if (unit === 'percent') return `What percentage${tail(parts, end)}?`;
  if (/^(?:dollars|euros|pounds|crowns)$/.test(unit))
    return `How much${per === undefined ? ' money' : ''}${tail(parts, end, unit)}?`;
  return `How many ${unit}${tail(parts, end, unit)}?`;
}
