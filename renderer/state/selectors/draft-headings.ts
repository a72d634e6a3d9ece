import type { Child } from '../../../shared/domain/child.ts';
import type { DraftSection } from '../../../shared/domain/draft.ts';

/** The heading of a section as its author sees it: with the child's name where it is about one child alone. */
export const headingOf = ({ heading, child }: DraftSection, children: readonly Child[]): string => {
  const name = children.find(({ id }) => id === child)?.name;
  return name ? `${heading} (${name})` : heading;
};
