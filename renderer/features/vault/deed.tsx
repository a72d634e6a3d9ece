import type { ReactNode } from 'react';

/** One thing that can be done, what it is for, and its button. */
export function Deed(props: { name: string; text: string; children: ReactNode }) {
  return (
    <div className="vault-deed">
      <dt>{props.name}</dt>
      <dd>{props.text}</dd>
      <dd>{props.children}</dd>
    </div>
  );
}
