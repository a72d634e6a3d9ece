import type { Knowing, KnowledgeCell } from '../../../shared/domain/knowledge.ts';
import { t } from '../../texts/t.ts';

/** The form of each: full, half, struck through, a dot, hatched; never colour alone. */
export function KnowingSign({ knowing }: { knowing: Knowing }) {
  return (
    <svg
      className="knowing-sign"
      data-knowing={knowing}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      {drawings[knowing]}
    </svg>
  );
}

const drawings: Record<Knowing, React.ReactNode> = {
  'in-detail': <rect x="1.5" y="1.5" width="13" height="13" rx="2" className="knowing-full" />,
  mentioned: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="2" className="knowing-open" />
      <path d="M2 8 H14 V13 a1.5 1.5 0 0 1 -1.5 1.5 H3.5 A1.5 1.5 0 0 1 2 13 Z" className="knowing-full" />
    </>
  ),
  'nothing-known': (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="2" className="knowing-open" />
      <path d="M4 12 L12 4" className="knowing-open" />
    </>
  ),
  silent: <circle cx="8" cy="8" r="1.8" className="knowing-dot" />,
  'no-report': (
    <path d="M1 6 L6 1 M1 11 L11 1 M2 15 L15 2 M6 15 L15 6 M11 15 L15 11" className="knowing-hatch" />
  ),
};

/** What a cell shows: the sign, its word, and how many rows of its own log the agency has. */
export function CellFace({ cell: { knowing, logged } }: { cell: KnowledgeCell }) {
  return (
    <>
      <KnowingSign knowing={knowing} />
      <span>{t(`knowledge.short.${knowing}`)}</span>{' '}
      {logged.length > 0 ? (
        <span className="matrix-log">{t('knowledge.log', { count: logged.length })}</span>
      ) : null}
    </>
  );
}
