import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const faces = [
  { family: 'Report Serif', file: 'source-serif-4', weight: 400, slant: 'normal' },
  { family: 'Report Serif', file: 'source-serif-4', weight: 400, slant: 'italic' },
  { family: 'Report Serif', file: 'source-serif-4', weight: 600, slant: 'normal' },
  { family: 'Report Sans', file: 'source-sans-3', weight: 400, slant: 'normal' },
  { family: 'Report Sans', file: 'source-sans-3', weight: 600, slant: 'normal' },
] as const;
let rules: string | undefined;

/** The faces of the printed report as CSS, the letters of western Europe in the file itself; other letters come from the system. */
export const faceRules = (): string =>
  (rules ??= faces
    .map(({ family, file, weight, slant }) => {
      const path = resolve(`@fontsource/${file}/files/${file}-latin-${weight}-${slant}.woff2`);
      const bytes = readFileSync(path).toString('base64');
      return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${slant};src:url(data:font/woff2;base64,${bytes}) format("woff2")}`;
    })
    .join('\n'));
