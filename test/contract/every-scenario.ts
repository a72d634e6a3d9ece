import { deadlineScenarios } from './deadline-scenarios.ts';
import { decisionScenarios } from './decision-scenarios.ts';
import { keptScenarios } from './kept-scenarios.ts';
import { partnershipScenarios } from './partnership-scenarios.ts';
import { reviewScenarios } from './review-scenarios.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { signingScenarios } from './signing-scenarios.ts';
import { vaultScenarios } from './vault-scenarios.ts';

/** Everything that holds on every host. */
export const everyScenario: readonly Scenario[] = [
  ...scenarios,
  ...vaultScenarios,
  ...keptScenarios,
  ...deadlineScenarios,
  ...partnershipScenarios,
  ...reviewScenarios,
  ...decisionScenarios,
  ...signingScenarios,
];
