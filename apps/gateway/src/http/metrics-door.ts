import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Headers by which a proxy tells that somebody else asks through it. */
const forwarding = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via'];

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/**
 * True for who may read the figures: with a token whoever presents it; without one only a program on this machine that
 * asks the gateway itself, not through a proxy.
 */
export function mayReadMetrics(request: IncomingMessage, token: string | null): boolean {
  const { headers, socket } = request;
  if (token !== null) return isSame(headers.authorization ?? '', `Bearer ${token}`);
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  if (isIP(address) === 0 || forwarding.some((name) => headers[name] !== undefined)) return false;
  return loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
