import { useRef, useState } from 'react';
import { rankOf } from '../../../shared/domain/finding.ts';
import { kindName } from '../../parts/finding-words.ts';
import { WeightMark } from '../../parts/weight-mark.tsx';
import { revealPlaced } from '../../state/actions/draft-places.ts';
import { openEditor } from '../../state/actions/reveal.ts';
import { setAside, takeBack } from '../../state/actions/set-aside.ts';
import { usePage, useVault } from '../../state/page.tsx';
import { canWrite } from '../../state/vault.ts';
import type { PlacedFinding } from '../../state/writing/check-draft.ts';
import type { Desk } from '../../state/writing/desk.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { Helps } from './helps.tsx';
import { SetAside } from './set-aside.tsx';
import { SetAsideForm } from './set-aside-form.tsx';

type Form = { kind?: 'cannot-be-known' } | null;

/** One finding as the author meets it: the question, its words, why it is asked, what helps, and the way to set it aside. */
export function AskedFinding(props: {
  desk: Desk;
  placed: PlacedFinding;
  /** Whether the reason and what helps stand open at once. */
  open?: boolean;
  onGo?: () => void;
}) {
  const { desk, placed, open = false, onGo } = props;
  const { finding, words } = placed;
  const page = usePage();
  const writable = useVault(canWrite);
  const current = useVault((state) =>
    state.checked[desk.store.getState().draft.id]?.placed.find((each) => each.finding.id === finding.id),
  );
  const [form, setForm] = useState<Form>(() => (desk.begun.has(finding.id) ? {} : null));
  const acts = useRef<HTMLDivElement>(null);
  const { setAside: aside, before } = current ?? placed;
  const leave = () => {
    setForm(null);
    requestAnimationFrame(() => acts.current?.querySelector('button')?.focus());
  };
  const go = () => {
    onGo?.();
    revealPlaced(page, desk.store.getState().draft.id, placed);
  };
  return (
    <article className="asked" data-set-aside={aside ? true : undefined} aria-label={finding.message}>
      <p className="asked-kind">
        {aside ? (
          <span className="asked-aside-mark">{t('asked.isAside')}</span>
        ) : (
          <WeightMark weight={rankOf(finding)} />
        )}{' '}
        <span className="muted">{kindName(finding.kind)}</span>
      </p>
      <p className="asked-question">{finding.message}</p>
      {words.length > 0 ? (
        <button type="button" className="asked-words-link" onClick={go} title={t('asked.go')}>
          {quoteOf(placed)}
        </button>
      ) : null}
      {aside ? <SetAside acknowledgement={aside} /> : null}
      {before && !aside ? (
        <div className="asked-before">
          <p>{t('asked.cameBack')}</p>
          <SetAside acknowledgement={before} />
        </div>
      ) : null}
      <details className="asked-more" open={open}>
        <summary>{t('asked.more')}</summary>
        {finding.why ? <p className="muted">{finding.why}</p> : null}
        <Button
          look="quiet"
          icon="question"
          onClick={() => {
            onGo?.();
            openEditor(page, { kind: 'manual', subject: finding.kind });
          }}
        >
          {t('manual.open')}
        </Button>
        <Elsewhere desk={desk} finding={finding} />
        {aside ? null : (
          <Helps
            desk={desk}
            placed={placed}
            writable={writable}
            onGo={onGo}
            onNotKnown={() => setForm({ kind: 'cannot-be-known' })}
          />
        )}
      </details>
      {form && writable && !aside ? (
        <SetAsideForm
          desk={desk}
          finding={finding.id}
          {...form}
          onSay={(said) => {
            setAside(page, desk, current ?? placed, said);
            leave();
          }}
          onLeave={() => {
            desk.begun.delete(finding.id);
            leave();
          }}
        />
      ) : (
        <div className="asked-acts" ref={acts}>
          {writable && aside ? (
            <Button look="quiet" icon="discard" onClick={() => takeBack(desk, finding.id)}>
              {t('asked.askAgain')}
            </Button>
          ) : null}
          {writable && !aside ? (
            <Button look="quiet" icon="circle-slash" onClick={() => setForm({})}>
              {t('asked.setAside')}
            </Button>
          ) : null}
          {placed.place.part === 'form' ? (
            <Button look="quiet" icon="arrow-right" onClick={go}>
              {t(`asked.goForm.${placed.place.form}`)}
            </Button>
          ) : null}
        </div>
      )}
    </article>
  );
}

/** The words as they stand in the text, shortened in the middle where they are long. */
function quoteOf({ finding, words: [first] }: PlacedFinding): string {
  const length = first ? first.end - first.start : 0;
  const quote = finding.evidence.find((each) => each.end - each.start === length)?.quote ?? '';
  return quote.length > 120
    ? `“${quote.slice(0, 70).trimEnd()} … ${quote.slice(-40).trimStart()}”`
    : `“${quote}”`;
}
