import { useEffect, useRef, useState, type FormEvent } from 'react';
import { announce } from '../../state/actions/announce.ts';
import { forgetFreshKey } from '../../state/actions/change-keys.ts';
import { usePage } from '../../state/page.tsx';
import { dayInWords } from '../../state/selectors/dates.ts';
import type { FreshKey as Fresh } from '../../state/vault.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Notice } from '../../parts/notice.tsx';
import './form.css';
import './fresh-key.css';

/** A recovery key that was just made, in groups to be printed or copied; it goes once one group was typed back. */
export function FreshKey({ fresh, onKept }: { fresh: Fresh; onKept: () => void }) {
  const page = usePage();
  const groups = fresh.code.split('-');
  // Not the first and not the last, which a hurried eye remembers.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const [asked] = useState(() => 1 + Math.floor(Math.random() * (groups.length - 2)));
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const check = (event: FormEvent) => {
    event.preventDefault();
    if (plain(typed) !== plain(groups[asked] ?? '')) return setWrong(true);
    forgetFreshKey(page);
    announce(page, t('vault.fresh.done'));
    onKept();
  };
  return (
    <section className="fresh-key" aria-labelledby="fresh-key">
      <h2 id="fresh-key" ref={heading} tabIndex={-1} data-entry>
        {t('vault.fresh.title')}
      </h2>
      <p>{t(`vault.fresh.${fresh.why}`)}</p>
      <p>{t('vault.fresh.how')}</p>
      <div className="printable fresh-key-sheet">
        <p className="fresh-key-of">
          <strong>{t('vault.fresh.of', { vault: fresh.vault })}</strong>
        </p>
        <ol className="fresh-key-groups" aria-label={t('vault.fresh.key')}>
          {groups.map((group, at) => (
            <li key={at}>
              <span className="fresh-key-number">{at + 1}</span>
              <code>{group}</code>
            </li>
          ))}
        </ol>
        <p className="fresh-key-note">{t('vault.fresh.printed', { day: dayInWords(page.today) })}</p>
      </div>
      <div>
        <Button icon="file-pdf" onClick={() => window.print()}>
          {t('vault.fresh.print')}
        </Button>
      </div>
      <form className="form fresh-key-check" onSubmit={check}>
        <p>{t('vault.fresh.check', { group: asked + 1 })}</p>
        <div className="form-line">
          <TextField
            label={t('vault.fresh.checkLabel', { group: asked + 1 })}
            value={typed}
            maxLength={12}
            onType={(next) => {
              setTyped(next);
              setWrong(false);
            }}
          />
          <button type="submit" className="button button-primary" disabled={typed.trim() === ''}>
            {t('vault.fresh.kept')}
          </button>
        </div>
        {wrong ? <Notice look="refused">{t('vault.fresh.wrong', { group: asked + 1 })}</Notice> : null}
      </form>
    </section>
  );
}

/** As a hand writes it: whatever the case, O for nought, I and L for one. */
const plain = (group: string): string =>
  group
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
