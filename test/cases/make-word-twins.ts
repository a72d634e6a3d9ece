import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { Packer } from 'docx';
import { type TwinLayout, wordTwin } from './word-twin.ts';

/** Reports that are laid out otherwise than with heading styles. */
const layouts: Readonly<Record<string, TwinLayout>> = { 'early-years': 'tables', 'health-visitor': 'bold' };

const here = dirname(fileURLToPath(import.meta.url));
const from = join(here, 'rowan');
const to = join(here, 'rowan-docx');

/** The same Word file with fixed dates, so that making it again gives the same bytes. */
function settled(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = new TextDecoder().decode(parts['docProps/core.xml']);
  parts['docProps/core.xml'] = strToU8(core.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '2026-06-18T09:00:00Z'));
  const sorted = Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(sorted, { level: 9, mtime: '2026-06-18T09:00:00' });
}

/** Makes `rowan-docx` from `rowan`: every report as Word, everything else as it is. */
async function makeWordTwins(): Promise<void> {
  mkdirSync(to, { recursive: true });
  const conference = JSON.parse(readFileSync(join(from, 'conference.json'), 'utf8')) as {
    invited_agencies: { report: string | null }[];
  };
  for (const invited of conference.invited_agencies) {
    if (!invited.report) continue;
    const name = invited.report.replace(/\.md$/, '');
    const markdown = readFileSync(join(from, invited.report), 'utf8');
    const bytes = await Packer.toBuffer(wordTwin(markdown, layouts[name] ?? 'styles'));
    writeFileSync(join(to, `${name}.docx`), settled(new Uint8Array(bytes)));
    invited.report = `${name}.docx`;
  }
  writeFileSync(join(to, 'conference.json'), `${JSON.stringify(conference, null, 2)}\n`);
  const truth = readFileSync(join(from, 'truth.json'), 'utf8');
  writeFileSync(
    join(to, 'truth.json'),
    truth
      .replace(/("file": ")([\w-]+)\.md"/g, '$1$2.docx"')
      .replace(/("(?:missing_from|claimed_by)": ")([\w-]+)\.md"/g, '$1$2.docx"'),
  );
  for (const log of ['school-log.csv', 'disclosure-log.csv'])
    writeFileSync(join(to, log), readFileSync(join(from, log)));
}

await makeWordTwins();
