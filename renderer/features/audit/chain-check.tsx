import { Notice } from '../../parts/notice.tsx';
import { useVault } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { Skeleton } from '../../ui/view-states.tsx';

/** What the last check of the chain came to, in plain words; nothing before the first one. */
export function ChainCheck() {
  const check = useVault((state) => state.check);
  if (!check) return null;
  if (check.state === 'waiting') return <Skeleton label={t('audit.checking')} lines={1} />;
  if (check.state === 'failed') return <Notice look="refused">{check.message}</Notice>;
  const { whole, sentence, breaks } = check.value;
  return whole ? (
    <Notice look="told" title={t('audit.whole')}>
      <p role="status">{sentence}</p>
    </Notice>
  ) : (
    <Notice look="refused" title={t('audit.broken')}>
      <p>{sentence}</p>
      <ul className="audit-breaks">
        {breaks.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Notice>
  );
}
