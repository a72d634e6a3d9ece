import type { DeadlinesAnswer } from '../../../shared/contract/services/deadlines.ts';
import { Division, divisionNames } from '../../../shared/domain/timing.ts';
import { useAsking } from '../../parts/asking.ts';
import { Notice } from '../../parts/notice.tsx';
import { settleTiming } from '../../state/actions/deadlines.ts';
import { useDocument, usePage } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { Choose } from '../../ui/field.tsx';

/** Whose rules count and whose bank holidays; always with the reminder that a partnership must confirm its own. */
export function ChooseRules({ answer }: { answer: DeadlinesAnswer }) {
  const page = usePage();
  const { partnership, division } = answer;
  const all = useDocument((state) => state.timingTemplates?.partnerships) ?? [partnership];
  const { said, ask } = useAsking();
  const settle = (change: { partnership: string } | { division: Division }) =>
    void ask(() => settleTiming(page, (timing) => ({ ...timing, ...change })));
  return (
    <section className="deadlines-rules" aria-label={t('deadlines.rules')}>
      <div className="deadlines-choices">
        <Choose
          label={t('deadlines.partnership')}
          value={partnership.id}
          choices={all.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(id) => settle({ partnership: id })}
        />
        <Choose
          label={t('deadlines.division')}
          value={division}
          choices={Division.options.map((value) => ({ value, label: divisionNames[value] }))}
          onChoose={(chosen) => settle({ division: Division.catch(division).parse(chosen) })}
        />
      </div>
      {said ? <Notice look="refused">{said}</Notice> : null}
      <p className="deadlines-confirm">
        <strong>{t('deadlines.confirm')}</strong> {partnership.confirm}
      </p>
    </section>
  );
}
