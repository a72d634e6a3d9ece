import type { Draft } from '../../../shared/domain/draft.ts';
import { goToPlace } from '../../state/actions/draft-places.ts';
import { usePage } from '../../state/page.tsx';
import { unfinished } from '../../state/selectors/not-whole.ts';
import { t } from '../../texts/t.ts';
import { Icon } from '../../ui/icon.tsx';

/** What was begun beside the words and is not whole: it does not stand in the way, and is said before anybody signs it as it is. */
export function NotFinished({ draft }: { draft: Draft }) {
  const page = usePage();
  const all = unfinished(draft);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="not-finished">
      <h3 id="not-finished">{t('sign.notFinished', { count: all.length })}</h3>
      <p className="muted">{t('sign.notFinishedWhy')}</p>
      <ul className="sign-ways">
        {all.map(({ form, entry, name, lacks }) => (
          <li key={`${form} ${entry}`}>
            <button type="button" onClick={() => goToPlace(page, draft.id, { part: 'form', form, entry })}>
              <Icon name="circle-large" />
              <span>
                {t(`form.title.${form}`)}: {name}. {lacks}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
