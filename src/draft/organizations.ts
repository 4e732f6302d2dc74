import type { Evidence } from '../story/schema-parts.ts';
import type { Named } from './entities.ts';
import { anyEvidence } from './evidence.ts';
import { mediaWords } from './lexicon.ts';
import type { NameBook } from './name-book.ts';
import { namesOfParty } from './other-language.ts';
import { isVotedFor } from './parties.ts';
import { inLanguage, type Language, type OneLanguage, phrase } from './wording.ts';

export interface OrganizationDraft {
  readonly id: string;
  readonly name: OneLanguage;
  readonly abbreviation?: string;
  readonly otherNames: readonly string[];
  readonly kind: string;
  readonly description: OneLanguage;
  readonly evidence: readonly Evidence[];
  readonly draft: true;
  readonly confidence: number;
}

const kinds: readonly (readonly [kind: string, name: RegExp])[] = [
  ['media', new RegExp(`(?<![\\p{L}])(?:${mediaWords})(?![\\p{L}])`, 'u')],
  [
    'institution',
    /\b(?:University|College|School|Council|Court|Parliament|Commission|Committee|Ministry|Department|Agency|Institute|Hospital|Authority|Assembly|Senate|Union européenne|European Union|université|lycée|conseil|tribunal|préfecture|ministère|agence)\b/i,
  ],
  [
    'association',
    /\b(?:Association|Guild|Club|Federation|Society|syndicat|collectif|Taxpayers|Friends)\b|s['’] Union$/i,
  ],
  ['business', /\b(?:Ltd|Inc|Company|Corporation|Bank)\b/],
];

/** Records for parties, groups, firms and media; `lists` are names in quotation marks behind the word "list". */
export function draftOrganizations(
  organizations: readonly Named[],
  { paragraphs, language, book }: { paragraphs: readonly string[]; language: Language; book: NameBook },
): OrganizationDraft[] {
  return organizations.flatMap((organization) => {
    const evidence = anyEvidence(paragraphs, organization.mentions);
    const id = evidence && book.add(organization.name);
    if (evidence === undefined || id === undefined) return [];
    const kind = kindOf(organization);
    const short = organization.mentions
      .map(({ after }) => /^ (?:party )?\((\p{Lu}{2,6})\)/u.exec(after)?.[1])
      .find((one) => one !== undefined);
    const abbreviation = short !== undefined && book.aliases(id, [short]).length > 0 ? short : undefined;
    return [
      {
        id,
        name: inLanguage(language, organization.name),
        ...(abbreviation === undefined ? {} : { abbreviation }),
        otherNames: book.aliases(id, [...organization.aliases, ...shortNames(organization.name, kind)]),
        kind,
        description: inLanguage(
          language,
          phrase(language, kind === 'party' || kind === 'list' ? 'party' : 'organization'),
        ),
        evidence: [evidence],
        draft: true as const,
        confidence: organization.confidence,
      },
    ];
  });
}

function kindOf(organization: Named): string {
  const { name, mentions } = organization;
  if (mentions.some(({ before }) => before === 'liste ')) return 'list';
  const told = kinds.find(([, pattern]) => pattern.test(name))?.[0];
  if (told !== undefined && !/\b(?:Party|Parti)\b/.test(name)) return told;
  return isVotedFor(organization) ? 'party' : (told ?? 'group');
}

/** "Green Party" is asked for as "the Greens" and "Green". */
function shortNames(name: string, kind: string): string[] {
  if (kind !== 'party' && kind !== 'list') return [];
  const others = namesOfParty(name);
  const bare = name
    .replace(/^(?:the|les) /i, '')
    .replace(/ (?:Party|List|League|Union|Alliance|Forum|Movement)$/, '')
    .replace(/^Parti /, '');
  if (bare === name) return others;
  return [...(/['’]$/.test(bare) ? [bare.slice(0, -1)] : [bare, /s$/.test(bare) ? bare : `${bare}s`]), ...others];
}
