import type { Draft } from '../../../shared/domain/draft.ts';
import { DeclarationTopic } from '../../../shared/domain/declaration-topic.ts';
import { useVault } from '../../state/page.tsx';
import { countsByPlace } from '../../state/selectors/draft-findings.ts';
import { draftForms, type DraftForm } from '../../state/writing/draft-place.ts';
import type { DraftForms } from '../../state/writing/form-props.ts';
import { t } from '../../texts/t.ts';
import { OpenCounts } from './open-counts.tsx';

/** What is recorded beside the words: each form, what is asked there, and how much stands in it. */
export function FormList(props: {
  draft: Draft;
  forms: DraftForms;
  front: DraftForm | null;
  onShow: (form: DraftForm) => void;
}) {
  const { draft, forms, front, onShow } = props;
  const counts = countsByPlace(useVault((state) => state.checked[draft.id]));
  return (
    <nav className="draft-forms" aria-label={t('form.list')}>
      <p className="draft-list-head">{t('form.list')}</p>
      <ul>
        {draftForms.map((form) => {
          if (!forms[form]) return null;
          const open = counts.get(form);
          return (
            <li key={form}>
              <button
                type="button"
                className="draft-section-link"
                {...(form === front ? { 'aria-current': 'true' as const } : {})}
                onClick={() => onShow(form)}
              >
                <span className="draft-section-name">{t(`form.title.${form}`)}</span>
                {open ? (
                  <span className="draft-section-asked">
                    <OpenCounts counts={{ ...open, consider: 0 }} />
                  </span>
                ) : null}
                <span className="draft-section-words">{recorded(draft, form)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** How much a form holds. */
function recorded(draft: Draft, form: DraftForm): string {
  if (form === 'signing') return '';
  if (form === 'figures') return String(draft.fields.filter(({ text }) => text.trim()).length);
  if (form === 'declarations') return `${draft.declarations.length}/${DeclarationTopic.options.length}`;
  return String(draft[form].length);
}
