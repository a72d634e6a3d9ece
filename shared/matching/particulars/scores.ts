import type { Clash } from '../clash.ts';
import { daysApart } from '../days.ts';
import type { Saying } from '../saying.ts';

const measure =
  /\b(?<name>DASH|EPDS|PHQ-?9|GAD-?7|SDQ|AUDIT(?:-C)?|ASQ|RIC|risk (?:grad\w+|level|rating)|graded)\b(?<rest>[^.;|]{0,45})/i;
const grade = /\b(?<grade>standard|medium|high|low)\b/i;
const number =
  /(?<![\d/:.])(?<count>\d{1,2})(?![\d/:.]|\s?(?:st|nd|rd|th|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b)/gi;

/** Within so many days two scores are of one time in somebody's life. */
const near = 21;

type Score = { saying: Saying; name: string; grade: string | null; count: number | null };

/** Scores and grades of one measure that two agencies give differently within three weeks. */
export function scoreClashes(sayings: readonly Saying[]): Clash[] {
  const scores = sayings.flatMap((saying): Score[] => {
    const groups = measure.exec(saying.text)?.groups;
    if (!groups) return [];
    const rest = groups['rest'] ?? '';
    const counts = [...rest.matchAll(number)].map((match) => Number(match[1]));
    return [
      {
        saying,
        name: (groups['name'] ?? '').toLowerCase().replace(/^(?:risk.*|graded)$/, 'dash'),
        grade: grade.exec(rest)?.groups?.['grade']?.toLowerCase() ?? null,
        count: counts.at(-1) ?? null,
      },
    ];
  });
  return [...Map.groupBy(scores, ({ name }) => name).values()].flatMap((same) =>
    same.flatMap((one, at) =>
      same.slice(at + 1).flatMap((other): Clash[] => {
        if (one.saying.agency === other.saying.agency || !areNear(one.saying, other.saying)) return [];
        const grades = one.grade !== null && other.grade !== null && one.grade !== other.grade;
        const counts = one.count !== null && other.count !== null && one.count !== other.count;
        if (!grades && !counts) return [];
        return [
          {
            part: 'risk score',
            weight: 'should',
            ask: 'Which score holds? Two agencies give different ones for about the same time.',
            sides: [one, other].map(({ saying, grade: words, count }) => ({
              value: [words, count].filter((value) => value !== null).join(' '),
              sayings: [saying],
            })),
          },
        ];
      }),
    ),
  );
}

const areNear = (a: Saying, b: Saying): boolean =>
  a.under.length === 0 ||
  b.under.length === 0 ||
  a.under.some((one) => b.under.some((other) => daysApart(one, other) <= near));
