import { useEffect } from 'react';

/** Puts words at the head of every printed page, and the number of the page at its foot, while the component stands. */
export function usePaperMargins(head: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    const font = 'font: 600 9pt sans-serif; color: #444;';
    sheet.replaceSync(
      `@page { @top-center { ${font} content: "${cssString(head)}"; } @bottom-center { ${font} content: counter(page) " / " counter(pages); } }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [head]);
}

/** The inside of a CSS string that says exactly this. */
const cssString = (words: string): string =>
  words.replaceAll(/[^\p{L}\p{N} ]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16) ?? ''} `);
