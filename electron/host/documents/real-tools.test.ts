import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest';
import { saying, specimen, specimenPdfs } from '../../../test/cases/signed-specimens.ts';
import { signPdf } from './sign-pdf.ts';
import { detachedSignature } from './signing/cms.ts';
import { readMessage } from './signing/read-message.ts';
import { verifyPdf } from './verify-pdf.ts';

/** What a program says on both its streams; where this machine has none of that name, the test is skipped by name. */
function told(context: TestContext, program: string, ...rest: string[]): string {
  const { error, stdout, stderr } = spawnSync(program, rest, { encoding: 'utf8' });
  if (error) context.skip(`${program} is not installed here`);
  return stdout + stderr;
}

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
const kept = (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const pem = (bytes: Uint8Array) =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(bytes).toString('base64').replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;

let once = '';
let twice = '';
let changed = '';
let authority = '';
beforeAll(async () => {
  const pdfs = await specimenPdfs();
  once = kept('once.pdf', pdfs.once);
  twice = kept('twice.pdf', pdfs.twice);
  const bytes = Buffer.from(pdfs.once);
  bytes[4000] = (bytes[4000] ?? 0) ^ 1;
  changed = kept('changed.pdf', bytes);
  authority = kept('authority.pem', pem((await specimen('rsa')).chain[0] ?? new Uint8Array()));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('pdfsig of Poppler', () => {
  test('finds a signed PDF valid, of the kind that PAdES asks for, and whole', (context) => {
    const words = told(context, 'pdfsig', once);
    expect(words).toContain('Signature Validation: Signature is Valid.');
    expect(words).toContain('Signature Type: ETSI.CAdES.detached');
    expect(words).toContain('Total document signed');
    expect(words).toContain('Signer Certificate Common Name: H. Specimen');
  });

  test('finds both signatures of a countersigned PDF valid', (context) => {
    const words = told(context, 'pdfsig', twice);
    expect(words.match(/Signature is Valid\./g)).toHaveLength(2);
  });

  test('finds a changed PDF changed, as we do', async (context) => {
    expect(told(context, 'pdfsig', changed)).toContain('Digest Mismatch');
  });
});

test('qpdf finds nothing wrong in a countersigned PDF', (context) => {
  expect(told(context, 'qpdf', '--check', twice)).toContain('No syntax or stream encoding errors found');
});

test('pdfinfo finds it tagged, titled, and as long as its feet say', (context) => {
  const words = told(context, 'pdfinfo', twice);
  expect(words).toMatch(/Tagged: +yes/);
  expect(words).toMatch(/Title: +Holistic report/);
  const pages = /Pages: +(\d+)/.exec(words)?.[1] ?? '';
  expect(told(context, 'pdftotext', twice, '-')).toContain(`Page ${pages} of ${pages}`);
});

test('OpenSSL finds the signed message valid under its authority', async (context) => {
  const content = new TextEncoder().encode('What is signed.');
  for (const kind of ['rsa', 'ec'] as const) {
    const message = kept(`${kind}.der`, await detachedSignature(content, await specimen(kind)));
    const plain = kept('content.txt', content);
    const files = ['-in', message, '-content', plain, '-CAfile', authority, '-out', join(folder, 'out.txt')];
    const how = ['-verify', '-binary', '-inform', 'DER', '-purpose', 'any', '-cades'];
    const words = told(context, 'openssl', 'cms', ...how, ...files);
    expect(words).toContain('Verification successful');
  }
});

describe('a time stamp (B-T) from a service that OpenSSL plays', () => {
  /** A time-stamping service of its own key: requests in, responses out. */
  function service(context: TestContext): (request: Uint8Array) => Promise<Uint8Array> {
    const at = (name: string) => join(folder, name);
    kept(
      'tsa.cnf',
      `[tsa]\nserial = ${at('serial')}\nsigner_digest = sha256\ndefault_policy = 1.2.3.4.1\ndigests = sha256\ness_cert_id_alg = sha256\ncrypto_device = builtin\nsigner_cert = ${at('tsa.pem')}\nsigner_key = ${at('tsa.key')}\ncerts = ${at('tsa.pem')}\n[tsa_config]\ndefault_tsa = tsa\n[ext]\nextendedKeyUsage = critical,timeStamping\nkeyUsage = critical,digitalSignature\n[req]\ndistinguished_name = name\n[name]\n`,
    );
    kept('serial', '01\n');
    const files = [
      '-keyout',
      at('tsa.key'),
      '-out',
      at('tsa.pem'),
      '-config',
      at('tsa.cnf'),
      '-extensions',
      'ext',
    ];
    const how = [
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '3650',
      '-subj',
      '/CN=Specimen time stamps',
    ];
    told(context, 'openssl', 'req', ...how, ...files);
    return async (request) => {
      const asked = kept('request.tsq', request);
      const path = at('answer.tsr');
      const exchange = ['-config', at('tsa.cnf'), '-section', 'tsa', '-queryfile', asked, '-out', path];
      told(context, 'openssl', 'ts', '-reply', ...exchange);
      return new Uint8Array(readFileSync(path));
    };
  }

  test('is carried by the signature, gives its time, and none of its bytes may change', async (context) => {
    const timestamp = service(context);
    const { plain } = await specimenPdfs();
    const signed = await signPdf(plain, await specimen('rsa'), { ...saying('H. Specimen'), timestamp });
    const { whole, signatures } = await verifyPdf(signed);
    expect({ whole, problems: signatures.flatMap(({ problems }) => problems) }).toEqual({
      whole: true,
      problems: [],
    });
    expect(signatures[0]?.at).not.toBe('2026-12-01T10:30:00.000Z');

    const file = Buffer.from(signed);
    const start = file.indexOf('/Contents <') + '/Contents <'.length;
    const message = Buffer.from(
      /^[\da-f]+?(?=(?:00)*>)/.exec(file.toString('latin1', start, file.indexOf('>', start) + 1))?.[0] ?? '',
      'hex',
    );
    const token = readMessage(message).timestamp ?? new Uint8Array();
    const from = start + 2 * message.indexOf(Buffer.from(token));
    const missed: number[] = [];
    for (let at = from; at < from + 2 * token.length; at += 2 * 29) {
      const other = new Uint8Array(file);
      const digit = Number.parseInt(String.fromCodePoint(other[at] ?? 0), 16) ^ 1;
      other[at] = digit.toString(16).codePointAt(0) ?? 0;
      if ((await verifyPdf(other)).whole) missed.push(at);
    }
    expect(missed).toEqual([]);
  });

  test('is refused where it is about another signature', async (context) => {
    const timestamp = service(context);
    const { plain } = await specimenPdfs();
    let first: Uint8Array | undefined;
    const same = async (request: Uint8Array) => (first ??= await timestamp(request));
    const identity = await specimen('rsa');
    await signPdf(plain, identity, { ...saying('H. Specimen'), timestamp: same });
    await expect(signPdf(plain, identity, { ...saying('Another'), timestamp: same })).rejects.toThrow(
      'did not give a time stamp',
    );
  });
});
