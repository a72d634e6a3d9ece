import type { ConferenceSummary } from '../../../shared/contract/services/conferences.ts';
import type { OpenVault } from '../../../shared/contract/services/vaults.ts';
import { Notice } from '../../parts/notice.tsx';
import { Reminders } from '../../parts/reminders.tsx';
import { showConference } from '../../state/actions/open-conference.ts';
import { openEditor } from '../../state/actions/reveal.ts';
import { useDocument, usePage } from '../../state/page.tsx';
import { dayInWords } from '../../state/selectors/dates.ts';
import { dayOf } from '../../state/selectors/instants.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import './known-vaults.css';

/** What the open vault keeps, and what in it should be looked at. */
export function InVault({ open }: { open: OpenVault }) {
  const page = usePage();
  const opened = useDocument((state) => state.opened);
  const kept = opened.filter((each) => each.kept);
  return (
    <section className="welcome-vaults" aria-labelledby="in-vault">
      <div className="welcome-vaults-head">
        <h3 id="in-vault">
          {open.demonstration ? t('welcome.inDemonstration') : t('welcome.inVault', { name: open.name })}
        </h3>
        <Button look="quiet" icon="shield" onClick={() => openEditor(page, { kind: 'vault', subject: '' })}>
          {t('vault.title')}
        </Button>
      </div>
      {open.clock ? <Notice look="warning">{open.clock}</Notice> : null}
      <Reminders />
      {kept.length === 0 ? (
        <p className="muted">{t('welcome.noneKept')}</p>
      ) : (
        <Conferences conferences={kept} />
      )}
    </section>
  );
}

/** Conferences to be opened, each with its day and when it was taken in. */
export function Conferences({ conferences }: { conferences: readonly ConferenceSummary[] }) {
  const page = usePage();
  const busy = useDocument((state) => state.opening !== 'none');
  return (
    <ul>
      {conferences.map((summary) => (
        <li key={summary.id}>
          <button
            type="button"
            className="welcome-recent"
            disabled={busy}
            onClick={() => void showConference(page, summary)}
          >
            <strong>{summary.name}</strong>
            <span className="muted">
              {[
                `${summary.kind}, ${dayInWords(summary.on)}`,
                summary.takenInAt ? t('welcome.takenIn', { day: dayInWords(dayOf(summary.takenInAt)) }) : '',
                summary.demonstration ? t('welcome.demonstration') : '',
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
