/** What a check of signatures says, in one place. */
export const sentences = {
  unsigned: 'The file is not signed.',
  neither: 'This is neither a PDF nor a Word document (.docx), or its beginning is damaged.',
  oldOffice: 'This Office file is of an old kind or protected by a password: save it as .docx without one.',
  locked: 'This PDF is protected by a password: save it without one.',
  damaged: 'The file is damaged or cut short: ask for it again.',
  nobody: 'Somebody whose certificate cannot be read',
  certificateOf: 'certificate of',
  oddSignature: 'The signature was changed, or is written in a way that cannot be checked.',
  unknownSignature: 'The signature is of a kind that cannot be checked here.',
  brokenRange: 'A signature in the file was changed, so that it no longer says what it covers.',
  changedBetween: 'More than a signature was added between two signatures.',
  addedAfter: 'Something was added to the file after the last signature.',
  valueBroken: 'The signature was not made with the key of its certificate, or was changed.',
  otherCertificate: 'The signature does not name the certificate that it came with.',
  twoTimes: 'The signature gives two different times.',
  strayBesideSignatures:
    'Something stands beside the signatures that does not belong there, or one of them was taken away.',
  otherForm: 'Bytes of the file were changed since it was signed, though none that a reader sees.',
  partChanged: (part: string) => `The part ${part} was changed after this signature.`,
  partRemoved: (part: string) => `The part ${part} was taken away after this signature.`,
  partRetyped: (part: string) => `The part ${part} was given another kind after this signature.`,
  partUncovered: (part: string) =>
    `The part ${part} is not covered by this signature: it was added or changed since, or never signed.`,
  relationAdded: (part: string) => `A link was added to ${part} after this signature.`,
} as const;
