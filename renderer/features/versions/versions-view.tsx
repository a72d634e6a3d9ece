import { useEffect, useRef } from 'react';
import { DraftId } from '../../../shared/domain/draft.ts';
import type { RevisionOfDraft } from '../../../shared/domain/revision.ts';
import { agencyName } from '../../../shared/domain/agency.ts';
import { openDraft } from '../../state/actions/drafts.ts';
import { compareVersions, noteVersion } from '../../state/actions/versions.ts';
import { usePage, useVault } from '../../state/page.tsx';
import { sittingsOf } from '../../state/selectors/sittings.ts';
import type { Compared, History } from '../../state/vault.ts';
import { t } from '../../texts/t.ts';
import { useArrival } from '../../ui/arrival.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, FailedState, Skeleton } from '../../ui/view-states.tsx';
import { Comparison } from './comparison.tsx';
import { VersionList } from './version-list.tsx';
import './versions-view.css';

/** What a report said before: its versions by day and author, any two side by side, and the way back to one. */
export default function VersionsView({ subject }: { subject: string }) {
  const id = DraftId.safeParse(subject);
  return id.success ? (
    <Versions id={id.data} />
  ) : (
    <EmptyState icon="history" title={t('versions.gone')} text={t('draft.goneText')} />
  );
}

function Versions({ id }: { id: DraftId }) {
  const page = usePage();
  const history = useVault((state) => state.histories[id]);
  const compared = useVault((state) => state.compared[id]);
  const stands = useVault((state) => state.drafts.find(({ draft }) => draft.id === id));
  const saved = stands?.revision;
  useEffect(() => void noteVersion(page, id, saved), [page, id, saved]);
  if (history?.state === 'failed') return <FailedState happened={history.message} safe={t('failed.safe')} />;
  return history?.state === 'here' && compared ? (
    <Loaded id={id} history={history.value} compared={compared} stands={stands} />
  ) : (
    <Skeleton label={t('versions.loading')} />
  );
}

function Loaded(props: {
  id: DraftId;
  history: History;
  compared: Compared;
  stands: RevisionOfDraft | undefined;
}) {
  const { id, compared, stands } = props;
  const page = usePage();
  const view = useRef<HTMLDivElement>(null);
  useArrival(view);
  const { revisions, whole } = props.history;
  const newest = stands?.revision.number ?? revisions[0]?.number ?? compared.newer;
  const stops = sittingsOf(revisions).flatMap((day) =>
    day.sittings.map((sitting) => sitting.revisions[0]?.number ?? 0),
  );
  const walk = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    const at = stops.findIndex((number) => number <= compared.newer);
    const by = { j: 1, k: -1 }[event.key];
    const next = by === undefined ? undefined : stops[at + by];
    if (event.key === 'c') compareVersions(page, id, newest, compared.newer);
    else if (next !== undefined) compareVersions(page, id, next);
    else return;
    event.preventDefault();
  };
  const agency = stands?.draft.agency;
  return (
    <div className="versions" ref={view} onKeyDown={walk} role="presentation">
      <div className="view-bar">
        <h2>
          {t('versions.title')}
          <span className="muted versions-of"> {agency ? agencyName(agency) : ''}</span>
        </h2>
        <span className="view-bar-gap" />
        <span className="muted versions-keys">{t('versions.keys')}</span>
        <Button icon="edit" onClick={() => openDraft(page, id)}>
          {t('versions.goTo')}
        </Button>
      </div>
      <div className="versions-split">
        <VersionList id={id} revisions={revisions} whole={whole} compared={compared} newest={newest} />
        <Comparison id={id} revisions={revisions} compared={compared} newest={newest} />
      </div>
    </div>
  );
}
