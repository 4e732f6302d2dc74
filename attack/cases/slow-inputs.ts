import { setImmediate } from 'node:timers/promises';
import { median } from '../../bench/figures.ts';
import { type Answers, openAnswers, realQuestions, type Typed } from '../answers.ts';
import { type Attack, made, type Scene } from '../case.ts';
import { mutationsOf } from '../mutations.ts';
import { floodOf } from '../questions.ts';

/** So many milliseconds may one answer take, and so many the list of completions that comes with every letter. */
const mostMs = { answer: 50, completion: 5 } as const;

/** The median of usual questions on a quiet machine, as the README's figures have it. */
const usualMs = 2.2;

/** In each round the slowest texts of the one before are changed further. */
const rounds = 8;
/** So many of the slowest are tried again. */
const finalists = 12;
/** However long they take. */
const fewest = 12;

/** What has been slow before. */
const knownSlow = [
  floodOf(0),
  floodOf(1).replaceAll(' or ', ' and who '),
  floodOf(2).replaceAll(' or ', ''),
  'é'.repeat(200),
];

/** So many inputs are tried in all. A completion takes a tenth of an answer's time, so more of them are. */
const inputs = { answer: 500, completion: 2_400, short: 140 } as const;

interface Timed extends Typed {
  readonly ms: number;
}

/** A search, from a fixed seed, for what takes long to answer: real questions, changed again and again. */
export const slowInputs: Attack = {
  name: 'slow inputs',
  about: 'A seeded search for what takes long to answer or to complete: real questions, changed again and again.',
  alone: true,
  async run(scene) {
    const answers = await openAnswers();
    const real = realQuestions();
    // What is slow at first only is no fault of the text.
    for (const text of real.slice(0, 5)) for (const kind of answers.kinds) answers.time({ kind, text });
    // On a machine that is much slower the search goes on for no longer than this.
    const end = performance.now() + scene.choose(80_000, 6_000);
    const slowness = slownessOf(scene, answers, real);
    const searches = new Map<string, Search>();
    for (const [at, kind] of answers.kinds.entries()) {
      const share = (end - performance.now()) / (answers.kinds.length - at);
      const count = scene.choose(isTyping(kind) ? inputs.completion : inputs.answer, inputs.short);
      searches.set(kind, await search(answers, kind, real, { count, until: performance.now() + share }));
    }
    const fresh = await openAnswers();
    for (const { kind } of [...searches.values()].flatMap(({ slowest }) => slowest)) {
      fresh.time({ kind, text: 'who won in calais?' });
    }
    for (const [kind, { tried, slowest }] of searches) {
      const limit = isTyping(kind) ? mostMs.completion : mostMs.answer;
      const row = scene.row(kind, { atMost: limit, unit: 'ms' });
      row.held = tried;
      for (const { text, ms } of again(fresh, slowest)) {
        row.measured(ms / slowness, `${(ms / slowness).toFixed(0)} ms: ${text}`);
      }
    }
  },
};

function isTyping(kind: string): boolean {
  return kind.endsWith('typing');
}

/**
 * How much slower this machine is now than the one for which the bounds hold, by the median of usual questions. A faster
 * one counts as equal.
 */
function slownessOf(scene: Scene, answers: Answers, real: readonly string[]): number {
  // The first ones are slow while the engine learns, which must not pass for a slow machine.
  for (const text of real.slice(0, 200)) answers.time({ kind: '/ask', text });
  const times = real.slice(200, 300).map((text) => answers.time({ kind: '/ask', text }));
  const slowness = Math.max(1, median(times) / usualMs);
  const row = scene.row(`usual questions, median; the times below are divided by ${slowness.toFixed(1)}`);
  row.held = times.length;
  row.measured(median(times));
  return slowness;
}

interface Search {
  readonly tried: number;
  /** The slowest texts, the slowest first. */
  readonly slowest: readonly Timed[];
}

interface Effort {
  readonly count: number;
  /** In milliseconds of `performance.now()`. */
  readonly until: number;
}

async function search(answers: Answers, kind: string, real: readonly string[], effort: Effort): Promise<Search> {
  const { count, until } = effort;
  let [tried, slowest]: [number, Timed[]] = [0, []];
  for (let round = 0; round < rounds; round += 1) {
    const some = real.slice(round * 10, round * 10 + 5);
    const base = round === 0 ? real : [...slowest.map(({ text }) => text), ...some];
    const changed = made(mutationsOf(base), Math.ceil(count / rounds), round);
    const texts = round === 0 ? [...knownSlow, ...changed] : changed;
    const found = await timeAll(answers, kind, texts, { until, fewest: fewest - tried });
    tried += found.length;
    slowest = [...slowest, ...found].sort((one, other) => other.ms - one.ms).slice(0, finalists);
  }
  return { tried, slowest };
}

/** Stops when the time is over, but not before the fewest were tried. */
async function timeAll(
  answers: Answers,
  kind: string,
  texts: readonly string[],
  limit: { readonly until: number; readonly fewest: number },
): Promise<Timed[]> {
  const found: Timed[] = [];
  for (const text of texts) {
    if (performance.now() > limit.until && found.length >= limit.fewest) break;
    found.push({ kind, text, ms: answers.time({ kind, text }) });
    if (found.length % 20 === 0) await setImmediate();
  }
  return found;
}

/** With a story that was loaded anew, so that nothing remembered helps; the smaller time counts, as noise only adds. */
function again(fresh: Answers, found: readonly Timed[]): Timed[] {
  return found.map((one) => ({ ...one, ms: Math.min(one.ms, fresh.time(one)) })).sort((a, b) => b.ms - a.ms);
}
