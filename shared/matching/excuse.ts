import type { Clash } from './clash.ts';
import type { Saying } from './saying.ts';

/** What is told of some days, what graver thing another agency records of them, and how many days the two may lie apart. */
const pairs: readonly (readonly [told: RegExp, graver: RegExp, days: number])[] = [
  [
    /\b(?:(?:tummy|stomach|sickness|vomiting) (?:bug|upset|ache)|food poisoning|off colour|(?:a|the|with) (?:bug|cold|virus|flu)\b|poorly|unwell|under the weather|migraine|silly accident)\b/i,
    /\b(?:overdos\w+|paracetamol|swallow\w+ (?:\w+ ){0,3}(?:tablets|pills|paracetamol)|naloxone|toxicity|gone over|self[- ]harm\w*|ligature|suicid\w+|assault\w*|strangl\w+|psychiatric|s\.?136|detained)\b/i,
    2,
  ],
  [
    /\b(?:slept|stayed|staying|was|been|sleepover) (?:over )?(?:at|with) (?:a |her |his )?(?:school)? ?(?:friend|mate|cousin)\b/i,
    /\b(?:(?:spent|stayed|slept|night)\b[^.]{0,40}\b(?:flat|hotel|car|park|older|man|male|boyfriend)|(?:found|located|traced) (?:at|in|with)\b)/i,
    14,
  ],
  [
    /\b(?:(?:(?:gone )?away (?:for|with|at|to) work|working away|gone (?:to stay|away)|abroad|on holiday|(?:gone|went|going|flown) (?:back |over |off )?to (?:\w+ to )?(?:visit|see|stay|look after))|visiting (?:her|his|family|relatives)|staying with (?:her|his) (?:mother|mum|sister|brother|family|parents|friend))\b/i,
    /\b(?:argument|arrest\w*|asked to leave|custody|assault\w*|prison|remand\w*|bail|hospital|ward|admitted|admission|detained|section(?:ed)? (?:2|3|136)|psychiatric|refuge|found (?:on|by|near|wandering)|place of safety|crisis (?:team|house)|rehab|detox\w*)\b/i,
    21,
  ],
  [
    /\b(?:nodded off|dozed off|fell asleep|a bit tired|popped (?:out|to)|nipped (?:out|to)|five minutes|just (?:for|a|an|the)\b|mix-?up|misunderstanding|verbal (?:argument|disagreement|only)|no injur\w+|fine with|bit of a (?:row|disagreement)|raised voices|all (?:fine|well|ok))\b/i,
    /\b(?:unattended|left (?:alone|on (?:his|her|their) own)|slumped|smel(?:t|ling) of (?:alcohol|drink)|intoxicated|drunk|unconscious|in drink|assault\w*|strangl\w+|gripped|punched|cut to|bruis\w+|arrest\w*|police protection|knife)\b/i,
    2,
  ],
];

/** An illness, mishap or friend's house told to one agency of days of which another records something graver of the same person. */
export function excuseClashes(sayings: readonly Saying[]): Clash[] {
  return pairs.flatMap(([told, graver, days]) => {
    const graves = sayings.filter(
      ({ text, under }) => under.length > 0 && graver.test(text) && !told.test(text),
    );
    const clashes = new Map<string, Clash>();
    for (const saying of sayings) {
      if (saying.under.length === 0 || !told.test(saying.text) || graver.test(saying.text)) continue;
      const against = graves.filter(
        (other) =>
          other.agency !== saying.agency && areNear(saying, other, days) && areSamePerson(saying, other),
      );
      const [first] = against;
      if (!first) continue;
      const side = { value: told.exec(saying.text)?.[0] ?? '', sayings: [saying] };
      const key = `${first.evidence.file}:${first.evidence.start}`;
      const known = clashes.get(key);
      if (known) known.sides.push(side);
      else
        clashes.set(key, {
          part: 'account given',
          weight: 'must',
          ask: 'What happened? One agency was told one thing; another records something graver of those days.',
          sides: [
            side,
            ...against
              .slice(0, 4)
              .map((other) => ({ value: graver.exec(other.text)?.[0] ?? '', sayings: [other] })),
          ],
        });
    }
    return [...clashes.values()];
  });
}

/** A month, as writers give it. */
const longest = 30;

/** Within so many days, or within the stretch that the writer gives, if that is not longer than a month. */
const areNear = (a: Saying, b: Saying, days: number): boolean =>
  a.under.some(
    (x) =>
      x.last - x.first <= longest &&
      b.under.some(
        (y) => y.last - y.first <= longest && x.first - days <= y.last && y.first - days <= x.last,
      ),
  );

function areSamePerson(a: Saying, b: Saying): boolean {
  const adult = a.adults.size > 0 && [...a.adults].some((one) => b.adults.has(one));
  const child =
    (a.areChildrenNamed || a.children.size === 1) &&
    [...a.children].some((one) => b.children.has(one)) &&
    (b.areChildrenNamed || b.children.size === 1);
  return adult || child;
}
