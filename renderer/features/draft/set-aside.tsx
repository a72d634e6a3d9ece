import { acknowledgementKinds, type Acknowledgement } from '../../../shared/domain/acknowledgement.ts';
import { usePage } from '../../state/page.tsx';
import { instantInWords } from '../../state/selectors/instants.ts';

/** Why a finding was set aside, by whom and when. */
export function SetAside({ acknowledgement }: { acknowledgement: Acknowledgement }) {
  const page = usePage();
  const { kind, reason, by, at } = acknowledgement;
  return (
    <p className="set-aside-reason">
      <strong>{acknowledgementKinds[kind]}:</strong> {reason}{' '}
      <span className="muted">
        ({by}, {instantInWords(at, page.today)})
      </span>
    </p>
  );
}
