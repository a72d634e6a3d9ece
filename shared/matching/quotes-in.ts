/** The words in quotation marks of a row: what somebody, mostly the child, is recorded as saying. */
export const quotesIn = (text: string): string[] =>
  [...text.matchAll(/(?<=^|[\s(])['‘"“]([^'’"”‘“]+(?:['’][a-z]+[^'’"”‘“]*)*)['’"”](?=[\s.,;:)!?]|$)/g)]
    .map((match) => (match[1] ?? '').trim())
    .filter((quote) => quote.length > 3);
