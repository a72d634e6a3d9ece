/** The bytes in an ArrayBuffer of exactly their length, as the ASN.1 readers want them. */
export const exact = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** Whether two byte strings are equal. */
export const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
