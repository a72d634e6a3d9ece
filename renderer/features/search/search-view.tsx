import { useEffect, useRef } from 'react';
import { find } from '../../state/actions/find.ts';
import { openEditor } from '../../state/actions/reveal.ts';
import { usePage, useVault } from '../../state/page.tsx';
import { chipsOf } from '../../state/selectors/search-chips.ts';
import { isVaultOpen } from '../../state/vault.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SearchHelp } from './search-help.tsx';
import { SearchNarrow } from './search-narrow.tsx';
import { SearchResults } from './search-results.tsx';
import './search-view.css';

/** How long typing must rest before it is looked for, in milliseconds. */
const rest = 120;

/** Search over everything in the vault: what is typed, how it is narrowed, and the places that were found. */
export function SearchView() {
  const page = usePage();
  const isOpen = useVault(isVaultOpen);
  const { typed, answer } = useVault((state) => state.search);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (!isOpen) {
    return (
      <>
        <p className="side-note">{t('search.noVault')}</p>
        <div className="side-actions">
          <Button onClick={() => openEditor(page, { kind: 'unlock-vault', subject: '' })}>
            {t('vault.unlocking.title')}
          </Button>
        </div>
      </>
    );
  }
  const type = (next: string, at: 'once' | 'soon' = 'once') => {
    page.vault.setState(({ search }) => ({ search: { ...search, typed: next } }));
    clearTimeout(timer.current);
    if (at === 'once') void find(page, next);
    else timer.current = setTimeout(() => void find(page, next), rest);
  };
  const insert = (words: string) => {
    type(`${typed.trim()} ${words}`.trim());
    field.current?.focus();
  };
  const chips = chipsOf(typed, page.today);
  return (
    <div className="search">
      <div className="search-head" role="search">
        <span className="filter-box search-box">
          <Icon name="search" />
          <input
            type="search"
            ref={field}
            aria-label={t('search.label')}
            placeholder={t('search.label')}
            autoComplete="off"
            spellCheck={false}
            maxLength={2000}
            data-entry
            value={typed}
            onChange={(event) => type(event.target.value, 'soon')}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && typed !== '') {
                event.stopPropagation();
                type('');
              } else if (event.key === 'Enter') type(typed);
              else if (event.key === 'ArrowDown') {
                event.preventDefault();
                results.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
              }
            }}
          />
        </span>
        {chips.length > 0 ? (
          <ul className="search-chips" aria-label={t('search.chips')}>
            {chips.map(({ label, without }, at) => (
              <li key={`${label}${at}`}>
                <button
                  type="button"
                  className="search-chip"
                  aria-label={t('search.takeOut', { filter: label })}
                  onClick={() => type(without)}
                >
                  {label}
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        ) : null}
        <SearchNarrow typed={typed} onType={type} />
        <SearchHelp onInsert={insert} />
      </div>
      <div ref={results} className="search-results">
        {typed.trim() === '' ? (
          <p className="side-note">{t('search.empty')}</p>
        ) : (
          <SearchResults answer={answer} />
        )}
      </div>
    </div>
  );
}
