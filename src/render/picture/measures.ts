/**
 * The width of a picture in CSS pixels; it is drawn at twice that. On a phone, Discord shows it 375 wide, so that the
 * smallest letters, of 13, are 12 high there.
 */
export const pictureWidth = 400;

export const padding = 22;

/** What is left between the paddings. */
export const contentWidth = pictureWidth - 2 * padding;

/** How many pixels are drawn for each, for sharp displays. */
export const scale = 2;
