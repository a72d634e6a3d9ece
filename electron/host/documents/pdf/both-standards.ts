const property = (prefix: string, name: string, text: string) =>
  `<${prefix}:${name}>${text}</${prefix}:${name}>`;
const resource = (inner: string) => `<rdf:li rdf:parseType="Resource">${inner}</rdf:li>`;

/** The statement of PDF/UA-1, and the schema that lets a PDF/A file make it. */
const accessible = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">${property('pdfuaid', 'part', '1')}</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>${resource(
  [
    property('pdfaSchema', 'schema', 'PDF/UA Universal Accessibility Schema'),
    property('pdfaSchema', 'namespaceURI', 'http://www.aiim.org/pdfua/ns/id/'),
    property('pdfaSchema', 'prefix', 'pdfuaid'),
    `<pdfaSchema:property><rdf:Seq>${resource(
      [
        property('pdfaProperty', 'name', 'part'),
        property('pdfaProperty', 'valueType', 'Integer'),
        property('pdfaProperty', 'category', 'internal'),
        property('pdfaProperty', 'description', 'Indicates which part of ISO 14289 is followed'),
      ].join(''),
    )}</rdf:Seq></pdfaSchema:property>`,
  ].join(''),
)}</rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Declares PDF/UA-1 beside the PDF/A level that pdfkit declares, and escapes title, author and subject, which pdfkit copies
 * into the XML as they are.
 */
export function stampAccessible(document: PDFKit.PDFDocument): void {
  const append = document.appendXML.bind(document);
  append(accessible);
  const { Title = '', Author = '', Subject = '' } = document.info;
  document.appendXML = (xml, newLine) =>
    append(
      [Title, Author, Subject].reduce((text, value) => {
        const [from, to] = [`>${value}</rdf:li>`, `>${escaped(value)}</rdf:li>`];
        return text.includes(from) ? text.split(from).join(to) : text;
      }, xml),
      newLine,
    );
}
