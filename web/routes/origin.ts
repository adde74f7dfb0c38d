import type { Request } from 'express';

/** The name of the setting of the web program that holds its public address, or `null`. */
export const PUBLIC_URL = 'public url';

/** A name or number of a host, and a port: what a Host header may be, so that it can stand in a link. */
const HOST = /^(?:[a-z0-9.-]{1,255}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/iu;

/**
 * The beginning of this site's addresses, "https://record.example", for whatever leaves the house and must
 * lead back: the public address that was set or, without one, the one that was asked for.
 */
export function originOf(request: Request): string {
  const publicUrl: unknown = request.app.get(PUBLIC_URL);
  if (typeof publicUrl === 'string') return publicUrl;
  const host = request.headers.host ?? '';
  return `${request.protocol}://${HOST.test(host) ? host : 'localhost'}`;
}
