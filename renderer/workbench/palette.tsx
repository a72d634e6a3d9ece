import { Command } from 'cmdk';
import { useState, type ReactNode } from 'react';
import { agencyTag } from '../../shared/domain/agency.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { openEditor } from '../state/actions/reveal.ts';
import { usePage, useWorkbench, type Page } from '../state/page.tsx';
import { t, type TextKey } from '../texts/t.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { placesOf } from './editor-list.tsx';
import { canRun, commands, keysInWords, runCommand } from './run-command.ts';
import './palette.css';

/** What can be chosen: its words, other words that find it, what it is shown as, and what it does. */
type Choice = { id: string; title: string; keywords: string[]; face: ReactNode; act: () => void };

/** The list one types into: commands that can be run now, or places to go to. */
export function Palette() {
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
  const choices = mode === 'places' ? placeChoices(page) : commandChoices(page);
  return (
    <Dialog title={label} closeLabel={t('palette.close')} onClose={close} hideTitle>
      <Command className="palette" label={label} loop>
        <Command.Input
          className="palette-input"
          aria-label={label}
          placeholder={label}
          value={typed}
          onValueChange={setTyped}
        />
        <Command.List className="palette-list" label={label}>
          <Command.Empty className="palette-empty">{t('palette.nothing')}</Command.Empty>
          {choices.map(({ id, title, keywords, face, act }) => (
            <Command.Item
              key={id}
              value={`${title} ${id}`}
              keywords={keywords}
              className="palette-item"
              onSelect={() => choose(act)}
            >
              {face}
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}

const commandChoices = (page: Page): Choice[] =>
  commands
    .filter((command) => canRun(page, command))
    .map(({ id, title, category, keys }) => ({
      id,
      title,
      keywords: [category],
      face: (
        <>
          <span className="palette-title">{title}</span>
          <span className="palette-note">{t(`category.${category}` as TextKey)}</span>
          {keys[0] ? <kbd className="kbd">{keysInWords(keys[0])}</kbd> : null}
        </>
      ),
      act: () => void runCommand(page, id),
    }));

const placeChoices = (page: Page): Choice[] =>
  placesOf(page.document.getState().current).map(({ id, title, note, face, editor }) => ({
    id,
    title,
    keywords: 'agency' in face ? [agencyTag(face.agency), note] : [],
    face: (
      <>
        {'agency' in face ? <AgencyTag agency={face.agency} /> : <Icon name={face.icon} className="muted" />}
        <span className="palette-title">{title}</span>
        <span className="palette-note">{note}</span>
      </>
    ),
    act: () => openEditor(page, editor),
  }));
