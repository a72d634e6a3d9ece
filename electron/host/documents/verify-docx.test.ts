import { strFromU8, strToU8 } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { specimenDocx } from '../../../test/cases/signed-specimens.ts';
import { readRelationships, writeRelationships } from './docx/relationships.ts';
import { pack, type Parts } from './docx/zip-pack.ts';
import { unpack } from './docx/zip-unpack.ts';
import { verifyDocx } from './verify-docx.ts';

let files: { plain: Uint8Array; once: Uint8Array; twice: Uint8Array };
beforeAll(async () => {
  files = await specimenDocx();
});

/** What is said of a signed file whose parts were changed and packed again, checksums and all. */
function verdict(change: (parts: Parts) => void, bytes = files.once) {
  const { parts } = unpack(bytes);
  change(parts);
  const { whole, problems, signatures } = verifyDocx(pack(parts));
  return { whole, said: [...problems, ...signatures.flatMap((one) => one.problems)].join('\n') };
}
/** A change to the parts of a package. */
type Change = (parts: Parts) => void;
const edit =
  (part: string, change: (text: string) => string): Change =>
  (parts) => {
    const before = strFromU8(parts.get(part) ?? new Uint8Array());
    const after = change(before);
    if (after === before) throw new Error(`Nothing to change in ${part}.`);
    parts.set(part, strToU8(after));
  };
const without =
  (part: string): Change =>
  (parts) => {
    parts.delete(part);
  };
const withPart =
  (part: string): Change =>
  (parts) => {
    parts.set(part, strToU8('<x/>'));
  };
const types = '[Content_Types].xml';
const body = 'word/document.xml';
const signature = '_xmlsignatures/sig1.xml';

test('the same parts packed again are the same file', () => {
  expect(pack(unpack(files.twice).parts)).toEqual(files.twice);
  expect(verdict(() => {})).toEqual({ whole: true, said: '' });
});

describe('a package is not whole', () => {
  test.each([
    [
      'where a word of the text is another',
      edit(body, (xml) => xml.replace('Alder', 'Aldar')),
      'The part word/document.xml was changed',
    ],
    [
      'where the head of its pages is another',
      edit('word/header1.xml', (xml) => xml.replace('SENSITIVE', 'sensitive')),
      'word/header1.xml was changed',
    ],
    [
      'where its title is another',
      edit('docProps/core.xml', (xml) => xml.replace('Holistic', 'Whole')),
      'docProps/core.xml was changed',
    ],
    ['where a part is gone', without('word/styles.xml'), 'word/styles.xml was taken away'],
    ['where a part was added', withPart('word/extra.xml'), 'word/extra.xml is not covered'],
    [
      'where a part is of another kind',
      edit(types, (xml) => xml.replace('wordprocessingml.styles+xml', 'wordprocessingml.settings+xml')),
      'given another kind',
    ],
    [
      'where the list of kinds says more',
      edit(types, (xml) => xml.replace('</Types>', '<Default Extension="exe" ContentType="x/y"/></Types>')),
      'Bytes of the file were changed',
    ],
    [
      'where something stands beside the signatures',
      withPart('_xmlsignatures/more.xml'),
      'beside the signatures',
    ],
    [
      'where the reason was changed',
      edit(signature, (xml) => xml.replace('Issued as', 'Issued, as')),
      'cannot be checked',
    ],
    [
      'where the time was changed',
      edit(signature, (xml) => xml.replaceAll('2026-12-01T10', '2026-12-01T11')),
      'cannot be checked',
    ],
    [
      'where a blank was put into a digest',
      edit(signature, (xml) => xml.replace('<DigestValue>', '<DigestValue> ')),
      'or was changed',
    ],
    [
      'where a comment was put into the signature',
      edit(signature, (xml) => xml.replace('<KeyInfo>', '<!-- so --><KeyInfo>')),
      'Bytes of the file were changed',
    ],
    [
      'where a blank was put into the value',
      edit(signature, (xml) => xml.replace('<SignatureValue>', '<SignatureValue> ')),
      'Bytes of the file were changed',
    ],
    [
      'where an unsigned object was put into the signature',
      edit(signature, (xml) => xml.replace('</Signature>', '<Object/></Signature>')),
      'Bytes of the file were changed',
    ],
  ] as const)('%s', (_, change, words) => {
    const { whole, said } = verdict(change);
    expect(whole).toBe(false);
    expect(said).toContain(words);
  });

  test('where a relationship was added, is another, or only stands in another order', () => {
    const rels = 'word/_rels/document.xml.rels';
    const relations =
      (change: (list: ReturnType<typeof readRelationships>) => ReturnType<typeof readRelationships>) =>
      (parts: Parts) =>
        void parts.set(
          rels,
          writeRelationships(change(readRelationships(parts.get(rels) ?? new Uint8Array()))),
        );
    const more = { id: 'rIdMore', target: 'https://example.invalid/', type: 'urn:template', external: true };
    expect(verdict(relations((list) => [...list, more])).said).toContain('A link was added');
    const moved = relations((list) =>
      list.map((one, index) => (index === 0 ? { ...one, target: 'other.xml' } : one)),
    );
    expect(verdict(moved).said).toContain(`${rels} was changed`);
    const reordered = edit(rels, (xml) => {
      const [first = '', second = ''] = xml.match(/<Relationship [^>]*>/g) ?? [];
      return xml.replace(first + second, second + first);
    });
    expect(verdict(reordered).said).toContain('Bytes of the file were changed');
  });

  test('where the first of two signatures was taken away', () => {
    const { whole, said } = verdict((parts) => {
      parts.delete(signature);
      const relations = '_xmlsignatures/_rels/origin.sigs.rels';
      const left = readRelationships(parts.get(relations) ?? new Uint8Array()).filter(
        ({ target }) => target !== 'sig1.xml',
      );
      parts.set(relations, writeRelationships(left));
      edit(types, (xml) => xml.replace(/<Override PartName="\/_xmlsignatures\/sig1.xml"[^>]*>/, ''))(parts);
    }, files.twice);
    expect({ whole, said }).toEqual({
      whole: false,
      said: 'Bytes of the file were changed since it was signed, though none that a reader sees.',
    });
  });

  test('where a signed manifest was wrapped away and another stands in its place', () => {
    const { whole, said } = verdict((parts) => {
      edit(body, (xml) => xml.replace('Alder', 'Aldar'))(parts);
      edit(signature, (xml) => {
        const object = /<Object [^>]*Id="idPackageObject1">.*?<\/Object>/s.exec(xml)?.[0] ?? '';
        const forged = object
          .replace('Id="idPackageObject1"', 'Id="other"')
          .replaceAll(/<Reference URI="\/word\/document.xml.*?<\/Reference>/gs, '');
        return xml.replace(object, `${forged}<Object><x>${object}</x></Object>`);
      })(parts);
    });
    expect(whole).toBe(false);
    expect(said).toContain('cannot be checked');
  });

  test('where it is signed and something follows its end', () => {
    expect(verifyDocx(Buffer.concat([files.once, Buffer.from('more')]))).toMatchObject({
      whole: false,
      problems: [
        'The container of the file was changed.',
        'Bytes of the file were changed since it was signed, though none that a reader sees.',
      ],
    });
  });
});

test('a package without its list of parts is no Word document', () => {
  expect(() => verifyDocx(pack(new Map([['word/document.xml', strToU8('<x/>')]])))).toThrow('Not a package.');
});
