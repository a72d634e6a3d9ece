import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import { createPortal } from 'react-dom';
import type { Finding } from '../../shared/domain/finding.ts';
import { t } from '../texts/t.ts';
import { IconButton } from '../ui/button.tsx';
import { CardFinding } from './card-finding.tsx';
import './finding-card.css';

type Show = { findings: readonly Finding[]; anchor: HTMLElement; entered: boolean; back: HTMLElement };
type Card = {
  /** `back` takes the focus when the card is sent away, where the words themselves take none. */
  show: (findings: readonly Finding[], anchor: HTMLElement, entered: boolean, back?: HTMLElement) => void;
  leave: () => void;
};

/** How a card goes away: `hold` keeps it while the pointer is on it, `dismiss` gives the focus back to its words. */
type Closing = {
  hold: () => void;
  close: () => void;
  dismiss: (anchor: HTMLElement, back: HTMLElement) => void;
};

/** How a finding is shown in a card; `onGo` closes the card before it goes elsewhere. */
export type CardFace = ComponentType<{ finding: Finding; file: string; onGo: () => void }>;

const CardContext = createContext<Card>({ show: () => undefined, leave: () => undefined });

/** How marks show the card of their findings: passing over shows it after a moment, pressing goes into it. */
export const useFindingCard = (): Card => useContext(CardContext);

/** Holds the one card of an editor: the question, why it is asked, and the way to the words elsewhere. */
export function FindingCards({ children, face = CardFinding }: { children: ReactNode; face?: CardFace }) {
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
      show: (findings, anchor, entered, back = anchor) => {
        if (!entered && dismissed.current === anchor) return;
        if (!entered) return later(() => setShown({ findings, anchor, entered, back }), 250);
        hold();
        setShown({ findings, anchor, entered, back });
      },
      leave: () => {
        dismissed.current = undefined;
        later(() => setShown((now) => (now?.entered ? now : null)), 250);
      },
      hold,
      close,
      dismiss: (anchor, back) => {
        if (back === anchor) dismissed.current = anchor;
        close();
        back.focus();
      },
    };
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <CardContext value={card}>
      {children}
      {shown ? <ShownCard {...shown} closing={card} face={face} /> : null}
    </CardContext>
  );
}

type CardProps = Show & { closing: Closing & Card; face: CardFace };

function ShownCard({ findings, anchor, entered, back, closing, face: Face }: CardProps) {
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
      if (event.key === 'Escape') dismiss(anchor, back);
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
  }, [anchor, back, box, close, dismiss]);
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
        onClick={() => dismiss(anchor, back)}
      />
      {findings.map((finding) => (
        <Face
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
