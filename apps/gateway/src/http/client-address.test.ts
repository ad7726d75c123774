import type { IncomingMessage } from 'node:http';
import { BlockList } from 'node:net';
import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

const proxies = new BlockList();
proxies.addSubnet('10.0.0.0', 24, 'ipv4');
proxies.addAddress('::1', 'ipv6');

function asked(remoteAddress: string, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}

describe('the address of a client', () => {
  it.each([
    ['comes from the connection', '203.0.113.9', undefined, '203.0.113.9'],
    ['is read in IPv4 where it is one', '::ffff:203.0.113.9', undefined, '203.0.113.9'],
    ['is not what a client says of itself', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['is what a trusted proxy says', '10.0.0.5', '198.51.100.1', '198.51.100.1'],
    ['is what an IPv6 proxy says', '::1', '2001:db8::7', '2001:db8::7'],
    ['is the first from the right that is no proxy', '10.0.0.5', '192.0.2.1, 198.51.100.1, 10.0.0.6', '198.51.100.1'],
    ['is the proxy where the header is none', '10.0.0.5', 'unknown', '10.0.0.5'],
    ['is the last good hop before nonsense', '10.0.0.5', 'x, 10.0.0.6', '10.0.0.6'],
  ])('%s', (_name, remote, forwarded, address) => {
    expect(clientAddress(asked(remote, forwarded), proxies)).toBe(address);
  });
});
