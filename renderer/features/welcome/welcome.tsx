import { openExample, openFolder, showConference } from '../../state/actions/open-conference.ts';
import { chooseFolder } from '../../state/actions/choose-folder.ts';
import { openEditor } from '../../state/actions/reveal.ts';
import { useDocument, usePage } from '../../state/page.tsx';
import { dayInWords } from '../../state/selectors/dates.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import './welcome.css';

/** The start page: what the product is, three things to do, and what was opened since it started. */
export function Welcome() {
  const page = usePage();
  const opened = useDocument((state) => state.opened);
  const opening = useDocument((state) => state.opening);
  const failure = useDocument((state) => state.failure);
  const busy = opening !== 'none';
  return (
    <div className="scroll welcome" tabIndex={-1}>
      <div className="welcome-page">
        <h2 className="welcome-title">{t('product')}</h2>
        <p className="welcome-lead">{t('welcome.lead')}</p>
        {failure ? (
          <div className="welcome-failure" role="alert">
            <Icon name="warning" />
            <div>
              <p>
                <strong>{failure.message}</strong>
              </p>
              <p>{t(failure.files ? 'opening.safeRest' : 'opening.safe')}</p>
              {failure.files ? (
                <Button icon="folder-opened" onClick={() => void openFolder(page, failure.files ?? [], true)}>
                  {t('opening.keepGoing')}
                </Button>
              ) : null}
            </div>
          </div>
        ) : null}
        <div className="welcome-steps">
          <Step
            icon="mortar-board"
            title={t('welcome.openExample')}
            text={t('welcome.exampleText')}
            first
            disabled={busy}
            onClick={() => void openExample(page)}
          />
          <Step
            icon="folder-opened"
            title={t('welcome.openFolder')}
            text={t('welcome.folderText')}
            disabled={busy}
            onClick={() => chooseFolder(page)}
          />
          <Step
            icon="verified"
            title={t('welcome.verify')}
            text={t('welcome.verifyText')}
            disabled={busy}
            onClick={() => openEditor(page, { kind: 'verify-file', subject: '' })}
          />
        </div>
        <p className="welcome-busy" role="status">
          {busy ? t(opening === 'example' ? 'opening.example' : 'opening.folder') : ''}
        </p>
        <div className="welcome-columns">
          <section>
            <h3>{t('welcome.whatTitle')}</h3>
            <ol className="welcome-what">
              <li>{t('welcome.what1')}</li>
              <li>{t('welcome.what2')}</li>
              <li>{t('welcome.what3')}</li>
            </ol>
          </section>
          <section>
            <h3>{t('welcome.recent')}</h3>
            {opened.length === 0 ? (
              <p className="muted">{t('welcome.noRecent')}</p>
            ) : (
              <ul>
                {opened.map((summary) => (
                  <li key={summary.id}>
                    <button
                      type="button"
                      className="welcome-recent"
                      disabled={busy}
                      onClick={() => void showConference(page, summary)}
                    >
                      <strong>{summary.name}</strong>
                      <span className="muted">
                        {summary.kind}, {dayInWords(summary.on)}
                        {summary.demonstration ? `, ${t('welcome.demonstration')}` : ''}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </div>
        <p className="muted welcome-foot">{t('welcome.private')}</p>
      </div>
    </div>
  );
}

function Step(props: {
  icon: string;
  title: string;
  text: string;
  first?: boolean;
  disabled: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={props.first ? 'welcome-step welcome-step-first' : 'welcome-step'}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
      <span>
        <strong>{props.title}</strong>
        <span className="welcome-step-text">{props.text}</span>
      </span>
    </button>
  );
}
