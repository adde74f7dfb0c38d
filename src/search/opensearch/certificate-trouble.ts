/**
 * What is wrong with a server's certificate, by the words of OpenSSL (the client passes on nothing
 * else), and what to do about it. Sources: x509_txt.c of OpenSSL 3, tls.checkServerIdentity of Node.
 */
const TROUBLES: readonly (readonly [pattern: RegExp, trouble: string, wayOut: string])[] = [
  [
    /self-signed certificate|self signed certificate|unable to (?:get local issuer|get issuer|verify the first) certificate/u,
    'has a certificate of an authority that is not known here',
    'set OPENSEARCH_CA to the file of that authority’s certificate (PEM)',
  ],
  [
    /certificate has expired/u,
    'has a certificate that has expired',
    'renew it on the server, or set this machine’s clock',
  ],
  [
    /certificate is not yet valid/u,
    'has a certificate that is not valid yet',
    'set this machine’s clock, or wait',
  ],
  [
    /does not match certificate's altnames/u,
    'has a certificate for another name',
    'use the name that stands in the certificate in OPENSEARCH_URL',
  ],
  [
    /wrong version number|packet length too long/u,
    'does not speak TLS',
    'write http:// instead of https:// in OPENSEARCH_URL, or turn on TLS at the server',
  ],
  [
    /certificate required|bad certificate|unknown ca/iu,
    'wants a certificate of the client, which this program does not have',
    'let the server accept a user and password instead',
  ],
];

/** What a failed connection's message says of the certificate; `null` if it is about something else. */
export function findCertificateTrouble(
  message: string,
): { readonly trouble: string; readonly wayOut: string } | null {
  for (const [pattern, trouble, wayOut] of TROUBLES) {
    if (pattern.test(message)) return { trouble, wayOut };
  }
  return null;
}
