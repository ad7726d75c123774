import type { IncomingMessage } from 'node:http';
import { type BlockList, isIP } from 'node:net';

function plain(address: string): string {
  return address.startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address;
}

function isTrusted(proxies: BlockList, address: string): boolean {
  return proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/**
 * The address of the client: that of the connection, or what the trusted proxies say, read from the right up to the
 * first address that is none of theirs. A client that writes the header itself is not believed.
 */
export function clientAddress(request: IncomingMessage, proxies: BlockList): string {
  let address = plain(request.socket.remoteAddress ?? '');
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
  for (const hop of forwarded.reverse()) {
    if (isIP(address) === 0 || !isTrusted(proxies, address)) return address;
    const previous = plain(hop.trim());
    if (isIP(previous) === 0) return address;
    address = previous;
  }
  return address;
}
