import { createHash } from 'node:crypto';
import * as pkijs from 'pkijs';
import { equal, exact } from './bytes.ts';
import { messageProblems } from './check-message.ts';
import { digests, oids } from './oids.ts';
import { readMessage } from './read-message.ts';

/** What a time stamp says about a signature: the instant, or why it does not hold. */
export type TimestampCheck = { at: Date; problems: [] } | { at: undefined; problems: string[] };

/** Checks a time stamp (RFC 3161) over the value of a signature. */
export function checkTimestamp(token: Uint8Array, signature: Uint8Array): TimestampCheck {
  try {
    const message = readMessage(token);
    if (message.contentType !== oids.timestampContent || !message.content)
      throw new Error('Not a time stamp.');
    const info = pkijs.TSTInfo.fromBER(exact(message.content));
    const { hashAlgorithm, hashedMessage } = info.messageImprint;
    const digest = digests[hashAlgorithm.algorithmId];
    if (
      !digest ||
      !equal(hashedMessage.valueBlock.valueHexView, createHash(digest).update(signature).digest())
    )
      return { at: undefined, problems: ['The time stamp is not about this signature.'] };
    if (messageProblems(message, message.content).length > 0)
      return { at: undefined, problems: ['The time stamp does not hold.'] };
    return { at: info.genTime, problems: [] };
  } catch {
    return { at: undefined, problems: ['The time stamp cannot be read.'] };
  }
}
