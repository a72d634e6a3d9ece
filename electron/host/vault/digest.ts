import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../shared/base/canonical-json.ts';

/** The SHA-256 of a text (UTF-8) or of bytes, in lower-case hex. */
export const sha256 = (of: string | Uint8Array): string => createHash('sha256').update(of).digest('hex');

/** The SHA-256 of a value's canonical JSON. */
export const digestOf = (value: unknown): string => sha256(canonicalJson(value));
