import type { CommandName } from '../text/command-texts.ts';
import type { Locale } from '../text/locale.ts';

/**
 * How sure an answer is. `exact`: the question names what is told. `guessed`: one near hit, and a note says how the
 * question was read. `choose`: several near hits, offered as actions. `not_in_story`: the story does not say.
 * `talk`: it speaks of the bot, not of the story. `error`: the question could not be taken at all.
 */
export type Status = 'exact' | 'guessed' | 'choose' | 'not_in_story' | 'talk' | 'error';

/** One row of figures. `share` (0 to 100) is drawn as a bar where a bar can be drawn. */
export interface Figure {
  readonly label: string;
  /** Party or leaning, and the like. */
  readonly detail?: string | undefined;
  readonly value: string;
  readonly share?: number | undefined;
  /** So many of so few that each of them can be drawn, such as regions. */
  readonly part?: { readonly count: number; readonly of: number } | undefined;
  readonly won?: boolean | undefined;
  /** Of a share in percent, which half of all votes can be shown beside. */
  readonly isPercent?: boolean | undefined;
  /** Rows with the same mark have the same colour, in every picture of the story: those of one party. */
  readonly mark?: number | undefined;
  /** The colour that the story gives a party, such as `#0087dc`. */
  readonly color?: string | undefined;
}

/** What figures are about, in short: the parts of their heading. `round` and `date` are empty where there is none. */
export interface Scope {
  readonly contest: string;
  readonly place: string;
  readonly round: string;
  readonly date: string;
  /** The number of the round and the year of the contest, to put figures into the order of time. */
  readonly nth?: number | undefined;
  readonly year?: number | undefined;
}

export type Block =
  /** A `hedge` says what the figures before it do not tell; it stays with them wherever they are shown. */
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly hedge?: boolean;
      /** The same without the words that somebody typed, for a reply that everybody can read. */
      readonly withoutEcho?: string;
    }
  /** How the question was read. */
  | { readonly kind: 'note'; readonly text: string }
  /**
   * Something that arithmetic gives and nobody wrote, with its working. `change` is the same in short, for one row;
   * `across` means that it speaks of all the figures, not of those right before it; `elsewhere`, that it is made of
   * figures that do not stand side by side, so that no picture shows it.
   */
  | {
      readonly kind: 'computed';
      readonly text: string;
      readonly change?: { readonly label: string; readonly value: string };
      readonly across?: boolean;
      readonly elsewhere?: boolean;
    }
  | {
      readonly kind: 'figures';
      readonly heading: string;
      /** What happened, in a line. */
      readonly headline?: string | undefined;
      readonly scope?: Scope;
      readonly rows: readonly Figure[];
      /** The share that decides where half of the votes does not, and what it is called. */
      readonly threshold?: { readonly share: number; readonly label: string } | undefined;
      /** More than a picture has room for, so that it stands in text. */
      readonly beyond?: boolean;
    }
  /** Verbatim words, one string for each stretch. They are never shortened. */
  | { readonly kind: 'quotation'; readonly stretches: readonly string[]; readonly by: string; readonly context: string }
  /** What happened when, earliest first; `when` is as exact as the story has it. */
  | { readonly kind: 'timeline'; readonly entries: readonly { readonly when: string; readonly text: string }[] }
  /** What somebody wrote, what the story says of it, and the words that decide it. */
  | {
      readonly kind: 'statement';
      readonly statement: string;
      /** The part of the statement that differs from the story. */
      readonly marked?: string | undefined;
      readonly verdict: string;
      readonly lines: readonly string[];
      readonly evidence: readonly Source[];
    }
  /** What can be typed; a chat may make each a link that starts it. */
  | { readonly kind: 'commands'; readonly commands: readonly CommandHint[] }
  /** `ofFigures`: what belongs to the figures before it, such as turnout. */
  | {
      readonly kind: 'list';
      readonly heading?: string | undefined;
      readonly items: readonly string[];
      readonly ofFigures?: boolean;
    };

/** A command with what it is for, and examples of what stands behind its name. */
export interface CommandHint {
  readonly command: CommandName;
  readonly examples: readonly string[];
  readonly description: string;
}

/** The words of the article that an answer rests on. */
export interface Source {
  readonly paragraph: number;
  readonly exact: string;
  /** Words around it, where it stands earlier in the article too. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Something that a reader may do next: ask a command something, by a button. */
export interface Action {
  readonly label: string;
  readonly command: CommandName;
  readonly args: Readonly<Record<string, string | number | boolean>>;
}

/** One of several, told by a short label and a longer text. */
export interface MenuChoice extends Action {
  readonly description?: string | undefined;
  /** It is what the reader sees already. */
  readonly current?: boolean;
}

/** More than buttons have room for, to choose one of. */
export interface Menu {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
}

/** Pages about the bot. Where they are depends on who runs it, so the answer names them and whoever shows it knows. */
export type PageName = 'privacy' | 'terms' | 'source' | 'support' | 'invite';

/** One statement of a text with its verdict, for programs: see `CheckedStatement`, whose names these are. */
export interface StatementVerdict {
  readonly statement: string;
  readonly verdict: string;
  readonly quotation?: string | undefined;
  readonly differs?: StatementDifference | undefined;
  readonly evidence: readonly Source[];
}

interface StatementDifference {
  readonly said: string;
  readonly story: string;
  readonly figures?: { readonly said: number; readonly story: number; readonly unit: string } | undefined;
}

/** What a command answers: no markup, no transport, no colour. */
export interface Answer {
  readonly status: Status;
  readonly title?: string | undefined;
  readonly blocks: readonly Block[];
  readonly sources: readonly Source[];
  readonly actions: readonly Action[];
  readonly menu?: Menu | undefined;
  /** The quotation was asked for as a picture to share. */
  readonly asPicture?: boolean;
  /** The statements of a text that was checked against the story. */
  readonly statements?: readonly StatementVerdict[];
  /** Pages beside the evidence that the answer points to. */
  readonly links?: readonly { readonly label: string; readonly url: string }[];
  readonly pages?: readonly PageName[];
  /** It may not be what was asked for, so only the asker sees it. */
  readonly isUnsure?: boolean;
}

/** An answer as it is sent: dispatch says in which language and to whom. */
export interface Reply extends Answer {
  readonly locale: Locale;
  readonly audience: 'public' | 'private';
}
