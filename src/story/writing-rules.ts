import { fold } from '../text/normalize.ts';
import type { Problem } from './problem.ts';
import { synonymsName } from './schema.ts';
import { borneRecords, type Story } from './story.ts';

type Records = Omit<Story, 'article'>;

const [fewestWords, mostWords] = [2, 12];

/** What the guide asks of whoever writes a story, beyond the shape of its records. */
export function checkWriting(story: Records): Problem[] {
  return [...evidenceLengths(story), ...synonymsTwice(story)];
}

function evidenceLengths(story: Records): Problem[] {
  return borneRecords(story).flatMap(({ file, record }) =>
    record.evidence.flatMap(({ exact }) => {
      const count = wordsIn(exact);
      if (count >= fewestWords && count <= mostWords) return [];
      const advice = count < fewestWords ? 'copy a few more, so that they stand only once' : 'copy fewer';
      const message = `"${exact}" has ${count} word${count === 1 ? '' : 's'}; ${advice} (${fewestWords} to ${mostWords})`;
      return [{ file, record: record.id, field: 'evidence', message }];
    }),
  );
}

/** A number is one word ("11 603", "44 %"), and a dash or a colon none; a figure with its sign is enough all the same. */
function wordsIn(exact: string): number {
  const pieces = exact.split(/\s+/u).length;
  const joined = exact.replace(/(?<=\d)\s+(?=\d{3}\b|%)/gu, '');
  const count = joined.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return pieces < fewestWords ? pieces : Math.max(fewestWords, count);
}

function synonymsTwice({ synonyms }: Records): Problem[] {
  const first = new Map<string, readonly string[]>();
  return synonyms.flatMap((group) =>
    group.flatMap((word) => {
      const earlier = first.get(fold(word)) ?? group;
      first.set(fold(word), earlier);
      if (earlier === group) return [];
      const message = `has "${word}", which also stands in the group ${synonymsName(earlier)}; make them one group`;
      return [{ file: 'vocabulary.json', record: synonymsName(group), field: 'synonyms', message }];
    }),
  );
}
