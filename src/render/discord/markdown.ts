/**
 * Text that Discord shows as it is: everything that could mean something in its markdown, a mention or a link is
 * escaped, characters that turn the direction of text or take no room are dropped, and broken halves of characters
 * are replaced.
 */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]+/gu, (run) => (/[\n\r\t]/.test(run) ? ' ' : ''))
    .replace(/[\\*_~`|>#[<@]|:(?=\/\/)/g, (character) => `\\${character}`)
    .replace(/^(\s*)([-+])(?= )/, '$1\\$2')
    .replace(/^(\s*\d+)\.(?= )/, '$1\\.');
}
