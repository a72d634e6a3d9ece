import type { ReactNode } from 'react';
import './form-page.css';

/** A form beside the words of a report: what it is for in a sentence, then what it asks. */
export function FormPage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <article className="form-page" aria-label={title}>
      <h2>{title}</h2>
      <p className="muted">{lead}</p>
      {children}
    </article>
  );
}
