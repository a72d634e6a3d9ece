import type { Verification } from '../../shared/domain/verification.ts';
import { dayInWords } from '../state/selectors/dates.ts';
import { t } from '../texts/t.ts';
import { Icon } from '../ui/icon.tsx';
import './signature-list.css';

/** What verifying a file came to: whether it is whole, who signed it and when, and what stands against it. */
export function SignatureList({ verification }: { verification: Verification }) {
  const { whole, signatures, problems } = verification;
  return (
    <div className="signatures" data-whole={whole}>
      <p className="signatures-verdict">
        <Icon name={whole ? 'verified-filled' : 'warning'} />
        {t(whole ? 'verify.whole' : signatures.length > 0 ? 'verify.notWhole' : 'verify.unsigned')}
      </p>
      <ul>
        {signatures.map((signature) => (
          <li key={`${signature.by}${signature.at}`}>
            <strong>{t('verify.signedBy', { by: signature.by, day: dayInWords(signature.at) })}</strong>
            {signature.reason ? <span>{signature.reason}</span> : null}
            <span className="muted">{t(`verify.trust.${signature.trust}`)}</span>
            {signature.problems.map((sentence) => (
              <span key={sentence}>{sentence}</span>
            ))}
          </li>
        ))}
      </ul>
      {problems.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
