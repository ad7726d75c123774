import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

function hostOf(authority: string): string {
  return authority.startsWith('[') ? authority.slice(1, authority.indexOf(']')) : authority.replace(/:\d+$/, '');
}

/**
 * True when the request names an address of ours: the public one, this machine, or a bare IP address. A foreign name
 * that resolves to us (DNS rebinding) is none.
 */
export function isOurHost(request: IncomingMessage, publicUrl: string | null): boolean {
  const authority = request.headers.host;
  if (!authority) return false;
  if (publicUrl && authority.toLowerCase() === new URL(publicUrl).host) return true;
  const host = hostOf(authority).toLowerCase();
  return host === 'localhost' || isIP(host) !== 0;
}

/** The origin that the request came to. */
export function ownOrigin(request: IncomingMessage, publicUrl: string | null): string {
  const authority = request.headers.host ?? 'localhost';
  if (publicUrl && authority.toLowerCase() === new URL(publicUrl).host) return publicUrl;
  return `http://${authority}`;
}

/** True when a page of another origin sent the request. Programs send no `Origin` and carry no cookies of ours. */
export function isForeign(request: IncomingMessage, publicUrl: string | null): boolean {
  const { origin } = request.headers;
  if (origin !== undefined) return origin !== ownOrigin(request, publicUrl);
  const site = request.headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}
