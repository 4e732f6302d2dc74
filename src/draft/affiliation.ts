import { byPlace, type Named } from './entities.ts';
import type { NamePart } from './name-parts.ts';
import { isVotedFor } from './parties.ts';

/** A party, a group of candidates or a firm right beside the name of a person: whose it is. */
const behind =
  /^(?:,? ?(?:\(?\d{1,3}(?: ans)?\)?,?|, an? \d{1,3}-year-old)?[^.;:“”"«»\d]{0,60}?)?(?:\b(?:of|for|from|at|with|leads?|chairs|heads|preside|dirige|de|du|des|de la|d[’']) ?|(?:de |à )?l[’']|, |\()(?:the |les |la |le )?[«“"]? ?$/u;
const front =
  /^ ?[»”"]?,? (?:la |une )?(?:liste |(?:emmenée|menée|conduite|portée) par )?(?:de |d[’'])?$|^(?:['’]s?|['’]s (?:candidate|leader|president|director)?,?| (?:leader|candidate|councillor|MP|president|party leader),?)? ?(?:is |was )?$|^(?:['’]s [\p{Ll} ,]{0,40}), $|^,? (?:emmenée|menée|conduite|led) (?:par|by) (?:the [^,.]{0,40})?$/u;

/** The organizations that the text ties to each person: "Jane Reed of the Green List", "the Greens' Tom Hall". */
export function affiliations(
  named: readonly Named[],
  paragraphs: readonly string[],
): ReadonlyMap<Named, readonly Named[]> {
  const all = named.flatMap((one) => one.mentions.map((mention) => ({ ...mention, one }))).sort(byPlace);
  const found = new Map<Named, Named[]>();
  all.forEach((mention, index) => {
    if (mention.one.kind !== 'person') return;
    const tied = [
      tieOf(mention, all[index + 1], paragraphs, (between) => behind.test(between) && isTie(between)),
      tieOf(all[index - 1], mention, paragraphs, (between) => front.test(between)),
      leads.test(mention.before) ? all.slice(0, index).filter(isNear(mention)).at(-1)?.one : undefined,
    ];
    const list = [...(found.get(mention.one) ?? []), ...tied.flatMap((one) => one ?? [])];
    if (list.length > 0) found.set(mention.one, [...new Set(list)]);
  });
  return new Map(
    [...found].map(([person, list]) => [
      person,
      [...list].sort((a, b) => Number(isVotedFor(b)) - Number(isVotedFor(a))),
    ]),
  );
}

/** "Its leader, Jane Reed": of the organization named last. */
const leads =
  /(?<![\p{L}])(?:[Ii]ts|[Tt]heir|[Ss]on|[Ss]a|[Ll]eur) (?:leader|president|chair\p{L}*|candidate?|chef(?:fe)? de file|tête de liste|présidente?),? $/u;

function isNear({ paragraph }: Placed): (other: Placed) => boolean {
  return (other) => other.one.kind === 'organization' && paragraph - other.paragraph < 2;
}

type Placed = NamePart & { readonly one: Named };

/** The organization of two neighbours, if the words between them tie it to the other one. */
function tieOf(
  first: Placed | undefined,
  second: Placed | undefined,
  paragraphs: readonly string[],
  isTied: (between: string) => boolean,
): Named | undefined {
  if (!first || !second || first.paragraph !== second.paragraph) return undefined;
  const organization = [first.one, second.one].find(({ kind }) => kind === 'organization');
  const between = (paragraphs[first.paragraph - 1] ?? '').slice(first.end, second.start);
  return isTied(between) ? organization : undefined;
}

function isTie(between: string): boolean {
  return (
    between.length < 70 &&
    !/\b(?:beat|against|contre|won|blamed|left|said|told|devant|face)\b/.test(between) &&
    !/^, $/.test(between)
  );
}
