import { descriptionIn, type Scene, type VoiceMention } from './antecedent.ts';
import { saying } from './lexicon.ts';
import type { Quoted } from './quotations.ts';
import { afterClause, beforeClause } from './speech-clauses.ts';
import { voiceMeant } from './stand-ins.ts';

/** Who says some words, and how sure that is; `described` where the article gives no name. */
export interface Attribution {
  readonly voice?: string | undefined;
  readonly described?: string | undefined;
  readonly confidence: number;
}

const say = String.raw`(?<![\p{L}-])${saying}`;
/** Finds the speaker of each quotation, in the order of the article. */
export function attribute(quoted: readonly Quoted[], scene: Scene): Attribution[] {
  const given: Attribution[] = [];
  quoted.forEach((quote, index) => {
    const earlier = quoted[index - 1];
    const last = given[index - 1];
    const own = attributionOf(quote, quoted, scene);
    const goesOn = earlier !== undefined && last !== undefined && continues(earlier, quote, scene.paragraphs);
    given.push(
      own.confidence < 0.6 && goesOn && (own.confidence === 0 || isBetweenOnly(quote, earlier))
        ? inherited(last, earlier, quote)
        : own,
    );
  });
  return backwards(quoted, given);
}

function inherited(last: Attribution, earlier: Quoted, quote: Quoted): Attribution {
  return {
    ...last,
    confidence: Math.round(last.confidence * (earlier.open || earlier.paragraph === quote.paragraph ? 100 : 70)) / 100,
  };
}

function isBetweenOnly(quote: Quoted, earlier: Quoted): boolean {
  return quote.paragraph === earlier.paragraph || earlier.open;
}

/** Speech goes on in the same paragraph, or in the next one if that is nothing but speech. */
function continues(earlier: Quoted, quote: Quoted, paragraphs: readonly string[]): boolean {
  if (earlier.paragraph === quote.paragraph) return true;
  if (earlier.open) return quote.paragraph === earlier.paragraph + 1;
  const text = paragraphs[quote.paragraph - 1] ?? '';
  const outside = text.slice(0, quote.start) + text.slice(quote.end);
  return quote.paragraph - earlier.paragraph <= 2 && outside.replace(/[^\p{L}]/gu, '') === '';
}

/** Words that come first and get their speaker only with the next ones: "No." "Never," said the mayor. */
function backwards(quoted: readonly Quoted[], given: readonly Attribution[]): Attribution[] {
  return given.map((one, index) => {
    const [quote, next, then] = [quoted[index], quoted[index + 1], given[index + 1]];
    if (one.confidence >= 0.45 || !quote || !next || !then) return one;
    return next.paragraph === quote.paragraph && then.confidence > one.confidence
      ? { ...then, confidence: then.confidence * 0.9 }
      : one;
  });
}

function attributionOf(quote: Quoted, quoted: readonly Quoted[], scene: Scene): Attribution {
  const text = scene.paragraphs[quote.paragraph - 1] ?? '';
  const others = quoted.filter(({ paragraph }) => paragraph === quote.paragraph);
  const before = others.filter(({ end }) => end <= quote.start).at(-1)?.end ?? 0;
  const next = others.find(({ start }) => start >= quote.end)?.start ?? text.length;
  const tail = afterClause(text, quote.end, next);
  const head = beforeClause(text, before, quote.start);
  const isIntroduced = /[:;]\s*["“«]?\s*$/u.test(text.slice(head[0], quote.start)) && head[1] > head[0];
  const byColon = isIntroduced ? resolve(text, head, quote, scene, 0.92, 'first') : undefined;
  const byTail = () => resolve(text, tail, quote, scene, 0.95, 'verb');
  const byHead = () => resolve(text, head, quote, scene, 0.85, 'verb');
  // A few words inside a sentence belong to what stands before them: she called it "a mess" and said …
  const isInside = /^\p{Ll}/u.test(quote.text) && head[1] - head[0] > 12;
  const said = byColon ?? (isInside ? (byHead() ?? byTail()) : (byTail() ?? byHead()));
  return (
    said ??
    resolve(text, head, quote, scene, 0.6, 'last') ??
    resolve(text, tail, quote, scene, 0.5, 'first') ??
    before0(quote, before, scene)
  );
}

type Which = 'verb' | 'first' | 'last';

function resolve(
  text: string,
  [from, to]: readonly [number, number],
  quote: Quoted,
  scene: Scene,
  sure: number,
  which: Which,
): Attribution | undefined {
  const clause = text.slice(from, to);
  const verb = new RegExp(say, 'u').exec(clause);
  if (!/\p{L}/u.test(clause) || (which === 'verb' && !verb)) return undefined;
  const inside = scene.mentions.filter(
    ({ paragraph, start, end, isOwner }) => paragraph === quote.paragraph && start >= from && end <= to && !isOwner,
  );
  const at = from + (verb?.index ?? 0);
  const person = which === 'verb' ? nearVerb(inside, at) : (inside.find(({ isPerson }) => isPerson) ?? inside[0]);
  const voice = voiceMeant({ clause, from, quote, scene, isFirst: which === 'first' }, person);
  if (voice !== undefined) return { voice, confidence: Math.min(sure, 0.75) };
  const described = descriptionIn(clause);
  const isFirst =
    described !== undefined &&
    person !== undefined &&
    !person.isPerson &&
    clause.indexOf(described) + from < person.start;
  if (person && !isFirst) return { voice: person.voice, confidence: sure };
  return described === undefined ? undefined : { described, confidence: Math.min(sure, 0.5) };
}

/** Who stands right behind the verb of saying, or else in front of it. */
function nearVerb(inside: readonly VoiceMention[], at: number): VoiceMention | undefined {
  const behind = inside.find(({ start, isPerson }) => start >= at && start - at < (isPerson ? 70 : 25));
  const front = inside.filter(({ end }) => end <= at);
  const subject = front.find(({ isPerson }) => isPerson) ?? front[0];
  return subject ?? behind;
}

/** Nobody is named beside the words: whoever the paragraph, or else the one before, tells of last. */
function before0(quote: Quoted, from: number, { mentions, paragraphs }: Scene): Attribution {
  const own = mentions.filter(
    ({ paragraph, start, isPerson }) => paragraph === quote.paragraph && start < quote.start && isPerson,
  );
  const first = own.find(({ isOwner }) => !isOwner);
  if (first && from === 0) return { voice: first.voice, confidence: 0.5 };
  const earlier = mentions.filter(({ paragraph, isPerson }) => paragraph === quote.paragraph - 1 && isPerson);
  if (earlier[0] && quote.start < 4 && paragraphs.length > 0) return { voice: earlier[0].voice, confidence: 0.3 };
  return { confidence: 0 };
}
