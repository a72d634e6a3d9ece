import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { recordsOf } from '../../../electron/host/vault/conferences/case-records.ts';
import { deleteConference } from '../../../electron/host/vault/deletion/delete-conference.ts';
import type { Vault } from '../../../electron/host/vault/vault.ts';
import { makeId } from '../../../shared/base/ids.ts';
import { conferenceRecord } from '../../../shared/domain/conference.ts';
import { caseFile, draftSaying } from '../../vault/temporary-vault.ts';
import type { Task } from '../lines.ts';
import { random, say } from './say.ts';

/** Takes a whole case folder in again and again, each time as another conference; it is read before the work begins. */
export async function readCases() {
  // Only writers of this kind wait for the readers of files.
  const { readFolder } = await import('../../../electron/host/intake/read-folder.ts');
  const { takeIn } = await import('../../../electron/host/intake/take-in.ts');
  const files = await readFolder(join(import.meta.dirname, '../../cases/elm'));
  const taken = await takeIn(files);
  return async (vault: Vault, { run }: Task): Promise<void> => {
    for (let turn = 0; ; turn++) {
      const conference = { ...taken.conference, id: makeId('conference', 'taken-in', run, turn) };
      const one = { ...taken, conference: conferenceRecord.make(conference) };
      const brought = { conference: conference.id, files: files.length, records: recordsOf(one).length };
      say({ is: 'taking-in', ...brought });
      await vault.conferences.takeIn(one, files);
      say({ is: 'taken-in', conference: conference.id });
      await vault.conferences.retain(conference.id, '2031-06-30');
    }
  };
}

/** Takes a conference in that nothing else is like, writes a draft for it, and deletes it, again and again. */
export async function remove(vault: Vault, { run }: Task): Promise<void> {
  for (let turn = 0; ; turn++) {
    const name = `deletion-${run}-${turn}`;
    const conference = await plant(vault, name, random(3));
    say({ is: 'deleting', conference });
    say({ is: 'deleted', conference, traces: await deleteConference(vault, conference) });
  }
}

/** A word that is nowhere else. */
const word = (): string => `q${randomBytes(9).toString('hex')}`;

async function plant(vault: Vault, name: string, files: number): Promise<string> {
  const [inFile, inName, inText, ...inVersions] = Array.from({ length: 6 }, word);
  const taken = caseFile(name);
  const { id } = taken.conference;
  taken.conference.name = `Conference ${inName}`;
  taken.texts['report.md'] = `Nobody heard ${inText} call.`;
  await vault.conferences.takeIn(
    taken,
    Array.from({ length: files + 1 }, (_, at) => ({
      name: `report ${at}.md`,
      bytes: Buffer.alloc(100 + random(20_000), `${inFile} ${at} was hungry. `),
    })),
  );
  const digests: string[] = [];
  for (const one of inVersions) {
    const text = [one, ...Array.from({ length: 30 }, word)].join(' ');
    const draft = draftSaying(text, 'school', name);
    digests.push(
      (await vault.documents.save({ ...draft, sections: draft.sections.slice(0, 1) }, digests.at(-1) ?? null))
        .digest,
    );
  }
  const versions = await vault.store.tables
    .selectFrom('revision')
    .innerJoin('document', 'document.id', 'revision.document')
    .select('content')
    .where('conference', '=', id)
    .execute();
  const traces = [
    ...[inFile, inName, inText, inVersions.at(-1)].map((one = '') => Buffer.from(one)),
    // What is stored of a version is deflated: a piece of it where its own words must be.
    ...versions.map(({ content }) => content.subarray(content.length * 0.7, content.length * 0.7 + 24)),
  ].map((trace) => trace.toString('hex'));
  say({ is: 'planted', conference: id, digests, traces });
  return id;
}
