import type { Locale } from '../text/locale.ts';
import type { LastAsked } from './last-asked.ts';

/** A command with its options as they came in, unchecked. */
export interface Call {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The languages of the asker, and of the room where everybody reads a public reply. */
  readonly locales: { readonly asker: Locale; readonly room: Locale };
  /** What was asked before, where that is known, so that "and in the region?" is understood. */
  readonly after?: LastAsked | undefined;
  /** The call comes from one of our own buttons, which may carry state. */
  readonly fromButton?: boolean;
  /** The reply is for whoever pressed the button, not for the room. */
  readonly onlyAsker?: boolean;
  /** It was said in a direct message or a group, not in a server. */
  readonly amongFew?: boolean;
  /** Everybody can read the reply, whatever it says, so a refusal repeats nothing of what was typed. */
  readonly alwaysPublic?: boolean;
}
