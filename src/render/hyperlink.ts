const esc = '\u001b';
const end = `${esc}\\`;

/** A text that opens an address when it is clicked (OSC 8). */
export function hyperlink(url: string, text: string): string {
  return `${esc}]8;;${url}${end}${text}${esc}]8;;${end}`;
}

/** What stands before and behind the text of a hyperlink. */
export const hyperlinkMark = /\p{Cc}\]8;;\P{Cc}*\p{Cc}\\/gu;

/** Terminals that are known to open OSC 8 hyperlinks, by what they set. */
const knowing: readonly (readonly [variable: string, value: RegExp])[] = [
  ['TERM_PROGRAM', /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio)$/i],
  ['TERM', /kitty|alacritty|foot|ghostty|wezterm|contour/],
  // VTE is in GNOME's terminal and others; it counts 0.50 as 5000.
  ['VTE_VERSION', /^(?:[5-9]\d{3}|\d{5,})$/],
  ['WT_SESSION', /./],
  ['KONSOLE_VERSION', /./],
  ['DOMTERM', /./],
];

/**
 * Whether to write links as hyperlinks: where nobody can follow them, the address has to be there.
 * `FORCE_HYPERLINK` decides against what is found out; 0 means never.
 */
export function showsHyperlinks(
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const { FORCE_HYPERLINK: forced, TERM } = environment;
  if (forced !== undefined && forced !== '') return forced !== '0';
  if (!isTerminal || TERM === 'dumb') return false;
  return knowing.some(([variable, value]) => value.test(environment[variable] ?? ''));
}
