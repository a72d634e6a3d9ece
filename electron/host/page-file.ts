import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** A file of the built page. */
export type PageFile = { bytes: Uint8Array<ArrayBuffer>; type: string };

/** The file of the page at a URL path; null when there is none, it is of no known type, or it lies outside the folder. */
export async function pageFile(folder: string, path: string): Promise<PageFile | null> {
  try {
    const decoded = decodeURIComponent(path);
    const type = types[extname(decoded === '/' ? '/index.html' : decoded)];
    if (!type || decoded.includes('\0') || decoded.includes('\\')) return null;
    const root = await realpath(folder);
    const file = await realpath(join(root, decoded === '/' ? 'index.html' : decoded));
    if (!file.startsWith(root + sep)) return null;
    return { bytes: new Uint8Array(await readFile(file)), type };
  } catch {
    return null;
  }
}
