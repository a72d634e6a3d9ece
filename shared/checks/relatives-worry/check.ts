import { saidIn } from '../said.ts';
import {
  defineStructureCheck,
  gentler,
  wholeEvent,
  insertQuestion,
  openForm,
  standingOn,
} from '../structure.ts';

/** A relative, neighbour or friend told of a worry, and nothing says what came of it. */
export const relativesWorry = defineStructureCheck({
  id: 'relatives-worry',
  weight: 'should',
  messages: {
    unanswered:
      'What was done with this, and who told the person who spoke up? Somebody outside the agencies told of a worry, and the report does not say what came of it.',
  },
  cites:
    'Relatives and neighbours warned, with photographs, and were put aside (national review 2022, as reported by ITV and the Independent; failure mode F23).',
  run: (looked) => {
    const said = saidIn(looked.contribution);
    const told = said.find(
      /^(?:nan|nanny|gran\w*|grand\w*|aunt\w*|uncle|neighbour\w*|relative\w*|anonymous|caller|friend\w*|public|father|dad|sister|brother|cousin)$/,
      worry,
    );
    const open = told.filter(
      (one) => !answered.test(`${one.text} ${said.next(one)?.text ?? ''} ${wholeEvent(looked, one)}`),
    );
    return open.length === 0
      ? []
      : [
          {
            message: 'unanswered',
            ...standingOn(looked, open, 3),
            weight: gentler(looked, 'should', 'consider'),
            suggestions: [
              openForm('Answer: others who worry', 'answer:others-worried'),
              insertQuestion(
                'Ask what came of it',
                'Who followed this up, on which day, and what was found?',
              ),
            ],
          },
        ];
  },
});

const worry =
  /\b(?:nan(?:ny|a)?|gran(?:ny|dma|dmother|dfather|dad|dparents?)?|aunt(?:y|ie)?|uncle|neighbours?|relatives?|anonymous caller|caller|family friend|friend of (?:the family|mum|mother)|member of the public|(?:absent |birth |her |his )?(?:father|dad)|cousin)\b[^.]{0,40}\b(?:(?:is|was|are|were|said (?:she|he|they) (?:is|was|are|were)) (?:very )?worried|worries|(?:raised|expressed|reported|rang (?:us )?with|shared) (?:\w+ )?(?:concerns?|worr\w+)|reported (?:that|shouting|screaming|crying|hearing|seeing|a child|bruis\w+)|showed (?:me|us|staff) (?:a )?(?:photo\w*|pictures?|messages?)|sent (?:us |me )?(?:photo\w*|pictures?)|told (?:me|us|staff|school) (?:that )?(?:the (?:children|child|baby)|she|he) (?:is|are|was|were) (?:being )?(?:hit|hurt|left|hungry|not))/i;
const answered =
  /\b(?:referr\w+|mash|social (?:care|worker)|police|told|visit\w*|checked|followed|spoke|seen|strategy|passed on|reported to|attended|no (?:injur\w+|offences?)|advised|logged|thanked|recorded|arrest\w*|address(?:ed)?|we (?:rang|asked|went|saw))\b(?! (?:me|us|staff|school)\b)/i;
