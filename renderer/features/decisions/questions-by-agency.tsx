import { agencyName } from '../../../shared/domain/agency.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import { AgencyTag } from '../../parts/agency-tag.tsx';
import { DecidedItems } from './decided-items.tsx';
import type { DecidedFinding } from './decided-findings.ts';

/** The questions that the chair asks, under the agency that each is asked of. */
export function QuestionsByAgency({ asked, merged }: { asked: readonly DecidedFinding[]; merged: Merged }) {
  const groups = Map.groupBy(asked, ({ decision }) => decision.said.agency ?? '');
  return [...groups].map(([agency, these]) => {
    const invited = merged.conference.invitations.find((each) => each.agency === agency);
    return (
      <div key={agency} className="decisions-agency">
        <h4>
          <AgencyTag agency={agency} /> {agencyName(agency)}{' '}
          <span className="muted">
            {[invited?.organisation, invited?.contributor].filter(Boolean).join(', ')}
          </span>
        </h4>
        <ol className="decisions-list">
          <DecidedItems these={these} merged={merged} />
        </ol>
      </div>
    );
  });
}
