import { acknowledgementRecord, type Acknowledgement } from '../../../shared/domain/acknowledgement.ts';
import type { Page } from '../page.tsx';
import type { PlacedFinding } from '../writing/check-draft.ts';
import type { Desk } from '../writing/desk.ts';

/** Sets a finding of a draft aside, with the kind of reason and the reason in the author's own words. */
export function setAside(
  page: Page,
  desk: Desk,
  { finding, asked, before }: PlacedFinding,
  said: Pick<Acknowledgement, 'kind' | 'reason'>,
): void {
  const { author } = desk.store.getState().draft;
  const by = page.vault.getState().status?.open?.actor || author;
  const own = acknowledgementRecord.make({
    ...said,
    finding: finding.id,
    by,
    at: new Date().toISOString(),
    asked,
  });
  // A reason that was given before for the same question in other words has done its service.
  const replaced = new Set([finding.id, before?.finding]);
  desk.change(({ acknowledgements }) => ({
    acknowledgements: [...acknowledgements.filter((each) => !replaced.has(each.finding)), own],
  }));
}

/** Takes the reason back, so that the finding is asked again; also for a reason that belongs to nothing any more. */
export const takeBack = (desk: Desk, finding: string): void =>
  desk.change(({ acknowledgements }) => ({
    acknowledgements: acknowledgements.filter((each) => each.finding !== finding),
  }));
