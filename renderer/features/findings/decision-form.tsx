import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { agencyName } from '../../../shared/domain/agency.ts';
import type { DecisionKind, Said } from '../../../shared/domain/chair-decision.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import { useAsking } from '../../parts/asking.ts';
import { Notice } from '../../parts/notice.tsx';
import { decideOn } from '../../state/actions/decisions.ts';
import { usePage } from '../../state/page.tsx';
import { agencyOfFinding } from '../../state/selectors/findings.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseField } from '../../ui/choose-field.tsx';
import { LongField } from '../../ui/long-field.tsx';

/** The words of a decision, and whom it asks; `onDone` when it is kept or left. */
export function DecisionForm(props: {
  finding: Finding;
  merged: Merged;
  kind: DecisionKind;
  before: Said | null;
  onDone: () => void;
}) {
  const { finding, merged, kind, before, onDone } = props;
  const page = usePage();
  const choices = agenciesToAsk(merged);
  const [words, setWords] = useState(before?.words ?? (kind === 'asked' ? firstWords(finding) : ''));
  const [agency, setAgency] = useState(
    before?.agency ?? agencyOfFinding(merged, finding) ?? choices[0]?.value ?? '',
  );
  const { busy, said, ask } = useAsking();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const keep = async () => {
    const decided: Said = { kind, words, ...(kind === 'asked' ? { agency } : {}) };
    if (await ask(() => decideOn(page, finding.id, decided))) onDone();
    else field.current?.focus();
  };
  const onKeys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onDone();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void keep();
    }
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    void keep();
  };
  return (
    <form className="decision-form" onSubmit={send} aria-label={t(`chair.do.${kind}`)}>
      {kind === 'asked' ? (
        <ChooseField label={t('chair.whom')} value={agency} choices={choices} onChoose={setAgency} />
      ) : null}
      <LongField
        label={t(`chair.words.${kind}`)}
        value={words}
        onType={setWords}
        fieldRef={field}
        onKeyDown={onKeys}
      />
      <div className="decision-buttons">
        <button type="submit" className="button button-primary" disabled={busy}>
          {t('chair.keep')}
        </button>
        <Button look="quiet" onClick={onDone}>
          {t('chair.cancel')}
        </Button>
        <span className="muted">{t('chair.keepKeys')}</span>
      </div>
      {said ? <Notice look="refused">{said}</Notice> : null}
    </form>
  );
}

/** The question as a letter would ask it: what the finding suggests, else the finding itself. */
const firstWords = ({ suggestions, message }: Finding): string =>
  suggestions.find(({ kind, text }) => kind === 'insert-question' && text)?.text ?? message;

/** The agencies that were invited, then those that came unasked. */
function agenciesToAsk({ conference, contributions }: Merged): { value: string; label: string }[] {
  const names = new Map<string, string>();
  for (const { agency, organisation } of [...conference.invitations, ...contributions])
    if (!names.has(agency))
      names.set(agency, organisation ? `${agencyName(agency)}: ${organisation}` : agencyName(agency));
  return [...names].map(([value, label]) => ({ value, label }));
}
