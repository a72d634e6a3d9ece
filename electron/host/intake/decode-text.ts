import { badInput } from '../../../shared/base/refusal.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows = new TextDecoder('windows-1252');

/** The text of bytes in UTF-8, UTF-16 or Windows-1252, also mixed line by line; without byte order mark, lines as they are. */
export function decodeText(file: string, bytes: Uint8Array): string {
  const text = decode(bytes);
  if (text.includes('\0'))
    throw badInput(
      file,
      'this is not a text file.',
      'Save it as plain text, CSV or Word and take it in again.',
    );
  return text;
}

function decode(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const body = a === 0xef && b === 0xbb && c === 0xbf ? bytes.subarray(3) : bytes;
  const wide = wideWithoutMark(body);
  if (wide) return new TextDecoder(wide).decode(body);
  try {
    return utf8.decode(body);
  } catch {
    return decodeLines(body);
  }
}

/** UTF-16 without a mark shows by a zero in every other byte. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 400);
  if (head.length < 8 || head.length % 2) return null;
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length * 0.35 && even === 0) return 'utf-16le';
  return even > head.length * 0.35 && odd === 0 ? 'utf-16be' : null;
}

/** Each line by itself: in UTF-8 where it is valid, else in Windows-1252. */
function decodeLines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(0x0a, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end + 1);
    try {
      lines.push(utf8.decode(line));
    } catch {
      lines.push(windows.decode(line));
    }
    from += line.length;
  }
  return lines.join('');
}
