import { useEffect, useRef, useState } from 'react';
import { Audience } from '../../../shared/domain/audience.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { composeReport } from '../../state/actions/compose-report.ts';
import { openEditor } from '../../state/actions/reveal.ts';
import { useDocument, usePage } from '../../state/page.tsx';
import { dayInWords } from '../../state/selectors/dates.ts';
import { t } from '../../texts/t.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Choose } from '../../ui/field.tsx';
import { FailedState, Skeleton } from '../../ui/view-states.tsx';
import { BlockFace } from './block-face.tsx';
import { sheetsOf } from './sheets.ts';
import './report-preview.css';

const audiences = ['professionals', 'family', 'chair'] as const;
const zooms = [70, 85, 100, 115, 130, 150, 175, 200];

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
  const step = (by: 1 | -1) => setZoom(zooms[zooms.indexOf(zoom) + by] ?? zoom);
  return (
    <div className="preview">
      <div className="view-bar">
        <Choose
          label={t('report.for')}
          value={audience}
          choices={audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
          onChoose={(chosen) => openEditor(page, { kind: 'report', subject: chosen })}
        />
        <span className="muted">{t('report.sources')}</span>
        <span className="view-bar-gap" />
        <IconButton
          icon="zoom-out"
          label={t('report.smaller')}
          disabled={zoom === 70}
          onClick={() => step(-1)}
        />
        <span className="preview-zoom">{zoom} %</span>
        <IconButton
          icon="zoom-in"
          label={t('report.larger')}
          disabled={zoom === 200}
          onClick={() => step(1)}
        />
        <Button look="quiet" onClick={() => window.print()}>
          {t('report.print')}
        </Button>
        <Button icon="export" onClick={() => openEditor(page, { kind: 'export-report', subject: '' })}>
          {t('report.export')}
        </Button>
      </div>
      {report?.state === 'here' ? (
        <Sheets report={report.value} zoom={zoom} />
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

function Sheets({ report, zoom }: { report: Report; zoom: number }) {
  const sheets = sheetsOf(report.blocks);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The report came after its editor had been given the focus.
    if (ref.current?.closest('.editor') === document.activeElement) ref.current?.focus();
  }, []);
  return (
    <div className="preview-desk" ref={ref} tabIndex={0} data-entry role="document" aria-label={report.title}>
      <div className="preview-sheets printable" style={{ zoom: zoom / 100 }}>
        <article className="sheet sheet-cover">
          <p className="sheet-marking">{report.marking}</p>
          {report.demonstration ? <p className="sheet-demonstration">{t('status.demonstration')}</p> : null}
          <h2>{report.title}</h2>
          <p className="sheet-subtitle">{report.subtitle}</p>
          <dl>
            {report.cover.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p className="sheet-foot">
            {t(`audience.${report.audience}`)} · {dayInWords(report.on)} · {report.author}
          </p>
        </article>
        {sheets.map((blocks, at) => (
          <article key={at} className="sheet">
            <p className="sheet-marking">{report.marking}</p>
            {blocks.map((block, place) => (
              <BlockFace key={place} block={block} />
            ))}
          </article>
        ))}
      </div>
    </div>
  );
}
