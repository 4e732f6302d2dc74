import * as z from 'zod';
import { nameKey } from '../../src/text/normalize.ts';

/** Hits of how many; `missed` names what was not found. */
export interface Rate {
  readonly hits: number;
  readonly of: number;
  readonly missed: readonly string[];
}

const text = z.union([z.string(), z.looseObject({ en: z.string().optional(), fr: z.string().optional() })]);
const entity = z.looseObject({
  id: z.string(),
  name: text.optional(),
  attribution: text.optional(),
  abbreviation: z.string().optional(),
  kind: z.string().optional(),
  otherNames: z.array(z.string()).default([]),
  looseNames: z.array(z.string()).default([]),
});
const figure = z.union([
  z.number().transform((value) => value),
  z.looseObject({ value: z.number() }).transform(({ value }) => value),
]);
const row = z.looseObject({
  candidate: z.string().optional(),
  party: z.string().optional(),
  option: z.string().optional(),
  votes: figure.optional(),
  share: figure.optional(),
  seats: figure.optional(),
});
const result = z.looseObject({ standings: z.array(row) });
const option = z.looseObject({ id: z.string(), name: text, otherNames: z.array(z.string()).default([]) });

/** The files of a pack as far as rates need them, of a draft or of a pack made by hand. */
export const packSchema = z.object({
  people: z.array(entity),
  places: z.array(entity),
  organizations: z.array(entity),
  quotes: z.array(z.looseObject({ exact: z.array(z.string()), speakers: z.array(z.string()) })),
  results: z.looseObject({
    contests: z.array(z.looseObject({ options: z.array(option).default([]) })),
    results: z.array(result),
  }),
});

export type Pack = z.infer<typeof packSchema>;
type Entity = z.infer<typeof entity>;

const titled = /^(?:the )?(?:rev|dr|gov|mr|mrs|ms|sir|m|mme|prof|professor) /;

function namesOf(one: Entity): string[] {
  const own = [one.name, one.attribution].flatMap((name) =>
    name === undefined ? [] : typeof name === 'string' ? [name] : [name.en, name.fr],
  );
  return [...own, one.abbreviation, ...one.otherNames, ...one.looseNames].flatMap((name) =>
    typeof name === 'string' ? [nameKey(name).replace(titled, '')] : [],
  );
}

/** Two records are of the same thing if one has the name of the other, or all of its words. */
function same(hand: Entity, draft: Entity): boolean {
  const [ours, theirs] = [namesOf(hand), namesOf(draft)];
  return theirs.some((name) => ours.includes(name)) || within(ours[0], theirs[0]) || within(theirs[0], ours[0]);
}

function within(inner = '', outer = ''): boolean {
  const words = inner.split(' ');
  return words.length > 1 && words.every((word) => outer.split(' ').includes(word));
}

function found(hand: readonly Entity[], draft: readonly Entity[]): Rate {
  const missed = hand.filter((one) => !draft.some((other) => same(one, other))).map(({ id }) => id);
  return { hits: hand.length - missed.length, of: hand.length, missed };
}

const bare = (words: string) => words.replace(/[\s,.]+$/u, '').replace(/\s+/g, ' ');

function spoken(hand: Pack, draft: Pack): { quotations: Rate; speakers: Rate } {
  const drafts = draft.quotes.flatMap(({ exact, speakers }) =>
    exact.map((words) => ({ words: bare(words), speakers })),
  );
  const all = hand.quotes.flatMap(({ exact, speakers }) => exact.map((words) => ({ words: bare(words), speakers })));
  const pairs = all.map((one) => ({ one, other: drafts.find(({ words }) => words === one.words) }));
  const matched = pairs.flatMap(({ one, other }) => (other ? [{ one, other }] : []));
  const who = (pack: Pack, ids: readonly string[]) =>
    [...pack.people, ...pack.organizations].filter(({ id }) => ids.includes(id));
  const wrong = matched.filter(
    ({ one, other }) => !who(hand, one.speakers).some((a) => who(draft, other.speakers).some((b) => same(a, b))),
  );
  return {
    quotations: {
      hits: matched.length,
      of: all.length,
      missed: pairs.filter(({ other }) => !other).map(({ one }) => one.words),
    },
    speakers: {
      hits: matched.length - wrong.length,
      of: matched.length,
      missed: wrong.map(
        ({ one, other }) => `${one.words.slice(0, 40)} (${other.speakers.join()}, not ${one.speakers.join()})`,
      ),
    },
  };
}

const rowFields = ['votes', 'share', 'seats'] as const;

function rowFigures(pack: Pack): { who: Entity[]; field: string; value: number }[] {
  const options = pack.results.contests.flatMap((contest) =>
    contest.options.map((one) => ({ ...one, looseNames: [] })),
  );
  const known: Entity[] = [...pack.people, ...pack.organizations, ...options];
  return pack.results.results.flatMap(({ standings }) =>
    standings.flatMap((one) => {
      const who = known.filter(({ id }) => id === one.candidate || id === one.option || id === one.party);
      return rowFields.flatMap((field) => (one[field] === undefined ? [] : [{ who, field, value: one[field] }]));
    }),
  );
}

/** "Yes on Measure K" and "Yes": the figure tells the measures apart. */
function sameOption(hand: Entity, draft: Entity): boolean {
  const words = (one: Entity) =>
    namesOf(one).flatMap((name) => name.match(/\b(?:yes|no|leave|remain|others?)\b/g) ?? []);
  return words(hand).some((word) => words(draft).includes(word));
}

function figures(hand: Pack, draft: Pack): Rate {
  const drafts = rowFigures(draft);
  const all = rowFigures(hand);
  const missed = all.filter(
    (one) =>
      !drafts.some(
        (other) =>
          other.field === one.field &&
          other.value === one.value &&
          one.who.some((a) => other.who.some((b) => same(a, b) || sameOption(a, b))),
      ),
  );
  return {
    hits: all.length - missed.length,
    of: all.length,
    missed: missed.map(({ who, field, value }) => `${who[0]?.id} ${field} ${value}`),
  };
}

function totals(hand: Pack, draft: Pack): Rate {
  const of = (pack: Pack) =>
    pack.results.results.flatMap((one) =>
      Object.entries(one).flatMap(([field, value]) => {
        const parsed = z.looseObject({ value: z.number() }).safeParse(value);
        return parsed.success ? [`${field} ${parsed.data.value}`] : [];
      }),
    );
  const drafts = of(draft);
  const all = of(hand);
  const missed = all.filter((one) => !drafts.includes(one));
  return { hits: all.length - missed.length, of: all.length, missed };
}

/** Compares a draft with the pack that somebody made by hand from the same article. */
export function draftRates(hand: Pack, draft: Pack): Readonly<Record<string, Rate>> {
  const isParty = ({ kind }: Entity) => kind === 'party' || kind === 'list';
  const isNamed = ({ name }: Entity) =>
    name !== undefined && /\p{Lu}/u.test(typeof name === 'string' ? name : (name.en ?? name.fr ?? ''));
  const contenders = [...draft.organizations];
  return {
    ...spoken(hand, draft),
    people: found(
      hand.people.filter(({ name }) => name !== undefined),
      draft.people,
    ),
    places: found(hand.places.filter(isNamed), [...draft.places, ...draft.organizations]),
    'places without a name': found(
      hand.places.filter((one) => !isNamed(one)),
      [...draft.places, ...draft.organizations],
    ),
    parties: found(hand.organizations.filter(isParty), contenders),
    'figures in the right row': figures(hand, draft),
    'figures of the whole vote': totals(hand, draft),
  };
}
