import { useEffect, useRef } from 'react';
import { agencyName } from '../../../shared/domain/agency.ts';
import type { Contribution } from '../../../shared/domain/contribution.ts';
import { AgencyTag } from '../../parts/agency-tag.tsx';
import { FindingCards } from '../../parts/finding-card.tsx';
import { sectionName } from '../../parts/finding-words.ts';
import { coversOf } from '../../parts/marked-words.tsx';
import { Unplaced } from '../../parts/unplaced.tsx';
import { useFindings } from '../../parts/use-findings.ts';
import { useDocument, useWorkbench } from '../../state/page.tsx';
import { whenInWords } from '../../state/selectors/dates.ts';
import { readingOf } from '../../state/selectors/reading.ts';
import { t } from '../../texts/t.ts';
import { EmptyState } from '../../ui/view-states.tsx';
import { BlockFace } from './blocks.tsx';
import { ReaderBar } from './reader-bar.tsx';
import './contribution-editor.css';

/** An agency's report as its author set it out, with what is asked of it underlined; it is read, never changed. */
export default function ContributionEditor({ subject }: { subject: string }) {
  const contribution = useDocument((state) => state.current?.contributions[Number(subject)]);
  return contribution ? (
    <FindingCards>
      <Reader contribution={contribution} />
    </FindingCards>
  ) : (
    <EmptyState icon="file" title={t('contribution.gone')} text={t('contribution.goneText')} />
  );
}

const none: readonly [] = [];

function Reader({ contribution }: { contribution: Contribution }) {
  const findings = useFindings();
  const text = useDocument((state) => state.current?.texts[contribution.file] ?? '');
  const children = useDocument((state) => state.current?.conference.children ?? none);
  const target = useWorkbench((state) => (state.target?.file === contribution.file ? state.target : null));
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!target) return;
    const lit = ref.current?.querySelector<HTMLElement>('[data-lit]');
    lit?.scrollIntoView({ block: 'center' });
    if (lit?.tagName === 'A') lit.focus({ preventScroll: true });
    else ref.current?.focus({ preventScroll: true });
  }, [target]);
  const covers = coversOf(findings, contribution.file, target);
  return (
    <div className="contribution">
      <ReaderBar contribution={contribution} />
      <article
        className="scroll reader"
        ref={ref}
        tabIndex={0}
        data-entry
        aria-label={contribution.title || contribution.organisation}
        data-file={contribution.file}
      >
        <div className="reader-page printable">
          <header className="reader-head">
            <p className="reader-agency">
              <AgencyTag agency={contribution.agency} /> {agencyName(contribution.agency)}
            </p>
            <h2>{contribution.title || contribution.organisation}</h2>
            <p className="muted">
              {[contribution.organisation, contribution.author, contribution.role]
                .filter(Boolean)
                .join(' · ')}
              {contribution.writtenOn.kind === 'unknown' ? '' : ` · ${whenInWords(contribution.writtenOn)}`}
            </p>
          </header>
          {readingOf(contribution, text).map((part) => (
            <section key={part.start} className="reader-part">
              {part.heading && !contribution.title.includes(part.heading) ? (
                <h3>
                  {part.heading}
                  <span className="reader-section">{sectionName(part.section)}</span>
                </h3>
              ) : null}
              {part.blocks.map((block, at) => (
                <BlockFace key={at} block={block} covers={covers} people={children} />
              ))}
            </section>
          ))}
          <Unplaced stretches={contribution.unplaced} />
        </div>
      </article>
    </div>
  );
}
