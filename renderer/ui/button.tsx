import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './button.css';

type Look = 'primary' | 'plain' | 'quiet';
type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> & {
  look?: Look;
  icon?: string;
  /** Shortcut keys as they are shown after the words. */
  keys?: string | undefined;
  children: ReactNode;
};

/** A button that says in words what it does; `primary` once a view at most. */
export function Button({ look = 'plain', icon, keys, children, className = '', ...rest }: Props) {
  return (
    <button type="button" className={`button button-${look} ${className}`} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
      {keys ? <kbd className="kbd">{keys}</kbd> : null}
    </button>
  );
}

type IconProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'children'> & {
  icon: string;
  label: string;
};

/** A square button with an icon alone; its words are its label and its tooltip. */
export function IconButton({ icon, label, className = '', ...rest }: IconProps) {
  return (
    <button type="button" className={`icon-button ${className}`} aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
