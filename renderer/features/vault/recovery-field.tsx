import { t } from '../../texts/t.ts';
import { TextField } from '../../ui/text-field.tsx';
import './fresh-key.css';

/** Where a recovery key is typed; below it stands what was typed in numbered groups, so that a wrong one is found on the print. */
export function RecoveryField(props: { value: string; onType: (value: string) => void }) {
  const groups = groupsOf(props.value);
  return (
    <div>
      <TextField
        label={t('vault.recoveryKey')}
        value={props.value}
        hint={t('vault.recoveryHint')}
        className="recovery-field"
        data-entry
        onType={props.onType}
      />
      {groups.length > 0 ? (
        <ol className="recovery-groups" aria-label={t('vault.groups')}>
          {groups.map((group, at) => (
            <li key={at} data-short={group.length < 5 || undefined}>
              <span className="fresh-key-number">{at + 1}</span>
              <code>{group}</code>
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}

/** As the key is read: by its own gaps where there are 13 groups, else counted off in fives. */
function groupsOf(typed: string): string[] {
  const parts = typed
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return parts.length === 13 ? parts : (parts.join('').match(/.{1,5}/gu) ?? []);
}
