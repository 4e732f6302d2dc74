import { english } from './english-questions.ts';
import { frameOf } from './frame.ts';
import { french } from './french-questions.ts';
import type { Parts } from './question-parts.ts';

/** Questions that a sentence answers, made of its own parts: who, what, when, where, how many. */
export function questionsFor(parts: Parts): string[] {
  const { sentence, language, opening } = parts;
  const frame = frameOf(sentence.text, opening?.end, language);
  const subject = parts.meant ?? frame?.subject;
  const asked = language === 'en' ? english(parts, subject, frame) : french(parts, subject, frame);
  return [...new Set(asked.map((question) => question.replace(/\s+/g, ' ').trim()))]
    .filter((question) => question.length < 140)
    .slice(0, 5);
}
