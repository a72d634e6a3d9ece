import { Icon } from '../../ui/icon.tsx';

/** One thing to begin with: what it is called and what comes of it; `first` where a newcomer begins. */
export function Step(props: {
  icon: string;
  title: string;
  text: string;
  first?: boolean;
  disabled: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={props.first ? 'welcome-step welcome-step-first' : 'welcome-step'}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
      <span>
        <strong>{props.title}</strong>
        <span className="welcome-step-text">{props.text}</span>
      </span>
    </button>
  );
}
