import { makeId } from '../../shared/base/ids.ts';
import { Refusal } from '../../shared/base/refusal.ts';
import type { CaseFile } from '../../shared/domain/case-file.ts';
import type { ConferenceId } from '../../shared/domain/conference.ts';
import { lackingIn } from '../../shared/domain/disclosure-decision.ts';
import { ContributionId } from '../../shared/domain/contribution.ts';
import { aroundOf } from '../../shared/path/around.ts';
import { check } from '../../shared/path/check.ts';
import { seal } from '../../shared/path/seal.ts';
import { sign } from '../../shared/path/sign.ts';
import { type SignedReport, replacedBy } from '../../shared/path/with-signed.ts';
import { writeUp } from '../../shared/path/write-up.ts';
import { templateAmong } from '../../shared/template/local-rules.ts';
import type { RulesFor } from './local-rules.ts';
import { londonClock } from './london-clock.ts';
import { sha256 } from './vault/digest.ts';
import { refusal } from './vault/refusals.ts';
import type { Vault } from './vault/vault.ts';

/**
 * Signs a draft as it stands under that digest, seals what was signed and keeps it, in the name of the person whose vault it is; what
 * counts where its conference is held is asked of `rulesFor`.
 */
export async function signDraft(
  vault: Vault,
  id: string,
  digest: string,
  now: Date,
  rulesFor: RulesFor = () => Promise.resolve(undefined),
): Promise<{ conference: ConferenceId; report: SignedReport }> {
  const { draft, revision } = await vault.documents.read(id);
  if (revision.digest !== digest) throw refusal('draft-moved-on');
  const kept = await vault.conferences.read(draft.conference);
  const before = await vault.signed.list(draft.conference);
  if (before.some(({ sealed }) => sealed.contribution.signed?.revision === digest))
    throw new Refusal(
      'refused',
      'This version of the report has been signed already; a correction is a later version.',
    );
  for (const decision of draft.decisions)
    for (const { sentence } of lackingIn(decision))
      throw new Refusal('refused', `Decision ${decision.reference} is not whole yet. ${sentence}`);
  await vault.documents.account(id);
  const { conference } = kept;
  const slug = freeSlug(draft.agency, kept, before);
  const today = londonClock(now).day;
  const rules = await rulesFor(conference, [draft]);
  const template = templateAmong(rules, draft.template);
  const written = writeUp(draft, conference, today, { file: `${slug}.txt`, slug, template });
  const findings = check(written.contribution, written.text, aroundOf(draft.agency, kept, today, rules));
  const at = now.toISOString();
  const signing = {
    by: vault.actor,
    at,
    revision,
    id: ContributionId.parse(makeId('contribution', slug)),
    replaces: replacedBy(draft, kept, before),
  };
  const sealed = seal(sign(written, findings, signing, sha256), at, sha256);
  const report = { sealed, text: written.text };
  await vault.signed.keep(conference, report);
  return { conference: conference.id, report };
}

/** A name for the records of one more signed report, under which nothing of its conference goes yet. */
function freeSlug(agency: string, { texts }: CaseFile, before: readonly SignedReport[]): string {
  const taken = new Set([...Object.keys(texts), ...before.map(({ sealed }) => sealed.contribution.file)]);
  for (let count = before.length + 1; ; count++) {
    const slug = `${agency}-signed-${count}`;
    if (!taken.has(`${slug}.txt`)) return slug;
  }
}
