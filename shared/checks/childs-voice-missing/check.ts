import type { Child } from '../../domain/child.ts';
import { listed } from '../../language/listed.ts';
import { ageOn } from '../../language/when-in-words.ts';
import type { Looked, Spotted } from '../define.ts';
import { saidIn } from '../said.ts';
import {
  defineStructureCheck,
  isWrittenHere,
  gentler,
  meetsChild,
  jumpTo,
  recordNotKnown,
} from '../structure.ts';

/** Nothing of what the child says or shows, and no reason why not. */
export const childsVoiceMissing = defineStructureCheck({
  id: 'childs-voice-missing',
  weight: 'must',
  messages: {
    missing:
      'What was said or shown by {child}, to whom and when? The report has no words of the child’s and does not say why not.',
    observed:
      'What was seen of {child}, too young to say it: with whom, when, and how were they? The report does not tell.',
  },
  cites:
    'Children were not seen, or not asked, or heard only through a parent; their own words come first (chair’s checklist 9; cross-check X12 of the field notes).',
  run: (looked) => {
    const { contribution, around } = looked;
    const said = saidIn(contribution);
    const children: readonly (Child | null)[] = around.conference?.children.filter(
      ({ dob }) => dob !== undefined,
    ) ?? [null];
    const about = said.under('childs-voice');
    const reason = said.find(
      /^(?:not|no|never|unable|too|declin\w*|refus\w*|young|adult\w*|only|unborn|verbal|met|seen)$/,
      whyNot,
    );
    const silent = children.filter((child) => {
      if (child && !isWrittenOf(looked, child)) return false;
      const isTheirs = (ids: readonly string[]) =>
        child === null || ids.length === 0 || ids.includes(child.id);
      if (
        contribution.voices.some(
          (voice) => child === null || voice.child === null || voice.child === child.id,
        )
      )
        return false;
      if (about.some((place) => isTheirs(place.children))) return false;
      if (reason.some(({ place }) => isTheirs(place.children))) return false;
      return !said.holds(/^(?:told|said|says|tells|asked|wishes|describ\w*|drew)$/, spoke);
    });
    const spotted = silent.map((child): Spotted => {
      const isSmall = child?.dob !== undefined && (ageOn(child.dob, around.conference?.on ?? '') ?? 9) < 2;
      return {
        message: isSmall ? 'observed' : 'missing',
        pointer: '/voices',
        evidence: [],
        gaps: { child: child?.name ?? 'the child' },
        ...(child ? { child: child.id } : {}),
        weight: isSmall ? 'should' : meetsChild(looked) ? 'must' : 'consider',
        suggestions: [
          jumpTo('Go to the child’s words', 'childs-voice'),
          recordNotKnown('Say why the child was not heard, and who will ask'),
        ],
      };
    });
    // A report that came as it is, about several children, is asked once.
    return isWrittenHere(looked)
      ? spotted
      : spotted.slice(0, 1).map((one) => ({
          ...one,
          ...joined(silent),
          weight: gentler(looked, 'must', meetsChild(looked) ? 'should' : 'consider'),
        }));
  },
});

const joined = (children: readonly (Child | null)[]) => ({
  gaps: {
    child:
      children.length > 0 && children[0]
        ? listed(children.flatMap((child) => child?.name ?? []))
        : 'the child',
  },
});

const whyNot =
  /\b(?:(?:not|never|un\w+) (?:been )?(?:seen|met|spoken (?:to|with)|asked|heard|able to speak|know (?:the child|him|her|them)|directly involved)|(?:too young|non-?verbal|pre-?verbal|unborn|does not (?:yet )?(?:speak|talk)|no words)|(?:declined|refused|did not wish|did not want) to (?:speak|talk|say)|(?:only|works?) with (?:the )?adults?|(?:have|has|had) (?:no|not had) (?:direct )?contact with (?:the )?child)/i;
const spoke =
  /\b(?:he|she|they|child|[A-Z][a-z]+) (?:has |have |had |then |also )?(?:told (?:me|us|staff|the|her|his|mrs?|ms|miss)|said (?:that|he|she|it)|says (?:that|he|she)|asked (?:me|us|if|to|for|whether)|described|drew)\b/;

/** Whether the report says anything about this child by itself; one whom it never names is asked about elsewhere. */
const isWrittenOf = ({ contribution }: Looked, { id }: Child): boolean =>
  contribution.statements.length === 0 ||
  contribution.statements.some(({ children }) => children.includes(id));
