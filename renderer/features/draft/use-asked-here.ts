import { useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { useFindingCard } from '../../parts/finding-card.tsx';
import type { PlacedFinding } from '../../state/writing/check-draft.ts';

/** What a field does so that its underlined words can be asked about: by pointing at them, or by Ctrl+. with the cursor in them. */
export function useAskedHere(marks: readonly { what: PlacedFinding }[]) {
  const card = useFindingCard();
  const near = useRef<HTMLElement>(null);
  return useMemo(() => {
    const findingsAt = (mark: HTMLElement) => {
      const ids = (mark.dataset['asked'] ?? '').split(' ');
      return marks.flatMap(({ what: { finding } }, at) =>
        ids.includes(finding.id) && marks.findIndex(({ what }) => what.finding.id === finding.id) === at
          ? [finding]
          : [],
      );
    };
    const leave = () => {
      if (near.current) card.leave();
      near.current = null;
    };
    return {
      onMouseMove: ({ clientX, clientY, currentTarget, buttons }: MouseEvent<HTMLElement>) => {
        const found = document
          .elementsFromPoint(clientX, clientY)
          .find((each): each is HTMLElement => each instanceof HTMLElement && 'asked' in each.dataset);
        if ((found ?? null) === near.current || buttons > 0) return;
        leave();
        near.current = found ?? null;
        if (found) card.show(findingsAt(found), found, false, currentTarget);
      },
      onMouseLeave: leave,
      onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => {
        if (event.key !== '.' || !(event.ctrlKey || event.metaKey)) return;
        const { selectionStart: at, parentElement } = event.currentTarget;
        const spans = [...(parentElement?.querySelectorAll<HTMLElement>('[data-asked]') ?? [])];
        const found = spans.find(
          ({ dataset }) => Number(dataset['from']) <= at && at <= Number(dataset['to']),
        );
        if (!found) return;
        event.preventDefault();
        card.show(findingsAt(found), found, true, event.currentTarget);
      },
    };
  }, [marks, card]);
}
