import { Command } from 'cmdk';
import { useState } from 'react';
import { openEditor } from '../state/actions/reveal.ts';
import { usePage, useWorkbench } from '../state/page.tsx';
import { t, type TextKey } from '../texts/t.ts';
import { Dialog } from '../ui/dialog.tsx';
import { placesOf } from './editor-list.tsx';
import { canRun, commands, runCommand } from './run-command.ts';
import './palette.css';

/** The list one types into: commands that can be run now, or places to go to. */
export default function Palette() {
  const page = usePage();
  const mode = useWorkbench((state) => state.palette);
  const [typed, setTyped] = useState('');
  const close = () => page.workbench.setState({ palette: 'closed' });
  const choose = (act: () => void) => {
    close();
    // The dialog gives focus back as it goes; what was chosen may then take it.
    setTimeout(act);
  };
  const label = t(mode === 'places' ? 'palette.places' : 'palette.commands');
  return (
    <Dialog title={label} closeLabel={t('palette.close')} onClose={close} hideTitle>
      <Command className="palette" label={label}>
        <Command.Input
          autoFocus
          className="palette-input"
          aria-label={label}
          placeholder={label}
          value={typed}
          onValueChange={setTyped}
        />
        <Command.List className="palette-list" label={label}>
          <Command.Empty className="palette-empty">{t('palette.nothing')}</Command.Empty>
          {mode === 'places'
            ? placesOf(page.document.getState().current).map(({ id, title, letters, editor }) => (
                <Command.Item
                  key={id}
                  value={`${title} ${id}`}
                  keywords={[letters]}
                  className="palette-item"
                  onSelect={() => choose(() => openEditor(page, editor))}
                >
                  {title}
                </Command.Item>
              ))
            : commands
                .filter((command) => canRun(page, command))
                .map(({ id, title, category, keys }) => (
                  <Command.Item
                    key={id}
                    value={title}
                    keywords={[category]}
                    className="palette-item"
                    onSelect={() => choose(() => runCommand(page, id))}
                  >
                    <span className="muted">{t(`category.${category}` as TextKey)}:</span> {title}
                    {keys[0] ? <kbd className="kbd">{keys[0]}</kbd> : null}
                  </Command.Item>
                ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}
