import type { Span } from '../evidence.ts';
import type { Sentence } from '../sentences.ts';
import type { Language } from '../wording.ts';
import type { Contender, ContenderMention } from './contenders.ts';
import type { RowFigures } from './rows.ts';
import type { Scope } from './scope.ts';
import type { TotalFigure } from './totals.ts';

/** Where the article names a place that may have a result of its own. */
export interface PlaceMention extends Span {
  readonly place: string;
  /** "in", "at": the sentence puts what it tells into the place. */
  readonly isWhere: boolean;
}

export interface Article {
  readonly sentences: readonly Sentence[];
  readonly language: Language;
  readonly year: number;
  readonly contenders: readonly ContenderMention[];
  readonly places: readonly PlaceMention[];
  readonly mainPlace: string;
  readonly hasRounds: boolean;
  /** Whether it tells of votes after preferences were distributed, beside first ones. */
  readonly isRedistributed: boolean;
  readonly lastRound: number;
}

/** What one sentence tells of one vote. */
export interface Told {
  readonly scope: Scope & { readonly place: string };
  readonly sentence: Sentence;
  readonly rows: readonly RowFigures[];
  readonly totals: readonly TotalFigure[];
  readonly winner?: Contender | undefined;
  /** Whoever is put first without being said to have won. */
  readonly leader?: Contender | undefined;
  /** Whoever is said to have lost by so many votes. */
  readonly loser?: Contender | undefined;
  /** Who stands in the vote that the article is about, by the sentences before. */
  readonly rivals?: readonly Contender[] | undefined;
  readonly contenders: readonly ContenderMention[];
}
