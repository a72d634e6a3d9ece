import type { Conference } from '../domain/conference.ts';
import { otherNames } from './known-as.ts';
import { sexOf } from './sex-of.ts';

/** Somebody of the family as texts call them: an id of a child or person, and whether they are a child. */
type Known = {
  id: string;
  isChild: boolean;
  match: RegExp;
  /** Surname and initial, as police and courts write them ("WARD L", "L. Ward"), where nobody else has both. */
  byInitial: RegExp | null;
  /** What they are called by the children to whom they are it, where others are it to other children. */
  ofSome: { toWhom: readonly string[]; match: RegExp } | null;
};

/** Reads people out of texts: ids of children and adults of the conference that a text names or points to. */
export type People = {
  /** Ids of the children whom a text names. */
  children: (text: string) => Set<string>;
  /** Ids of the adults whom a text names, or calls by a role that only one of them has, or has to the children it is `about`. */
  adults: (text: string, about?: Iterable<string>) => Set<string>;
  /** Every word of every name, lower case: too common in this case to tell accounts apart. */
  names: ReadonlySet<string>;
};

const roles: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:maternal )?(?:grand(?:mother|ma)|nan|nanny|nana|gran|granny)\b/i,
    'nan(?:ny|a)?|gran(?:ny|dma|dmother)?|grandmother|maternal grandmother',
  ],
  [/\b(?:grandfather|grandad)\b/i, 'grand(?:ad|father|pa|pop)|gramps|taid|bampi'],
  [/^(?!.*(?:grand|partner|step)).*\bmother\b/i, 'mum(?:my|s)?|mother|mam(?:a|my)?|mom|mumma|ammi|umm?i'],
  [
    /\b(?:partner|boyfriend|step-?father)\b/i,
    "(?:mum|mother)'?s (?:partner|boyfriend)|step-?dad|step-?father|(?:her|the) (?:partner|boyfriend)|mo?ther'?s new partner",
  ],
  [/^(?!.*(?:grand|step)).*\bfather\b/i, 'dad(?:dy|a)?|father|baba|abbu|papa|tata'],
  [/\b(?:uncle|mother'?s brother)\b/i, "uncle|(?:mum|mother)'?s brother"],
  [/\b(?:aunt|aunty|auntie)\b/i, 'aunt(?:y|ie)?'],
];

/**
 * The people of a conference, ready to be found in texts; `told` are texts that may give them other names. Ambiguous surnames
 * point to nobody; a role that several have points to the one who has it to the children meant, if there is one.
 */
export function peopleOf(conference: Conference, told: readonly string[] = []): People {
  const everyone = [
    ...conference.children.map(({ id, name }) => ({
      id: id as string,
      ...callings(name, otherNames(told, name)),
      isChild: true,
      relationship: 'child',
      toWhom: [] as string[],
    })),
    ...conference.family.map(({ id, name, relationship, aliases, parentalResponsibility }) => ({
      id: id as string,
      ...callings(name, [...aliases, ...otherNames(told, name)]),
      toWhom: childrenOf(conference, relationship, parentalResponsibility),
      isChild: false,
      relationship,
    })),
  ];
  const surnames = new Map<string, number>();
  const initials = new Map<string, number>();
  for (const { name } of everyone) {
    const last = lastWord(name);
    surnames.set(last, (surnames.get(last) ?? 0) + 1);
    initials.set(initialled(name), (initials.get(initialled(name)) ?? 0) + 1);
  }
  const known = everyone.map((one): Known => {
    const first = one.name.split(/\s+/)[0] ?? one.name;
    const last = lastWord(one.name);
    const [initial, ofLast] = [first, last].map((word) => escape(word[0] ?? ''));
    const titles = titlesOf[sexOf(one.relationship) ?? 'either'];
    const title = one.isChild
      ? ''
      : `|(?:${titles}) (?:${initial}\\.? ?)?${escape(last)}|(?:${titles}) ${ofLast}\\b`;
    const alone = (surnames.get(last) ?? 0) === 1 && last !== first ? `|${escape(last)}` : '';
    const role = one.isChild ? undefined : roles.find(([of]) => of.test(one.relationship));
    const sharers = role
      ? everyone.filter(
          (other) => !other.isChild && roles.find(([of]) => of.test(other.relationship)) === role,
        )
      : [];
    const called = role && sharers.length === 1 ? `|${role[1]}` : '';
    // "Dad" of a household with two fathers: the one whose children are meant.
    const toSome = role && sharers.length > 1 && one.toWhom.length > 0 ? role[1] : null;
    const aliases = one.aliases.map((alias) => `|${escape(alias)}`).join('');
    return {
      id: one.id,
      isChild: one.isChild,
      byInitial:
        last !== first && initials.get(initialled(one.name)) === 1 ? byInitial(last, initial ?? '') : null,
      match: new RegExp(`\\b(?:${escape(first)}${alone}${title}${called}${aliases})\\b`, 'i'),
      ofSome: toSome ? { toWhom: one.toWhom, match: new RegExp(`\\b(?:${toSome})\\b`, 'i') } : null,
    };
  });
  const [ofChildren, ofAdults] = [known.filter((one) => one.isChild), known.filter((one) => !one.isChild)];
  const adults = (text: string, about?: Iterable<string>): Set<string> => {
    const found = new Set(ofAdults.filter((one) => isNamed(one, text)).map(({ id }) => id));
    if (about === undefined) return found;
    const meant = [...about];
    if (meant.length === 0) return found;
    for (const { id, ofSome } of ofAdults)
      if (ofSome?.match.test(text) && meant.every((child) => ofSome.toWhom.includes(child))) found.add(id);
    return found;
  };
  const names = new Set(
    everyone.flatMap((one) => [one.name, ...one.aliases]).flatMap((name) => name.toLowerCase().split(/\s+/)),
  );
  const groups = groupsOf(conference);
  const named = (text: string) => new Set(ofChildren.filter((one) => isNamed(one, text)).map(({ id }) => id));
  const children = (text: string) => {
    const found = named(text);
    for (const { ids, match } of groups) if (match.test(text)) for (const id of ids) found.add(id);
    return found;
  };
  return { children, adults, names };
}

const titlesOf = { f: 'mrs|ms|miss', m: 'mr', either: 'mr|mrs|ms|miss' } as const;

const isNamed = (one: Known, text: string): boolean =>
  one.match.test(text) || (one.byInitial?.test(text) ?? false);

/** A surname beside an initial: the surname as written or in capitals, so that "Ward a" names nobody. */
function byInitial(last: string, initial: string): RegExp {
  const either = `(?:${escape(last)}|${escape(last.toUpperCase())})`;
  return new RegExp(`\\b(?:${either},? ${initial}\\b(?!['’])|${initial}\\.? ${either}\\b)`);
}

const initialled = (name: string): string => `${lastWord(name)} ${name[0] ?? ''}`;

/** Words that stand beside a name and are no other name of the same person. */
const besideName =
  /^(?:senior|junior|snr|jnr|sr|jr|deceased|dec'd|unborn|the elder|the younger|n[ée]e\b.*)$/i;

/** A name without what stands in brackets or quotation marks beside it, and that as another name: "Elizabeth (Libby) Ward". */
function callings(written: string, aliases: readonly string[] = []): { name: string; aliases: string[] } {
  const aside = [...written.matchAll(/\(([^)]*)\)|["“‘']([^"”’']{2,})["”’'](?!\w)/g)];
  const name = aside
    .reduce((rest, [whole]) => rest.replace(whole, ' '), written)
    .replaceAll(/\s+/g, ' ')
    .trim();
  const others = aside
    .map(([, bracketed, quoted]) =>
      (bracketed ?? quoted ?? '').replace(/^(?:known as|aka|also)\s+/i, '').trim(),
    )
    .filter((words) => /^\p{Lu}/u.test(words) && words.split(/\s+/).length <= 2 && !besideName.test(words));
  return { name: name || written.trim(), aliases: [...aliases, ...others] };
}

/** Words that mean some of the children together, or one by age, where the family leaves no doubt whom. */
function groupsOf({ children, on }: Conference): { ids: readonly string[]; match: RegExp }[] {
  const of = (sex: RegExp) =>
    children.filter((child) => sex.test(child.sex ?? '')).map(({ id }) => id as string);
  const [girls, boys] = [of(/^f/i), of(/^m/i)];
  const year = Number(on.slice(0, 4));
  const babies = children.filter(({ dob }) => dob !== undefined && year - Number(dob.slice(0, 4)) <= 1);
  const number = ['', 'one', 'two', 'three', 'four', 'five'];
  const together = (ids: readonly string[], words: string) =>
    ids.length > 1
      ? [{ ids, match: new RegExp(`\\b(?:both|the|${number[ids.length] ?? 'all'}) (?:${words})\\b`, 'i') }]
      : [];
  const [baby] = babies;
  const twins = children.filter(
    ({ id, dob }) => dob !== undefined && children.some((other) => other.id !== id && other.dob === dob),
  );
  return [
    ...together(girls, 'girls|sisters|daughters'),
    ...together(boys, 'boys|brothers|sons'),
    ...(twins.length === 2
      ? [{ ids: twins.map(({ id }) => id as string), match: /\btwins\b(?! (?:mum|dad|mother|father))/i }]
      : []),
    ...(baby && babies.length === 1
      ? [{ ids: [baby.id as string], match: /\bbaby\b(?! (?:clinic|milk|food|gate|shower|sitter))/i }]
      : []),
  ];
}

/** The children to whom somebody is what they are: those named in the relationship, else those they have responsibility for. */
function childrenOf(
  { children }: Conference,
  relationship: string,
  responsible: readonly string[],
): string[] {
  const named = children
    .filter(({ name }) => new RegExp(`\\b${escape(name.split(/\s+/)[0] ?? name)}\\b`, 'i').test(relationship))
    .map(({ id }) => id as string);
  return named.length > 0 ? named : [...responsible];
}

const lastWord = (name: string): string => name.trim().split(/\s+/).at(-1) ?? name;
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
