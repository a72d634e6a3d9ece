import { useDocument, usePage } from '../state/page.tsx';
import { t } from '../texts/t.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { keysOf, runCommand } from './run-command.ts';
import './header.css';

/** The strip at the top: the product, the way to everything by typing, and the two next steps with a conference. */
export function Header() {
  const page = usePage();
  const isOpen = useDocument((state) => state.current !== null);
  return (
    <header className="header">
      <span className="header-product">
        <span className="header-mark" aria-hidden="true" />
        <span>{t('product')}</span>
      </span>
      <button type="button" className="header-search" onClick={() => runCommand(page, 'show-palette')}>
        <Icon name="search" />
        <span>{t('header.search')}</span>
        <kbd className="kbd">{keysOf('show-palette')}</kbd>
      </button>
      <span className="header-actions">
        {isOpen ? (
          <>
            <Button look="quiet" icon="open-preview" onClick={() => runCommand(page, 'preview-report')}>
              {t('header.preview')}
            </Button>
            <Button look="primary" icon="export" onClick={() => runCommand(page, 'export-report')}>
              {t('header.export')}
            </Button>
          </>
        ) : null}
      </span>
    </header>
  );
}
