import { describe, expect, test } from 'vitest';
import { findCertificateTrouble } from '../../../../src/search/opensearch/certificate-trouble.ts';

describe('what a failed connection’s message says of the certificate', () => {
  test.each([
    ['self-signed certificate in certificate chain', 'OPENSEARCH_CA'],
    ['unable to verify the first certificate', 'OPENSEARCH_CA'],
    ['certificate has expired', 'renew it'],
    ['certificate is not yet valid', 'clock'],
    ["Hostname/IP does not match certificate's altnames: Host: a. is not b.", 'OPENSEARCH_URL'],
    ['write EPROTO 0:error:0A00010B:SSL routines:ssl3_get_record:wrong version number', 'http://'],
    ['ssl/tls alert certificate required', 'user and password'],
  ])('%s', (message, wayOut) => {
    expect(findCertificateTrouble(message)?.wayOut).toContain(wayOut);
  });

  test.each(['connect ECONNREFUSED 127.0.0.1:9200', 'getaddrinfo ENOTFOUND nodes', ''])(
    'nothing: %s',
    (message) => {
      expect(findCertificateTrouble(message)).toBeNull();
    },
  );
});
