import type { AgencyId } from '../domain/agency.ts';
import type { Told } from '../domain/told.ts';
import { agenciesIn } from '../language/agency-words.ts';

/** Whether one of those who were told is of another agency than the writer's own. */
export const tellsOutside = (told: readonly Told[], writer: AgencyId): boolean =>
  told.some(({ whom }) => agenciesIn(whom).some(({ agency }) => agency !== writer));

/** How a word begins by which a report says that something was passed on. */
export const tellingWord =
  /^(?:referr\w*|refer|mash|marf|ppn|notif\w*|strategy|reported|told|rang|rung|phoned|emailed|informed|alerted|shared|discussed|contact|contacted|police|duty)$/;

const passedOn =
  /\b(?:referr(?:al|ed)\b|\bmarf\b|\bppn\b|strategy (?:discussion|meeting)|(?:told|informed|notified|alerted|rang|rung|phoned|e-?mailed|contact(?:ed)?|reported|reported (?:it|this)|passed (?:it |this )?on|shared (?:it |this )?|discussed (?:it |this )?)\b[^.;]{0,40}\b(?:mash|social (?:care|worker|services)|csc|duty|police|gp|health visitor|midwife|school|hub|lado|front door))/i;
const undone =
  /\b(?:not|never|no|nobody|without|yet to|should have|to be|was going to|meant to)\b[^.;]{0,30}\b(?:referr|told|informed|notified|alerted|passed|shared|reported)|\bno referral|\bwas not referred/i;

/** Whether a sentence says that something was passed on to another agency. */
export const isPassedOn = (text: string): boolean => passedOn.test(text) && !undone.test(text);
