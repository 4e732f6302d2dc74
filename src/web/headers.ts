import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Whether pages of these sites may show a page in a frame; none, and no page may. */
export type FrameOrigins = readonly string[];

/**
 * Headers of a page: nothing but its own files is loaded, no script or style stands in it, its form goes to itself alone,
 * and no other site learns what was asked. Nobody keeps it.
 *
 * @param scripts whether the page has a script at all
 */
export function pageHeaders({ scripts, frames }: { scripts: boolean; frames: FrameOrigins }): MiddlewareHandler {
  const own = ["'self'"];
  const none = ["'none'"];
  const secure = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      styleSrc: own,
      imgSrc: own,
      scriptSrc: scripts ? own : none,
      formAction: own,
      baseUri: none,
      frameAncestors: frames.length > 0 ? [...frames] : none,
    },
    // The older header knows no list of sites; browsers that know frame-ancestors pass over it.
    xFrameOptions: frames.length > 0 ? false : 'DENY',
    crossOriginResourcePolicy: frames.length > 0 ? 'cross-origin' : 'same-origin',
    referrerPolicy: 'no-referrer',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    // Whether the whole domain speaks HTTPS alone is for whoever runs it to say.
    strictTransportSecurity: false,
  });
  return (c, next) => {
    c.header('cache-control', 'no-store');
    c.header('vary', 'Accept-Language');
    c.header('x-robots-tag', 'nofollow');
    return secure(c, next);
  };
}

/** Headers of a file that pages of other sites may load. */
export const fileHeaders: MiddlewareHandler = secureHeaders({
  crossOriginResourcePolicy: 'cross-origin',
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: false,
});
