import { byWeight, type Finding, type Weight } from '../../../shared/domain/finding.ts';
import type { CheckedDraft, PlacedFinding } from '../writing/check-draft.ts';
import type { DraftForm } from '../writing/draft-place.ts';
import { countByWeight } from './findings.ts';
import { memoised } from './memoised.ts';

type Counts = Record<Weight, number>;
type AllChecked = Readonly<Record<string, CheckedDraft>>;

/** What is still asked of a draft and not set aside, gravest first, then in the order of the words. */
export const openFindings = memoised((checked: CheckedDraft | undefined): PlacedFinding[] =>
  inOrder((checked?.placed ?? []).filter(({ setAside }) => !setAside)),
);

/** What is still asked of all drafts that are open in this window. */
export const draftFindings = memoised((checked: AllChecked): Finding[] =>
  Object.values(checked).flatMap((one) => openFindings(one).map(({ finding }) => finding)),
);

/** What is asked without the quiet questions, where those are hidden. */
export const heardPlaced = (
  placed: readonly PlacedFinding[],
  quietShown: boolean,
): readonly PlacedFinding[] => (quietShown ? placed : placed.filter(({ finding }) => !finding.quiet));

/** How much of each weight is still asked of a draft. */
export const openCounts = memoised((checked: CheckedDraft | undefined): Counts =>
  countsOf(openFindings(checked)),
);

/** How much of each weight is asked at each section (by its position), at each form, and of the whole. */
export const countsByPlace = memoised(
  (checked: CheckedDraft | undefined): ReadonlyMap<number | DraftForm | 'whole', Counts> => {
    const groups = Map.groupBy(openFindings(checked), ({ place }) =>
      place.part === 'section' ? place.position : place.part === 'form' ? place.form : place.part,
    );
    return new Map([...groups].map(([place, placed]) => [place, countsOf(placed)]));
  },
);

/** What is asked at one part of a draft, open before set aside, gravest first. */
export const askedAt = (
  checked: CheckedDraft | undefined,
  part: number | DraftForm | 'whole',
): PlacedFinding[] =>
  inOrder(
    (checked?.placed ?? []).filter(({ place }) =>
      place.part === 'section'
        ? place.position === part
        : place.part === 'form'
          ? place.form === part
          : part === 'whole',
    ),
  );

const countsOf = (placed: readonly PlacedFinding[]): Counts =>
  countByWeight(placed.map(({ finding }) => finding));

const startOf = ({ words: [first] }: PlacedFinding): number =>
  first ? first.position * 1e9 + first.start : Infinity;

const inOrder = (placed: readonly PlacedFinding[]): PlacedFinding[] =>
  [...placed].sort(
    (a, b) =>
      Number(a.setAside !== null) - Number(b.setAside !== null) ||
      byWeight(a.finding, b.finding) ||
      startOf(a) - startOf(b),
  );
