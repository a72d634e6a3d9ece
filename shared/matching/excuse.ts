import type { Clash } from './clash.ts';
import type { Saying } from './saying.ts';

const ordinary =
  /\b(?:(?:tummy|stomach|sickness|vomiting) (?:bug|upset|ache)|food poisoning|off colour|(?:a|the|with) (?:bug|cold|virus|flu)\b|poorly|unwell|under the weather|migraine|slipped over|silly accident)\b/i;
const grave =
  /\b(?:overdos\w+|paracetamol|swallow\w+ (?:\w+ ){0,3}(?:tablets|pills|paracetamol)|naloxone|toxicity|gone over|self[- ]harm\w*|ligature|suicid\w+|assault\w*|strangl\w+|psychiatric|s\.?136|detained)\b/i;

/** An illness or mishap told to one agency on the days on which another records an overdose, self-harm or assault of the same person. */
export function excuseClashes(sayings: readonly Saying[]): Clash[] {
  const graves = sayings.filter(({ text, under }) => grave.test(text) && under.length > 0);
  return sayings.flatMap((saying): Clash[] => {
    if (!ordinary.test(saying.text) || saying.under.length === 0 || grave.test(saying.text)) return [];
    const against = graves.filter(
      (other) => other.agency !== saying.agency && areNear(saying, other) && areSamePerson(saying, other),
    );
    if (against.length === 0) return [];
    return [
      {
        part: 'account given',
        weight: 'must',
        ask: 'What happened? One agency was told of an illness or mishap; another records something graver on those days.',
        sides: [
          { value: ordinary.exec(saying.text)?.[0] ?? '', sayings: [saying] },
          ...against
            .slice(0, 4)
            .map((other) => ({ value: grave.exec(other.text)?.[0] ?? '', sayings: [other] })),
        ],
      },
    ];
  });
}

/** Within two days, or within the stretch that the writer gives, if that is not longer than three weeks. */
const areNear = (a: Saying, b: Saying): boolean =>
  a.under.some(
    (x) =>
      x.last - x.first <= 21 &&
      b.under.some((y) => y.last - y.first <= 21 && x.first - 2 <= y.last && y.first - 2 <= x.last),
  );

function areSamePerson(a: Saying, b: Saying): boolean {
  const adult = a.adults.size > 0 && [...a.adults].some((one) => b.adults.has(one));
  const child =
    a.areChildrenNamed &&
    [...a.children].some((one) => b.children.has(one)) &&
    (b.areChildrenNamed || b.children.size === 1);
  return adult || child;
}
