import type { DecisionKind } from '../../../shared/domain/chair-decision.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import { decideAllSame, decideAtOnce, undoDecision } from '../../state/actions/decisions.ts';
import type { Page } from '../../state/page.tsx';
import { groupsByFinding, leftToJoin } from '../../state/selectors/event-groups.ts';
import { isTypedInto, isUndoKey } from '../../ui/keys-within.ts';

/** The key of each kind of decision while the findings are in front. */
export const decisionKeys: Readonly<Record<DecisionKind, string>> = {
  same: '1',
  'not-same': '2',
  asked: '3',
  parked: '4',
  settled: '5',
};

const everyKind: readonly DecisionKind[] = ['same', 'not-same', 'asked', 'parked', 'settled'];

/** The key that makes all accounts of an event one. */
export const allSameKey = '6';

/** The kinds of decision that a finding can be given: whether it is the same is asked of accounts of an event alone. */
export const kindsFor = ({ kind }: Finding): readonly DecisionKind[] =>
  everyKind.filter((one) => kind === 'same-event' || (one !== 'same' && one !== 'not-same'));

/** Decides on a finding by a key, or takes the last decision back; says whether the key was one of these. */
export function decideByKey(page: Page, finding: Finding | undefined, event: KeyboardEvent): boolean {
  if (isTypedInto(event.target) || event.altKey) return false;
  if (isUndoKey(event)) {
    void undoDecision(page);
    return true;
  }
  if (event.ctrlKey || event.metaKey || !finding || finding.tier !== 'merge') return false;
  const { current } = page.document.getState();
  const group = event.key === allSameKey && current ? groupsByFinding(current).get(finding.id) : undefined;
  if (current && group) {
    const left = leftToJoin(current, group);
    if (left.length > 0) void decideAllSame(page, left, group.accounts.length);
    return true;
  }
  const kind = kindsFor(finding).find((one) => decisionKeys[one] === event.key);
  if (!kind) return false;
  if (kind === 'asked' || kind === 'settled')
    page.workbench.setState({ deciding: { finding: finding.id, kind } });
  else void decideAtOnce(page, finding.id, { kind, words: '' });
  return true;
}
