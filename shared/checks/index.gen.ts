// Written by `npm run gen`; a folder without check.md or check.test.ts is not listed.
import { assumedKnown } from './assumed-known/check.ts';
import { childWithoutEntry } from './child-without-entry/check.ts';
import { childsVoiceMissing } from './childs-voice-missing/check.ts';
import { concernNotTold } from './concern-not-told/check.ts';
import { declarationAndLog } from './declaration-and-log/check.ts';
import { declarationNotGrounded } from './declaration-not-grounded/check.ts';
import { didNotAttend } from './did-not-attend/check.ts';
import { disclosedOrAlleged } from './disclosed-or-alleged/check.ts';
import { domesticDispute } from './domestic-dispute/check.ts';
import { initialsForPeople } from './initials-for-people/check.ts';
import { intensifier } from './intensifier/check.ts';
import { itIsFelt } from './it-is-felt/check.ts';
import { jargon } from './jargon/check.ts';
import { laterThanReferral } from './later-than-referral/check.ts';
import { minimising } from './minimising/check.ts';
import { noAnalysis } from './no-analysis/check.ts';
import { noStrengths } from './no-strengths/check.ts';
import { opinionAsFact } from './opinion-as-fact/check.ts';
import { referralCloses } from './referral-closes/check.ts';
import { returnedNotEscalated } from './returned-not-escalated/check.ts';
import { sexualBehaviourSilent } from './sexual-behaviour-silent/check.ts';
import { sexualisedBehaviour } from './sexualised-behaviour/check.ts';
import { thirdParty } from './third-party/check.ts';
import { topicSilent } from './topic-silent/check.ts';
import { undatedRecently } from './undated-recently/check.ts';
import { unexplainedAbbreviation } from './unexplained-abbreviation/check.ts';
import { vagueFrequency } from './vague-frequency/check.ts';
import { victimBlaming } from './victim-blaming/check.ts';
import { withholding } from './withholding/check.ts';
import type { Check } from './define.ts';

/** Every check, by the order of their ids. */
export const checks: readonly Check[] = [assumedKnown, childWithoutEntry, childsVoiceMissing, concernNotTold, declarationAndLog, declarationNotGrounded, didNotAttend, disclosedOrAlleged, domesticDispute, initialsForPeople, intensifier, itIsFelt, jargon, laterThanReferral, minimising, noAnalysis, noStrengths, opinionAsFact, referralCloses, returnedNotEscalated, sexualBehaviourSilent, sexualisedBehaviour, thirdParty, topicSilent, undatedRecently, unexplainedAbbreviation, vagueFrequency, victimBlaming, withholding];
