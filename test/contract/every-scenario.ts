import { deadlineScenarios } from './deadline-scenarios.ts';
import { keptScenarios } from './kept-scenarios.ts';
import { reviewScenarios } from './review-scenarios.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { vaultScenarios } from './vault-scenarios.ts';

/** What every host is held to. */
export const everyScenario: readonly Scenario[] = [
  ...scenarios,
  ...vaultScenarios,
  ...keptScenarios,
  ...reviewScenarios,
  ...deadlineScenarios,
];
