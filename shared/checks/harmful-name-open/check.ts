import type { Spotted } from '../define.ts';
import { saidIn } from '../said.ts';
import { defineStructureCheck, gentler, jumpTo, openForm, standingOn } from '../structure.ts';

/** The name of a service that can harm by itself, in text that everybody reads. */
export const harmfulNameOpen = defineStructureCheck({
  id: 'harmful-name-open',
  weight: 'must',
  messages: {
    open: 'Must everybody who reads this know the name of this service? It tells of {kind}, and stands in words that the family and all agencies read.',
  },
  cites:
    'Pupils were judged by the services they used: youth justice, sexual health, pregnancy, a parent’s mental illness are named only to those who need to know (tes, information sharing trailblazers; failure mode F12).',
  run: (looked) => {
    const { contribution, around } = looked;
    const said = saidIn(contribution);
    const isExpected =
      around.conference?.children.some(({ expectedOn }) => expectedOn !== undefined) === true;
    return kinds.flatMap(({ kind, name, own, word, match }): Spotted[] => {
      if (own.includes(contribution.agency) || (kind === 'pregnancy' && isExpected)) return [];
      const open = said
        .find(word, match)
        .filter(
          ({ place, text }) =>
            place.audience === 'family' && place.section !== 'restricted' && !none.test(text),
        );
      return open.length === 0
        ? []
        : [
            {
              message: 'open',
              ...standingOn(looked, open, 4),
              domain: kind,
              gaps: { kind: name },
              weight: gentler(looked, 'must', 'should'),
              suggestions: [
                openForm('Record the service for those who need it', 'service'),
                jumpTo('Move it to the restricted part', 'restricted'),
              ],
            },
          ];
    });
  },
});

/** Names that tell by themselves: who must not be judged by them, and whose own report speaks of them anyway. */
const kinds: readonly { kind: string; name: string; own: readonly string[]; word: RegExp; match: RegExp }[] =
  [
    {
      kind: 'youth-justice',
      name: 'youth justice',
      own: ['youth-justice', 'police'],
      word: /^(?:youth|yot|yjs|yos)$/,
      match: /\b(?:[Yy]outh (?:[Jj]ustice|[Oo]ffending)|YOT|YJS|YOS)\b/,
    },
    {
      kind: 'sexual-health',
      name: 'sexual health',
      own: [],
      word: /^(?:sexual|gum|contracepti\w*|chlamydia|sti|stis|terminat\w*|abortion|sarc)$/,
      match:
        /\b(?:sexual health|GUM clinic|contracepti\w+|chlamydia|STIs?|terminat(?:ion|ed) (?:of )?(?:a |the |her )?pregnanc\w+|had a termination|abortion|SARC)\b/i,
    },
    {
      kind: 'pregnancy',
      name: 'a pregnancy',
      own: ['midwifery', 'hospital'],
      word: /^(?:pregnan\w*|antenatal|midwi\w*)$/,
      match:
        /\b(?:(?:is|now|currently|may be|test(?:ed)? positive|weeks|she|mother|found|again) (?:\w+ )?pregnan(?:t|cy)|pregnancy (?:test|advisory|clinic)|antenatal (?:clinic|appointment|care|booking)|weeks pregnant|booked with the midwi\w+)\b/i,
    },
    {
      kind: 'adult-mental-health',
      name: 'an adult’s mental illness',
      own: ['adult-mental-health', 'gp', 'camhs', 'health-visitor', 'midwifery'],
      word: /^(?:cmht|psychiatr\w*|sectioned|crisis|mental)$/,
      match:
        /\b(?:CMHT|community mental health team|psychiatric (?:unit|ward|hospital)|was sectioned|detained under the mental health act|adult mental health (?:service|team)s?|mental health crisis team)\b/i,
    },
  ];

const none =
  /\b(?:no|not|never|nor|none|any)\b[^.]{0,30}\b(?:known|involve\w*|contact|pregnan\w*|service|youth)/i;
