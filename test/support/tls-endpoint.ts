import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server that speaks TLS with a certificate that it signed itself. */
export interface TlsEndpoint {
  /** By the name `localhost`. */
  readonly url: string;
  /** Its certificate (PEM), which is its own authority. */
  readonly certificate: string;
  stop(): Promise<void>;
}

/** Whether certificates can be made here; if not, it says so. */
export function hasOpenSsl(): boolean {
  if (spawnSync('openssl', ['version']).status === 0) return true;
  process.stderr.write(
    '\n*** The tests of TLS DID NOT RUN: there is no "openssl" on the PATH. ***\n\n',
  );
  return false;
}

/** Starts a server on a free port. `name` is who its certificate is for; its days begin today. */
export async function startTlsEndpoint(
  listener: RequestListener,
  name = 'localhost',
): Promise<TlsEndpoint> {
  const { key, cert } = makeCertificate(name);
  const server = createServer({ key, cert }, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    certificate: cert,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function makeCertificate(name: string): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'otr-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    const made = spawnSync('openssl', [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${name}`],
      ...['-addext', `subjectAltName=DNS:${name}`, '-keyout', key, '-out', cert],
    ]);
    if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.stderr}`);
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
