import { createPublicKey, verify } from 'node:crypto';
import type { Verify } from './signature.ts';

/** What makes an SPKI of the 32 bytes of an Ed25519 key (RFC 8410). */
const spkiHeader = '302a300506032b6570032100';

/** Verifies with node:crypto, at once: no way to the thread pool and back. @param publicKey 64 hexadecimal digits */
export function nodeVerifier(publicKey: string): Verify {
  const key = createPublicKey({ key: Buffer.from(spkiHeader + publicKey, 'hex'), format: 'der', type: 'spki' });
  return (signature, message) => verify(null, message, key, Buffer.from(signature, 'hex'));
}
