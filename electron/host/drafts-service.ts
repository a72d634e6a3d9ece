import { randomUUID } from 'node:crypto';
import { makeId } from '../../shared/base/ids.ts';
import { Refusal } from '../../shared/base/refusal.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { type AgencyId, agencyName } from '../../shared/domain/agency.ts';
import type { Conference } from '../../shared/domain/conference.ts';
import { type Draft, draftRecord } from '../../shared/domain/draft.ts';
import { draftSections } from '../../shared/template/draft-sections.ts';
import { plainHeadings } from '../../shared/template/plain-headings.ts';
import type { ConferenceShelf } from './conference-shelf.ts';
import { describe } from './describe-signed.ts';
import type { RulesFor } from './local-rules.ts';
import type { Ports } from './ports.ts';
import { templateOf } from './templates-service.ts';
import type { VaultDesk } from './vault-desk.ts';

/** With what a draft by the newest template of an agency begins; refused where the partnership has none for that agency. */
async function byTemplate(
  templatesFolder: string,
  agency: AgencyId,
  conference: Conference,
  rulesFor: RulesFor,
): Promise<Pick<Draft, 'template' | 'sections'>> {
  const partnership = (await rulesFor(conference, []))?.partnership;
  if (partnership && !partnership.templates.includes(agency))
    throw new Refusal(
      'refused',
      `${partnership.name} uses no template for ${agencyName(agency)}: begin the report under plain headings.`,
    );
  const { template } = await templateOf(templatesFolder, agency);
  return {
    template: { id: template.id, version: template.version },
    sections: draftSections(template, conference),
  };
}

/** The drafts of the open vault. */
export const draftsService = (
  { now, templatesFolder }: Pick<Ports, 'now' | 'templatesFolder'>,
  desk: VaultDesk,
  shelf: ConferenceShelf,
): Services['drafts'] => ({
  list: ({ conference }) => desk.vault.documents.list(conference),
  async start({ conference, agency, organisation, author, role, setOut }) {
    const begun =
      setOut === 'by-template'
        ? await byTemplate(
            templatesFolder,
            agency,
            (await desk.vault.conferences.read(conference)).conference,
            shelf.rulesFor,
          )
        : { sections: plainHeadings.map((section) => ({ ...section, text: '' })) };
    const draft = draftRecord.make({
      id: makeId('draft', randomUUID()),
      conference,
      agency,
      organisation,
      author,
      role,
      ...begun,
    });
    return { revision: await desk.vault.documents.save(draft, null), draft };
  },
  read: ({ draft, number }) => desk.vault.documents.read(draft, number),
  save: ({ draft, parent }) => desk.vault.documents.save(draft, parent),
  async account({ draft }) {
    await desk.vault.documents.account(draft);
    return {};
  },
  history: ({ draft, before, limit }) =>
    desk.vault.documents.history(draft, {
      ...(before !== undefined && { before }),
      ...(limit !== undefined && { limit }),
    }),
  restore: ({ draft, number, parent }) => desk.vault.documents.restore(draft, number, parent),
  async sign({ draft, digest }) {
    const { vault } = desk;
    const { signDraft } = await import('./sign-draft.ts');
    const { conference, report } = await signDraft(vault, draft, digest, now(), shelf.rulesFor);
    // The report takes part in its conference from the next reading on.
    shelf.forget(conference);
    return describe(report);
  },
  signed: async ({ conference }) => (await desk.vault.signed.list(conference)).map(describe),
});
