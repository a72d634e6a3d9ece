import { tOr } from '../texts/t.ts';

/** What a kind of finding is called in a list; a kind without a name of its own is named by its id. */
export const kindName = (kind: string): string =>
  tOr(
    `kind.${kind}`,
    kind.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase()),
  );

/** What a canonical section is called. */
export const sectionName = (section: string): string => tOr(`section.${section}`, section);
