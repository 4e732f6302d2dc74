import { longestLink } from '../story/text-fragment.ts';
import { longestText } from '../text/longest-text.ts';

/** Discord's limits, from its documentation of components and interactions. Lengths are in UTF-16 units. */
export const limits = {
  /** All components of a message, nested ones included. */
  components: 40,
  /** All text displays of a message together. */
  text: 4000,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  /** What one may write into a field of a modal. */
  textInput: longestText,
  /** Choices of a select menu; labels, values and descriptions of each. */
  menuChoices: 25,
  menuText: 100,
  menuLabel: 150,
  linkUrl: longestLink,
  /** The description of a file or of a picture in a gallery. */
  altText: 1024,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
} as const;

/** Our own: a reply longer than this is not read in a chat. */
export const mostText = 1500;

/** Our own: a longer label of a button is cut off on a phone. */
export const mostLabel = 34;

/** The most buttons that run something; a full row stays for links. */
export const mostActions = 20;
