import type { ManualPage } from '../../../shared/template/manual.ts';
import { kindName } from '../../parts/finding-words.ts';
import { WeightMark } from '../../parts/weight-mark.tsx';
import { t } from '../../texts/t.ts';

/** What the manual says of one check. */
export function CheckPage({ page }: { page: ManualPage }) {
  const leaves = [...page.leaves, ...page.leftAlone.map((words) => `“${words}”`)];
  return (
    <article className="manual-check" data-check={page.id} aria-label={kindName(page.id)}>
      <h4 tabIndex={-1}>
        {kindName(page.id)} <WeightMark weight={page.weight} />
      </h4>
      <p className="manual-asks">{page.asks}</p>
      <p>
        <strong>{t('manual.protects')}.</strong> {page.protects}
      </p>
      <p>
        <strong>{t('manual.source')}.</strong> {page.source}
      </p>
      <Words heading={t('manual.asked')} words={page.asked.map((words) => `“${words}”`)} />
      <Words heading={t('manual.leaves')} words={leaves} />
    </article>
  );
}

function Words({ heading, words }: { heading: string; words: readonly string[] }) {
  return words.length === 0 ? null : (
    <>
      <h5>{heading}</h5>
      <ul>
        {words.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}
