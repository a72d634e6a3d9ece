import type { Suggestion } from '../../shared/domain/finding.ts';
import './suggestion-list.css';

/** What a person could do about a finding, each with the words that could be used; none of it is done for them. */
export function SuggestionList({ suggestions }: { suggestions: readonly Suggestion[] }) {
  if (suggestions.length === 0) return null;
  return (
    <ul className="suggestions">
      {suggestions.map(({ label, text }) => (
        <li key={label + (text ?? '')}>
          <strong>{label}</strong>
          {text ? <span>{text}</span> : null}
        </li>
      ))}
    </ul>
  );
}
