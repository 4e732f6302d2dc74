import { createPublicKey, verify } from 'node:crypto';
import { promisify } from 'node:util';
import type { Verify } from './signature.ts';

/** What makes an SPKI of the 32 bytes of an Ed25519 key (RFC 8410). */
const spkiHeader = '302a300506032b6570032100';

const verified = promisify(verify);

/**
 * Verifies with node:crypto in the thread pool, so that a second core checks the next signatures while this thread
 * writes answers. @param publicKey 64 hexadecimal digits
 */
export function nodeVerifier(publicKey: string): Verify {
  const key = createPublicKey({ key: Buffer.from(spkiHeader + publicKey, 'hex'), format: 'der', type: 'spki' });
  return (signature, message) => verified(null, message, key, Buffer.from(signature, 'hex'));
}
