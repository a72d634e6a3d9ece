import type { DisclosureDecision } from '../domain/disclosure-decision.ts';
import type { Weight } from '../domain/finding.ts';

/** The reasons for which a family need not be asked first: more risk, a serious crime, delay or no way to reach them; or a third party's safety. */
export const soundReason =
  /\b(?:(?:more|greater|further|increase\w*|at|put|place[sd]?|immediate|heighten\w*) (?:\w+ )*(?:risk|harm|danger|safety)|safety(?! (?:partnership|team|officer))|protection outweighs|(?:protect|safeguard)\w* (?:of )?(?:the |a |any )?child(?:ren)?|prevent\w* (?:of )?crime|(?:alert|warn|tip)\w* (?:off )?(?:the |him|her|them)|(?:evidence|devices?|phones?) (?:being |be )?(?:lost|destroyed|wiped|deleted|hidden)|pressure on|intimidat\w+|retaliat\w+|suspects?\b|parents? told (?:at the time|the same|straight|after)|(?:medical|clinical) (?:need|emergency)|missing (?:child|person)|prejudic\w+|(?:police|criminal|live|ongoing) (?:investigation|enquir\w+)|serious crime|could not be (?:reached|contacted|found)|unable to (?:reach|contact)|not contactable|delay\w*|urgent|emergency|third party|restricted|court order|legal (?:duty|obligation|advice)|significant harm|s\.? ?47|section 47|police (?:asked|advised)|unjustif\w+|risk of (?:\w+ )?harm|(?:high|serious) risk|statutory \w+|(?:lack\w*|without|no) capacity|missing process|joint working|order requires|(?:legal|court) (?:requirement|direction)|legally required|safeguarding (?:purposes?|duty)|child protection|PPN|encompass|children (?:were )?present|s\.?47|injur\w+ to)\b/i;
/** Reasons for which there was nothing to share. */
const settled = /\b(?:duplicate|already shared on|shared (?:on|under|elsewhere)|not relevant|irrelevant)\b/i;
/** A young person's own decision, where they are old enough for it. */
const ownDecision = /\b(?:competent|gillick|fraser)\b/i;
const toFamily =
  /^\W*(?:the )?(?:mum|mother|dad|father|parents?|family(?! \w+)|carers?|both parents|mr|mrs|ms|miss)\b(?! of\b)/i;
const narrow = /\b(?:only|general|limited|part of|except|apart from|not (?:the|about))\b/i;
const agreed = /\b(?:ok(?:ay)?|fine|agree\w*|consent(?:ed)? given|given|signed|yes|obtained|happy|verbal)\b/i;
const refused = /\b(?:refus\w+|declin\w+|withh(?:e|o)ld|no consent|said no|withdr\w+)\b/i;

/** What a decision to share or not to share leaves open, as one question; null when it is properly recorded. */
export function decisionGap(decision: DisclosureDecision): { weight: Weight; question: string } | null {
  const what = decision.what || 'this';
  const words = `${decision.reason} ${decision.consentOutcome}`;
  const gap = (weight: Weight, question: string) => ({ weight, question });
  if (decision.decision === 'not-recorded')
    return gap('should', `What was decided about sharing “${what}”? No decision is recorded.`);
  if (decision.decision === 'pending')
    return gap('should', `Who decides about “${what}”, and by when? The decision is still open.`);
  if (decision.decision === 'not-shared') {
    if (!decision.reason.trim() && !decision.consentOutcome.trim())
      return gap('must', `Why was “${what}” not shared? No reason is recorded.`);
    if (ownDecision.test(words)) return null;
    const isSettled = soundReason.test(words) || settled.test(words);
    if (refused.test(words))
      return gap(
        'must',
        `Does the refusal settle it? “${what}” was not shared because consent was refused; is a child at risk without it?`,
      );
    if (!isSettled)
      return gap(
        'consider',
        `Is the reason for not sharing “${what}” about the child’s safety? The record gives: “${words.trim()}”.`,
      );
    return decision.decidedBy.trim()
      ? null
      : gap('should', `Who decided not to share “${what}”? Nobody is named.`);
  }
  // What the family themselves are given needs no consent of theirs.
  if (toFamily.test(decision.recipient)) return null;
  if (!decision.decidedBy.trim()) return gap('should', `Who decided to share “${what}”? Nobody is named.`);
  if (soundReason.test(words)) return null;
  if (decision.consentAsked === 'yes') {
    if (refused.test(decision.consentOutcome))
      return gap('should', `On what ground was “${what}” shared although consent was refused?`);
    if (!agreed.test(decision.consentOutcome))
      return gap('should', `What was the answer when consent was asked for “${what}”? It is not recorded.`);
    return narrow.test(decision.consentOutcome)
      ? gap('should', `Does the consent cover “${what}”? It is narrower: “${decision.consentOutcome}”.`)
      : null;
  }
  if (decision.consentAsked === 'no')
    return gap(
      'should',
      `Why was the family not asked before “${what}” was shared? No reason that would stand is recorded.`,
    );
  return gap('should', `Was consent asked before “${what}” was shared? The entry is blank.`);
}
