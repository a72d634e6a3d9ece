import { agencyName } from '../../domain/agency.ts';
import type { Conference } from '../../domain/conference.ts';
import type { Finding } from '../../domain/finding.ts';
import { listed } from '../../language/listed.ts';
import { grouped } from '../grouped.ts';
import { distinct, mergeFinding } from '../merge-finding.ts';
import type { Names } from '../names.ts';
import type { Saying } from '../saying.ts';

const why =
  'Reviews find adults in children’s lives whom one agency knew by name and the others had never heard of (failure mode F27 of the field notes: hidden adults).';

/** Words before the name of somebody in the family's life who is not of the family. */
const before =
  /(?<!\b(?:is|be|also|are|was) |\()\b(?:called|named|introduced as|known as|knows as|friend|mate|boyfriend|girlfriend|partner|[Uu]ncle|[Aa]unt(?:ie|y)?|cousin|brother|lodger|man|male|lad|bloke|neighbour)s?,? (?:called |named |is |was |of \w+ )?(?:["“‘'])?(?<name>\p{Lu}\p{Ll}{2,})(?!\p{L})/gu;
const noName =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*$|^(?:Mum|Mummy|Dad|Daddy|Mother|Father|Nan|Nana|Gran|Police|Social|School|The|She|They|Who|And|But|Said|Not|Was|Has|Had|Mrs|Miss|Street|Road|Court|House|Year|Key)$/;
/** From so many reports on it is worth asking who is in one of them only. */
const reports = 3;

/** People of the children's lives whom one agency alone names: strangers to the conference's own list, then those on it. */
export function personsOfOne(
  sayings: readonly Saying[],
  { family, children, invitations }: Conference,
  { people }: Names,
): Finding[] {
  const own = sayings.filter(({ isRecord, section }) => !isRecord && section !== 'sharing');
  const agencies = new Set(own.map(({ agency }) => agency));
  if (agencies.size < 2) return [];
  const workers = new Set(invitations.flatMap(({ contributor }) => contributor.toLowerCase().split(/\s+/)));
  const strangers = new Map<string, Saying[]>();
  for (const saying of own)
    for (const { groups } of saying.text.matchAll(before)) {
      const name = groups?.['name'] ?? '';
      const isKnown = people.names.has(name.toLowerCase()) || workers.has(name.toLowerCase());
      // "Nana" of a family with one grandmother.
      const isRole = people.adults(name).size > 0;
      if (!noName.test(name) && !isKnown && !isRole)
        strangers.set(name, [...(strangers.get(name) ?? []), saying]);
    }
  const alone = [...strangers].filter(([name, [first]]) => {
    const match = new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u');
    return own.every(({ agency, text }) => agency === first?.agency || !match.test(text));
  });
  return [
    ...grouped(alone, ([, [first]]) => first?.agency ?? '').map(([agency, these]) =>
      unknownFinding(agency, these),
    ),
    ...(agencies.size < reports ? [] : [...children, ...family].flatMap((one) => ofFamily(one, own))),
  ];
}

const unknownFinding = (agency: string, these: readonly (readonly [string, readonly Saying[]])[]): Finding =>
  mergeFinding({
    kind: 'single-source',
    weight: 'should',
    agency,
    domain: 'person',
    message: `Who is this to the children? Only ${agencyName(agency)} speaks of ${listed(these.map(([name]) => name))}.`,
    why,
    evidence: distinct(these.flatMap(([, said]) => said.map(({ evidence }) => evidence))),
  });

/** Somebody of the family of whom one report alone speaks; of whom none speaks is a silence, not a source. */
function ofFamily({ id, name }: { id: string; name: string }, own: readonly Saying[]): Finding[] {
  const of = own.filter(
    ({ children, areChildrenNamed, adults, areAdultsNamed }) =>
      (areChildrenNamed && children.has(id)) || (areAdultsNamed && adults.has(id)),
  );
  const [agency, other] = new Set(of.map((one) => one.agency));
  if (agency === undefined || other !== undefined) return [];
  return [
    mergeFinding({
      kind: 'single-source',
      weight: 'consider',
      agency,
      domain: `person ${id}`,
      ...(id.startsWith('child:') ? { child: id } : {}),
      message: `What do the others know of ${name}? Only ${agencyName(agency)} speaks of them.`,
      why,
      evidence: distinct(of.slice(0, 6).map(({ evidence }) => evidence)),
    }),
  ];
}
