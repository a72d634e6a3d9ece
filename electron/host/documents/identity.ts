import type { KeyObject } from 'node:crypto';

/** Who signs: the certificate and those above it (DER, nearest first), and the private key, which never leaves memory. */
export type Identity = {
  /** The common name in the certificate. */
  name: string;
  certificate: Uint8Array;
  chain: readonly Uint8Array[];
  key: KeyObject;
  demonstration: boolean;
};

/** What a signature says beside who: name as printed, reason, and the instant. */
export type Signing = { name: string; reason: string; at: Date };

/** Asks a time-stamping service (RFC 3161): the request in, the response out, both DER. */
export type Timestamp = (request: Uint8Array) => Promise<Uint8Array>;

/** The words that mark a certificate as made for show. */
export const demonstrationWords = 'DEMONSTRATION, NOT A REAL SIGNATURE';
