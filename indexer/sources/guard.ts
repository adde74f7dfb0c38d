import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector } from 'undici';

/** An address that we do not connect to, because it is not on the public internet. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
  readonly address: string;

  constructor(address: string) {
    super(`${address} is not a public address`);
    this.address = address;
  }
}

/** Whether an IP address is one that anybody on the internet may reach. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // process() unwraps IPv4 addresses that are dressed as IPv6 (::ffff:10.0.0.1).
  return ipaddr.process(address).range() === 'unicast';
}

/**
 * An undici agent that connects only where `permits` allows it. Every connection is checked three
 * times, since a name may lead to a private address and change between the question and the answer:
 * a literal address before connecting, each address a name resolves to, and the peer's own. A
 * redirect is a new connection and is checked again.
 */
export function guardedAgent(permits: (address: string) => boolean): Agent {
  const connect = buildConnector({ lookup: guardedLookup(permits) });
  return new Agent({
    connect(options, callback) {
      const host = options.hostname.replace(/^\[|\]$/gu, '');
      if (isIP(host) !== 0 && !permits(host)) {
        callback(new PrivateAddressError(host), null);
        return;
      }
      connect(options, (error, socket) => {
        if (error !== null) {
          callback(error, null);
          return;
        }
        const peer = socket.remoteAddress ?? '';
        if (permits(peer)) callback(null, socket);
        else {
          socket.destroy();
          callback(new PrivateAddressError(peer), null);
        }
      });
    },
  });
}

function guardedLookup(permits: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const barred = error ? undefined : addresses.find(({ address }) => !permits(address));
      const first = addresses?.[0];
      if (error) callback(error, '', 0);
      else if (barred !== undefined) callback(new PrivateAddressError(barred.address), '', 0);
      else if (options.all === true) callback(null, addresses);
      else callback(null, first?.address ?? '', first?.family ?? 0);
    });
  };
}
