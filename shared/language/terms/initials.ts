const doing =
  '(?:is|was|has|had|does|did|said|says|told|tells|came|comes|went|goes|lives|lived|arrived|attended|attends|reported|reports|disclosed|stated|states|appeared|appears|continues|presents|presented|remains|made|cried|wants|wanted|and [A-Z]\\b)';
const people = [
  /\b(?:Mr|Mrs|Ms|Miss) [A-Z]\b(?!\.? ?[A-Z][a-z]|['’][a-z])/g,
  new RegExp(
    `(?<![\\w.'’“"&/-]|(?:Child|Pupil|Adult|Sibling|Person|Year|Band|Grade|Group|Class|Form|Plan|Type|Section|Part|Option|Tier|Hepatitis|Vitamin|Boy|Girl|Resident) )[B-HJ-Z](?= (?:\\(\\d|${doing}))`,
    'g',
  ),
  /(?<=\b(?:with|to|of|from|by|that|and|for|mother|father|mum|dad) )[B-HJ-Z](?=[,.;]|['’]s\b| (?:and|at|in|on|about|because|when|who)\b)(?!\.? ?[A-Z][a-z])/g,
];

/** The places where a text names a person by initials. */
export function initials(text: string): { start: number; end: number }[] {
  const found = people
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }))
    .sort((a, b) => a.start - b.start);
  return found.filter(({ start }, at) => at === 0 || start >= (found[at - 1]?.end ?? 0));
}
