import type { CaseFile } from '../../../../shared/domain/case-file.ts';
import type { ChairDecision } from '../../../../shared/domain/chair-decision.ts';
import type { ReviewAnswer } from '../../../../shared/domain/review.ts';
import type { RevisionOfDraft } from '../../../../shared/domain/revision.ts';
import type { SignedReport } from '../../../../shared/path/with-signed.ts';
import type { CarriedBytes } from '../../intake/carried-bytes.ts';
import { sha256 } from '../digest.ts';
import { isRefusal, refusal } from '../refusals.ts';
import type { Vault } from '../vault.ts';

/** What can be read of one conference, and by name what cannot because the vault is damaged there. */
export type Salvaged = {
  files: CarriedBytes[];
  /** What was read from the files; null where that is damaged. */
  read: CaseFile | null;
  drafts: RevisionOfDraft[];
  /** The reports that were signed, what another one replaces among them. */
  signed: SignedReport[];
  answers: ReviewAnswer[];
  decisions: ChairDecision[];
  lost: string[];
};

/** Reads everything of a conference piece by piece, so that a damaged page costs no more than the pieces on it. */
export async function salvage(vault: Vault, conference: string): Promise<Salvaged> {
  const lost: string[] = [];
  const unlessLost = async <T>(what: string, read: () => Promise<T>): Promise<T | null> => {
    try {
      return await read();
    } catch (thrown) {
      if (!isRefusal(thrown, 'damaged')) throw thrown;
      lost.push(what);
      return null;
    }
  };
  const files: CarriedBytes[] = [];
  for (const path of (await unlessLost('the list of its files', () => pathsOf(vault, conference))) ?? []) {
    const bytes = await unlessLost(path, () => bytesOf(vault, conference, path));
    if (bytes) files.push({ name: path, bytes });
  }
  const read = await unlessLost('what was read from its files', () => vault.conferences.read(conference));
  const answers =
    (await unlessLost('the answers to the checklist', () => vault.reviewAnswers.of(conference))) ?? [];
  const decisions =
    (await unlessLost('what the chair decided', () => vault.chairDecisions.of(conference))) ?? [];
  const drafts: RevisionOfDraft[] = [];
  for (const id of (await unlessLost('the list of its drafts', () => draftsOf(vault, conference))) ?? []) {
    const draft = await unlessLost(`the draft ${id}`, () => vault.documents.read(id));
    if (draft) drafts.push(draft);
  }
  const signed =
    (await unlessLost('the reports that were signed', () => vault.signed.list(conference))) ?? [];
  return { files, read, drafts, signed, answers, decisions, lost };
}

async function pathsOf({ store }: Vault, conference: string): Promise<string[]> {
  const rows = await store.tables
    .selectFrom('conference_file')
    .select('path')
    .where('conference', '=', conference)
    .orderBy('position')
    .execute();
  return rows.map(({ path }) => path);
}

async function bytesOf({ store }: Vault, conference: string, path: string): Promise<Uint8Array> {
  const { bytes, digest } = await store.tables
    .selectFrom('conference_file')
    .innerJoin('file', 'file.digest', 'conference_file.digest')
    .select(['bytes', 'file.digest'])
    .where('conference', '=', conference)
    .where('path', '=', path)
    .executeTakeFirstOrThrow();
  if (sha256(bytes) !== digest) throw refusal('damaged');
  return bytes;
}

async function draftsOf({ store }: Vault, conference: string): Promise<string[]> {
  const rows = await store.tables
    .selectFrom('document')
    .select('id')
    .where('conference', '=', conference)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}
