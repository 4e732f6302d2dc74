import { ageText } from '../../answer/person-blocks.ts';
import type { Person } from '../../story/schema.ts';
import type { Locale } from '../../text/locale.ts';
import { compareFigures } from '../compare-figures.ts';
import type { Finding } from '../finding.ts';
import { negationsIn } from '../negations.ts';
import type { Reading } from '../reading.ts';
import type { SaidFigure } from '../said-figures.ts';
import { type PersonAt, toldOf } from './person-at.ts';

/** Whose age a figure is: "Reed, 28,", "is 45", "aged 45", "âgé de 45 ans". */
export function ownerOfAge({ row }: Reading, named: readonly PersonAt[], figure: SaidFigure): PersonAt | undefined {
  const owner = named.findLast(({ end }) => end <= figure.start);
  // "Reed's voters were men under 30" tells the age of others.
  if (owner && row[owner.end] === 's' && !/^(?:age|aged|son|daughter|a|\d+)$/.test(row[owner.end + 1] ?? ''))
    return undefined;
  const isCount = ofOthers.test(row.slice(figure.unitAt, figure.unitAt + 1).join(' '));
  return owner && !isCount && isAge(figure, row.slice(owner.end, figure.start).join(' ')) ? owner : undefined;
}

/** "The recount gave Reed four more votes". */
const ofOthers = /^(?:more|fewer|less|votes?|seats?|points?|voix|sieges?|times|to|of)$/;

export function yearsOf({ age }: Person): number | undefined {
  return age && 'years' in age ? age.years : undefined;
}

export function ageFinding(reading: Reading, named: readonly PersonAt[], figure: SaidFigure, locale: Locale) {
  const { row } = reading;
  const owner = ownerOfAge(reading, named, figure);
  const years = owner && yearsOf(owner.person);
  if (!owner || years === undefined) return undefined;
  const { person } = owner;
  const between = row.slice(owner.end, figure.start);
  const how = compareFigures({ ...figure, kind: 'age' }, { value: years });
  const isDenied = negationsIn(between) % 2 === 1;
  if (how === 'undecided' || (isDenied && how === 'denies')) return undefined;
  const isRight = how !== 'denies' && !isDenied;
  const finding: Finding = {
    outcome: isRight ? 'supports' : 'denies',
    part: row.slice(figure.start, figure.end).join(' '),
    says: toldOf(person, ageText(person, locale), locale),
    evidence: person.evidence,
    differs: isRight
      ? undefined
      : { said: `${figure.value}`, story: `${years}`, figures: { said: figure.value, story: years, unit: '' } },
  };
  return { figure, finding };
}

/** A bare number right behind a name or "is"; "a 45 ans" in French. */
function isAge({ kind, noun, value }: SaidFigure, between: string): boolean {
  if (kind === 'age') return true;
  if (kind === 'count') {
    const isBare = noun.length === 0 || between === '';
    return isBare && value < 120 && /^(?:is|was|s|est|n est pas|is not|isnt|was not)?$/.test(between);
  }
  return kind === 'span' && noun.includes('year') && /^(?:a|avait|est|n a pas|n avait pas)?$/.test(between);
}
