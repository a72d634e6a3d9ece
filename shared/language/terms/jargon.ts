import type { Construction } from '../constructions/construction.ts';
import type { ReadLine } from '../reader/page.ts';

const says = (line: ReadLine, pattern: RegExp): boolean => pattern.test(line.text);

const jargon = (
  id: string,
  words: string,
  better: string,
  unless?: (line: ReadLine) => boolean,
): Construction => ({
  id,
  tier: 'sure',
  says: [words],
  reason: `plainer: ${better}`,
  ...(unless ? { unless } : {}),
});

/** Words of the trade, each with what can be said instead. */
export const jargonTerms: readonly Construction[] = [
  jargon(
    'disguised-compliance',
    'disguised_compliance|false_compliance',
    'what was agreed, and what then happened (guidance differs on the term)',
  ),
  jargon(
    'non-engagement',
    "non-engagement|disengaged|disengagement|hard_to_engage|difficult_to_engage|poor_engagement|lack_of_engagement|fails_to_engage|failed_to_engage|failing_to_engage|does_not_engage|did_not_engage|not_engaging|will_not_engage|won't_engage",
    'what was offered, when, and what got in the way',
  ),
  jargon('signposted', 'signposted|signposting', 'told them about, or gave them the number of'),
  jargon(
    'stepped-down',
    'stepped_down|stepping_down|step_down_to_early|step_down_from|stepped_up_to',
    'what kind of help ended or began, and when',
  ),
  jargon(
    'non-accidental',
    'non-accidental|inflicted_injury|non_accidental_injury',
    'an injury that somebody caused, if that is what is meant',
  ),
  jargon(
    'dysregulated',
    'dysregulated|dysregulation|heightened|in_crisis|emotionally_labile',
    'what the child did and said',
  ),
  jargon(
    'presenting',
    'presenting_issues|presenting_problem|presenting_need|presents_with|presented_with|presented_as|presents_as',
    'what was seen or said',
    (line) =>
      says(
        line,
        /\b(?:a\s?&\s?e|ED|surgery|hospital|ward|clinic|presented with (?:a|her|the) (?:certificate|bill|letter))\b/i,
      ),
  ),
  jargon(
    'safeguarding-concerns',
    'safeguarding_concerns|safeguarding_issues|child_protection_concerns|welfare_concerns|historic_concerns|historical_concerns|previous_concerns|ongoing_concerns',
    'what happened',
  ),
  jargon(
    'home-conditions',
    'poor_home_conditions|home_conditions_are|home_conditions_were|unsuitable_home_conditions',
    'what was seen in which room',
    (line) => says(line, /\d/),
  ),
  jargon(
    'parenting-capacity',
    'parenting_capacity|parental_capacity|good_enough_parenting|emotional_availability|emotionally_unavailable|attachment_issues|attachment_difficulties',
    'what the parent does, and what it means for the child',
  ),
  jargon(
    'work-undertaken',
    'direct_work|keep_safe_work|work_undertaken|piece_of_work|intervention_was|interventions_were|wraparound|holistic|multi-agency_working|joined-up|joined_up',
    'who did what with whom',
  ),
  jargon(
    'failure-to-thrive',
    'failure_to_thrive|faltering_growth',
    'weights and centiles with their days',
    (line) => says(line, /\bcentile|\bkg\b/i),
  ),
  jargon(
    'trigger',
    'toxic_trio|trilogy_of_risk|trio_of_vulnerabilities',
    'which of them was seen, by whom and when',
  ),
  jargon(
    'in-the-system',
    'no_recourse|voluntary_arrangement|section_20|section_17|section_47|s47|s17|s20|s_47',
    'what the law’s section means here',
    (line) => says(line, /\(/),
  ),
  jargon(
    'contact',
    'supervised_contact|contact_session|contact_sessions|contact_visit',
    'time with, and whom',
  ),
];
