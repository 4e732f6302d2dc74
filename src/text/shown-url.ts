/** An address as it may be shown: without the name and password that it may hold. */
export function shownUrl(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || (url.username === '' && url.password === '')) return address;
  url.username = '';
  url.password = '';
  return url.href.replace(/\/$/, '');
}
