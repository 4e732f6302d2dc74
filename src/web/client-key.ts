import { createHmac, randomBytes } from 'node:crypto';
import { BlockList, isIP } from 'node:net';

/** Proxies whose word on whom they speak for is believed. */
export interface TrustedProxies {
  has(address: string): boolean;
}

/** @param networks IP addresses, or networks such as `10.0.0.0/8` */
export function trustedProxies(networks: readonly string[]): TrustedProxies {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return { has: (address) => isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') };
}

/**
 * The address of whoever asks: of the connection, or, where that is a trusted proxy's, the last one in
 * `X-Forwarded-For` that is not. What strangers write into that header stands before it and is not read.
 *
 * @param connected of the connection
 */
export function clientAddress(connected: string, forwarded: string | undefined, proxies: TrustedProxies): string {
  const hops = (forwarded ?? '').split(',').map((hop) => plainAddress(hop.trim()));
  let address = plainAddress(connected);
  while (proxies.has(address)) {
    const before = hops.pop();
    if (before === undefined || isIP(before) === 0) break;
    address = before;
  }
  return address;
}

/** Makes of an address what the limits of answers are counted by: a hash with a key that this process makes up. */
export function addressHasher(): (address: string) => string {
  const key = randomBytes(32);
  return (address) => createHmac('sha256', key).update(networkOf(address)).digest('base64url').slice(0, 22);
}

/** `::ffff:192.0.2.1` is how a socket for both kinds of addresses writes `192.0.2.1`. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

/** A connection at home has a whole IPv6 network of 64 bits (RFC 6177), so its addresses count as one. */
function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const start = head === '' ? [] : head.split(':');
  const end = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - start.length - end.length);
  const groups = [...start, ...Array.from({ length: zeros }, () => '0'), ...end].slice(0, 4);
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}
