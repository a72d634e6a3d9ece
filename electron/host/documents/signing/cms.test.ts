import { beforeAll, describe, expect, test } from 'vitest';
import { specimen } from '../../../../test/cases/signed-specimens.ts';
import type { Identity } from '../identity.ts';
import { messageProblems } from './check-message.ts';
import { detachedSignature } from './cms.ts';
import { oids } from './oids.ts';
import { readMessage } from './read-message.ts';

const content = new TextEncoder().encode('What is signed.');
const problemsOf = (message: Uint8Array, over = content): string[] => {
  try {
    return messageProblems(readMessage(message), over);
  } catch {
    return ['unreadable'];
  }
};

describe.each(['rsa', 'ec'] as const)('a signature with a key of kind %s', (kind) => {
  let identity: Identity;
  let message: Uint8Array;
  beforeAll(async () => {
    identity = await specimen(kind);
    message = await detachedSignature(content, identity);
  });

  test('holds over its content and over no other', () => {
    expect(problemsOf(message)).toEqual([]);
    expect(problemsOf(message, new TextEncoder().encode('What is signed!'))).toEqual([
      'The file was changed after this signature.',
    ]);
  });

  test('names its certificate and those above it, and no time of its own', () => {
    const { attributes, signer, certificates, timestamp } = readMessage(message);
    expect([...attributes.keys()].sort()).toEqual(
      [oids.contentType, oids.messageDigest, oids.signingCertificateV2].sort(),
    );
    expect(signer.subject).toContain('CN=H. Specimen');
    expect(certificates.map(({ subject }) => subject.split('\n').at(-1))).toEqual([
      'CN=H. Specimen',
      'CN=Example Council Test Authority',
    ]);
    expect(timestamp).toBeUndefined();
  });

  test('none of its bytes may change', () => {
    const held: number[] = [];
    for (let at = 0; at < message.length; at += 7) {
      const changed = new Uint8Array(message);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      if (problemsOf(changed).length === 0) held.push(at);
    }
    expect(held).toEqual([]);
  });

  test('the certificate of another does not take its place', async () => {
    const other = await specimen(kind === 'rsa' ? 'ec' : 'rsa');
    const mixed = { ...identity, certificate: other.certificate };
    expect(problemsOf(await detachedSignature(content, mixed))).toContain(
      'The signature was not made with the key of its certificate, or was changed.',
    );
  });
});
