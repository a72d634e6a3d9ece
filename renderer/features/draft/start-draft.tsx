import { useState, type FormEvent } from 'react';
import { agencyName } from '../../../shared/domain/agency.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import { AgencyTag } from '../../parts/agency-tag.tsx';
import { useAsking } from '../../parts/asking.ts';
import { Notice } from '../../parts/notice.tsx';
import { openDraft, startDraft } from '../../state/actions/drafts.ts';
import { keepConference } from '../../state/actions/kept-conferences.ts';
import { openEditor } from '../../state/actions/reveal.ts';
import { useDocument, usePage, useVault } from '../../state/page.tsx';
import { dayInWords } from '../../state/selectors/dates.ts';
import { canWrite, isVaultOpen } from '../../state/vault.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Choose } from '../../ui/field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EmptyState } from '../../ui/view-states.tsx';
import './start-draft.css';

/** Where a report is begun: for which agency, by whom; or what has to be done first. */
export default function StartDraft() {
  const page = usePage();
  const merged = useDocument((state) => state.current);
  const isKept = useDocument(
    ({ opened, current }) => opened.find(({ id }) => id === current?.conference.id)?.kept ?? false,
  );
  const isOpen = useVault(isVaultOpen);
  const writable = useVault(canWrite);
  const { busy, said, ask } = useAsking();
  if (!merged)
    return (
      <EmptyState
        icon="edit"
        title={t('draft.begin.noConference')}
        text={t('draft.begin.noConferenceText')}
      />
    );
  if (!isOpen) {
    return (
      <EmptyState icon="shield" title={t('draft.begin.noVault')} text={t('draft.begin.noVaultText')}>
        <Button look="primary" onClick={() => openEditor(page, { kind: 'make-vault', subject: '' })}>
          {t('welcome.makeVault')}
        </Button>
        <Button onClick={() => openEditor(page, { kind: 'unlock-vault', subject: '' })}>
          {t('vault.unlocking.title')}
        </Button>
      </EmptyState>
    );
  }
  if (!writable)
    return <EmptyState icon="lock" title={t('draft.begin.readOnly')} text={t('draft.begin.readOnlyText')} />;
  if (!isKept) {
    return (
      <EmptyState icon="archive" title={t('draft.begin.notKept')} text={t('draft.begin.notKeptText')}>
        {said ? <Notice look="refused">{said}</Notice> : null}
        <Button
          look="primary"
          disabled={busy}
          onClick={() => void ask(() => keepConference(page, merged.conference.id))}
        >
          {t('draft.begin.keep')}
        </Button>
      </EmptyState>
    );
  }
  return <Begin merged={merged} />;
}

function Begin({ merged }: { merged: Merged }) {
  const page = usePage();
  const drafts = useVault((state) => state.drafts);
  const actor = useVault((state) => state.status?.open?.actor ?? '');
  const { conference, contributions } = merged;
  const hasReport = (agency: string) => contributions.some((each) => each.agency === agency);
  const invited = conference.invitations;
  const first = invited.find(({ agency }) => !hasReport(agency)) ?? invited[0];
  const [agency, setAgency] = useState<string>(first?.agency ?? 'school');
  const chosen = invited.find((each) => each.agency === agency);
  const [organisation, setOrganisation] = useState<string | null>(null);
  const [author, setAuthor] = useState(actor);
  const [role, setRole] = useState('');
  const [setOut, setSetOut] = useState<'by-template' | 'plain'>('by-template');
  const rules = useDocument((state) => state.rules);
  const hasTemplate = rules?.partnership.templates.some((each) => each === agency) ?? true;
  const { busy, said, ask } = useAsking();
  const named = organisation ?? chosen?.organisation ?? '';
  const start = (event: FormEvent) => {
    event.preventDefault();
    const wanted = {
      agency,
      organisation: named.trim(),
      author: author.trim(),
      role: role.trim(),
      setOut: hasTemplate ? setOut : ('plain' as const),
    };
    void ask(() => startDraft(page, wanted));
  };
  return (
    <div className="scroll">
      <div className="plain-page start-draft">
        <h2>{t('draft.begin.title')}</h2>
        <p className="muted">{t('draft.begin.lead')}</p>
        {drafts.length > 0 ? (
          <section aria-labelledby="drafts-under-way">
            <h3 id="drafts-under-way">{t('draft.begin.under')}</h3>
            <ul className="start-draft-list">
              {drafts.map(({ draft, revision }) => (
                <li key={draft.id}>
                  <AgencyTag agency={draft.agency} />
                  <span>
                    {draft.organisation || agencyName(draft.agency)}
                    <span className="muted">
                      {' '}
                      {t('saved.at', { at: dayInWords(revision.at) })}, {revision.actor}
                    </span>
                  </span>
                  <Button icon="edit" onClick={() => openDraft(page, draft.id)}>
                    {t('draft.begin.goOn')}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <form className="start-draft-form" onSubmit={start}>
          <Choose
            label={t('draft.begin.agency')}
            value={agency}
            choices={invited.map((each) => ({
              value: each.agency,
              label: hasReport(each.agency)
                ? `${agencyName(each.agency)} (${t('draft.begin.reported')})`
                : agencyName(each.agency),
            }))}
            onChoose={(next) => {
              setAgency(next);
              setOrganisation(null);
            }}
          />
          <TextField label={t('draft.begin.organisation')} value={named} onType={setOrganisation} />
          <TextField label={t('draft.begin.author')} value={author} onType={setAuthor} />
          <TextField label={t('draft.begin.role')} value={role} onType={setRole} />
          <Choose
            label={t('draft.begin.setOut')}
            value={hasTemplate ? setOut : 'plain'}
            choices={[
              ...(hasTemplate ? [{ value: 'by-template', label: t('draft.begin.byTemplate') }] : []),
              { value: 'plain', label: t('draft.begin.plain') },
            ]}
            onChoose={(value) => setSetOut(value === 'plain' ? 'plain' : 'by-template')}
          />
          {rules ? (
            <p className="muted">
              {t(hasTemplate ? 'draft.begin.rules' : 'draft.begin.noTemplate', {
                partnership: rules.partnership.name,
              })}{' '}
              <Button onClick={() => openEditor(page, { kind: 'deadlines', subject: '' })}>
                {t('draft.begin.otherRules')}
              </Button>
            </p>
          ) : null}
          {said ? <Notice look="refused">{said}</Notice> : null}
          <div>
            <button type="submit" className="button button-primary" data-entry disabled={busy}>
              {t('draft.begin.start')}
            </button>
          </div>
        </form>
      </div>
    </div>
  );
}
