import type { Services } from '../../shared/contract/contract.ts';
import type { Format } from '../../shared/contract/services/documents.ts';
import type { Audience } from '../../shared/domain/audience.ts';
import type { Report } from '../../shared/domain/report.ts';
import { bytesOfCarried, carriedOfBytes } from './carried-files.ts';
import type { ConferenceShelf } from './conference-shelf.ts';
import type { Identity } from './documents/identity.ts';
import type { Ports } from './ports.ts';

const names: Record<Audience, string> = {
  professionals: 'holistic-report',
  family: 'family-report',
  chair: 'chair-report',
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

/** Composes, draws, signs and verifies documents; a report as HTML is for reading and is never signed. */
export function documentsService(ports: Ports, shelf: ConferenceShelf): Services['documents'] {
  let demonstration: Promise<Identity> | undefined;
  const signer = async (report: Report): Promise<Identity | undefined> => {
    if (ports.identity || !report.demonstration) return ports.identity;
    demonstration ??= import('./documents/demonstration-identity.ts').then(({ demonstrationIdentity }) =>
      demonstrationIdentity(ports.now()),
    );
    return demonstration;
  };
  const sign = async (bytes: Uint8Array, format: Format, report: Report): Promise<Uint8Array> => {
    const identity = format === 'html' ? undefined : await signer(report);
    if (!identity) return bytes;
    const signing = {
      name: identity.name,
      reason: 'Issued as the report of the conference',
      at: ports.now(),
    };
    return format === 'pdf'
      ? (await import('./documents/sign-pdf.ts')).signPdf(bytes, identity, signing)
      : (await import('./documents/sign-docx.ts')).signDocx(bytes, identity, signing);
  };
  const compose = async (id: string, audience: Audience): Promise<Report> => {
    const merged = shelf.get(id);
    const { composeReport } = await import('./compose-report.ts');
    return composeReport(ports, merged, audience);
  };
  return {
    compose: ({ id, audience }) => compose(id, audience),
    async render({ id, audience, format, job }) {
      const told = (done: number, doing: string) =>
        ports.emit('render-progress', { job, done, total: 100, doing });
      told(0, 'Putting the report together');
      const report = await compose(id, audience);
      told(10, 'Laying out the pages');
      const drawn = await draw[format](report, (share) =>
        told(10 + Math.round(70 * share), 'Laying out the pages'),
      );
      told(80, format === 'html' ? 'Finishing' : 'Signing');
      const bytes = await sign(drawn, format, report);
      told(100, 'Done');
      return { file: carriedOfBytes({ name: `${names[audience]}.${format}`, bytes }), media: media[format] };
    },
    async verify({ file }) {
      const { name, bytes } = bytesOfCarried(file);
      const { verifyDocument } = await import('./documents/verify-document.ts');
      return verifyDocument(name, bytes);
    },
  };
}
