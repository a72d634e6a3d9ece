import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import './notice.css';

/**
 * A boxed note in a view: `refused` says why something was not done and is read out at once, `warning` what to mind, `told` what
 * is done, `mark` that everything here is invented.
 */
export function Notice(props: {
  look: 'refused' | 'warning' | 'told' | 'mark';
  title?: string;
  children?: ReactNode;
}) {
  const { look, title, children } = props;
  return (
    <div className="notice" data-look={look} {...(look === 'refused' ? { role: 'alert' } : {})}>
      <Icon name={icons[look]} />
      <div className="notice-words">
        {title ? <strong>{title}</strong> : null}
        {children}
      </div>
    </div>
  );
}

const icons = { refused: 'warning', warning: 'warning', told: 'pass', mark: 'beaker' } as const;
