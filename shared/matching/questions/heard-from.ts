import { agenciesIn } from '../../language/agency-words.ts';
import { type Answer, type Question } from '../question.ts';

const unheard =
  /\b(?:no|not|nothing|never|none)\b[^.]{0,40}\b(?:information|concerns?|contacts?|referrals?|reports?|worr(?:y|ies)|letters?|in touch|told|informed|heard|received|raised|notified)\b/i;
const told =
  /\b(?:raised|told|informed|reported|shared|referred|rang|phoned|wrote to|e-?mailed|notified|made aware|aware|knows?|known|have (?:the|her|his|our)|passed (?:on|to))\b/i;

/** Whether one agency has heard from another: for each pair, who says so and who denies it. Claims have their own finding; this lays them side by side. */
export const heardFrom: Question = {
  id: 'heard-from',
  weight: 'consider',
  part: 'what was passed on',
  ask: 'Was this passed on? One agency says that it told the other, which says that it heard nothing.',
  speaksOf:
    /\b(?:no|not|nothing|never|none|raised|told|inform|report|shared|refer|rang|phoned|wrote|mailed|notified|aware|know|passed|have)/i,
  read({ text, agency }, { names }) {
    const others = [...new Set(agenciesIn(names.plain(text)).map((one) => one.agency))].filter(
      (one) => one !== agency,
    );
    const side: Answer['side'] | null = unheard.test(text) ? 'no' : told.test(text) ? 'yes' : null;
    if (!side) return [];
    return others.map((other): Answer => ({
      about: side === 'no' ? `${agency}<${other}` : `${other}<${agency}`,
      side,
    }));
  },
};
