import { useEffect, useId, useRef, type ReactNode } from 'react';
import { IconButton } from './button.tsx';
import './dialog.css';

/** A native modal dialog with a title; Escape and the close button leave it, focus returns to where it was. */
export function Dialog(props: {
  title: string;
  closeLabel: string;
  onClose: () => void;
  hideTitle?: boolean;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    // A field to type into comes before whatever else could take focus.
    dialog?.querySelector('input')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={props.hideTitle ? 'dialog dialog-bare' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <div className={props.hideTitle ? 'sr-only' : 'dialog-head'}>
        <h2 id={id}>{props.title}</h2>
        {props.hideTitle ? null : (
          <IconButton icon="close" label={props.closeLabel} onClick={props.onClose} />
        )}
      </div>
      {props.children}
    </dialog>
  );
}
