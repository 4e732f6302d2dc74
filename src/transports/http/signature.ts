type Bytes = Uint8Array<ArrayBuffer>;

/** Whether a signature, 128 hexadecimal digits, is Discord's under a message. */
export type Verify = (signature: string, message: Bytes) => boolean | Promise<boolean>;

/** Verifies with Web Crypto, which every runtime for `Request → Response` has. @param publicKey 64 hexadecimal digits */
export async function webVerifier(publicKey: string): Promise<Verify> {
  const key = await crypto.subtle.importKey('raw', bytesOf(publicKey), 'Ed25519', false, ['verify']);
  return (signature, message) => crypto.subtle.verify('Ed25519', key, bytesOf(signature), message);
}

function bytesOf(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** A request that was signed longer ago is not taken, lest somebody send it again; nor one from as far ahead. */
export const mostSecondsApart = 300;

const encoder = new TextEncoder();

/**
 * Whether Discord has signed a request, and did so just now.
 *
 * @param body byte for byte as it came
 * @param now seconds since 1970
 */
export function isSigned(verify: Verify, headers: Headers, body: Bytes, now: number): ReturnType<Verify> {
  const signature = headers.get('x-signature-ed25519') ?? '';
  const timestamp = headers.get('x-signature-timestamp') ?? '';
  if (signature.length !== 128 || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now - Number(timestamp)) > mostSecondsApart) return false;
  const message = new Uint8Array(timestamp.length + body.length);
  encoder.encodeInto(timestamp, message);
  message.set(body, timestamp.length);
  return verify(signature, message);
}
