import { expect, test } from 'vitest';
import { passphrase, signedAt, specimenP12 } from '../../../test/cases/signed-specimens.ts';
import { identityFromP12 } from './identity-from-p12.ts';

test.each(['rsa', 'ec'] as const)('a .p12 with a key of kind %s opens with its passphrase', async (kind) => {
  const identity = await identityFromP12(await specimenP12(kind), passphrase, signedAt);
  expect(identity).toMatchObject({ name: 'H. Specimen', demonstration: false });
  expect(identity.key.asymmetricKeyType).toBe(kind);
  expect(identity.chain).toHaveLength(1);
});

const refused = (kind: Parameters<typeof specimenP12>[0], words = passphrase, at = signedAt) =>
  specimenP12(kind).then((bytes) => identityFromP12(bytes, words, at));

test('a wrong passphrase is told in one sentence', async () => {
  await expect(refused('rsa', 'wrong')).rejects.toThrow(
    /^The signing identity could not be opened: the passphrase is wrong\. Type it again\.$/,
  );
  await expect(refused('rsa', '')).rejects.toThrow('the passphrase is wrong');
});

test.each([
  ['without a key', 'no-key', 'no private key'],
  ['not meant for signing', 'not-for-signing', 'not meant for signing'],
  ['protected in an old way', 'old-protection', 'export it again with AES-256'],
] as const)('an identity %s is refused with what to do', async (_, kind, words) => {
  await expect(refused(kind)).rejects.toThrow(words);
});

test('a certificate that has run out, or has not begun, does not sign', async () => {
  await expect(refused('rsa', passphrase, new Date('2226-01-01'))).rejects.toThrow('has expired');
  await expect(refused('rsa', passphrase, new Date('2006-01-01'))).rejects.toThrow('not valid yet');
});

test('a file that is no identity is said to be none', async () => {
  const text = new TextEncoder().encode('A school report.');
  await expect(identityFromP12(text, passphrase, signedAt)).rejects.toThrow('choose a .p12 or .pfx file');
});
