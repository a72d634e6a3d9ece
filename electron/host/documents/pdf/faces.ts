import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from '@cantoo/fontkit';

const { resolve } = createRequire(import.meta.url);
const files = {
  serif: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-bold': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'serif-italic': '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  sans: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans-bold': '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'sans-italic': '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  other: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'other-bold': 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
} as const;

/** A bundled face: Source Serif and Source Sans, and `other` for letters that they lack. */
export type Face = keyof typeof files;
/** A face of the two families that text asks for. */
export type AskedFace = Exclude<Face, 'other' | 'other-bold'>;

type Loaded = { bytes: Buffer; font: fontkit.Font; letters: ReadonlySet<number> };
const loaded = new Map<Face, Loaded>();

function load(face: Face): Loaded {
  const known = loaded.get(face);
  if (known) return known;
  const bytes = readFileSync(resolve(files[face]));
  const font = fontkit.create(bytes) as fontkit.Font;
  const made = { bytes, font, letters: new Set(font.characterSet) };
  loaded.set(face, made);
  return made;
}

/** The bytes of a face, read once. */
export const faceBytes = (face: Face): Buffer => load(face).bytes;

/** The outlines of a face, for drawings made of letters. */
export const faceOutlines = (face: Face): fontkit.Font => load(face).font;

/** The face that can show a character: the one asked for, else the fallback of its weight, else nothing. */
export function faceFor(asked: AskedFace, codePoint: number): Face | undefined {
  if (load(asked).letters.has(codePoint)) return asked;
  const fallback: Face = asked.endsWith('-bold') ? 'other-bold' : 'other';
  if (load(fallback).letters.has(codePoint)) return fallback;
  return load('other').letters.has(codePoint) ? 'other' : undefined;
}
