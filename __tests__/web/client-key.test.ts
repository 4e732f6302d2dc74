import { describe, expect, test } from '@jest/globals';
import { addressHasher, clientAddress, trustedProxies } from '../../src/web/client-key.ts';

const nobody = trustedProxies([]);
const proxies = trustedProxies(['10.0.0.0/8', '192.0.2.7', 'fd00::/8']);

describe('who asks is', () => {
  test.each([
    ['whoever is connected, though a header says otherwise', '198.51.100.1', '203.0.113.9', nobody, '198.51.100.1'],
    ['whom a trusted proxy speaks for', '10.0.0.2', '203.0.113.9', proxies, '203.0.113.9'],
    ['the last of whom strangers speak for', '10.0.0.2', '1.1.1.1, 203.0.113.9', proxies, '203.0.113.9'],
    ['the one before several trusted proxies', '10.0.0.2', '203.0.113.9, 192.0.2.7', proxies, '203.0.113.9'],
    ['the proxy itself where it names nobody', '10.0.0.2', undefined, proxies, '10.0.0.2'],
    ['the proxy itself where it names nonsense', '10.0.0.2', 'unknown', proxies, '10.0.0.2'],
    ['found through a socket for both kinds of addresses', '::ffff:10.0.0.2', '203.0.113.9', proxies, '203.0.113.9'],
    ['found through a proxy with an IPv6 address', 'fd00::1', '2001:db8::1', proxies, '2001:db8::1'],
  ])('%s', (_, connected, forwarded, trusted, expected) => {
    expect(clientAddress(connected, forwarded, trusted)).toBe(expected);
  });
});

describe('the key of an address', () => {
  const hash = addressHasher();

  test('is the same for the same address, and does not show it', () => {
    expect(hash('198.51.100.1')).toBe(hash('198.51.100.1'));
    expect(hash('198.51.100.1')).not.toBe(hash('198.51.100.2'));
    expect(hash('198.51.100.1')).toMatch(/^[\w-]{22}$/);
  });

  test('is another one in another process', () => {
    expect(addressHasher()('198.51.100.1')).not.toBe(hash('198.51.100.1'));
  });

  test('is one for a whole IPv6 network of 64 bits, however the addresses are written', () => {
    expect(hash('2001:db8:1:2::5')).toBe(hash('2001:0db8:0001:0002:ffff:1:2:3'));
    expect(hash('2001:db8::5')).toBe(hash('2001:db8:0:0:1::'));
    expect(hash('2001:db8:1:2::5')).not.toBe(hash('2001:db8:1:3::5'));
  });
});
