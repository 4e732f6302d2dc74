import type { Answer, Block } from '../answer/reply.ts';
import { cutWords } from '../text/cut.ts';
import type { Locale } from '../text/locale.ts';
import { longestText } from '../text/longest-text.ts';
import { type Text, textIn } from '../text/text.ts';
import { type Checked, type CheckedStatement, mostSentences, mostStatements } from './checked.ts';

interface Reading {
  readonly locale: Locale;
  /** The text was longer than `longestText`. */
  readonly isCut: boolean;
  /** The headline of the story, where it might have been another one. */
  readonly story?: string | undefined;
}

/** The verdicts in words: a section for each statement, in the order of the text. */
export function checkAnswer({ statements, more, isUnread }: Checked, { locale, isCut, story }: Reading): Answer {
  const text = textIn(locale);
  const notes = [
    ...(more > 0 ? [text('check.more', { count: more, most: mostStatements })] : []),
    ...(isUnread ? [text('check.unread', { most: mostSentences })] : []),
    ...(isCut ? [text('check.cutShort', { most: longestText })] : []),
    ...(story === undefined ? [] : [text('check.story', { headline: story })]),
  ].map((note): Block => ({ kind: 'note', text: note }));
  const isJudged = statements.some(({ verdict }) => verdict !== 'not_in_story');
  const first = statements.length === 0 ? [text('check.nothing')] : isJudged ? [] : [text('check.undecided')];
  return {
    status: isJudged ? 'exact' : 'not_in_story',
    title: text('check.title'),
    blocks: [
      ...first.map((line): Block => ({ kind: 'text', text: line })),
      ...statements.map((one) => statementBlock(one, text)),
      ...notes,
    ],
    sources: statements.flatMap(({ evidence }) => evidence),
    actions: [],
    statements: statements.map(({ statement, verdict, quotation, differs, evidence }) => ({
      statement,
      verdict,
      quotation,
      differs,
      evidence,
    })),
  };
}

/** A longer statement is known by its beginning; whoever checks it has it before them. */
const mostShown = 240;

function statementBlock(checked: CheckedStatement, text: Text): Block {
  const { statement, differs, quotation, says, verdict, evidence } = checked;
  const told = verdict === 'not_in_story' ? 'check.near' : 'check.says';
  return {
    kind: 'statement',
    statement: cutWords(statement, mostShown),
    marked: differs?.said,
    verdict: verdictText(checked, text),
    lines: [
      ...(verdict === 'partly' && differs ? [text('check.instead', differs)] : []),
      ...(quotation === undefined ? [] : [text(`check.quotation.${quotation}`)]),
      ...(says === undefined ? [] : [text(told, { told: says })]),
    ],
    evidence,
  };
}

function verdictText({ verdict, roundingOf, differs, holds }: CheckedStatement, text: Text): string {
  switch (verdict) {
    case 'supported':
      return roundingOf === undefined ? text('check.supported') : text('check.rounding', { figure: roundingOf });
    case 'contradicted':
      return differs ? text('check.differs', differs) : text('check.contradicted');
    case 'partly':
      return holds === undefined ? text('check.partly') : text('check.holds', { part: holds });
    case 'not_in_story':
      return text('reply.notInStoryAtAll');
  }
}
