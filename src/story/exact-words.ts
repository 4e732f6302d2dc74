/** The same length, with characters that look alike made one: quotation marks, spaces, dashes. */
function alike(text: string): string {
  return text
    .replace(/[‘’‚‛ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-');
}

const names: Readonly<Record<string, string>> = {
  ' ': 'a space',
  '\u00a0': 'a no-break space',
  '\u202f': 'a narrow no-break space',
  '\u2009': 'a thin space',
};

function nameOf(character: string): string {
  return names[character] ?? character;
}

/**
 * What is wrong with words that are said to stand in one of some paragraphs; `undefined` if they do.
 *
 * @param numbers of the paragraphs, from 1
 */
export function exactFault(
  exact: string,
  numbers: readonly number[],
  paragraphs: readonly string[],
): string | undefined {
  const textOf = (number: number) => paragraphs[number - 1] ?? '';
  if (numbers.some((number) => textOf(number).includes(exact))) return undefined;
  const places = numbers.map((number) => `paragraph ${number}`).join(' or ');
  const looks = alike(exact);
  const near = numbers.find((number) => alike(textOf(number)).includes(looks));
  if (near !== undefined) {
    const at = alike(textOf(near)).indexOf(looks);
    const own = textOf(near).slice(at, at + exact.length);
    const other = [
      ...new Set(
        [...own].flatMap((one, index) =>
          one === exact[index] ? [] : [`${nameOf(one)} for ${nameOf(exact[index] ?? '')}`],
        ),
      ),
    ];
    return `"${exact}" stands in paragraph ${near} with other characters: the article has ${other.join(', ')}; copy "${own}" from it`;
  }
  const elsewhere = paragraphs.findIndex((paragraph) => alike(paragraph).includes(looks));
  return `"${exact}" does not stand in ${places}${elsewhere === -1 ? '' : `, but in paragraph ${elsewhere + 1}`}`;
}
