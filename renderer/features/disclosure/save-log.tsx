import { useAsking } from '../../parts/asking.ts';
import { Notice } from '../../parts/notice.tsx';
import { saveDisclosureLog } from '../../state/actions/sign-draft.ts';
import { usePage } from '../../state/page.tsx';
import type { Desk } from '../../state/writing/desk.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';

/** The disclosure log as a file that the agency keeps. */
export function SaveLog({ desk }: { desk: Desk }) {
  const page = usePage();
  const { busy, said, ask } = useAsking();
  return (
    <section className="entry-more-body" aria-label={t('form.title.decisions')}>
      <p className="form-note">{t('decide.saveLogWhy')}</p>
      <div className="entry-acts">
        {(['csv', 'pdf'] as const).map((format) => (
          <Button
            key={format}
            icon="save"
            disabled={busy}
            onClick={() => void ask(() => saveDisclosureLog(page, desk, format))}
          >
            {t('decide.saveLog', { format: format.toUpperCase() })}
          </Button>
        ))}
      </div>
      {said ? <Notice look="refused">{said}</Notice> : null}
    </section>
  );
}
