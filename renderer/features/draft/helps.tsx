import type { Suggestion } from '../../../shared/domain/finding.ts';
import { goToPlace, putBeside } from '../../state/actions/draft-places.ts';
import { usePage } from '../../state/page.tsx';
import type { PlacedFinding } from '../../state/writing/check-draft.ts';
import type { Desk } from '../../state/writing/desk.ts';
import { placeNamed } from '../../state/writing/place-named.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';

/** What helps with a finding, each a gesture: going to where it is answered, a question put beside the words, or a reason. */
export function Helps(props: {
  desk: Desk;
  placed: PlacedFinding;
  writable: boolean;
  onGo: (() => void) | undefined;
  onNotKnown: () => void;
}) {
  const { desk, placed, writable, onGo, onNotKnown } = props;
  const page = usePage();
  const { draft } = desk.store.getState();
  const last = placed.words.at(-1);
  const putIn = (question: string) => {
    if (!last) return;
    onGo?.();
    putBeside(page, desk, last, question);
  };
  const act = ({ kind, label, text }: Suggestion) => {
    const place = text ? placeNamed(draft, text) : null;
    if (place && kind !== 'insert-question')
      return (
        <Button
          look="plain"
          icon="arrow-right"
          onClick={() => {
            onGo?.();
            goToPlace(page, draft.id, place);
          }}
        >
          {label}
        </Button>
      );
    if (kind === 'record-not-known' && writable)
      return (
        <Button icon="comment" onClick={onNotKnown}>
          {label}
        </Button>
      );
    return (
      <div className="help-question">
        <strong>{label}</strong>
        {text ? <span>{text}</span> : null}
        {text && kind === 'insert-question' && last && writable ? (
          <Button look="quiet" icon="insert" onClick={() => putIn(text)}>
            {t('asked.putIn')}
          </Button>
        ) : null}
      </div>
    );
  };
  if (placed.finding.suggestions.length === 0) return null;
  return (
    <ul className="helps">
      {placed.finding.suggestions.map((suggestion) => (
        <li key={suggestion.label + (suggestion.text ?? '')}>{act(suggestion)}</li>
      ))}
    </ul>
  );
}
