import type { StoryContext } from '../../src/lookup/story-context.ts';
import { entitiesOf, nameOf } from '../../src/story/story.ts';
import type { Locale } from '../../src/text/locale.ts';
import { words } from '../../src/text/normalize.ts';

/** A sentence in which one thing is changed, so that it is not what the record says any more. */
export interface Mutation {
  readonly kind: string;
  readonly text: string;
}

/** A name, a place, a figure, a round, a negation, a word, an opposite or a "most" is put into a record's sentence. */
export function mutationsOf(context: StoryContext, text: string, locale: Locale): Mutation[] {
  return [
    ...namesChanged(context, text, locale),
    ...replaced(
      'figure',
      text,
      /(?<![\d.,\p{L}])(\d{1,3})(?![\d\p{L}]|[.,:]\d| 000)/u,
      (digits) => `${Number(digits) + 31}`,
    ),
    ...replaced('figure', text, /(?<![\d.,])(\d+[.,]\d+)(?![\d.,])/u, (digits) =>
      digits.replace(/^\d/, (one) => `${(Number(one) % 8) + 2}`),
    ),
    ...pairwise('round', text, rounds[locale]),
    ...replaced('year', text, /\b((?:19|20)\d\d)\b/u, (year) => `${Number(year) - 3}`),
    ...negated(text, locale),
    ...worded(context, text, locale),
    ...pairwise('opposite', text, opposites[locale]),
    ...widened(text, locale),
  ].filter((one) => one.text !== text);
}

const rounds = {
  en: [
    ['first round', 'second round'],
    ['second round', 'first round'],
  ],
  fr: [
    ['premier tour', 'second tour'],
    ['second tour', 'premier tour'],
  ],
} as const;

const opposites = {
  en: [
    ['won', 'lost'],
    ['lost', 'won'],
    ['more', 'fewer'],
    ['rose', 'fell'],
    ['fell', 'rose'],
    ['passed', 'failed'],
    ['failed', 'passed'],
    ['held', 'lost'],
    ['beat', 'lost to'],
    ['up from', 'down from'],
    ['down from', 'up from'],
    ['up by', 'down by'],
    ['came first', 'came last'],
    ['came last', 'came first'],
    ['ahead of', 'behind'],
    ['higher', 'lower'],
    ['voted for', 'voted against'],
    ['before', 'after'],
    ['after', 'before'],
    ['opened', 'closed'],
    ['closed', 'opened'],
    ['largest', 'smallest'],
    ['most', 'fewest'],
  ],
  fr: [
    ['gagné', 'perdu'],
    ['perdu', 'gagné'],
    ['plus', 'moins'],
    ['moins', 'plus'],
    ['augmenté', 'baissé'],
    ['adopté', 'rejeté'],
    ['emporte', 'perd'],
    ['hausse', 'baisse'],
    ['baisse', 'hausse'],
    ['devant', 'derrière'],
    ['voté pour', 'voté contre'],
    ['avant', 'après'],
    ['après', 'avant'],
    ['fermé', 'ouvert'],
  ],
} as const;

const unrelated = {
  noun: { en: ['umbrella', 'volcano', 'violin', 'penguin'], fr: ['parapluie', 'volcan', 'violon', 'pingouin'] },
  verb: { en: ['painted', 'swallowed', 'burned', 'stole'], fr: ['peint', 'avalé', 'brûlé', 'volé'] },
} as const;

function namesChanged(context: StoryContext, text: string, locale: Locale): Mutation[] {
  const all = entitiesOf(context.story).filter((one) => /^(?:the |la |le |l['’])?\p{Lu}/u.test(nameOf(one, locale)));
  const mine = all.flatMap((one) => {
    const name = nameOf(one, locale).replace(/^(?:the |la |le |l['’])/iu, '');
    const at = text.search(new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(name)}(?![\\p{L}\\p{N}-])`, 'u'));
    return at === -1 ? [] : [{ one, name, at }];
  });
  return mine.flatMap(({ one, name, at }, index) => {
    const others = all.filter(
      (other) =>
        other.type === one.type &&
        other.record.id !== one.record.id &&
        sameKind(one.record, other.record) &&
        !mine.some((own) => own.one.record.id === other.record.id) &&
        !isNested(context, one.record.id, other.record.id) &&
        !text.includes(nameOf(other, locale)),
    );
    const other = others[(index + at) % Math.max(1, others.length)];
    if (!other) return [];
    const changed =
      text.slice(0, at) + nameOf(other, locale).replace(/^(?:the |la |le |l['’])/iu, '') + text.slice(at + name.length);
    return [{ kind: one.type === 'place' ? 'place' : 'name', text: changed }];
  });
}

function sameKind(one: object, other: object): boolean {
  return !('kind' in one) || !('kind' in other) || one.kind === other.kind || !('role' in one);
}

function isNested(context: StoryContext, one: string, other: string): boolean {
  const within = (id: string, seen: readonly string[] = []): readonly string[] => {
    const entity = context.search.entityById.get(id);
    const up = entity?.type === 'place' ? entity.record.within : undefined;
    return up === undefined || seen.includes(up) ? seen : within(up, [...seen, up]);
  };
  return within(one).includes(other) || within(other).includes(one);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function replaced(kind: string, text: string, pattern: RegExp, change: (found: string) => string): Mutation[] {
  return [{ kind, text: text.replace(pattern, (found) => change(found)) }];
}

function pairwise(kind: string, text: string, pairs: readonly (readonly [string, string])[]): Mutation[] {
  return pairs.map(([from, to]) => ({ kind, text: text.replace(new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, 'u'), to) }));
}

function negated(text: string, locale: Locale): Mutation[] {
  return locale === 'en'
    ? [
        {
          kind: 'negation',
          text: text.replace(/\b(is|was|are|were|has|had|have|will|would|can|could)\b(?! not| no\b)/, '$1 not'),
        },
      ]
    : [
        {
          kind: 'negation',
          text: text.replace(
            /(?<![\p{L}'’])(est|a|ont|sont|était|avait|étaient)(?![\p{L}'’-])(?! pas)/u,
            (verb) => `${/^[aeoé]/.test(verb) ? "n'" : 'ne '}${verb} pas`,
          ),
        },
      ];
}

function worded(context: StoryContext, text: string, locale: Locale): Mutation[] {
  const own = [...text.matchAll(/(?<![\p{L}\d'’-])(\p{Ll}{5,})(?![\p{L}\d'’-])/gu)].filter(
    ({ 1: word = '' }) =>
      words(word).every((one) => !context.search.stopWords.has(one) && !context.search.entities.exact(one).length) &&
      !passes.has(word),
  );
  return own.map((match, at) => {
    const isVerb = /(?:ed|é|ée|és)$/.test(match[0]);
    const list = unrelated[isVerb ? 'verb' : 'noun'][locale];
    return {
      kind: 'word',
      text:
        text.slice(0, match.index) + list[(at + match.index) % list.length] + text.slice(match.index + match[0].length),
    };
  });
}

/** Words without which a sentence still says the same. */
const passes = new Set('round election votes percent second first about people'.split(' '));

function widened(text: string, locale: Locale): Mutation[] {
  const lower = text.charAt(0).toLowerCase() + text.slice(1);
  return locale === 'en'
    ? [
        {
          kind: 'only',
          text: /\bonly\b/i.test(text)
            ? text
            : text.replace(/(?<![-\p{L}])(in|by|for|from|at)(?= (?:\p{Lu}|the|a|his|her)\b)/u, 'only $1'),
        },
        { kind: 'never', text: text.replace(/\b(is|was|are|were|has|had|have|will|would|can)\b/, '$1 never') },
        { kind: 'all', text: text.replace(/\bsome |\bmany |\bseveral /i, 'all ') },
      ]
    : [
        { kind: 'only', text: `Seulement ${lower}` },
        {
          kind: 'never',
          text: text.replace(
            /(?<![\p{L}'’])(est|a|ont|sont|était|avait)(?![\p{L}'’-])/u,
            (verb) => `${/^[aeoé]/.test(verb) ? "n'" : 'ne '}${verb} jamais`,
          ),
        },
        { kind: 'all', text: text.replace(/\b(?:certains|plusieurs|des) /i, 'tous les ') },
      ];
}
