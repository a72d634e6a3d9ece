import { useEffect, useRef } from 'react';
import type { Report } from '../../../shared/domain/report.ts';
import { dayInWords } from '../../state/selectors/dates.ts';
import { t } from '../../texts/t.ts';
import { BlockFace } from './block-face.tsx';
import { sheetsOf } from './sheets.ts';
import './report-preview.css';

/** A report sheet by sheet, as it will stand on paper. */
export function ReportPaper({ report, zoom }: { report: Report; zoom: number }) {
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
