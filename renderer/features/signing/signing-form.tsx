import { useEffect } from 'react';
import { useStore } from 'zustand';
import { lackingIn } from '../../../shared/domain/disclosure-decision.ts';
import { useAsking } from '../../parts/asking.ts';
import { FormPage } from '../../parts/form-page.tsx';
import { Notice } from '../../parts/notice.tsx';
import { WeightMark } from '../../parts/weight-mark.tsx';
import { goToPlace, revealPlaced } from '../../state/actions/draft-places.ts';
import { recallSigned, signDraft } from '../../state/actions/sign-draft.ts';
import { openEditor } from '../../state/actions/reveal.ts';
import { useDocument, usePage, useVault } from '../../state/page.tsx';
import { openFindings } from '../../state/selectors/draft-findings.ts';
import type { FormProps } from '../../state/writing/form-props.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { NotFinished } from './not-finished.tsx';
import { SignedReport } from './signed-report.tsx';
import './signing-form.css';

/** Signing: what still stands in the way, each with the way to it; then the signature, and the report as a file. */
export function SigningForm({ desk, writable }: FormProps) {
  const page = usePage();
  const draft = useStore(desk.store, (state) => state.draft);
  const revision = useStore(desk.store, (state) => state.kept.revision);
  const isSaved = useStore(desk.store, ({ draft: now, kept }) => now === kept.draft);
  const checked = useVault((state) => state.checked[draft.id]);
  const signed = useDocument((state) => state.signed);
  const { busy, said, ask } = useAsking();
  useEffect(() => void recallSigned(page), [page]);
  const open = openFindings(checked);
  const inTheWay = open.filter(({ finding }) => finding.weight === 'must' && !finding.quiet);
  const begun = draft.decisions.filter((decision) => lackingIn(decision).length > 0);
  const rest = open.filter(({ finding }) => finding.weight === 'should' && !finding.quiet).length;
  const own = signed.filter((each) => each.draft === draft.id);
  const now = own.find((each) => each.revision === revision.digest && isSaved);
  return (
    <FormPage title={t('form.title.signing')} lead={t('sign.lead')}>
      {inTheWay.length + begun.length > 0 ? (
        <section aria-labelledby="in-the-way">
          <h3 id="in-the-way">{t('sign.inTheWay', { count: inTheWay.length + begun.length })}</h3>
          <ul className="sign-ways">
            {inTheWay.map((placed) => (
              <li key={placed.finding.id}>
                <button type="button" onClick={() => revealPlaced(page, draft.id, placed)}>
                  <WeightMark weight="must" word={false} /> <span>{placed.finding.message}</span>
                </button>
              </li>
            ))}
            {begun.map(({ id, reference }) => (
              <li key={id}>
                <button
                  type="button"
                  onClick={() => goToPlace(page, draft.id, { part: 'form', form: 'decisions', entry: id })}
                >
                  <WeightMark weight="must" word={false} /> <span>{t('sign.decision', { reference })}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p>{t(checked ? 'sign.free' : 'asked.reading')}</p>
      )}
      <NotFinished draft={draft} />
      {rest > 0 ? <p className="muted">{t('sign.rest', { count: rest })}</p> : null}
      {said ? <Notice look="refused">{said}</Notice> : null}
      {writable && !now ? (
        <div className="entry-acts">
          <button
            type="button"
            className="button button-primary"
            disabled={busy || !checked || inTheWay.length + begun.length > 0}
            onClick={() => void ask(() => signDraft(page, desk))}
          >
            {t(own.length > 0 ? 'sign.again' : 'sign.act', { actor: draft.author })}
          </button>
          <Button
            icon="open-preview"
            onClick={() => openEditor(page, { kind: 'draft-preview', subject: draft.id })}
          >
            {t('sign.lookFirst')}
          </Button>
        </div>
      ) : null}
      {own.length > 0 ? (
        <section aria-labelledby="signed-reports">
          <h3 id="signed-reports">{t('sign.signed')}</h3>
          <ul className="sign-reports">
            {own.toReversed().map((report) => (
              <SignedReport key={report.contribution} report={report} standing={report === now} />
            ))}
          </ul>
        </section>
      ) : null}
    </FormPage>
  );
}
