import { useState } from 'react';
import { Format } from '../../../shared/contract/services/documents.ts';
import { Audience } from '../../../shared/domain/audience.ts';
import { SignatureList } from '../../parts/signature-list.tsx';
import { cancelExport, exportReport, saveAgain } from '../../state/actions/export-report.ts';
import type { ExportJob } from '../../state/document.ts';
import { useDocument, usePage } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Options } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Progress } from '../../ui/progress.tsx';
import { EmptyState, Skeleton } from '../../ui/view-states.tsx';
import './export-view.css';

const audiences = ['professionals', 'family', 'chair'] as const;
const formats = ['pdf', 'docx', 'html'] as const;

/** Where a report is made into a file: for whom, in which format, how far it is, where it went, who signed it. */
export default function ExportView() {
  const page = usePage();
  const isOpen = useDocument((state) => state.current !== null);
  const jobs = useDocument((state) => state.exports);
  const [audience, setAudience] = useState<Audience>('professionals');
  const [format, setFormat] = useState<Format>('pdf');
  if (!isOpen) return <EmptyState icon="export" title={t('export.empty')} text={t('reports.empty')} />;
  return (
    <div className="scroll">
      <div className="plain-page">
        <h2>{t('export.title')}</h2>
        <p className="muted">{t('export.lead')}</p>
        <div className="export-choices">
          <Options
            legend={t('export.audience')}
            value={audience}
            choices={audiences.map((value) => ({
              value,
              label: t(`audience.${value}`),
              describe: t(`audience.who.${value}`),
            }))}
            onChoose={(value) => setAudience(Audience.catch('professionals').parse(value))}
          />
          <Options
            legend={t('export.format')}
            value={format}
            choices={formats.map((value) => ({
              value,
              label: t(`format.${value}`),
              describe: t(`format.about.${value}`),
            }))}
            onChoose={(value) => setFormat(Format.catch('pdf').parse(value))}
          />
        </div>
        <Button look="primary" icon="export" onClick={() => void exportReport(page, audience, format)}>
          {t('export.start')}
        </Button>
        <ul className="export-jobs" aria-label={t('export.jobs')}>
          {jobs.map((job) => (
            <Job key={job.job} job={job} />
          ))}
        </ul>
      </div>
    </div>
  );
}

function Job({ job }: { job: ExportJob }) {
  const page = usePage();
  const name = t('export.name', {
    audience: t(`audience.${job.audience}`),
    format: t(`format.${job.format}`),
  });
  return (
    <li className="export-job" data-state={job.state}>
      <h3>{name}</h3>
      {job.state === 'working' ? (
        <div className="export-working">
          <Progress label={job.doing || t('export.starting')} done={job.done} total={job.total} />
          <Button onClick={() => cancelExport(page, job.job)}>{t('export.cancel')}</Button>
        </div>
      ) : null}
      {job.state === 'cancelled' ? <p>{t('export.cancelled')}</p> : null}
      {job.state === 'failed' ? (
        <p role="alert">
          <Icon name="warning" /> {job.message} {t('failed.safe')}
        </p>
      ) : null}
      {job.state === 'ready' && job.made ? <Ready job={job} file={job.made.file} /> : null}
    </li>
  );
}

function Ready({ job, file }: { job: ExportJob; file: { name: string; base64: string } }) {
  const { verification } = job;
  return (
    <>
      <p role="status">
        <Icon name="pass" className="export-done" />
        {t('export.ready', { file: file.name, size: sizeOf(file.base64.length * 0.75) })}
        <Button look="quiet" onClick={() => saveAgain(job)}>
          {t('export.again')}
        </Button>
      </p>
      {verification?.state === 'waiting' ? <Skeleton label={t('export.checking')} lines={2} /> : null}
      {verification?.state === 'failed' ? <p>{verification.message}</p> : null}
      {verification?.state === 'here' ? <SignatureList verification={verification.value} /> : null}
    </>
  );
}

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
