import { realpath } from 'node:fs/promises';
import { Command } from 'commander';
import { join, resolve } from 'node:path';
import { Refusal } from '../../../shared/base/refusal.ts';
import type { Format } from '../../../shared/contract/services/documents.ts';
import type { Audience } from '../../../shared/domain/audience.ts';
import { chronologyCsv } from '../../../shared/report/chronology-csv.ts';
import { reviewFile } from '../../../shared/report/review-file.ts';
import { carriedOfBytes } from '../../host/carried-files.ts';
import { identityFromP12 } from '../../host/documents/identity-from-p12.ts';
import { demonstrationWords, type Identity } from '../../host/documents/identity.ts';
import { readFolder } from '../../host/intake/read-folder.ts';
import { listOf, partnershipFrom } from '../choices.ts';
import { connectInProcess } from '../connect-in-process.ts';
import { readDecisions } from '../decisions-file.ts';
import { readInput } from '../input-file.ts';
import { writeOutput } from '../output-folder.ts';
import { passphrase } from '../passphrase.ts';
import { ports } from '../places.ts';
import { clearProgress, sayProgress } from '../progress.ts';
import { summary } from '../summary.ts';

type Options = {
  out: string;
  audience: Audience[];
  format: Format[];
  partnership?: string;
  signWith?: string;
  keepGoing?: boolean;
  json?: boolean;
  decisions?: string;
};

/** `assemble`: a case folder in; the holistic report, review.json and chronology.csv out, all or none. */
export const assembleVerb = (): Command =>
  new Command('assemble')
    .description('take a case folder in, check and merge it, and write the holistic report')
    .argument('<case-folder>', 'folder that holds conference.json')
    .requiredOption('--out <folder>', 'where the files go')
    .option(
      '--audience <list>',
      'professionals, family, chair',
      listOf(['professionals', 'family', 'chair']),
      ['professionals'],
    )
    .option('--format <list>', 'docx, pdf, html', listOf(['docx', 'pdf', 'html']), ['docx', 'pdf'])
    .option(
      '--partnership <id>',
      'whose words, marking and times count, such as kestrel-vale; else as conference.json says, else england',
      partnershipFrom,
    )
    .option(
      '--sign-with <file>',
      'signing identity (.p12); its passphrase comes from WHOLE_PICTURE_PASSPHRASE or the terminal',
    )
    .option('--decisions <file>', 'what the chair decided: the export of a vault, or a list by hand (JSON)')
    .option('--keep-going', 'list what cannot be taken in, and assemble the rest')
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  whole-picture assemble test/cases/rowan --out out/rowan\n  whole-picture assemble case --out out --audience professionals,family --format docx,pdf --sign-with chair.p12\n  whole-picture assemble case --out out --audience chair --decisions chair-decisions.json',
    )
    .action(assemble);

async function assemble(folder: string, options: Options): Promise<void> {
  const identity = options.signWith === undefined ? undefined : await identityOf(options.signWith);
  await refuseToWriteInto(folder, options.out);
  const host = connectInProcess({ ...ports, ...(identity && { identity }) }, 'chair', (name, happened) => {
    if (name === 'render-progress') sayProgress(`${happened.job}: ${happened.doing}`);
  });
  sayProgress('Taking the reports in');
  const files = (await readFolder(folder)).map(carriedOfBytes);
  if (files.length === 0)
    throw new Refusal('invalid', 'conference.json: this folder is empty; name one that holds it.');
  const { id, demonstration } = await host.conferences.takeIn({
    files,
    keepGoing: options.keepGoing ?? false,
  });
  if (options.partnership !== undefined) {
    const { timing } = await host.deadlines.read({ id });
    await host.deadlines.settle({ id, timing: { ...timing, partnership: options.partnership } });
  }
  if (options.decisions !== undefined) {
    const decisions = await readDecisions(
      options.decisions,
      await host.conferences.read({ id }),
      ports.now(),
    );
    await host.decisions.bring({ id, decisions });
  }
  const merged = await host.conferences.read({ id });
  const written: string[] = [];
  await writeOutput(options.out, async (put) => {
    const keep = async (name: string, bytes: Uint8Array | string) => {
      await put({ name, bytes });
      written.push(name);
    };
    for (const audience of options.audience) {
      for (const format of options.format) {
        const job = `${format}, ${audience}`;
        const { file } = await host.documents.render({ id, audience, format, job });
        await keep(file.name, Buffer.from(file.base64, 'base64'));
      }
    }
    await keep('review.json', `${JSON.stringify(reviewFile(merged), null, 2)}\n`);
    await keep('chronology.csv', chronologyCsv(merged));
    sayProgress('Moving the files into place');
  });
  clearProgress();
  const signedBy = identity?.name ?? (demonstration ? demonstrationWords : null);
  const paths = written.map((name) => join(resolve(options.out), name));
  process.stdout.write(summary(merged, { paths, signedBy, json: options.json ?? false }));
}

/** What is written must never stand in the place of what was sent in. */
async function refuseToWriteInto(folder: string, out: string): Promise<void> {
  const [from, to] = await Promise.all([folder, out].map((path) => realpath(path).catch(() => null)));
  if (from !== null && from === to)
    throw new Refusal(
      'invalid',
      '--out is the case folder itself; choose another one, so that no report is replaced.',
    );
}

async function identityOf(path: string): Promise<Identity> {
  const bytes = await readInput(path);
  try {
    return await identityFromP12(bytes, await passphrase('Passphrase of the signing identity'), ports.now());
  } catch (thrown) {
    throw thrown instanceof Refusal ? new Refusal(thrown.code, `--sign-with: ${thrown.message}`) : thrown;
  }
}
