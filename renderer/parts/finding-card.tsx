import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { rankOf, type Finding } from '../../shared/domain/finding.ts';
import { openEditor, revealEvidence, studyFinding } from '../state/actions/reveal.ts';
import { useDocument, usePage } from '../state/page.tsx';
import { wordsOf } from '../state/selectors/log-rows.ts';
import { nameOfFile } from '../state/selectors/places.ts';
import { t } from '../texts/t.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { kindName } from './finding-words.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { WeightMark } from './weight-mark.tsx';
import './finding-card.css';

type Show = { findings: readonly Finding[]; anchor: HTMLElement; entered: boolean };
type Card = {
  show: (findings: readonly Finding[], anchor: HTMLElement, entered: boolean) => void;
  leave: () => void;
};

/** How many passages elsewhere a card shows; the grounds show them all. */
const few = 3;

/** How a card goes away: `hold` keeps it while the pointer is on it, `dismiss` gives the focus back to its words. */
type Closing = { hold: () => void; close: () => void; dismiss: (anchor: HTMLElement) => void };

const CardContext = createContext<Card>({ show: () => undefined, leave: () => undefined });

/** How marks show the card of their findings: passing over shows it after a moment, pressing goes into it. */
export const useFindingCard = (): Card => useContext(CardContext);

/** Holds the one card of an editor: the question, why it is asked, and the way to the words elsewhere. */
export function FindingCards({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Show | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The words whose card was sent away by Escape: the focus that returns to them must not call it back.
  const dismissed = useRef<HTMLElement>(undefined);
  const card = useMemo<Card & Closing>(() => {
    const hold = () => clearTimeout(timer.current);
    const later = (act: () => void, after: number) => {
      hold();
      timer.current = setTimeout(act, after);
    };
    const close = () => {
      hold();
      setShown(null);
    };
    return {
      show: (findings, anchor, entered) => {
        if (!entered && dismissed.current === anchor) return;
        if (!entered) return later(() => setShown({ findings, anchor, entered }), 250);
        hold();
        setShown({ findings, anchor, entered });
      },
      leave: () => {
        dismissed.current = undefined;
        later(() => setShown((now) => (now?.entered ? now : null)), 250);
      },
      hold,
      close,
      dismiss: (anchor) => {
        dismissed.current = anchor;
        close();
        anchor.focus();
      },
    };
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <CardContext value={card}>
      {children}
      {shown ? <CardFace {...shown} closing={card} /> : null}
    </CardContext>
  );
}

function CardFace({ findings, anchor, entered, closing }: Show & { closing: Closing & Card }) {
  const { close, dismiss, hold, leave } = closing;
  const ref = useRef<HTMLDivElement>(null);
  const box = useMemo(() => anchor.getBoundingClientRect(), [anchor]);
  const below = box.bottom < innerHeight * 0.55;
  useEffect(() => {
    if (entered && anchor.isConnected) ref.current?.querySelector<HTMLElement>('button')?.focus();
  }, [entered, anchor]);
  useEffect(() => {
    const away = (event: Event) => {
      const at = event.target;
      if (at instanceof Node && (ref.current?.contains(at) || anchor.contains(at))) return;
      close();
    };
    // A view that scrolled before the card came tells of it only afterwards, and others scroll for reasons of their own.
    const moved = () => {
      const now = anchor.getBoundingClientRect();
      if (Math.abs(now.top - box.top) + Math.abs(now.left - box.left) > 1) close();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') dismiss(anchor);
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('scroll', moved, true);
    window.addEventListener('resize', moved);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('scroll', moved, true);
      window.removeEventListener('resize', moved);
      document.removeEventListener('keydown', escape);
    };
  }, [anchor, box, close, dismiss]);
  return createPortal(
    <div
      ref={ref}
      className="finding-card"
      role="dialog"
      aria-label={t('card.label')}
      style={{
        left: Math.max(8, Math.min(box.left, innerWidth - 440)),
        ...(below ? { top: box.bottom + 6 } : { bottom: innerHeight - box.top + 6 }),
      }}
      onPointerEnter={hold}
      onPointerLeave={leave}
    >
      <IconButton
        icon="close"
        label={t('card.close')}
        className="finding-card-close"
        onClick={() => dismiss(anchor)}
      />
      {findings.map((finding) => (
        <CardFinding
          key={finding.id}
          finding={finding}
          file={anchor.closest<HTMLElement>('[data-file]')?.dataset['file'] ?? ''}
          onGo={close}
        />
      ))}
    </div>,
    document.querySelector('.workbench') ?? document.body,
  );
}

function CardFinding({ finding, file, onGo }: { finding: Finding; file: string; onGo: () => void }) {
  const page = usePage();
  const merged = useDocument((state) => state.current);
  const all = finding.evidence.filter((evidence) => evidence.file !== file);
  const elsewhere = all.slice(0, few);
  return (
    <section className="finding-card-one">
      <p className="finding-card-kind">
        <WeightMark weight={rankOf(finding)} /> <span className="muted">{kindName(finding.kind)}</span>
      </p>
      <p className="finding-card-question">{finding.message}</p>
      {finding.why ? <p className="muted">{finding.why}</p> : null}
      {elsewhere.map((evidence) => (
        <div key={`${evidence.file}${evidence.start}`} className="finding-card-words">
          <blockquote>{merged ? wordsOf(merged, evidence) : evidence.quote}</blockquote>
          <Button
            look="quiet"
            icon="arrow-right"
            onClick={() => {
              onGo();
              revealEvidence(page, evidence);
            }}
          >
            {t('card.go', { place: merged ? nameOfFile(merged, evidence.file) : evidence.file })}
          </Button>
        </div>
      ))}
      {all.length > few ? <p className="muted">{t('card.more', { count: all.length - few })}</p> : null}
      <SuggestionList suggestions={finding.suggestions} />
      <Button
        look="quiet"
        icon="inspect"
        className="finding-card-study"
        onClick={() => {
          onGo();
          studyFinding(page, finding);
        }}
      >
        {t('problems.study')}
      </Button>
      {finding.tier === 'merge' ? null : (
        <Button
          look="quiet"
          icon="question"
          className="finding-card-study"
          onClick={() => {
            onGo();
            openEditor(page, { kind: 'manual', subject: finding.kind });
          }}
        >
          {t('manual.open')}
        </Button>
      )}
    </section>
  );
}
