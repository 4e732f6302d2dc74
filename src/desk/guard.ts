import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** A key that nobody guesses, for the address of the page. */
export function makeKey(): string {
  return randomBytes(24).toString('base64url');
}

/** What of a request says who sends it. */
export interface Sender {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`, which browsers send and scripts of pages cannot change. */
  readonly site: string | undefined;
  /** The first step of the path. */
  readonly key: string;
}

/**
 * Why a request is refused; `undefined` for one of the page itself. Another name that leads to this machine is refused
 * too, since a site may give its own name the loopback address.
 */
export function refusalOf(sender: Sender, port: number, key: string): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { method, host = '', origin, site, key: given } = sender;
  if (!hosts.includes(host)) return 'host';
  if (!isSame(given, key)) return 'key';
  if (origin !== undefined && origin !== `http://${host}`) return 'origin';
  if (method !== 'GET' && method !== 'HEAD' && origin === undefined) return 'origin';
  // A link from a terminal or a bookmark comes from no site.
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'site';
  return undefined;
}

function isSame(given: string, key: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(key));
}

/** Nothing but the page's own files is loaded, forms go to the page alone, and nobody frames or keeps it. */
export const deskHeaders: MiddlewareHandler = (c, next) => {
  const own = ["'self'"];
  const none = ["'none'"];
  c.header('cache-control', 'no-store');
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      styleSrc: own,
      scriptSrc: own,
      imgSrc: own,
      connectSrc: own,
      formAction: own,
      baseUri: none,
      frameAncestors: none,
    },
    xFrameOptions: 'DENY',
    crossOriginResourcePolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    // Without an origin a form of the page itself could not be told from others. The key is told to no other site.
    referrerPolicy: 'same-origin',
    strictTransportSecurity: false,
  })(c, next);
};
