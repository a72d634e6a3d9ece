import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { agencyName } from '../../../shared/domain/agency.ts';
import { DraftId, type Draft } from '../../../shared/domain/draft.ts';
import { AgencyTag } from '../../parts/agency-tag.tsx';
import { FindingCards } from '../../parts/finding-card.tsx';
import { useTemplate } from '../../parts/use-template.ts';
import { openDesk } from '../../state/actions/desks.ts';
import { useDocument, usePage, useVault } from '../../state/page.tsx';
import { dayInWords } from '../../state/selectors/dates.ts';
import { headingOf } from '../../state/selectors/draft-headings.ts';
import { canWrite } from '../../state/vault.ts';
import type { Desk } from '../../state/writing/desk.ts';
import type { DraftForms } from '../../state/writing/form-props.ts';
import { t } from '../../texts/t.ts';
import { useArrival } from '../../ui/arrival.ts';
import { EmptyState, FailedState, Skeleton } from '../../ui/view-states.tsx';
import { AskedInCard, AtDesk } from './asked-in-card.tsx';
import { DraftBar } from './draft-bar.tsx';
import { Guide } from './guide.tsx';
import { FormList } from './form-list.tsx';
import { MovedOn } from './moved-on.tsx';
import { NotSaved } from './not-saved.tsx';
import { Questions } from './questions.tsx';
import { SectionField } from './section-field.tsx';
import { SectionList } from './section-list.tsx';
import { useFront } from './use-front.ts';
import { WhoWrites } from './who-writes.tsx';
import './draft-editor.css';

/** Where an agency's report is written, section by section; what is typed is in the vault within a second. */
export function DraftEditor({ subject, forms }: { subject: string; forms: DraftForms }) {
  const page = usePage();
  const desk = useVault((state) => state.desks[subject]);
  const id = DraftId.safeParse(subject);
  useEffect(() => {
    const draft = DraftId.safeParse(subject);
    if (draft.success && !desk) void openDesk(page, draft.data);
  }, [page, subject, desk]);
  if (!id.success) return <EmptyState icon="edit" title={t('draft.gone')} text={t('draft.goneText')} />;
  if (desk?.state === 'failed') return <FailedState happened={desk.message} safe={t('failed.safe')} />;
  if (desk?.state !== 'here') return <Skeleton label={t('loading')} />;
  return (
    <AtDesk value={desk.value}>
      <FindingCards face={AskedInCard}>
        <Writing desk={desk.value} forms={forms} />
      </FindingCards>
    </AtDesk>
  );
}

function Writing({ desk, forms }: { desk: Desk; forms: DraftForms }) {
  const draft = useStore(desk.store, (state) => state.draft);
  const elsewhere = useStore(desk.store, (state) => state.elsewhere);
  const conference = useDocument((state) => state.current?.conference);
  const writable = useVault(canWrite);
  const [at, setAt] = useState(0);
  const { front, entry, turn, show } = useFront(desk);
  const paper = useRef<HTMLDivElement>(null);
  useArrival(paper);
  const goTo = (position: number) => {
    setAt(position);
    // The words have to be in sight before one can go to them.
    flushSync(() => show(null));
    const field = paper.current?.querySelectorAll('textarea')[position];
    field?.closest('section')?.scrollIntoView({ block: 'start' });
    field?.focus({ preventScroll: true });
  };
  const whole = useTemplate(desk);
  const current = draft.sections[at];
  const Form = front ? forms[front] : undefined;
  return (
    <div className="draft">
      <DraftBar desk={desk} at={at} front={front} onGoTo={goTo} onShow={show} />
      {elsewhere ? <MovedOn desk={desk} theirs={elsewhere} /> : <NotSaved desk={desk} />}
      <div className="draft-split" hidden={elsewhere !== null}>
        <div className="draft-parts">
          <SectionList draft={draft} at={front ? null : at} onGoTo={goTo} />
          <FormList draft={draft} forms={forms} front={front} onShow={show} />
        </div>
        <div className="scroll draft-paper" ref={paper} hidden={front !== null}>
          <article className="draft-page printable" aria-label={labelOf(draft)}>
            <header className="draft-head">
              <p className="draft-agency">
                <AgencyTag agency={draft.agency} /> {agencyName(draft.agency)}
              </p>
              <h2>{draft.organisation || agencyName(draft.agency)}</h2>
              {conference ? (
                <p className="muted">
                  {t('draft.for', { conference: conference.name, day: dayInWords(conference.on) })}
                </p>
              ) : null}
              <WhoWrites desk={desk} writable={writable} />
            </header>
            {draft.sections.map((section, position) => (
              <SectionField
                key={`${section.key}${position}`}
                desk={desk}
                position={position}
                heading={headingOf(section, conference?.children ?? [])}
                writable={writable}
                onEnter={setAt}
              />
            ))}
          </article>
        </div>
        {Form && front ? (
          <div className="scroll draft-form" key={front} tabIndex={-1}>
            <Form key={turn} desk={desk} writable={writable} entry={entry} />
          </div>
        ) : null}
        <Questions
          desk={desk}
          part={front ?? at}
          heading={
            front ? t(`form.title.${front}`) : current ? headingOf(current, conference?.children ?? []) : ''
          }
          guide={whole && current && !front ? <Guide whole={whole} section={current} /> : null}
        />
      </div>
    </div>
  );
}

const labelOf = (draft: Draft): string =>
  t('draft.label', { agency: draft.organisation || agencyName(draft.agency) });
