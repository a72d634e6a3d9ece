import type { SignedDescription } from '../../../shared/contract/services/drafts.ts';
import { useAsking } from '../../parts/asking.ts';
import { Notice } from '../../parts/notice.tsx';
import { saveSigned } from '../../state/actions/sign-draft.ts';
import { usePage } from '../../state/page.tsx';
import { instantInWords } from '../../state/selectors/instants.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

/** A report that was signed: by whom, when, whether it still says what stands in the draft, and the ways to save it. */
export function SignedReport({ report, standing }: { report: SignedDescription; standing: boolean }) {
  const page = usePage();
  const { busy, said, ask } = useAsking();
  return (
    <li className="sign-report">
      <p>
        <Icon name="verified" /> {t('sign.by', { by: report.by, at: instantInWords(report.at, page.today) })}
      </p>
      <p className="muted">{t(standing ? 'sign.asItStands' : 'sign.since')}</p>
      <div className="entry-acts">
        {(['pdf', 'docx'] as const).map((format) => (
          <Button
            key={format}
            icon="save"
            disabled={busy}
            onClick={() => void ask(() => saveSigned(page, report, format))}
          >
            {t('sign.save', { format: t(`format.${format}`) })}
          </Button>
        ))}
      </div>
      {said ? <Notice look="refused">{said}</Notice> : null}
    </li>
  );
}
