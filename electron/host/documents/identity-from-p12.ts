import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import * as pkijs from 'pkijs';
import { Refusal } from '../../../shared/base/refusal.ts';
import { demonstrationWords, type Identity } from './identity.ts';
import { exact } from './signing/bytes.ts';
import { commonName, maySign } from './signing/certificates.ts';

const bags = {
  key: '1.2.840.113549.1.12.10.1.1',
  shrouded: '1.2.840.113549.1.12.10.1.2',
  certificate: '1.2.840.113549.1.12.10.1.3',
};
const refuse = (message: string) => new Refusal('refused', message);

async function safeBags(pfx: pkijs.PFX, password: ArrayBuffer): Promise<pkijs.SafeBag[]> {
  const safe = pfx.parsedValue?.authenticatedSafe;
  if (!safe) return [];
  await safe.parseInternalValues({
    safeContents: safe.safeContents.map((content) =>
      content.contentType === '1.2.840.113549.1.7.1' ? {} : { password },
    ),
  });
  const contents: { value: pkijs.SafeContents }[] = safe.parsedValue.safeContents;
  return contents.flatMap(({ value }) => value.safeBags);
}

async function contentsOf(
  bytes: Uint8Array,
  passphrase: string,
): Promise<{ keys: KeyObject[]; certificates: X509Certificate[] }> {
  const password = exact(new TextEncoder().encode(passphrase));
  let pfx: pkijs.PFX;
  try {
    pfx = pkijs.PFX.fromBER(exact(bytes));
  } catch {
    throw refuse('This is not a signing identity: choose a .p12 or .pfx file.');
  }
  try {
    await pfx.parseInternalValues({ password, checkIntegrity: true });
  } catch {
    throw refuse('The signing identity could not be opened: the passphrase is wrong. Type it again.');
  }
  const keys: KeyObject[] = [];
  const certificates: X509Certificate[] = [];
  try {
    for (const { bagId, bagValue } of await safeBags(pfx, password)) {
      if (
        bagId === bags.certificate &&
        bagValue instanceof pkijs.CertBag &&
        bagValue.parsedValue instanceof pkijs.Certificate
      )
        certificates.push(new X509Certificate(Buffer.from(bagValue.parsedValue.toSchema().toBER())));
      let info: pkijs.PrivateKeyInfo | undefined;
      if (bagId === bags.key && bagValue instanceof pkijs.PrivateKeyInfo) info = bagValue;
      if (bagId === bags.shrouded && bagValue instanceof pkijs.PKCS8ShroudedKeyBag) {
        await Reflect.apply(Reflect.get(bagValue, 'parseInternalValues'), bagValue, [{ password }]);
        info = bagValue.parsedValue;
      }
      if (info)
        keys.push(
          createPrivateKey({ key: Buffer.from(info.toSchema().toBER()), format: 'der', type: 'pkcs8' }),
        );
    }
  } catch {
    // The passphrase was right, so what remains is an encryption that WebCrypto has no more: RC2 or Triple DES.
    throw refuse(
      'The signing identity is protected in an old way: export it again with AES-256 and choose that file.',
    );
  }
  return { keys, certificates };
}

/** The identity in a PKCS#12 file; refuses a wrong passphrase, a missing key, a certificate not valid at `now` or not meant for signing. */
export async function identityFromP12(bytes: Uint8Array, passphrase: string, now: Date): Promise<Identity> {
  const { keys, certificates } = await contentsOf(bytes, passphrase);
  const [key] = keys;
  if (!key) throw refuse('The signing identity holds no private key: export it again together with its key.');
  const own = certificates.find((certificate) => certificate.checkPrivateKey(key));
  if (!own)
    throw refuse(
      'The signing identity holds no certificate for its key: export it again together with its certificate.',
    );
  if (now > new Date(own.validTo))
    throw refuse('The certificate of the signing identity has expired: ask for a new one.');
  if (now < new Date(own.validFrom))
    throw refuse('The certificate of the signing identity is not valid yet.');
  if (!maySign(own))
    throw refuse(
      'The certificate of the signing identity is not meant for signing documents: ask for one that is.',
    );
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
    throw refuse(
      'The signing identity has a kind of key that documents cannot be signed with: use RSA or ECDSA P-256.',
    );
  const chain: X509Certificate[] = [];
  for (let below = own; ;) {
    const above = certificates.find(
      (other) => other !== own && !chain.includes(other) && below.checkIssued(other),
    );
    if (!above) break;
    chain.push(above);
    below = above;
  }
  const name = commonName(own);
  return {
    name,
    certificate: new Uint8Array(own.raw),
    chain: chain.map(({ raw }) => new Uint8Array(raw)),
    key,
    demonstration: name.includes(demonstrationWords),
  };
}
