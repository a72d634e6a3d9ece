import { useContext } from 'react';
import type { Block, Run } from '../../../shared/domain/report.ts';
import { agencyName } from '../../../shared/domain/agency.ts';
import { AgencyTag } from '../../parts/agency-tag.tsx';
import { WeightMark } from '../../parts/weight-mark.tsx';
import { revealEvidence } from '../../state/actions/reveal.ts';
import { usePage } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { DrawingFace } from './drawing-face.tsx';
import { SourceWay } from './source-way.ts';

/** One block of the neutral report on the page. */
export function BlockFace({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? (
        <h3>{block.text}</h3>
      ) : block.level === 2 ? (
        <h4>{block.text}</h4>
      ) : (
        <h5>{block.text}</h5>
      );
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list':
      return (
        <ul className="sheet-list">
          {block.items.map((runs, at) => (
            <li key={at}>
              <Runs runs={runs} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Table block={block} />;
    case 'drawing':
      return <DrawingFace drawing={block} />;
    case 'voice':
      return (
        <figure className="sheet-voice">
          <blockquote>
            <Runs runs={block.words} />
          </blockquote>
          <figcaption>
            {[block.child, block.when, block.toWhom ? t('contribution.voiceTo', { whom: block.toWhom }) : '']
              .filter(Boolean)
              .join(', ')}
          </figcaption>
        </figure>
      );
    case 'question':
      return (
        <div className="sheet-question" data-weight={block.weight}>
          <p>
            <WeightMark weight={block.weight} /> <Runs runs={block.runs} />
          </p>
          {block.evidence.map((runs, at) => (
            <p key={at} className="sheet-evidence">
              <Runs runs={runs} />
            </p>
          ))}
        </div>
      );
    case 'signature':
      return (
        <div className="sheet-signature">
          <p>{block.statement}</p>
          <p className="sheet-line">
            <span>{block.name}</span> <span className="muted">{block.role}</span>
          </p>
        </div>
      );
  }
}

function Table({ block }: { block: Extract<Block, { kind: 'table' }> }) {
  return (
    <table className="sheet-table">
      {block.caption ? <caption>{block.caption}</caption> : null}
      <colgroup>
        {block.columns.map(({ title, width }, at) => (
          <col key={`${title}${at}`} style={{ width: `${width * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.columns.map(({ title }, at) => (
            <th key={`${title}${at}`} scope="col">
              {title || <span className="sr-only">{t('column.row')}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(({ cells }, at) => (
          <tr key={at}>
            {cells.map((runs, place) => (
              <td key={place}>
                <Runs runs={runs} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, at) => <RunFace key={at} run={run} />);
}

function RunFace({ run: { text, style, from } }: { run: Run }) {
  const page = usePage();
  const way = useContext(SourceWay);
  const words = <span data-style={style}>{text}</span>;
  if (!from) return words;
  const source = [agencyName(from.agency), from.author, from.place].filter(Boolean).join(', ');
  return (
    <span className="sheet-run">
      {words}
      <button
        type="button"
        className="sheet-source"
        title={t('report.source', { source })}
        aria-label={t('report.source', { source })}
        onClick={() =>
          way
            ? way(from)
            : revealEvidence(page, { file: from.file, start: from.start, end: from.end, quote: '' })
        }
      >
        <AgencyTag agency={from.agency} />
      </button>
    </span>
  );
}
