/** As much as Discord lets anybody write into one message, or into a field of a modal. */
export const longestText = 4000;
