import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { compareTexts } from '../../../shared/comparison/compare-texts.ts';
import type { Run } from '../../../shared/comparison/run.ts';
import type { RevisionOfDraft } from '../../../shared/domain/revision.ts';
import { ComparedWords } from '../../parts/compared-words.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useDocument, usePage } from '../../state/page.tsx';
import { instantInWords } from '../../state/selectors/instants.ts';
import { memoised } from '../../state/selectors/memoised.ts';
import type { Desk } from '../../state/writing/desk.ts';
import { differencesOf, type Difference, type Whose } from '../../state/writing/differences.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import './moved-on.css';

/** What was written here and what was saved elsewhere, side by side, part by part; nothing is saved until it is chosen. */
export function MovedOn({ desk, theirs }: { desk: Desk; theirs: RevisionOfDraft }) {
  const page = usePage();
  const name = useId();
  const mine = useStore(desk.store, (state) => state.draft);
  const base = useStore(desk.store, (state) => state.kept.draft);
  const conference = useDocument((state) => state.current?.conference);
  const [chosen, setChosen] = useState<Readonly<Record<string, Whose>>>({});
  const differing = conference ? differencesOf({ mine, theirs: theirs.draft, base }, conference) : [];
  const whose = ({ id, proposed }: Difference) => chosen[id] ?? proposed;
  const isDecided = differing.every(whose);
  const settle = () =>
    void desk.settle(
      differing.reduce((draft, each) => (whose(each) === 'theirs' ? each.takeTheirs(draft) : draft), mine),
    );
  return (
    <div className="draft-moved scroll" role="region" aria-label={t('moved.title')} tabIndex={0}>
      <Notice look="refused" title={t('moved.title')}>
        <p>
          {t('moved.text', {
            actor: theirs.revision.actor,
            at: instantInWords(theirs.revision.at, page.today),
          })}
        </p>
        {differing.length === 0 ? <p>{t('moved.same')}</p> : null}
      </Notice>
      {differing.map((each) => (
        <fieldset key={each.id} className="moved-section">
          <legend>{t('moved.section', { heading: each.heading })}</legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side} className="moved-side">
              <span className="moved-side-head">
                <input
                  type="radio"
                  name={`${name} ${each.id}`}
                  checked={whose(each) === side}
                  onChange={() => setChosen({ ...chosen, [each.id]: side })}
                />
                <strong>{t(`moved.${side}`)}</strong> <span className="muted">{t(`moved.${side}Text`)}</span>
              </span>
              <span className="moved-words">
                <SideWords own={each[side]} other={each[side === 'mine' ? 'theirs' : 'mine']} />
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <Button look="primary" disabled={!isDecided} onClick={settle}>
        {t('moved.act')}
      </Button>
    </div>
  );
}

/** What one side says, with what the other does not have marked. */
function SideWords({ own, other }: { own: string | null; other: string | null }) {
  if (own === null) return <em>{t('moved.notThere')}</em>;
  return <ComparedWords runs={newerOf(compared(other ?? '', own))} />;
}

const compared = memoised(compareTexts);

/** The later text of a comparison, with what is only there. */
const newerOf = (runs: readonly Run[]): Run[] => runs.filter(({ kind }) => kind !== 'removed');
