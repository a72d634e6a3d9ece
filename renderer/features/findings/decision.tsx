import { useRef } from 'react';
import type { DecisionKind, Said } from '../../../shared/domain/chair-decision.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import { ChangedGrounds } from '../../parts/changed-grounds.tsx';
import { deciderInWords, decisionIcons, decisionInWords } from '../../parts/decision-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { decideAllSame, decideAtOnce } from '../../state/actions/decisions.ts';
import { usePage, useWorkbench } from '../../state/page.tsx';
import { standings, type Standing } from '../../state/selectors/decisions.ts';
import { groupsByFinding, leftToJoin } from '../../state/selectors/event-groups.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { DecisionForm } from './decision-form.tsx';
import { allSameKey, decisionKeys, kindsFor } from './decision-keys.ts';
import './decision.css';

/** What the chair decided on a finding of the merge, and the buttons to decide; nothing for what checks ask. */
export function Decision({ finding, merged }: { finding: Finding; merged: Merged }) {
  const page = usePage();
  const standing = standings(merged).get(finding.id);
  const deciding = useWorkbench((state) => state.deciding);
  const writing = deciding?.finding === finding.id ? deciding.kind : null;
  const write = (kind: DecisionKind | null) =>
    page.workbench.setState({ deciding: kind && { finding: finding.id, kind } });
  const box = useRef<HTMLElement>(null);
  if (!standing) return null;
  const group = groupsByFinding(merged).get(finding.id);
  const left = group ? leftToJoin(merged, group) : [];
  const { decision } = standing;
  const done = () => {
    // Who went on to another finding while this decision was being kept writes there by now.
    if (page.workbench.getState().deciding?.finding !== finding.id) return;
    write(null);
    // The focus was in the form, which is gone.
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('button')?.focus());
  };
  const press = (kind: DecisionKind) => {
    if (kind === 'asked' || kind === 'settled') write(kind);
    else void decideAtOnce(page, finding.id, { kind, words: '' });
  };
  return (
    <section className="decision" aria-label={t('chair.yours')} ref={box}>
      <h3>{t('chair.yours')}</h3>
      <Told standing={standing} />
      {decision && writing === null ? (
        <div className="decision-kept" data-state={standing.state}>
          <Icon name={decisionIcons[decision.said.kind]} />
          <div>
            <strong>{decisionInWords(decision.said)}</strong>{' '}
            <span className="muted">{deciderInWords(decision, page.today)}</span>
            {decision.said.words ? <p className="decision-words">{decision.said.words}</p> : null}
          </div>
          <div className="decision-buttons">
            <Button look="quiet" icon="edit" onClick={() => write(decision.said.kind)}>
              {t(decision.said.words ? 'chair.changeWords' : 'chair.addWords')}
            </Button>
            <Button look="quiet" icon="discard" onClick={() => void decideAtOnce(page, finding.id, null)}>
              {t('chair.takeBack')}
            </Button>
          </div>
        </div>
      ) : null}
      <div className="decision-buttons" role="group" aria-label={t('chair.yours')}>
        {kindsFor(finding).map((kind) => (
          <Button
            key={kind}
            icon={decisionIcons[kind]}
            keys={decisionKeys[kind]}
            aria-pressed={writing ? writing === kind : decision?.said.kind === kind}
            onClick={() => press(kind)}
          >
            {t(`chair.do.${kind}`)}
          </Button>
        ))}
        {group && left.length > 0 ? (
          <Button
            icon="group-by-ref-type"
            keys={allSameKey}
            onClick={() => void decideAllSame(page, left, group.accounts.length)}
          >
            {t('chair.event.all', { count: group.accounts.length })}
          </Button>
        ) : null}
      </div>
      {writing ? (
        <DecisionForm
          key={writing}
          finding={finding}
          merged={merged}
          kind={writing}
          before={wordsBefore(decision?.said, writing)}
          onDone={done}
        />
      ) : null}
      {decision || writing ? null : <p className="muted decision-lead">{t('chair.lead')}</p>}
    </section>
  );
}

const wordsBefore = (said: Said | undefined, kind: DecisionKind): Said | null =>
  said?.kind === kind ? said : null;

/** What is to be minded before deciding: changed grounds, what follows, what contradicts. */
function Told({ standing: { again, follows, contradicted } }: { standing: Standing }) {
  return (
    <>
      {again ? <ChangedGrounds again={again} /> : null}
      {follows ? <Notice look="told">{t('chair.following')}</Notice> : null}
      {contradicted ? <Notice look="warning">{t('chair.contradicted')}</Notice> : null}
    </>
  );
}
