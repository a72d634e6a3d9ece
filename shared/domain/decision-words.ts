import type { DisclosureDecision, NotAskedReason } from './disclosure-decision.ts';

/** What was decided, as people read it. */
export const decidedWords: Readonly<Record<DisclosureDecision['decision'], string>> = {
  shared: 'Shared',
  'shared-in-part': 'Shared in part',
  'not-shared': 'Not shared',
  pending: 'Not decided yet',
  'not-recorded': 'Outcome not recorded',
};

/** The three reasons for not asking beforehand, in words. */
export const notAskedReasons: Readonly<Record<NotAskedReason, string>> = {
  'greater-risk': 'asking would put somebody at greater risk',
  'prejudice-to-crime': 'asking would stand in the way of preventing or prosecuting a serious crime',
  'unjustifiable-delay': 'asking would have taken time that the child did not have',
};
