import { badInput } from '../../../shared/base/refusal.ts';
import type { BlockText } from '../../../shared/reading/blocks.ts';
import type { CarriedBytes } from './carried-bytes.ts';
import { decodeText } from './decode-text.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { pdfBlocks } from './pdf/pdf-blocks.ts';
import type { About } from '../../../shared/reading/about.ts';
import { type TakenIn, readReport } from '../../../shared/reading/read-report.ts';
import { storedContribution } from './stored-contribution.ts';
import { wordBlocks } from './word/word-blocks.ts';

/** Takes in one report, whatever its format: the contribution, its (extracted) text, and the account of that text. */
export async function takeInReport(file: CarriedBytes, about: About): Promise<TakenIn> {
  const { name, bytes } = file;
  if (bytes.length === 0)
    throw badInput(name, 'this file is empty.', 'Ask the agency to send its report again.');
  if (/\.json$/i.test(name)) return storedContribution(name, decodeText(name, bytes), about);
  const source = await blocksOf(name, bytes);
  if (source.blocks.length === 0)
    throw badInput(name, 'this report holds no words.', 'Ask the agency to send its report again.');
  return readReport(name, source, about);
}

async function blocksOf(name: string, bytes: Uint8Array): Promise<BlockText> {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'docx' || ending === 'docm' || ending === 'dotx') return wordBlocks(name, bytes);
  if (ending === 'pdf') return pdfBlocks(name, bytes);
  if (ending === 'md' || ending === 'markdown' || ending === 'txt' || ending === '')
    return markdownBlocks(name, decodeText(name, bytes));
  if (ending === 'doc' || ending === 'rtf' || ending === 'odt' || ending === 'pages')
    throw badInput(
      name,
      `a report cannot be taken in as .${ending}.`,
      'Open it in Word and save it as .docx.',
    );
  throw badInput(
    name,
    'a report cannot be taken in from this kind of file.',
    'Send it as .docx, .pdf or .md.',
  );
}
