import type { StoryContext } from '../lookup/story-context.ts';
import { words } from '../text/normalize.ts';
import { isPlace } from './figure-contenders.ts';
import type { FigureFinding } from './figure-finding.ts';
import { type IdentityFinding, identityOf } from './person-finding.ts';
import type { Question } from './question.ts';
import { resultsNamed } from './results-named.ts';

/** Who stands for a party: somebody, or the rows of several. */
export type CandidateFinding = IdentityFinding | FigureFinding;

const asksCandidate =
  /\b(?:who|whos|qui)\b.*\b(?:candidate?s?|nominees?|stood|stand|stands|standing|ran|run|running|put up|field|fielded|guy|bloke|man|woman|lady|presentee?s?|presentait|presentaient|investie?s?)\b/;
const frames = new Set(
  words(
    'who whos is was are the candidate candidates nominee stood stand stands standing ran run running put up field fielded did do for of guy bloke man woman lady qui est etait candidat candidats candidate presente presentee presentes presentait investi investie pour election',
  ),
);

/** "Who stood for the Greens", "who is the green guy": those whom the results have for one party. */
export function askCandidate(context: StoryContext, question: Question): CandidateFinding | undefined {
  const party = onlyParty(question);
  const isAsked = asksCandidate.test(question.row.join(' ')) && question.content.every((word) => frames.has(word));
  if (party === undefined || !isAsked || question.round !== undefined) return undefined;
  const stood = resultsNamed(context, question).flatMap((result) =>
    result.standings.flatMap((row) => (row.party === party && row.candidate !== undefined ? [{ result, row }] : [])),
  );
  const first = new Map(stood.map(({ result, row }) => [row.candidate, { result, row }] as const).reverse());
  const [only, ...others] = [...first.keys()];
  const person = others.length === 0 ? context.story.people.find(({ id }) => id === only) : undefined;
  if (person) return identityOf({ type: 'person', record: person });
  const lines = [...first.values()].map((one) => ({ kind: 'row' as const, ...one, slot: 'outcome' as const }));
  const records = [...new Set(lines.map(({ result }) => result))].slice(0, 2);
  return lines.length > 0 ? { kind: 'figure', tells: 'part', records, lines, first: [party] } : undefined;
}

/** The one party that is named, where nobody else is. */
function onlyParty({ named }: Question): string | undefined {
  const [only, ...others] = named.filter(({ hits }) => !hits.every(({ value }) => isPlace(value)));
  const [hit, ...more] = only?.hits ?? [];
  return hit?.value.type === 'organization' && others.length + more.length === 0 ? hit.value.record.id : undefined;
}
