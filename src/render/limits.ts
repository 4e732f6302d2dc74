/** Discord's limits, from its documentation of components and interactions. Lengths are in UTF-16 units. */
export const limits = {
  /** All components of a message, nested ones included. */
  components: 40,
  /** All text displays of a message together. */
  text: 4000,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  linkUrl: 512,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
} as const;

/** Our own: a reply longer than this is not read in a chat. */
export const mostText = 1500;

/** The most buttons that run something; a full row stays for links. */
export const mostActions = 20;

/**
 * Cuts at the end, between characters as people see them, and says so with an ellipsis. Quotations never come here.
 */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, most + 1))) {
    if (index + segment.length > most - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}
