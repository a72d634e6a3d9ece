import { useId } from 'react';
import { SignatureList } from '../../parts/signature-list.tsx';
import { checkFile } from '../../state/actions/check-file.ts';
import { useDocument, usePage } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { Icon } from '../../ui/icon.tsx';
import { Skeleton } from '../../ui/view-states.tsx';
import './verify-view.css';

/** Where a signed PDF or Word file is checked: who signed it, when, and whether it is whole. */
export default function VerifyView() {
  const page = usePage();
  const id = useId();
  const checked = useDocument((state) => state.checked);
  return (
    <div className="scroll">
      <div className="plain-page">
        <h2>{t('verify.title')}</h2>
        <p className="muted">{t('verify.lead')}</p>
        <div className="verify-drop">
          <Icon name="file-pdf" />
          <p className="muted">{t('verify.drop')}</p>
          <label className="button button-plain verify-choose" htmlFor={id}>
            {t('verify.choose')}
          </label>
          <input
            id={id}
            className="sr-only"
            type="file"
            accept=".pdf,.docx"
            onChange={(event) => {
              for (const file of event.target.files ?? []) void checkFile(page, file);
              event.target.value = '';
            }}
          />
        </div>
        <ul className="verify-list" aria-label={t('verify.results')} aria-live="polite">
          {checked.map(({ name, outcome }, at) => (
            <li key={checked.length - at}>
              <h3>{name}</h3>
              {outcome.state === 'waiting' ? <Skeleton label={t('verify.checking')} lines={2} /> : null}
              {outcome.state === 'failed' ? <p>{outcome.message}</p> : null}
              {outcome.state === 'here' ? <SignatureList verification={outcome.value} /> : null}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
