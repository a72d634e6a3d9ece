import { useEffect, useState } from 'react';
import { takeIn } from '../state/actions/choose-folder.ts';
import { checkFile } from '../state/actions/check-file.ts';
import { openEditor } from '../state/actions/reveal.ts';
import { usePage } from '../state/page.tsx';
import { t } from '../texts/t.ts';
import { carryDropped } from '../ui/carry-files.ts';
import { Icon } from '../ui/icon.tsx';
import './drop-folder.css';

const signed = /[.](pdf|docx)$/i;

/** Takes what is dropped anywhere on the window: a case folder is opened, a lone PDF or Word file is verified. */
export function DropFolder() {
  const page = usePage();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      const transfer = event.dataTransfer;
      if (!transfer || !carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const [only, ...more] = [...transfer.files];
      const isLoose = [...transfer.items].every((entry) => entry.webkitGetAsEntry()?.isFile);
      if (only && more.length === 0 && isLoose && signed.test(only.name)) {
        openEditor(page, { kind: 'verify-file', subject: '' });
        void checkFile(page, only);
      } else {
        const reading = carryDropped(transfer);
        void takeIn(page, 0, () => reading);
      }
    };
    const heard = { dragover: drag, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(heard)) window.addEventListener(name as 'drop', listener);
    return () => {
      for (const [name, listener] of Object.entries(heard))
        window.removeEventListener(name as 'drop', listener);
    };
  }, [page]);
  return over ? (
    <div className="drop-folder" aria-hidden="true">
      <p>
        <Icon name="folder-opened" />
        {t('opening.drop')}
      </p>
    </div>
  ) : null;
}
