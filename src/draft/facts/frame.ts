import nlp from 'compromise';
import type { Language } from '../wording.ts';

/** The parts of a plain sentence: who, the verb, and what follows. */
export interface Frame {
  readonly subject: string;
  /** "has", "will", "was": what stands in front of the subject in a question. */
  readonly auxiliary?: string | undefined;
  readonly verb: string;
  readonly rest: string;
}

const auxiliaries = /^(?:is|was|are|were|has|had|have|will|would|could|can|may|might|should|must|did|does|do)$/;
const article =
  /^(?:the|a|an|his|her|its|their|this|these|those|some|all|both|no|one|two|three|most|more|at least|le|la|les|l[’']|un|une|des|ce|cette|ces|son|sa|ses|leurs?)\b/i;

/**
 * Finds the verb of a sentence behind its subject. `subjectEnd` is where the name that opens it ends; without one, the
 * first noun phrase is the subject.
 *
 * @returns nothing for a sentence that is not built so
 */
export function frameOf(sentence: string, subjectEnd: number | undefined, language: Language): Frame | undefined {
  const plain = sentence.replace(/[.!?…]+["”»]?$/u, '');
  const after = subjectEnd ?? 0;
  if (
    subjectEnd === undefined &&
    !article.test(plain) &&
    !/^(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|Il|Elle|Ils|Elles|On) /.test(plain)
  )
    return undefined;
  const behind = plain.slice(after);
  // An apposition between commas belongs to the subject and is left out of the question.
  const aside = /^, [^,]*(?:, [^,]*)?, /u.exec(behind)?.[0] ?? /^,? ?\([^)]*\),? /u.exec(behind)?.[0] ?? '';
  const words = behind.slice(aside.length).trim().split(/\s+/);
  const at = words.findIndex((word, index) => index < 9 && isVerb(word, language));
  if (at === -1 || (subjectEnd !== undefined && at > 3)) return undefined;
  const subject = [plain.slice(0, after), ...words.slice(0, at)].join(' ').trim();
  if (subject === '' || /[,;:“”"«»]/.test(subject)) return undefined;
  const verb = words[at] ?? '';
  const isAuxiliary = language === 'en' && auxiliaries.test(verb);
  return { subject, auxiliary: isAuxiliary ? verb : undefined, verb, rest: words.slice(at + 1).join(' ') };
}

const frenchVerb =
  /^(?:n[’'])?(?:est|sont|était|étaient|a|ont|avait|avaient|sera|seront|fut|doit|doivent|peut|devient|reste|recueille|obtient|remporte|porte|pourrait|évoque|refuse|s[’']établit|s[’']est|n[’']a|n[’']est|\p{L}{2,}(?:ait|aient|era|eront|ent|isent))$/u;

function isVerb(word: string, language: Language): boolean {
  const bare = word.replace(/[,;:]$/, '');
  if (language === 'fr') return frenchVerb.test(bare) && !/ment$/.test(bare);
  if (!/^\p{Ll}/u.test(bare)) return false;
  return (
    auxiliaries.test(bare) ||
    /^(?:won|took|came|went|said|left|held|lost|led|put|got|ran|fell|rose|gave|made|sold|kept|saw|told|met|stood|became|began|cost|costs|wants|needs|owns|works|lives|sells|voted|declined)$/.test(
      bare,
    ) ||
    (/\p{L}{3,}ed$/u.test(bare) && isKnownVerb(bare))
  );
}

const known = new Map<string, boolean>();

function isKnownVerb(word: string): boolean {
  const found = known.get(word) ?? nlp(word).has('#Verb');
  known.set(word, found);
  return found;
}

/** "won" is "win": the form behind "did". */
export function infinitive(verb: string): string {
  const found = nlp(`they ${verb}`)
    .verbs()
    .toInfinitive()
    .out('text')
    .replace(/^they /, '')
    .trim();
  return found === '' ? verb : found;
}
