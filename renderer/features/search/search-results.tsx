import { agencyName } from '../../../shared/domain/agency.ts';
import type { ContextPiece, SearchAnswer, SearchResult } from '../../../shared/domain/search-result.ts';
import { AgencyTag } from '../../parts/agency-tag.tsx';
import { goToResult, mostShown } from '../../state/actions/find.ts';
import type { Awaited } from '../../state/document.ts';
import { useDocument, usePage, type Page } from '../../state/page.tsx';
import { dayInWords } from '../../state/selectors/dates.ts';
import { t } from '../../texts/t.ts';
import { Icon } from '../../ui/icon.tsx';
import type { TreeNode } from '../../ui/tree-rows.ts';
import { Tree } from '../../ui/tree.tsx';
import { Skeleton } from '../../ui/view-states.tsx';

/** What was found, under the conference in which it stands; one press goes to the place. */
export function SearchResults({ answer }: { answer: Awaited<SearchAnswer> | null }) {
  const page = usePage();
  const opened = useDocument((state) => state.opened);
  if (!answer || answer.state === 'waiting') return <Skeleton label={t('loading')} lines={4} />;
  if (answer.state === 'failed') {
    return (
      <p className="side-note" role="alert">
        {answer.message}
      </p>
    );
  }
  const { results, total, notUnderstood } = answer.value;
  const groups = [...Map.groupBy(results, ({ conference }) => conference)];
  return (
    <>
      {notUnderstood ? (
        <p className="side-note search-note" role="status">
          <Icon name="info" /> {notUnderstood}
        </p>
      ) : null}
      <p className="side-note search-count" role="status">
        {countInWords(results.length, total)}
      </p>
      {groups.length > 0 ? (
        <Tree
          // Another answer is another tree: nothing of the one before is folded or walked to.
          key={results.map(idOf).join()}
          label={t('search.results')}
          nodes={groups.map(([conference, found]) => ({
            id: conference,
            face: (
              <>
                <span className="tree-name">
                  {opened.find(({ id }) => id === conference)?.name ?? conference}
                </span>{' '}
                <span className="tree-note">{found.length}</span>
              </>
            ),
            children: found.map((result) => resultNode(result, page)),
          }))}
        />
      ) : null}
    </>
  );
}

function countInWords(shown: number, total: number | null): string {
  if (total === null) return `${t('search.foundMany')}.`;
  const found = t('search.found', { count: total });
  return shown >= mostShown && total > shown ? `${found}, ${t('search.shown', { count: shown })}` : found;
}

const resultNode = (result: SearchResult, page: Page): TreeNode => ({
  id: idOf(result),
  face: (
    <span className="search-result">
      <span className="search-result-head">
        {result.agency ? (
          <>
            <AgencyTag agency={result.agency} />
            <span className="sr-only">{agencyName(result.agency)}, </span>
          </>
        ) : null}
        <span className="search-result-name">
          {result.heading.length > 0 ? <Pieces pieces={result.heading} /> : nameOf(result)}
        </span>
      </span>
      <span className="search-result-kind">
        {t(`search.oneKind.${result.kind}`)}
        {result.first ? `, ${dayInWords(result.first)}` : ''}
      </span>
      <span className="search-result-words">
        <Pieces pieces={nearHit(result.context)} />
      </span>
    </span>
  ),
  act: () => void goToResult(page, result),
});

/** What stands over a result that has no heading of its own. */
const nameOf = ({ agency }: SearchResult): string => (agency ? agencyName(agency) : t('search.about'));

/** How many characters stand before what was looked for; more would hide it where there is little room. */
const before = 36;

/** The words around a hit, beginning shortly before it. */
function nearHit(pieces: readonly ContextPiece[]): readonly ContextPiece[] {
  const [first, ...rest] = pieces;
  if (!first || first.hit || first.text.length <= before + 12) return pieces;
  const cut = first.text.slice(-before).replace(/^\S*\s/, '');
  return [{ text: `… ${cut}`, hit: false }, ...rest];
}

/** Words with what was looked for lit up. */
function Pieces({ pieces }: { pieces: readonly ContextPiece[] }) {
  return pieces.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text));
}

function idOf({ conference, kind, place }: SearchResult): string {
  if (place.kind === 'conference') return `${conference} facts`;
  const where = place.kind === 'file' ? place.file : `${place.draft} ${place.position}`;
  return `${conference} ${kind} ${where} ${place.start} ${place.end}`;
}
