import type { Finding } from '../../shared/domain/finding.ts';
import { announce } from '../state/actions/announce.ts';
import { revealPlaced } from '../state/actions/draft-places.ts';
import { revealFinding } from '../state/actions/reveal.ts';
import type { Page } from '../state/page.tsx';
import { heardPlaced, openFindings } from '../state/selectors/draft-findings.ts';
import { filterFindings, heard } from '../state/selectors/findings.ts';
import type { Act } from './acts.ts';

type Step = { finding: Finding; go: () => void };

/** Goes to the next or the previous finding: of the report that is written in front, else of the conference. */
export const stepFinding =
  (by: 1 | -1): Act =>
  (page) => {
    const steps = ofDraft(page) ?? ofConference(page);
    const at = steps.findIndex(({ finding }) => finding.id === page.workbench.getState().finding);
    const next = steps.at((at < 0 ? (by === 1 ? 0 : -1) : at + by) % Math.max(steps.length, 1));
    if (!next) return;
    next.go();
    announce(page, next.finding.message, 'spoken');
  };

function ofDraft(page: Page): Step[] | null {
  const [kind, id] = (page.workbench.getState().activeEditor ?? '').split('~')[0]?.split(/:(.*)/s) ?? [];
  const checked = kind === 'draft' && id ? page.vault.getState().checked[id] : undefined;
  if (!checked) return null;
  const { quietShown } = page.workbench.getState();
  return heardPlaced(openFindings(checked), quietShown).map((placed) => ({
    finding: placed.finding,
    go: () => revealPlaced(page, checked.draft.id, placed),
  }));
}

const ofConference = (page: Page): Step[] =>
  filterFindings(
    heard(page.document.getState().current?.findings ?? [], page.workbench.getState().quietShown),
    page.workbench.getState().findingFilter,
  ).map((finding) => ({ finding, go: () => revealFinding(page, finding) }));
