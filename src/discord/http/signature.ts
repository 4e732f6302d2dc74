type Bytes = Uint8Array<ArrayBuffer>;

/** Whether a signature, 128 hexadecimal digits, is Discord's under a message. */
export type Verify = (signature: string, message: Bytes) => boolean | Promise<boolean>;

/** A request that was signed longer ago is not taken, lest somebody send it again; nor one from as far ahead. */
export const mostSecondsApart = 300;

const encoder = new TextEncoder();

interface Signature {
  readonly signature: string;
  readonly timestamp: string;
}

/**
 * What the headers of a request say of its signature; `undefined` if that is missing, malformed, stale or from the
 * future, so that nobody needs to read the body.
 *
 * @param now seconds since 1970
 */
export function signatureOf(headers: Headers, now: number): Signature | undefined {
  const signature = headers.get('x-signature-ed25519') ?? '';
  const timestamp = headers.get('x-signature-timestamp') ?? '';
  if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return undefined;
  return Math.abs(now - Number(timestamp)) > mostSecondsApart ? undefined : { signature, timestamp };
}

/** Whether a signature is Discord's. @param body byte for byte as it came */
export function isSigned(verify: Verify, { signature, timestamp }: Signature, body: Bytes): ReturnType<Verify> {
  const message = new Uint8Array(timestamp.length + body.length);
  encoder.encodeInto(timestamp, message);
  message.set(body, timestamp.length);
  return verify(signature, message);
}
