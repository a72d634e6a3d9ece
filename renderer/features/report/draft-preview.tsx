import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Audience } from '../../../shared/domain/audience.ts';
import { DraftId } from '../../../shared/domain/draft.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { useTemplate } from '../../parts/use-template.ts';
import { composeDraft } from '../../state/actions/compose-draft.ts';
import { openDesk } from '../../state/actions/desks.ts';
import { goToPlace, goToWords } from '../../state/actions/draft-places.ts';
import type { Awaited } from '../../state/document.ts';
import { useDocument, usePage, useVault } from '../../state/page.tsx';
import type { Desk } from '../../state/writing/desk.ts';
import { placeOfWords } from '../../state/writing/place-of-words.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, FailedState, Skeleton } from '../../ui/view-states.tsx';
import { ForWhom } from './for-whom.tsx';
import { PaperSize } from './paper-size.tsx';
import { ReportPaper } from './report-paper.tsx';
import { SourceWay } from './source-way.ts';

/** A report that is being written, as it will be read once it is signed; it follows what is typed. */
export default function DraftPreview({ subject }: { subject: string }) {
  const page = usePage();
  const desk = useVault((state) => state.desks[subject]);
  const id = DraftId.safeParse(subject);
  useEffect(() => {
    const draft = DraftId.safeParse(subject);
    if (draft.success && !desk) void openDesk(page, draft.data);
  }, [page, subject, desk]);
  if (!id.success) return <EmptyState icon="edit" title={t('draft.gone')} text={t('draft.goneText')} />;
  if (desk?.state === 'failed') return <FailedState happened={desk.message} safe={t('failed.safe')} />;
  if (desk?.state !== 'here') return <Skeleton label={t('loading')} />;
  return <Preview desk={desk.value} />;
}

function Preview({ desk }: { desk: Desk }) {
  const page = usePage();
  const draft = useStore(desk.store, (state) => state.draft);
  const revision = useStore(desk.store, (state) => state.kept.revision);
  const conference = useDocument((state) => state.current?.conference);
  const template = useTemplate(desk)?.template;
  const [audience, setAudience] = useState<Audience>('professionals');
  const [zoom, setZoom] = useState(100);
  const [report, setReport] = useState<Awaited<Report>>({ state: 'waiting' });
  useEffect(() => {
    let isAwaited = true;
    void composeDraft(page, revision, audience).then((composed) => {
      if (isAwaited) setReport(composed);
    });
    return () => {
      isAwaited = false;
    };
  }, [page, revision, audience]);
  // What a sentence came from is what its author typed, and there they are taken.
  const goTo = (words: { start: number; end: number }) => {
    if (!conference) return;
    const place = placeOfWords(draft, conference, { today: page.today, template }, words);
    if ('part' in place) goToPlace(page, draft.id, place);
    else goToWords(page, draft.id, place);
  };
  return (
    <div className="preview">
      <div className="view-bar">
        <ForWhom audience={audience} onChoose={setAudience} />
        <span className="preview-standing" title={t('report.notSignedWhy')}>
          {t('report.notSigned')}
        </span>
        <span className="view-bar-gap" />
        <PaperSize zoom={zoom} onZoom={setZoom} />
        <Button icon="edit" onClick={() => goToPlace(page, draft.id, { part: 'whole' })}>
          {t('report.toDraft')}
        </Button>
        <Button icon="verified" onClick={() => goToPlace(page, draft.id, { part: 'form', form: 'signing' })}>
          {t('form.title.signing')}
        </Button>
      </div>
      {report.state === 'here' ? (
        <SourceWay value={goTo}>
          <ReportPaper report={report.value} zoom={zoom} />
        </SourceWay>
      ) : report.state === 'failed' ? (
        <FailedState happened={report.message} safe={t('failed.safe')} />
      ) : (
        <Skeleton label={t('report.composing')} lines={14} />
      )}
    </div>
  );
}
