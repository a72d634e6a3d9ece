import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseFile, draftSaying, temporaryVault, unlock } from '../../../../test/vault/temporary-vault.ts';
import type { Draft } from '../../../../shared/domain/draft.ts';
import { acknowledgementOf } from '../../../../shared/path/acknowledge.ts';
import { aroundOf } from '../../../../shared/path/around.ts';
import { check } from '../../../../shared/path/check.ts';
import { writeUp } from '../../../../shared/path/write-up.ts';
import { londonClock } from '../../london-clock.ts';
import { signDraft } from '../../sign-draft.ts';
import { exportAudit } from '../audit-export/export-audit.ts';
import { sentenceOfBreak } from '../audit-export/break-words.ts';
import type { Vault } from '../vault.ts';

const now = new Date();

/** The draft with a reason beside every must that stands in the way of signing it. */
function answered(draft: Draft): Draft {
  const taken = caseFile();
  const today = londonClock(now).day;
  const { contribution, text } = writeUp(draft, taken.conference, today);
  const said = {
    kind: 'decided-with-lead',
    reason: 'Agreed for this trial.',
    by: 'T. Balogun',
    at: now.toISOString(),
  } as const;
  const musts = check(contribution, text, aroundOf(draft.agency, taken, today)).filter(
    ({ weight }) => weight === 'must',
  );
  return { ...draft, acknowledgements: musts.map((one) => acknowledgementOf(one, contribution, said)) };
}

describe('the reports that were signed in a vault', () => {
  let made: Awaited<ReturnType<typeof temporaryVault>>;
  let vault: Vault;
  beforeAll(async () => {
    made = await temporaryVault();
    vault = made.vault;
    await vault.conferences.takeIn(caseFile(), []);
  });
  afterAll(async () => {
    await vault.lock();
    made.remove();
  });

  test('are sealed as they are, told of once, and read again after the vault was locked', async () => {
    const draft = answered(draftSaying('She was hungry on 2 March 2026.'));
    const { digest } = await vault.documents.save(draft, null);
    await expect(signDraft(vault, draft.id, 'f'.repeat(64), now)).rejects.toThrow(/compare the two versions/);
    const { report } = await signDraft(vault, draft.id, digest, now);
    await expect(signDraft(vault, draft.id, digest, now)).rejects.toThrow(/has been signed already/);
    const last = (await vault.audit.entries()).at(-1);
    expect(last).toMatchObject({
      action: 'contribution-signed',
      subject: 'conference:trial#contribution:school-signed-1',
      before: digest,
      after: report.sealed.digest,
    });
    expect(report.sealed.contribution).toMatchObject({
      stage: 'signed',
      replaces: null,
      signed: { by: 'Test author' },
    });
    await vault.lock();
    vault = await unlock(made.folder);
    expect(await vault.signed.list('conference:trial')).toEqual([report]);
    expect(report.text).toContain('She was hungry on 2 March 2026.');
    const { csv } = await exportAudit(vault, now);
    expect(csv).toContain('Signed a report,"Conference trial, 2026-03-19, report school-signed-1"');
  });

  test('are not signed while a must is open', async () => {
    const draft = draftSaying('She was hungry on 2 March 2026.', 'open');
    const { digest } = await vault.documents.save(draft, null);
    await expect(signDraft(vault, draft.id, digest, now)).rejects.toThrow(
      /^This report cannot be signed yet\. .*“Who was told of basic care/,
    );
  });

  test('a correction names the one it replaces, and both stay', async () => {
    const [before] = await vault.signed.list('conference:trial');
    const { revision, draft } = await vault.documents.read('draft:trial:school');
    const [worries, ...others] = draft.sections;
    const corrected = {
      ...draft,
      sections: worries ? [{ ...worries, text: 'She was hungry on 3 March 2026.' }, ...others] : [],
    };
    const { digest } = await vault.documents.save(answered(corrected), revision.digest);
    const { report } = await signDraft(vault, draft.id, digest, now);
    expect(report.sealed.contribution.replaces).toBe(before?.sealed.contribution.id);
    expect(await vault.signed.list('conference:trial')).toEqual([before, report]);
    expect((await vault.audit.verify()).breaks).toEqual([]);
  });

  test('are found by their words, a corrected one no more, also after the index was made anew', async () => {
    const found = async (asked: string) =>
      (await vault.search.find(asked)).results.flatMap(({ place, context }) =>
        place.kind === 'draft' ? [] : [context.map(({ text }) => text).join('')],
      );
    const isFound = async () => {
      expect(await found('"hungry on 3 March"')).toHaveLength(1);
      expect(await found('"hungry on 2 March"')).toEqual([]);
    };
    await isFound();
    await vault.store.write((tables) => tables.updateTable('search_state').set({ edition: 0 }).execute());
    await vault.lock();
    vault = await unlock(made.folder);
    await isFound();
  });

  test('where the vault is only read, nothing is signed', async () => {
    const { revision, draft } = await vault.documents.read('draft:trial:school');
    const { digest } = await vault.documents.save({ ...draft, role: 'Lead' }, revision.digest);
    const reading = await unlock(made.folder, { readOnly: true });
    await expect(signDraft(reading, draft.id, digest, now)).rejects.toThrow(/for reading only/);
    await reading.lock();
    expect(await vault.signed.list('conference:trial')).toHaveLength(2);
  });

  test('words that were changed after the signing, or taken away, are found by the check of the audit', async () => {
    const { connection } = vault.store;
    const rows = connection.prepare<[], { seq: number; record: string }>(
      "SELECT seq, record FROM conference_record WHERE kind = 'signed' ORDER BY seq",
    );
    const [first, second] = rows.all();
    const put = connection.prepare('UPDATE conference_record SET record = ? WHERE seq = ?');
    put.run(first?.record.replaceAll('2 March', '9 March'), first?.seq);
    connection.prepare('DELETE FROM conference_record WHERE seq = ?').run(second?.seq);
    const { breaks } = await vault.audit.verify();
    expect(breaks.map(({ kind }) => kind)).toEqual(['signed', 'signed']);
    for (const one of breaks) expect(sentenceOfBreak(one)).toMatch(/is not the one that was signed\.$/);
    await expect(vault.signed.list('conference:trial')).rejects.toThrow(
      /changed since it was sealed|is damaged/,
    );
  });
});
