import { useEffect, useState, type ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './view-states.css';

/** Grey lines in place of a text that is on its way; shown only when it takes longer than 200 ms. */
export function Skeleton({ label, lines = 8 }: { label: string; lines?: number }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="skeleton" role="status">
      <span className="sr-only">{label}</span>
      {shown
        ? Array.from({ length: lines }, (_, at) => (
            <span key={at} className="skeleton-line" aria-hidden="true" />
          ))
        : null}
    </div>
  );
}

/** What a view says when it has nothing to show: a title, what to do first, and the buttons for it. */
export function EmptyState(props: { icon: string; title: string; text: string; children?: ReactNode }) {
  return (
    <div className="view-state">
      <Icon name={props.icon} className="view-state-icon" />
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      {props.children ? <div className="view-state-actions">{props.children}</div> : null}
    </div>
  );
}

/** What a view says when something could not be done: what happened, what is safe, what to do. */
export function FailedState(props: { happened: string; safe: string; children?: ReactNode }) {
  return (
    <div className="view-state" role="alert">
      <Icon name="warning" className="view-state-icon view-state-failed" />
      <p className="view-state-happened">{props.happened}</p>
      <p>{props.safe}</p>
      {props.children ? <div className="view-state-actions">{props.children}</div> : null}
    </div>
  );
}
