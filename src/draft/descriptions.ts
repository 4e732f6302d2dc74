import { byPlace, type Named } from './entities.ts';
import type { NamePart } from './name-parts.ts';

const description = String.raw`outgoing \p{Ll}[\p{L}-]+(?: (?:leader|minister))?|\p{Ll}[\p{L}-]+ sortante?`;
const inFront = new RegExp(`(?<![\\p{L}-])(${description}),? $`, 'u');
const behind = new RegExp(`^, (?:the |le |la |l[’'])?(${description})(?=[,.;])`, 'u');

/** People with every place where a description stands for one of them that the article gives nobody else: "le maire sortant". */
export function withDescriptions(named: readonly Named[], paragraphs: readonly string[]): Named[] {
  const people = named.filter(({ kind }) => kind === 'person');
  const told = people.flatMap((person) => descriptionsOf(person).map((words) => ({ words, person })));
  return named.map((one) => {
    const own = new Set(told.flatMap(({ words, person }) => (person === one ? [words] : [])));
    const only = [...own].filter((words) => told.every((other) => other.words !== words || other.person === one));
    const more = only.flatMap((words) => mentionsOf(words, one, paragraphs));
    return more.length === 0 ? one : { ...one, mentions: [...one.mentions, ...more].sort(byPlace) };
  });
}

function descriptionsOf({ mentions }: Named): string[] {
  return mentions.flatMap(({ before, after }) => inFront.exec(before)?.[1] ?? behind.exec(after)?.[1] ?? []);
}

function mentionsOf(words: string, { mentions }: Named, paragraphs: readonly string[]): NamePart[] {
  const pattern = new RegExp(`(?<![\\p{L}])(?:the |le |la |du |au )${words}(?![\\p{L}-])`, 'giu');
  return paragraphs.flatMap((text, index) =>
    [...text.matchAll(pattern)].flatMap((match): NamePart[] => {
      const [paragraph, start, end] = [index + 1, match.index, match.index + match[0].length];
      const isBeside = mentions.some(
        (one) =>
          one.paragraph === paragraph &&
          ((one.start >= end && one.start - end < 4) || (one.end <= start && start - one.end < 4)),
      );
      if (isBeside) return [];
      const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 140)];
      return [{ paragraph, start, end, text: match[0], opens: /(?:^|[.!?]["”»]?\s+)$/u.test(before), before, after }];
    }),
  );
}
