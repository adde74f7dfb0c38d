/** By what a host tells whether a page is still as it was (RFC 9110, 8.8); `null` for what it does not give. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}
