import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { compareTexts } from '../../../shared/comparison/compare-texts.ts';
import type { Run } from '../../../shared/comparison/run.ts';
import type { RevisionOfDraft } from '../../../shared/domain/revision.ts';
import { ComparedWords } from '../../parts/compared-words.tsx';
import { Notice } from '../../parts/notice.tsx';
import { usePage } from '../../state/page.tsx';
import { instantInWords } from '../../state/selectors/instants.ts';
import { memoised } from '../../state/selectors/memoised.ts';
import type { Desk } from '../../state/writing/desk.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import './moved-on.css';

type Whose = 'mine' | 'theirs';

/** What was written here and what was saved elsewhere, side by side, section by section; nothing is saved until it is chosen. */
export function MovedOn({ desk, theirs }: { desk: Desk; theirs: RevisionOfDraft }) {
  const page = usePage();
  const name = useId();
  const mine = useStore(desk.store, (state) => state.draft);
  const base = useStore(desk.store, (state) => state.kept.draft);
  const [chosen, setChosen] = useState<Readonly<Record<number, Whose>>>({});
  const differing = mine.sections.flatMap((section, position) => {
    const other = theirs.draft.sections[position]?.text ?? '';
    if (other === section.text) return [];
    const before = base.sections[position]?.text;
    // Where only one side has changed a section, that side is proposed.
    const proposed: Whose | null = other === before ? 'mine' : section.text === before ? 'theirs' : null;
    return [{ position, heading: section.heading, other, own: section.text, proposed }];
  });
  const whose = (position: number, proposed: Whose | null) => chosen[position] ?? proposed;
  const isDecided = differing.every(({ position, proposed }) => whose(position, proposed));
  const settle = () =>
    void desk.settle({
      ...mine,
      sections: mine.sections.map((section, position) => {
        const found = differing.find((each) => each.position === position);
        return found && whose(position, found.proposed) === 'theirs'
          ? { ...section, text: found.other }
          : section;
      }),
    });
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
      {differing.map(({ position, heading, other, own, proposed }) => (
        <fieldset key={position} className="moved-section">
          <legend>{t('moved.section', { heading })}</legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side} className="moved-side">
              <span className="moved-side-head">
                <input
                  type="radio"
                  name={`${name} ${position}`}
                  checked={whose(position, proposed) === side}
                  onChange={() => setChosen({ ...chosen, [position]: side })}
                />
                <strong>{t(`moved.${side}`)}</strong> <span className="muted">{t(`moved.${side}Text`)}</span>
              </span>
              <span className="moved-words">
                <ComparedWords
                  runs={newerOf(side === 'mine' ? compared(other, own) : compared(own, other))}
                />
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

const compared = memoised(compareTexts);

/** The later text of a comparison, with what is only there. */
const newerOf = (runs: readonly Run[]): Run[] => runs.filter(({ kind }) => kind !== 'removed');
