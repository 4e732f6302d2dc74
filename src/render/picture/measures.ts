/** The width of a picture as Discord shows it on a phone, in CSS pixels. It is drawn at twice that. */
export const pictureWidth = 550;

export const padding = 28;

/** What is left between the paddings. */
export const contentWidth = pictureWidth - 2 * padding;

/** How many pixels are drawn for each, for sharp displays. */
export const scale = 2;
