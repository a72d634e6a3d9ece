import { useEffect, useState } from 'react';
import { Audience } from '../../../shared/domain/audience.ts';
import { composeReport } from '../../state/actions/compose-report.ts';
import { openEditor } from '../../state/actions/reveal.ts';
import { useDocument, usePage } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { FailedState, Skeleton } from '../../ui/view-states.tsx';
import { ForWhom } from './for-whom.tsx';
import { PaperSize } from './paper-size.tsx';
import { ReportPaper } from './report-paper.tsx';
import './report-preview.css';

/** The report for one audience as it will stand on paper; each sentence shows its source. */
export default function ReportPreview({ subject }: { subject: string }) {
  const page = usePage();
  const audience = Audience.catch('professionals').parse(subject);
  const report = useDocument((state) => state.reports[audience]);
  const isOpen = useDocument((state) => state.current !== null);
  const [zoom, setZoom] = useState(100);
  useEffect(() => {
    if (isOpen && !report) void composeReport(page, audience);
  }, [page, audience, isOpen, report]);
  return (
    <div className="preview">
      <div className="view-bar">
        <ForWhom
          audience={audience}
          onChoose={(chosen) => openEditor(page, { kind: 'report', subject: chosen })}
        />
        <span className="muted">{t('report.sources')}</span>
        <span className="view-bar-gap" />
        <PaperSize zoom={zoom} onZoom={setZoom} />
        <Button look="quiet" onClick={() => window.print()}>
          {t('report.print')}
        </Button>
        <Button icon="export" onClick={() => openEditor(page, { kind: 'export-report', subject: '' })}>
          {t('report.export')}
        </Button>
      </div>
      {report?.state === 'here' ? (
        <ReportPaper report={report.value} zoom={zoom} />
      ) : report?.state === 'failed' ? (
        <FailedState happened={report.message} safe={t('failed.safe')}>
          <Button icon="refresh" onClick={() => void composeReport(page, audience)}>
            {t('failed.again')}
          </Button>
        </FailedState>
      ) : (
        <Skeleton label={t('report.composing')} lines={14} />
      )}
    </div>
  );
}
