import type { NameEntry } from '../search/names.ts';
import { type Entity, namedIn, namesOf, type Story } from '../story/story.ts';
import type { GeneralVocabulary } from '../story/vocabulary.ts';
import { words } from '../text/normalize.ts';
import { topicNames } from './fields.ts';
import { standsAsOne } from './result-rows.ts';

/** Names that stand for a thing alone. */
export function firm<T>(value: T, names: readonly string[]): NameEntry<T>[] {
  return names.map((name) => ({ name, loose: false, value }));
}

/** The names of an entity, with its id. */
export function entriesOf(entity: Entity): NameEntry<Entity>[] {
  const other = [...shortNames(entity), ...verbForms(entity), ...alikeNames(entity)];
  const loose = [...entity.record.looseNames, ...other].map((name) => ({ name, loose: true, value: entity }));
  const own = entity.type === 'person' ? entity.record.name : undefined;
  const names = firm(entity, [entity.record.id, ...namesOf(entity), ...turned(own)]);
  return [...names.map((entry) => ({ ...entry, forgiving: entry.name === own })), ...loose];
}

/** "Commons" for the Commons Party, "les écologistes" for the "Parti écologiste": a party without the word for one. */
function shortNames(entity: Entity): string[] {
  if (entity.type !== 'organization' || !standsAsOne(entity.record)) return [];
  return Object.values(entity.record.name).flatMap((name) => {
    const short = name.replace(partyWord, '').trim();
    if (short === name || short.length < leastShort) return [];
    return /[sx]$/.test(short) ? [short] : [short, `${short}s`];
  });
}

/**
 * "The ex mayor", "l'ancien maire" for the outgoing one, "the newly elected MP" for the new one: words that tell the same
 * in front of what somebody is, or behind it in French.
 */
function alikeNames(entity: Entity): string[] {
  if (entity.type !== 'person') return [];
  return [...namesOf(entity), ...entity.record.looseNames].flatMap((name) => {
    const row = words(name).filter((word) => !isArticle(word));
    return alikeWords.flatMap((alike) => {
      const rest = row.filter((word) => !alike.includes(word));
      return rest.length < row.length && rest.length > 0 ? alike.map((word) => `${word} ${rest.join(' ')}`) : [];
    });
  });
}

export function isArticle(word: string): boolean {
  return /^(?:the|le|la|l)$/.test(word);
}

const alikeWords: readonly (readonly string[])[] = [
  [
    'outgoing',
    'former',
    'ex',
    'previous',
    'old',
    'departing',
    'ousted',
    'defeated',
    'beaten',
    'sortant',
    'sortante',
    'ancien',
    'ancienne',
    'battu',
    'battue',
  ],
  ['new', 'incoming', 'newly elected', 'future', 'nouveau', 'nouvelle', 'futur'],
];

/** "Leaving" for the option "Leave". */
function verbForms(entity: Entity): string[] {
  if (entity.type !== 'option') return [];
  const { en } = entity.record.name;
  return /^\p{L}{4,}$/u.test(en) ? [`${en.replace(/e$/, '')}ing`] : [];
}

/** "The ecologists" for the only party that calls itself green. */
export function kindEntries(named: readonly Entity[], { parties }: GeneralVocabulary): NameEntry<Entity>[] {
  const all = named.filter((entity) => entity.type === 'organization' && standsAsOne(entity.record));
  return parties.flatMap((kind) => {
    const own = all.filter((party) =>
      namesOf(party)
        .flatMap(words)
        .some((word) => kind.includes(word)),
    );
    const [only, ...others] = own;
    if (!only || others.length > 0) return [];
    const names = kind.flatMap((word) => [word, `${word} party`, `parti ${word}`]);
    return names.map((name) => ({ name, loose: true, value: only }));
  });
}

/** "The incumbent", for whoever is the only one in the main contest. A name of somebody's own goes before it. */
export function incumbentEntries({ contests, results }: Story, named: readonly Entity[]): NameEntry<Entity>[] {
  const main = results.filter(({ contest }) => contest === contests[0]?.id);
  const rows = main.flatMap(({ standings }) => standings.filter(({ isIncumbent }) => isIncumbent === true));
  const [only, ...others] = new Set(rows.flatMap(({ candidate, party }) => candidate ?? party ?? []));
  const entity = named.find(({ record }) => record.id === only);
  return entity && others.length === 0 ? incumbentNames.map((name) => ({ name, loose: true, value: entity })) : [];
}

const incumbentNames = [
  'incumbent',
  'outgoing candidate',
  'sitting candidate',
  'sortant',
  'sortante',
  'candidat sortant',
  'candidate sortante',
];

const partyWord =
  /^(?:the |le |la )?(?:parti|liste|mouvement|alliance|union) (?:de la |de l['’]|du |des |de |d['’])?| (?:party|list|movement|alliance)$/iu;

/** A shorter rest is a word of its own. */
const leastShort = 4;

/** A name with its family name first: "Berg Anna". */
function turned(name = ''): string[] {
  const parts = name.split(' ');
  return parts.slice(1).map((_, at) => [...parts.slice(at + 1), ...parts.slice(0, at + 1)].join(' '));
}

/** The words of names, and those in which people ask in every story. */
export function wordsOfQuestions(
  story: Story,
  { intents, questionWords, rounds, roundWords }: GeneralVocabulary,
): string[] {
  const names = [...namedIn(story).flatMap(namesOf), ...story.topics.flatMap(topicNames)];
  const asked = [
    ...questionWords,
    ...Object.values(intents).flat(),
    ...roundWords,
    ...rounds.flatMap(({ ordinals }) => ordinals),
  ];
  return [...names, ...asked].flatMap(words);
}
