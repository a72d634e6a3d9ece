import type { ReactNode } from 'react';
import { takeBack } from '../../state/actions/set-aside.ts';
import { useVault } from '../../state/page.tsx';
import { askedAt } from '../../state/selectors/draft-findings.ts';
import type { DraftForm } from '../../state/writing/draft-place.ts';
import { canWrite } from '../../state/vault.ts';
import type { Desk } from '../../state/writing/desk.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { AskedFinding } from './asked-finding.tsx';
import { SetAside } from './set-aside.tsx';
import './questions.css';

/** Beside what is written: what is asked at this part of the report, then of the report as a whole, gravest first. */
export function Questions(props: {
  desk: Desk;
  part: number | DraftForm;
  heading: string;
  guide?: ReactNode;
}) {
  const { desk, part, heading, guide } = props;
  const checked = useVault((state) => state.checked[desk.store.getState().draft.id]);
  const writable = useVault(canWrite);
  const here = askedAt(checked, part);
  const whole = askedAt(checked, 'whole');
  const unused = checked?.unused ?? [];
  return (
    <aside className="questions scroll" aria-label={t('asked.title')} tabIndex={0}>
      <section>
        <h3>{heading}</h3>
        {guide}
        {here.length > 0 ? (
          here.map((placed) => <AskedFinding key={placed.finding.id} desk={desk} placed={placed} />)
        ) : (
          <p className="muted">{t(checked ? 'asked.nothing' : 'asked.reading')}</p>
        )}
      </section>
      {whole.length > 0 ? (
        <section>
          <h3>{t('asked.whole')}</h3>
          {whole.map((placed) => (
            <AskedFinding key={placed.finding.id} desk={desk} placed={placed} />
          ))}
        </section>
      ) : null}
      {unused.length > 0 ? (
        <section>
          <h3>{t('asked.unused')}</h3>
          <p className="muted">{t('asked.unusedText')}</p>
          {unused.map((acknowledgement) => (
            <div key={acknowledgement.finding} className="asked" data-set-aside>
              <SetAside acknowledgement={acknowledgement} />
              {writable ? (
                <Button look="quiet" icon="trash" onClick={() => takeBack(desk, acknowledgement.finding)}>
                  {t('asked.throwAway')}
                </Button>
              ) : null}
            </div>
          ))}
        </section>
      ) : null}
    </aside>
  );
}
