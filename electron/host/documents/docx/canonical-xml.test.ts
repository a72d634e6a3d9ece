import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalXml } from './canonical-xml.ts';
import { allOf, inAttribute, inText, parseXml } from './xml.ts';

const canonical = (xml: string, element?: string): string => {
  const document = parseXml(new TextEncoder().encode(xml));
  const apex = element ? allOf(document, element)[0] : document.documentElement;
  if (!apex) throw new Error('No such element.');
  return canonicalXml(apex);
};

// The cases are those that the recommendation for Canonical XML 1.0 sets out in its section 3, in words of our own.
test.each([
  ['empty elements are written with both tags', '<a><b/></a>', '<a><b></b></a>'],
  [
    'attributes are sorted: names without a namespace first',
    '<a z="1" xmlns:p="urn:p" p:b="2" c="3"/>',
    '<a xmlns:p="urn:p" c="3" z="1" p:b="2"></a>',
  ],
  [
    'namespaces come before attributes, sorted by prefix',
    '<a b="1" xmlns:z="urn:z" xmlns:c="urn:c" xmlns="urn:d"/>',
    '<a xmlns="urn:d" xmlns:c="urn:c" xmlns:z="urn:z" b="1"></a>',
  ],
  [
    'a namespace said again is not written again',
    '<a xmlns="urn:d"><b xmlns="urn:d"/></a>',
    '<a xmlns="urn:d"><b></b></a>',
  ],
  [
    'a namespace taken back is written',
    '<a xmlns="urn:d"><b xmlns=""/></a>',
    '<a xmlns="urn:d"><b xmlns=""></b></a>',
  ],
  ['comments go', '<a>x<!-- gone -->y</a>', '<a>xy</a>'],
  ['instructions stay', '<a><?go on?></a>', '<a><?go on?></a>'],
  ['CDATA becomes text', '<a><![CDATA[1 < 2 & 3]]></a>', '<a>1 &lt; 2 &amp; 3</a>'],
  ['quotes and blanks in attributes', "<a b='x&quot;y&#9;z&#10;'/>", '<a b="x&quot;y&#x9;z&#xA;"></a>'],
  ['carriage returns are written by number', '<a>x&#13;y</a>', '<a>x&#xD;y</a>'],
  ['blanks between elements stay', '<a> <b/>\n</a>', '<a> <b></b>\n</a>'],
])('%s', (_, xml, expected) => {
  expect(canonical(xml)).toBe(expected);
});

test('a part of a document carries the namespaces and xml: attributes that it inherits', () => {
  const xml = '<a xmlns="urn:d" xmlns:p="urn:p" xml:lang="en-GB"><b><c/></b></a>';
  expect(canonical(xml, 'b')).toBe('<b xmlns="urn:d" xmlns:p="urn:p" xml:lang="en-GB"><c></c></b>');
});

const printable = fc
  .string({ unit: 'grapheme' })
  .map((text) => text.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, ''));
test('any text and attribute survive, and canonical form is its own canonical form', () => {
  fc.assert(
    fc.property(printable, printable, (text, value) => {
      const once = canonical(`<a b="${inAttribute(value)}">${inText(text)}</a>`);
      expect(canonical(once)).toBe(once);
      const element = parseXml(new TextEncoder().encode(once)).documentElement;
      expect(element?.textContent).toBe(text);
      expect(element?.getAttribute('b')).toBe(value);
    }),
  );
});

test('a document type is refused, before any entity in it is read', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]><a>&e;</a>';
  expect(() => canonical(bomb)).toThrow('document type');
});
