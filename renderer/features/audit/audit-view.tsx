import { useEffect, useRef, useState } from 'react';
import { actsOf } from '../../../shared/domain/audit-acts.ts';
import { actionWords } from '../../../shared/domain/audit-words.ts';
import { useAsking } from '../../parts/asking.ts';
import { Notice } from '../../parts/notice.tsx';
import { announce } from '../../state/actions/announce.ts';
import { checkChain, exportAudit, readAudit, readEarlierAudit } from '../../state/actions/read-audit.ts';
import { openEditor } from '../../state/actions/reveal.ts';
import { useDocument, usePage, useVault } from '../../state/page.tsx';
import { memoised } from '../../state/selectors/memoised.ts';
import { isVaultOpen, type AuditRead } from '../../state/vault.ts';
import { t } from '../../texts/t.ts';
import { useArrival } from '../../ui/arrival.ts';
import { Button } from '../../ui/button.tsx';
import { FilterBox } from '../../ui/field.tsx';
import { EmptyState, FailedState, Skeleton } from '../../ui/view-states.tsx';
import { VirtualTable } from '../../ui/virtual-table.tsx';
import { ChainCheck } from './chain-check.tsx';
import { drawAct, subjectOf, type Named } from './draw-act.tsx';
import './audit-view.css';

const columns = [
  { id: 'at', title: t('audit.at'), width: 'minmax(190px, 1.1fr)' },
  { id: 'actor', title: t('audit.actor'), width: 'minmax(130px, 1fr)' },
  { id: 'action', title: t('audit.action'), width: 'minmax(240px, 2fr)' },
  { id: 'subject', title: t('audit.subject'), width: 'minmax(200px, 2fr)' },
  { id: 'number', title: t('audit.number'), width: '90px' },
];

/** Who did what in the vault, and when; and whether the chain of all that is whole. */
export default function AuditView() {
  const page = usePage();
  const isOpen = useVault(isVaultOpen);
  const audit = useVault((state) => state.audit);
  useEffect(() => {
    if (isOpen) void readAudit(page);
  }, [page, isOpen]);
  if (!isOpen) {
    return (
      <EmptyState icon="law" title={t('audit.none')} text={t('audit.noneText')}>
        <Button look="primary" onClick={() => openEditor(page, { kind: 'unlock-vault', subject: '' })}>
          {t('vault.unlock')}
        </Button>
      </EmptyState>
    );
  }
  if (audit?.state === 'failed') return <FailedState happened={audit.message} safe={t('failed.safe')} />;
  return audit?.state === 'here' ? <Read audit={audit.value} /> : <Skeleton label={t('audit.loading')} />;
}

function Read({ audit }: { audit: AuditRead }) {
  const page = usePage();
  const opened = useDocument((state) => state.opened);
  const drafts = useVault((state) => state.drafts);
  const [filter, setFilter] = useState('');
  const { busy, said, ask } = useAsking();
  const view = useRef<HTMLDivElement>(null);
  useArrival(view);
  const named: Named = { opened, drafts };
  const words = filter.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  const acts = newestFirst(audit.entries).filter(({ first }) => {
    const text = [first.actor, actionWords[first.action], subjectOf(first, named), first.at].join(' ');
    return words.every((word) => text.toLocaleLowerCase('en-GB').includes(word));
  });
  const give = (format: 'csv' | 'pdf') => async () => {
    if (await ask(() => exportAudit(page, format))) announce(page, t('audit.exported'));
  };
  return (
    <div className="audit" ref={view}>
      <div className="view-bar">
        <h2>{t('audit.title')}</h2>
        <FilterBox label={t('audit.filter')} value={filter} onType={setFilter} />
        <span className="muted" role="status">
          {t('audit.shown', { shown: audit.entries.length, all: audit.total })}
        </span>
        <span className="view-bar-gap" />
        <Button icon="verified" onClick={() => void checkChain(page)}>
          {t('audit.check')}
        </Button>
        <Button icon="export" disabled={busy} onClick={() => void give('csv')()}>
          {t('audit.csv')}
        </Button>
        <Button icon="file-pdf" disabled={busy} onClick={() => void give('pdf')()}>
          {t('audit.pdf')}
        </Button>
      </div>
      <div className="audit-notes">
        <p className="muted">{t('audit.lead')}</p>
        <ChainCheck />
        {said ? <Notice look="refused">{said}</Notice> : null}
      </div>
      {acts.length === 0 ? (
        <EmptyState icon="filter" title={t('audit.nothing')} text={t('audit.nothingText')} />
      ) : (
        <VirtualTable
          label={t('audit.title')}
          columns={columns}
          count={acts.length}
          keyOf={(at) => String(acts[at]?.first.seq ?? at)}
          draw={(at) => drawAct(acts[at], named, page.today)}
          rowHeight={32}
        />
      )}
      {audit.entries.length < audit.total ? (
        <div className="audit-earlier">
          <Button onClick={() => void readEarlierAudit(page)}>{t('audit.earlier')}</Button>
        </div>
      ) : null}
    </div>
  );
}

/** Acts are told in the order of the chain, and shown the other way round. */
const newestFirst = memoised((entries: AuditRead['entries']) => actsOf(entries.toReversed()).reverse());
