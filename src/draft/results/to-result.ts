import type { Qualifier } from '../../story/schema-parts.ts';
import { textIn } from '../../text/text.ts';
import type { Ids } from '../ids.ts';
import { inLanguage, type Language } from '../wording.ts';
import { type Built, type Json, mergedRows, type Row, withinWhole } from './built.ts';
import { type ContestDraft, optionLabel } from './contests.ts';
import { decide } from './verdict.ts';

/** What results are written with. */
export interface Context {
  readonly paragraphs: readonly string[];
  readonly language: Language;
  readonly year: number;
  readonly name: string;
  readonly ids: Ids;
  readonly partyOf: (candidate: string) => string | undefined;
  readonly nameOf: (key: string) => string;
}

/** A result as `results.json` has it, or nothing where no row is left. */
export function toResult({ scope, rows, totals }: Built, contest: ContestDraft | undefined, context: Context): Json[] {
  if (!contest) return [];
  const kept = withinWhole(
    mergedRows(
      [...rows.values()].filter(({ evidence }) => evidence.length > 0),
      context.partyOf,
    ),
    totals,
  );
  if (kept.length === 0) return [];
  decide(kept, totals);
  const standings = kept.map((row) => ({
    ...contenderOf(row, contest, context),
    ...figuresOf(row),
    ...given({ status: row.status }),
    evidence: row.evidence,
  }));
  const statement = kept.map((row) => `${labelOf(row, context)}${toldOf(row, context)}`).join('; ');
  const confidence = Math.max(0.4, 0.85 - 0.1 * kept.filter(({ figures }) => figures.size === 0).length);
  return [
    {
      id: context.ids.take(
        `r-${contest.id.slice(0, 16)}-${scope.place.slice(0, 14)}${scope.round === undefined ? '' : `-${scope.round}`}`,
      ),
      contest: contest.id,
      ...given({ round: scope.round }),
      place: scope.place,
      statement: inLanguage(
        context.language,
        `${/\d/.test(context.nameOf(scope.place)) ? '' : `${context.nameOf(scope.place)}: `}${statement}.`,
      ),
      standings,
      ...Object.fromEntries(totals),
      draft: true,
      confidence,
    },
  ];
}

function toldOf({ figures }: Row, { language }: Context): string {
  const written = [...figures].flatMap(([field, figure]) =>
    field.endsWith('Change') ? [] : [hedged(figure, language)],
  );
  return written.length === 0 ? '' : `: ${written.join(', ')}`;
}

/** "Almost 2,100": as hedged as the article has it. */
function hedged({ written, qualifier }: { written: string; qualifier?: Qualifier | undefined }, language: Language) {
  const value = written.trim();
  return qualifier === undefined ? value : textIn(language)(`qualifier.${qualifier}`, { value });
}

function figuresOf({ figures }: Row): Json {
  const given = [...figures].map(([field, { value, qualifier }]): [string, unknown] => [
    field,
    qualifier === undefined ? value : { value, qualifier },
  ]);
  const change = given.flatMap(([field, value]) =>
    field.endsWith('Change') ? [[field.replace('Change', ''), value]] : [],
  );
  return {
    ...Object.fromEntries(given.filter(([field]) => !field.endsWith('Change'))),
    ...(change.length === 0 ? {} : { change: Object.fromEntries(change) }),
  };
}

function contenderOf({ contender: { type, key } }: Row, contest: ContestDraft, { partyOf }: Context): Json {
  if (type === 'option') return { option: contest.options.find(({ id }) => id === key || id.endsWith(`-${key}`))?.id };
  return type === 'party' ? { party: key } : given({ candidate: key, party: partyOf(key) });
}

function labelOf({ contender: { type, key } }: Row, { nameOf, language }: Context): string {
  return type === 'option' ? optionLabel(key, language) : nameOf(key);
}

/** Fields without those that are not given. */
export function given(fields: Json): Json {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
