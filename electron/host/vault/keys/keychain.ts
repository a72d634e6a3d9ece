/** What a desktop brings: the operating system's keychain, which wraps bytes for the person who is signed in. */
export type Keychain = {
  /** Whether it keeps secrets well; false where the system would store them in the clear. */
  available(): Promise<boolean>;
  wrap(secret: Uint8Array): Promise<Uint8Array>;
  /** The bytes that were wrapped; rejects where the keychain no longer knows them. */
  unwrap(wrapped: Uint8Array): Promise<Uint8Array>;
};
