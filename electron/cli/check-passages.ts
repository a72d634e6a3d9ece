import { z } from 'zod';
import { badInput } from '../../shared/base/refusal.ts';
import { checkPassage } from '../../shared/path/check.ts';
import { decodeText } from '../host/intake/decode-text.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  agency: z.string().default(''),
  section: z.string().default('other'),
  text: z.string(),
});

/** The findings of each passage as one JSON line, in the order of the file; refused at the first line that is not one. */
export function* checkPassages(file: string, bytes: Uint8Array): Generator<string> {
  let row = 0;
  for (const line of decodeText(file, bytes).split(/\r?\n/)) {
    row++;
    if (line.trim() === '') continue;
    const { id, ...passage } = passageFrom(file, row, line);
    yield `${JSON.stringify({ id, findings: checkPassage(passage) })}\n`;
  }
}

function passageFrom(file: string, row: number, line: string): z.output<typeof Line> {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    throw badInput(
      file,
      `line ${row} is not a passage.`,
      'Write {"id", "agency", "section", "text"} in JSON on each line.',
    );
  }
}
