import { markingOf } from '../../shared/domain/in-force.ts';
import { useDocument, usePage, useVault } from '../state/page.tsx';
import { dayInWords, daysBetween } from '../state/selectors/dates.ts';
import { countByWeight } from '../state/selectors/findings.ts';
import { t } from '../texts/t.ts';
import { WeightMark } from '../parts/weight-mark.tsx';
import { DecisionsLeft } from './decisions-left.tsx';
import { NextDeadline } from './next-deadline.tsx';
import { runCommand } from './run-command.ts';
import { LockPart, SavedPart } from './vault-status.tsx';
import './status-bar.css';

/** The line at the foot: what is saved (always true), what is asked, when the conference is, how the case is marked, the lock. */
export function StatusBar() {
  const page = usePage();
  const merged = useDocument((state) => state.current);
  const isDemonstrationVault = useVault((state) => state.status?.open?.demonstration ?? false);
  if (!merged) {
    return (
      <footer className="status-bar" aria-label={t('status.label')}>
        <SavedPart />
        <span className="status-part">{t('status.nothingOpen')}</span>
        <span className="status-gap" />
        <Demonstration on={isDemonstrationVault} />
        <LockPart />
      </footer>
    );
  }
  const { conference, findings } = merged;
  const counts = countByWeight(findings);
  const day = dayInWords(conference.on);
  const soon = soonInWords(daysBetween(page.today, conference.on));
  return (
    <footer className="status-bar" aria-label={t('status.label')}>
      <SavedPart />
      <button
        type="button"
        className="status-part status-button"
        title={t('status.showProblems')}
        onClick={() => runCommand(page, 'show-problems')}
      >
        {(['must', 'should', 'consider'] as const).map((weight) => (
          <span key={weight} className="status-count">
            <WeightMark weight={weight} word={false} /> {counts[weight]}{' '}
            <span className="status-word">{t(`weight.low.${weight}`)}</span>
          </span>
        ))}
      </button>
      <DecisionsLeft merged={merged} />
      <span className="status-part status-date">
        <span>{soon ? t('status.conferenceSoon', { day, soon }) : t('status.conferenceOn', { day })}</span>
      </span>
      <NextDeadline />
      <span className="status-gap" />
      <Demonstration on={conference.demonstration || isDemonstrationVault} />
      <strong className="status-part status-marking">{markingOf(merged)}</strong>
      <LockPart />
    </footer>
  );
}

/** That nobody here is real, in every window in which that is so. */
function Demonstration({ on }: { on: boolean }) {
  return on ? (
    <strong className="status-part status-demonstration" title={t('status.demonstration')}>
      <span>{t('status.demonstration')}</span>
    </strong>
  ) : null;
}

/** How far off a day is, while that helps: from a week ago to two months ahead; empty otherwise. */
function soonInWords(days: number): string {
  if (days < -7 || days > 60) return '';
  if (days === 0) return t('status.today');
  return days > 0 ? t('status.inDays', { count: days }) : t('status.daysAgo', { count: -days });
}
