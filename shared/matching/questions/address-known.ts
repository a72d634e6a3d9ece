import { type Question, each } from '../question.ts';

/** Whether an adult's address is known to the agencies. */
export const addressKnown: Question = {
  id: 'address-known',
  weight: 'should',
  part: 'address',
  ask: 'Where does this adult live? One agency does not know, another does.',
  speaksOf:
    /\b(?:address|whereabouts|bed-?sit|flat|rent|lives|living|accommodation|hostel|NFA|homeless|HMP|HMYOI|prison)/i,
  read({ text, adults }, { mother }) {
    const others = [...adults].filter((one) => one !== mother);
    if (
      /\b(?:no(?:t| known| current)*|unknown|do not have|without)\b[^.]{0,30}\b(?:address|whereabouts)\b|\b(?:address|whereabouts)\b[^.]{0,20}\b(?:unknown|not known|not held)\b/i.test(
        text,
      )
    )
      return each(others, { side: 'no' });
    return /\b(?:held|remanded|serving|detained)\b[^.]{0,20}\b(?:HMP|HMYOI|prison)\b|\b(?:bed-?sit|flat|hostel|room|house)\b[^.]{0,40}\b(?:rent\w*|at \d+|moved)|\b(?:rent\w*|lives|living|resid\w+|staying|address)\b[^.]{0,30}\b\d+[a-z]? [A-Z]\w+ (?:\w+ )?(?:Road|Street|Rise|Close|Avenue|Lane|Approach|Court|Drive|Way|Row|Terrace|Gardens|Place|Crescent|Hill|Park|View|Walk|Grove|Square|House)\b/i.test(
      text,
    ) && !/\b(?:no|not)\b/i.test(text)
      ? each(others, { side: 'yes' })
      : [];
  },
};
