import type { Clash } from './clash.ts';
import type { Saying } from './saying.ts';

const atHome =
  /\b(?:asleep|in bed|upstairs|downstairs|on the stairs|top of the stairs|in the (?:house|home|room|property|flat|next room)|at home|present|hid(?:ing)?|saw|witnessed)\b/i;
const away =
  /\b(?:with|at) (?:their |his |her |the )?(?:maternal |paternal )?(?:grand\w+|nan\w*|gran\w*|aunt\w*|friend\w*|father|dad|neighbour|school|nursery|relatives?|family member)|\b(?:not (?:present|at home|in the (?:house|home|property))|elsewhere|out of the house)\b/i;
const ofChildren = /\b(?:child(?:ren)?|both|boys?|girls?|kids|they|siblings)\b/i;
const ofAdult =
  /\b(?:mum\w*|mother|mam|dad\w*|father|partner|m[rs]s? \w+)\b[^.;]{0,20}\b(?:asleep|in bed|upstairs|present|at home)\b/i;

/** Accounts of where the children were on one day: at home in one, elsewhere in another. */
export function whereaboutsClashes(sayings: readonly Saying[]): Clash[] {
  const told = sayings.flatMap((saying) => {
    const days = saying.under.filter(({ isSure }) => isSure);
    if (!saying.areChildrenNamed && !ofChildren.test(saying.text)) return [];
    const side = away.test(saying.text)
      ? 'elsewhere'
      : atHome.test(saying.text) && !ofAdult.test(saying.text) && !/\bnot\b/i.test(saying.text)
        ? 'at home'
        : null;
    return [{ saying, side, days }];
  });
  const byDay = new Map<number, typeof told>();
  for (const one of told)
    for (const { first } of one.days) byDay.set(first, [...(byDay.get(first) ?? []), one]);
  const clashes = new Map<string, Clash>();
  for (const [, same] of [...byDay].sort(([a], [b]) => a - b)) {
    const [atHome_, away_] = ['at home', 'elsewhere'].map((wanted) =>
      same.filter(({ side }) => side === wanted),
    ) as [typeof told, typeof told];
    const against = (others: typeof told) => (one: (typeof told)[number]) =>
      others.some((other) => isOther(other.saying, one.saying));
    const [home, elsewhere] = [atHome_.filter(against(away_)), away_.filter(against(atHome_))];
    if (home.length === 0) continue;
    const key = [...home, ...elsewhere]
      .map(({ saying }) => `${saying.evidence.file}:${saying.evidence.start}`)
      .join();
    clashes.set(key, {
      part: 'where the children were',
      weight: 'must',
      ask: 'Where were the children? The accounts of that day differ.',
      sides: [
        { value: 'at home', sayings: home.map(({ saying }) => saying) },
        { value: 'elsewhere', sayings: elsewhere.map(({ saying }) => saying) },
      ],
    });
  }
  return [...clashes.values()];
}

const isOther = (a: Saying, b: Saying): boolean =>
  a.agency !== b.agency && [...a.children].some((one) => b.children.has(one));
