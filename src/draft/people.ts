import { states } from '../story/numerals.ts';
import type { Evidence } from '../story/schema-parts.ts';
import type { Named } from './entities.ts';
import { anyEvidence, evidenceFor, type Span } from './evidence.ts';
import { jobs } from './lexicon.ts';
import type { NameBook } from './name-book.ts';
import type { NamePart } from './name-parts.ts';
import { roleAt } from './roles.ts';
import { inLanguage, type Language, type OneLanguage, phrase } from './wording.ts';

export interface PersonDraft {
  readonly id: string;
  readonly name?: string;
  readonly attribution?: OneLanguage;
  readonly otherNames: readonly string[];
  readonly role: OneLanguage;
  readonly age?: { readonly years: number };
  readonly origin?: OneLanguage;
  readonly voice: 'candidate' | 'politician' | 'resident' | 'reporter' | 'expert' | 'official' | 'mentioned';
  readonly memberOf: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly draft: true;
  readonly confidence: number;
}

interface Facts {
  readonly paragraphs: readonly string[];
  readonly language: Language;
  readonly book: NameBook;
  /** Ids of the parties of whoever bears a name, as the text tells them. */
  readonly partiesOf: (person: Named) => readonly string[];
  /** Whether a name is that of another record, which a surname may not take from it. */
  readonly isOther: (name: string, person: Named) => boolean;
  readonly isReporter: (name: string) => boolean;
  readonly speaks: (person: Named) => boolean;
  /** Jobs by which the article calls somebody and nobody else. */
  readonly callingsOf: (person: Named) => readonly string[];
}

/** A record for each person who is named, with what the sentence around the name tells. */
export function draftPeople(people: readonly Named[], facts: Facts): PersonDraft[] {
  return people.flatMap((person) => {
    const evidence = anyEvidence(facts.paragraphs, person.mentions);
    const id = evidence && facts.book.add(person.name);
    if (evidence === undefined || id === undefined) return [];
    const told = person.mentions.map((mention) => roleAt(mention)).find((role) => role !== undefined);
    const origin = person.mentions
      .map(
        ({ after }) =>
          /^[^.]{0,40}\b(?:from|originaire d[eu]|born in) (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/u.exec(after)?.[1],
      )
      .find((one) => one !== undefined);
    const titled = person.mentions.flatMap(({ title }) =>
      title === undefined ? [] : [`${title} ${person.name.split(' ').at(-1)}`],
    );
    const memberOf = facts.partiesOf(person);
    const aged = agedIn(person, facts.paragraphs);
    return [
      {
        id,
        name: person.name,
        otherNames: facts.book.aliases(id, [
          ...person.aliases,
          ...surnames(person.name).filter((name) => !facts.isOther(name, person)),
          ...titled,
          ...(told === undefined ? [] : jobNames(told)),
          ...facts.callingsOf(person),
        ]),
        role: inLanguage(facts.language, capital(told ?? groupOf(person) ?? phrase(facts.language, 'person'))),
        ...(aged ? { age: { years: aged.years } } : {}),
        ...(origin === undefined ? {} : { origin: inLanguage(facts.language, origin) }),
        voice: voiceOf(person, told ?? '', memberOf.length > 0, facts),
        memberOf,
        evidence: withAge(evidence, aged),
        draft: true,
        confidence: person.confidence,
      },
    ];
  });
}

/** "Tom Wren of the Shore Greens": the group is what the article tells of somebody. */
function groupOf({ mentions }: Named): string | undefined {
  return mentions
    .map(({ after }) => /^ ((?:of|from) the \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)/u.exec(after)?.[1])
    .find(Boolean);
}

function surnames(name: string): string[] {
  const words = name.split(' ');
  const particle = words.findIndex((word, index) => index > 0 && /^(?:Le|La|De|Du|Van|Von|de|van|von|der)$/.test(word));
  const surname = particle > 0 ? words.slice(particle).join(' ') : words.at(-1);
  return words.length > 1 && surname !== undefined ? [surname] : [];
}

/** The job alone, by which people ask: "the publican". */
function jobNames(role: string): string[] {
  const found = new RegExp(String.raw`(?:[\p{L}’'-]+ )?(?<![\p{L}])(?:${jobs})(?![\p{L}])`, 'u').exec(role)?.[0];
  return found === undefined ? [] : [found.trim()];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface Aged {
  readonly years: number;
  readonly evidence: Evidence;
}

function agedIn({ mentions }: Named, paragraphs: readonly string[]): Aged | undefined {
  const aged = mentions.flatMap((mention) => ageAt(mention) ?? [])[0];
  const evidence = aged && evidenceFor(paragraphs, aged.span);
  return evidence && { years: aged.years, evidence };
}

/** An age stands in evidence of its own where that of the name does not have it. */
function withAge(own: Evidence, aged: Aged | undefined): Evidence[] {
  return aged && !states(own.exact, aged.years) ? [own, aged.evidence] : [own];
}

/** How old somebody is, with the stretch from their name to the number. */
function ageAt({ paragraph, start, end, before, after }: NamePart): { years: number; span: Span } | undefined {
  const behind =
    /^(?:, | \(|,? who is |,? aged )(?:aged )?(\d{1,3})(?=,(?!\d)| ans\b|\.(?!\d)|\)|;)/.exec(after) ??
    /^, (?:an? |the |\p{Ll}+ de )?(\d{1,3})(?:-year-old| ans(?=[,.]))/u.exec(after) ??
    /^[^.;]{0,60}, aged (\d{1,3})(?=[,.;])/u.exec(after);
  const front = behind ? null : /(\d{1,3})(?:-year-old| ans,?) $/.exec(before);
  const years = Number(behind?.[1] ?? front?.[1] ?? Number.NaN);
  if (!(years > 0 && years < 120)) return undefined;
  const span = { paragraph, start: start - (front?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) };
  return { years, span };
}

function voiceOf(person: Named, role: string, hasParty: boolean, facts: Facts): PersonDraft['voice'] {
  if (facts.isReporter(person.name)) return 'reporter';
  if (/\b(?:candidate?|challenger|incumbent|nominee|sortante?)\b/i.test(role)) return 'candidate';
  if (
    /\b(?:professor|scientist|teaches|analyst|economist|politologue|géographe|sociologue|historian|historien|university|université)/i.test(
      role,
    )
  )
    return 'expert';
  if (
    /\b(?:returning officer|registrar|clerk|director|auditor|assessor|secrétaire|préfet|scrutateur|officer)/i.test(role)
  )
    return 'official';
  if (
    hasParty ||
    /\b(?:minister|ministre|leader|mayor|maire|senator|president|MP|councillor|premier|governor|député)/i.test(role)
  )
    return 'politician';
  return facts.speaks(person) ? 'resident' : 'mentioned';
}
