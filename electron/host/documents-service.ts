import type { Services } from '../../shared/contract/contract.ts';
import type { Format } from '../../shared/contract/services/documents.ts';
import type { Audience } from '../../shared/domain/audience.ts';
import type { AuditTelling } from '../../shared/domain/audit-entry.ts';
import type { Report } from '../../shared/domain/report.ts';
import { bytesOfCarried, carriedOfBytes } from './carried-files.ts';
import type { ConferenceShelf } from './conference-shelf.ts';
import type { Identity } from './documents/identity.ts';
import { londonClock } from './london-clock.ts';
import type { Ports } from './ports.ts';
import type { VaultDesk } from './vault-desk.ts';
import { sha256 } from './vault/digest.ts';

const names: Record<Audience, string> = {
  professionals: 'holistic-report',
  family: 'family-report',
  chair: 'chair-report',
};
const namesAlone: Record<Audience, string> = {
  professionals: 'report',
  family: 'report-for-family',
  chair: 'report-for-chair',
};
const media: Record<Format, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
};

// Writers and signers are loaded when they are first asked for, so that no host starts slower for them.
type Draw = (report: Report, told: (share: number) => void) => Promise<Uint8Array>;
const draw: Record<Format, Draw> = {
  pdf: async (report, told) => (await import('./documents/write-pdf.ts')).writePdf(report, told),
  docx: async (report) => (await import('./documents/write-docx.ts')).writeDocx(report),
  html: async (report) =>
    new TextEncoder().encode((await import('./documents/write-html.ts')).writeHtml(report)),
};

/** What is rendered: in which format, of which conference, what the audit calls it, and what the signature says. */
type Asked = { job: string; format: Format; conference: string; subject: string; reason: string };

/** Composes, draws, signs and verifies documents; a report as HTML is for reading and is never signed. */
export function documentsService(
  ports: Ports,
  desk: VaultDesk,
  shelf: ConferenceShelf,
): Services['documents'] {
  let demonstration: Promise<Identity> | undefined;
  const signer = async (report: Report): Promise<Identity | undefined> => {
    if (ports.identity || !report.demonstration) return ports.identity;
    demonstration ??= import('./documents/demonstration-identity.ts').then(({ demonstrationIdentity }) =>
      demonstrationIdentity(ports.now()),
    );
    return demonstration;
  };
  const sign = async (
    bytes: Uint8Array,
    format: Format,
    report: Report,
    reason: string,
  ): Promise<Uint8Array> => {
    const identity = format === 'html' ? undefined : await signer(report);
    if (!identity) return bytes;
    const signing = {
      name: identity.name,
      reason,
      at: ports.now(),
    };
    return format === 'pdf'
      ? (await import('./documents/sign-pdf.ts')).signPdf(bytes, identity, signing)
      : (await import('./documents/sign-docx.ts')).signDocx(bytes, identity, signing);
  };
  const compose = async (id: string, audience: Audience): Promise<Report> => {
    const merged = await shelf.get(id);
    const { composeReport } = await import('./compose-report.ts');
    return composeReport(ports, merged, audience);
  };
  const composeAlone = async (conference: string, contribution: string, audience: Audience) => {
    const merged = await shelf.get(conference);
    const { composeOne } = await import('./compose-report.ts');
    return composeOne(ports, merged, contribution, audience);
  };
  const render = async (asked: Asked, composed: () => Promise<{ report: Report; name: string }>) => {
    const { job, format, conference, subject, reason } = asked;
    const told = (done: number, doing: string) =>
      ports.emit('render-progress', { job, done, total: 100, doing });
    told(0, 'Putting the report together');
    const { report, name } = await composed();
    told(10, 'Laying out the pages');
    const drawn = await draw[format](report, (share) =>
      told(10 + Math.round(70 * share), 'Laying out the pages'),
    );
    told(80, format === 'html' ? 'Finishing' : 'Signing');
    const bytes = await sign(drawn, format, report, reason);
    await tellExported(desk, shelf, conference, bytes, { action: 'report-exported', subject });
    told(100, 'Done');
    return { file: carriedOfBytes({ name: `${name}.${format}`, bytes }), media: media[format] };
  };
  return {
    compose: ({ id, audience }) => compose(id, audience),
    render: ({ id, audience, format, job }) =>
      render(
        { job, format, conference: id, subject: id, reason: 'Issued as the report of the conference' },
        async () => ({ report: await compose(id, audience), name: names[audience] }),
      ),
    composeContribution: async ({ conference, contribution, audience }) =>
      (await composeAlone(conference, contribution, audience)).report,
    async composeDraft({ draft: id, audience }) {
      const { draft } = await desk.vault.documents.read(id);
      const merged = await shelf.get(draft.conference);
      const { composeDraft } = await import('./compose-report.ts');
      const rules = await shelf.rulesFor(merged.conference, [draft]);
      return composeDraft(ports, merged, draft, audience, { today: londonClock(ports.now()).day, rules });
    },
    renderContribution: ({ conference, contribution, audience, format, job }) =>
      render(
        {
          job,
          format,
          conference,
          subject: `${conference}#${contribution}`,
          reason: 'Issued as the report of one agency to the conference',
        },
        async () => {
          const { report, agency } = await composeAlone(conference, contribution, audience);
          return { report, name: `${agency}-${namesAlone[audience]}` };
        },
      ),
    async disclosureLog({ conference, agency, format }) {
      const merged = await shelf.get(conference);
      const { exportDisclosureLog } = await import('./disclosure-log.ts');
      const vault = (await shelf.kept(conference)) ? desk.vault : null;
      const own = vault && !vault.readOnly ? await vault.documents.list(conference) : [];
      for (const { draft } of own) if (draft.agency === agency) await vault?.documents.account(draft.id);
      const bytes = await exportDisclosureLog(merged, agency, format, { vault, ports });
      await tellExported(desk, shelf, conference, bytes, {
        action: 'disclosure-log-exported',
        subject: `${conference}#agency:${agency}`,
      });
      return {
        file: carriedOfBytes({ name: `${agency}-disclosure-log.${format}`, bytes }),
        media: format === 'csv' ? 'text/csv;charset=utf-8' : media.pdf,
      };
    },
    async verify({ file }) {
      const { name, bytes } = bytesOfCarried(file);
      const { verifyDocument } = await import('./documents/verify-document.ts');
      return verifyDocument(name, bytes);
    },
  };
}

/** What goes out of a kept conference does so only once the chain tells of it. */
async function tellExported(
  { present }: VaultDesk,
  shelf: ConferenceShelf,
  conference: string,
  bytes: Uint8Array,
  telling: Pick<AuditTelling, 'action' | 'subject'>,
): Promise<void> {
  if (!present || present.vault.readOnly || !(await shelf.kept(conference))) return;
  await present.vault.ledger.change(({ tell }) => tell({ ...telling, after: sha256(bytes) }));
}
