import { usePage, useDocument } from '../state/page.tsx';
import { t, type TextKey } from '../texts/t.ts';
import { Button } from '../ui/button.tsx';
import { runCommand, type CommandId } from './run-command.ts';
import './reports.css';

const previews: readonly { command: CommandId; audience: 'professionals' | 'family' | 'chair' }[] = [
  { command: 'preview-report', audience: 'professionals' },
  { command: 'preview-family-report', audience: 'family' },
  { command: 'preview-chair-report', audience: 'chair' },
];

/** The report for each audience, to look at or to export, and the way to verify one that came from elsewhere. */
export function Reports() {
  const page = usePage();
  const isOpen = useDocument((state) => state.current !== null);
  return (
    <>
      {isOpen ? (
        <ul className="reports">
          {previews.map(({ command, audience }) => (
            <li key={audience}>
              <h3>{t(`audience.${audience}`)}</h3>
              <p>{t(`audience.who.${audience}` as TextKey)}</p>
              <Button icon="open-preview" onClick={() => runCommand(page, command)}>
                {t('reports.preview')}
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="side-note">{t('reports.empty')}</p>
      )}
      <div className="side-actions">
        {isOpen ? (
          <Button look="primary" icon="export" onClick={() => runCommand(page, 'export-report')}>
            {t('header.export')}
          </Button>
        ) : null}
        <Button icon="verified" onClick={() => runCommand(page, 'verify-file')}>
          {t('reports.verify')}
        </Button>
      </div>
    </>
  );
}
