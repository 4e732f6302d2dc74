/*
 * What the frame and the page around it tell each other, over a channel that the page's script opens to the frame each
 * time that a page has loaded in it.
 */

/** The first message to the frame, which brings its end of the channel. */
export const hello = 'scrutin:hello';

/** From the frame: how tall it is, in CSS pixels; or which words of the article to show. */
export type FromFrame =
  | { readonly kind: 'height'; readonly pixels: number }
  | { readonly kind: 'show'; readonly exact: string; readonly where: number };

/** To the frame: whether the words that it wanted to be shown are; and that the reader wants to come back to it. */
export type ToFrame = { readonly kind: 'shown'; readonly found: boolean } | { readonly kind: 'back' };
