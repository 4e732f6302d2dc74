import { generateKeyPairSync, sign } from 'node:crypto';

export interface Signer {
  /** What the application's page shows as its public key. */
  readonly publicKeyHex: string;
  /** Headers of an HTTP interaction; the body has to be sent byte for byte as signed. */
  sign(timestamp: string, body: string | Uint8Array): Record<string, string>;
}

export function createSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  // An Ed25519 SPKI is a 12-byte header and then the 32 bytes of the key.
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(12);
  return {
    publicKeyHex: raw.toString('hex'),
    sign: (timestamp, body) => ({
      'content-type': 'application/json',
      'x-signature-ed25519': sign(
        null,
        Buffer.concat([Buffer.from(timestamp), Buffer.from(body)]),
        privateKey,
      ).toString('hex'),
      'x-signature-timestamp': timestamp,
    }),
  };
}
