import type { IDockviewPanelHeaderProps } from 'dockview-react';
import { useEffect, useRef } from 'react';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { useDocument } from '../state/page.tsx';
import type { Editor } from '../state/editors.ts';
import { Icon } from '../ui/icon.tsx';
import { editorFace } from './editor-list.tsx';

/**
 * The face of a tab. A tab may hold nothing that takes focus (axe: nested-interactive), so its cross is a picture that
 * answers the pointer only; Ctrl+W, the middle button and the close button beside the tabs do the same.
 */
export function EditorTab({ api, params }: IDockviewPanelHeaderProps<Editor>) {
  const merged = useDocument((state) => state.current);
  const face = editorFace(params, merged);
  const ref = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const tab = ref.current;
    const onCross = (event: Event) =>
      event.target instanceof Element && event.target.closest('.editor-tab-cross');
    const close = (event: MouseEvent) => {
      if (!onCross(event) && event.button !== 1) return;
      event.preventDefault();
      event.stopPropagation();
      api.close();
    };
    const hold = (event: Event) => {
      if (onCross(event)) event.stopPropagation();
    };
    tab?.addEventListener('click', close);
    tab?.addEventListener('auxclick', close);
    tab?.addEventListener('pointerdown', hold);
    return () => {
      tab?.removeEventListener('click', close);
      tab?.removeEventListener('auxclick', close);
      tab?.removeEventListener('pointerdown', hold);
    };
  }, [api]);
  useEffect(() => {
    const show = () => {
      if (api.isActive) ref.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    const strip = ref.current?.closest('.dv-tabs-container');
    const resized = new ResizeObserver(show);
    if (strip) resized.observe(strip);
    const activated = api.onDidActiveChange(show);
    return () => {
      resized.disconnect();
      activated.dispose();
    };
  }, [api]);
  return (
    <span className="editor-tab" ref={ref}>
      {'agency' in face ? <AgencyTag agency={face.agency} /> : <Icon name={face.icon} />}
      <span>{api.title}</span>
      <span className="editor-tab-cross" aria-hidden="true">
        <Icon name="close" />
      </span>
    </span>
  );
}
