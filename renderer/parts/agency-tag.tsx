import { agencyTag } from '../../shared/domain/agency.ts';
import { agencyHue } from '../state/agency-hue.ts';
import { Tag } from '../ui/tag.tsx';

/** The two letters of an agency on its own hue. */
export function AgencyTag({ agency }: { agency: string }) {
  return <Tag text={agencyTag(agency)} hue={agencyHue(agency)} />;
}
