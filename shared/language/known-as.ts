const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Whether one name begins or ends as another does, and is not it. */
const isLike = (short: string, name: string): boolean =>
  short !== name &&
  (short.slice(0, 2) === name.slice(0, 2) || (short.length > 3 && short.slice(-2) === name.slice(-2)));

const said =
  '(?:(?:who )?prefers to be |also )?(?:known|called|goes|aka|a\\.k\\.a\\.?|answers)(?: (?:as|by|to))?(?: (?:the name|at home|at school))?';

/**
 * Other names that texts give somebody beside the first name, in quotation marks in brackets or by saying so: "Emeka Osei
 * (“EJ”)", "Aoife (known as Fifi)", "Aoife, known as Fifi".
 */
export function otherNames(texts: Iterable<string>, name: string): string[] {
  const [first = ''] = name.trim().split(/\s+/);
  if (first.length < 2) return [];
  // Of two who share a first name, the one meant stands in brackets: "David Pugh (junior), known as Dai".
  const aside = /\((junior|senior|jnr|snr|jr|sr)\)/i.exec(name)?.[1];
  const beside = aside ? `\\(${aside}\\)` : '\\((?!junior|senior|jnr|snr|jr|sr)[^)]{1,20}\\)';
  const called = `\\b${escape(first)}(?:[ ]\\p{L}[\\p{L}.’'-]*){0,3}[*_]*`;
  const other = '(?<other>\\p{Lu}[\\p{L}-]{1,14})';
  const matches = [
    new RegExp(`${called},? \\((?:${said} )?["“‘']${other}["”’']\\)`, 'giu'),
    new RegExp(`${called}(?: ${beside})?,? ?\\(?${said} ["“‘']?${other}["”’']?`, 'giu'),
    new RegExp(`\\b${escape(first)} ["“‘]${other}["”’] \\p{Lu}`, 'gu'),
  ];
  const found = new Set<string>();
  for (const text of texts)
    for (const match of matches)
      for (const { groups } of text.matchAll(match)) {
        const word = groups?.['other'] ?? '';
        if (/^\p{Lu}/u.test(word) && word.toLowerCase() !== first.toLowerCase()) found.add(word);
      }
  // Bare brackets hold much else: only a name that is like the first is one ("Tiana Reid (Tia)", "Amelie (Millie)").
  const bare = new RegExp(`${called} \\(${other}\\)`, 'giu');
  for (const text of texts)
    for (const { groups } of text.matchAll(bare)) {
      const word = groups?.['other'] ?? '';
      if (/^\p{Lu}/u.test(word) && isLike(word.toLowerCase(), first.toLowerCase())) found.add(word);
    }
  return [...found].sort();
}
