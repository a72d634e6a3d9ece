import { useDocument, usePage } from '../state/page.tsx';
import { dayInWords, daysBetween } from '../state/selectors/dates.ts';
import { countByWeight } from '../state/selectors/findings.ts';
import { t } from '../texts/t.ts';
import { Icon } from '../ui/icon.tsx';
import { WeightMark } from '../parts/weight-mark.tsx';
import { runCommand } from './run-command.ts';
import './status-bar.css';

/** The line at the foot: what is saved (always true), what is asked, when the conference is, how the case is marked. */
export function StatusBar() {
  const page = usePage();
  const merged = useDocument((state) => state.current);
  if (!merged) {
    return (
      <footer className="status-bar" aria-label={t('status.label')}>
        <span className="status-part">{t('status.nothingOpen')}</span>
      </footer>
    );
  }
  const { conference, findings } = merged;
  const counts = countByWeight(findings);
  const days = daysBetween(page.today, conference.on);
  const when = days === 0 ? t('status.today') : days > 0 ? t('status.inDays', { count: days }) : t('status.daysAgo', { count: -days });
  return (
    <footer className="status-bar" aria-label={t('status.label')}>
      <span className="status-part" title={t('status.readOnlyWhy')}>
        <Icon name="lock-small" /> {t('status.readOnly')}
      </span>
      <button
        type="button"
        className="status-part status-button"
        title={t('status.showProblems')}
        onClick={() => runCommand(page, 'show-problems')}
      >
        {(['must', 'should', 'consider'] as const).map((weight) => (
          <span key={weight} className="status-count">
            <WeightMark weight={weight} word={false} /> {counts[weight]} {t(`weight.low.${weight}`)}
          </span>
        ))}
      </button>
      <span className="status-part">
        {t('status.conferenceOn', { day: dayInWords(conference.on) })}, {when}
      </span>
      <span className="status-gap" />
      {conference.demonstration ? (
        <strong className="status-part status-demonstration">{t('status.demonstration')}</strong>
      ) : null}
      <strong className="status-part">{conference.marking}</strong>
    </footer>
  );
}
