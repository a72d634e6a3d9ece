import * as asn1 from 'asn1js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthOfFirst, strictDer, tagOf, within } from './strict-der.ts';

const hex = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'));

test('a value in DER is read whole, with what is in it', () => {
  const sequence = strictDer(hex('30 05 02 01 05 05 00'));
  expect(tagOf(sequence)).toBe(0x30);
  expect(within(sequence).map(tagOf)).toEqual([0x02, 0x05]);
});

test.each([
  ['a byte after its end', '30 03 02 01 05 00'],
  ['a length longer than it need be', '30 81 03 02 01 05'],
  ['an indefinite length', '30 80 02 01 05 00 00'],
  ['a length beyond the end', '30 05 02 01 05'],
  ['nothing at all', ''],
])('%s is refused', (_, bytes) => {
  expect(() => strictDer(hex(bytes))).toThrow('Not one value in DER.');
});

test('the length of the first value is read without the rest', () => {
  expect(lengthOfFirst(hex('30 03 02 01 05 00 00 00'))).toBe(5);
  expect(lengthOfFirst(hex('30 82 01 00'))).toBe(260);
  expect(() => lengthOfFirst(hex('30 85 01 01 01 01 01'))).toThrow('A length cannot be read.');
  expect(() => lengthOfFirst(new Uint8Array())).toThrow('A length cannot be read.');
});

test('what is read strictly is written again as the very same bytes', () => {
  const octets = fc.uint8Array({ maxLength: 300 });
  fc.assert(
    fc.property(fc.array(octets, { maxLength: 5 }), (values) => {
      const sequence = new asn1.Sequence({
        value: values.map((value) => new asn1.OctetString({ valueHex: new Uint8Array(value).buffer })),
      });
      const bytes = new Uint8Array(sequence.toBER());
      expect(new Uint8Array(strictDer(bytes).toBER())).toEqual(bytes);
      expect(within(strictDer(bytes))).toHaveLength(values.length);
    }),
  );
});
