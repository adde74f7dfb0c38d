import type { IncomingMessage } from 'node:http';
import { Connection as ClientConnection } from '@opensearch-project/opensearch';

type Arguments = Parameters<ClientConnection['request']>;

/**
 * The client's connection, without its habit of printing to standard output when a node dies while its
 * answer is being read (3.9, lib/Connection.js): standard output is our own answer, often as JSON. The
 * failure itself is told through the answer's stream.
 */
export class QuietConnection extends ClientConnection {
  override request(parameters: Arguments[0], callback: Arguments[1]) {
    return super.request(parameters, (error, response) => {
      silence(response);
      callback(error, response);
    });
  }
}

function silence(response: IncomingMessage | null): void {
  if (response === null) return;
  const { req } = response as IncomingMessage & { readonly req: NodeJS.EventEmitter };
  req.removeAllListeners('error').on('error', () => {});
}
