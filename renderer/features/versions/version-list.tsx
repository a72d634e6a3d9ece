import type { DraftId } from '../../../shared/domain/draft.ts';
import type { Revision } from '../../../shared/domain/revision.ts';
import { compareVersions, recallEarlier } from '../../state/actions/versions.ts';
import { usePage } from '../../state/page.tsx';
import { dayInWords } from '../../state/selectors/dates.ts';
import { minuteInWords, timeInWords } from '../../state/selectors/instants.ts';
import { sittingsOf, type Sitting } from '../../state/selectors/sittings.ts';
import type { Compared } from '../../state/vault.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { TreeNode } from '../../ui/tree-rows.ts';
import { Tree } from '../../ui/tree.tsx';

/** The versions by day, and within a day by who wrote; a sitting unfolds into its single versions. */
export function VersionList(props: {
  id: DraftId;
  revisions: readonly Revision[];
  whole: boolean;
  compared: Compared;
  newest: number;
}) {
  const { id, revisions, compared, newest } = props;
  const page = usePage();
  const days = sittingsOf(revisions);
  const choose = (number: number) => () => compareVersions(page, id, number);
  const version = (revision: Revision): TreeNode => ({
    id: String(revision.number),
    face: <VersionFace revision={revision} newest={newest} />,
    act: choose(revision.number),
  });
  const sitting = ({ actor, revisions: own }: Sitting): TreeNode[] => {
    const [last] = own;
    const first = own.at(-1);
    if (!last || !first) return [];
    if (last === first)
      return [{ ...version(last), face: <VersionFace revision={last} newest={newest} actor /> }];
    const [from, to] = [minuteInWords(first.at), minuteInWords(last.at)];
    return [
      {
        id: sittingId(last),
        face: (
          <>
            <span className="tree-name" title={actor}>
              {t('versions.sitting', { from, to, count: from === to ? 1 : 2 })}{' '}
              <span className="muted">{actor}</span>
            </span>{' '}
            <span className="tree-note">{own.length}</span>
            <span className="sr-only"> {t('versions.count', { count: own.length })}</span>
          </>
        ),
        act: choose(last.number),
        children: own.map(version),
      },
    ];
  };
  const nodes = days.map(({ day, sittings }): TreeNode => ({
    id: day,
    face: <span className="tree-name">{dayInWords(day)}</span>,
    children: sittings.flatMap(sitting),
  }));
  const sittings = days.flatMap((day) => day.sittings);
  const chosen = sittings.find(({ revisions: own }) => own[0]?.number === compared.newer);
  const current =
    chosen?.revisions[0] && chosen.revisions.length > 1
      ? sittingId(chosen.revisions[0])
      : String(compared.newer);
  return (
    <nav className="versions-list" aria-label={t('versions.list')}>
      <Tree
        label={t('versions.list')}
        nodes={nodes}
        current={current}
        folded={sittings.flatMap(({ revisions: [last] }) => (last ? [sittingId(last)] : []))}
      />
      {props.whole ? null : (
        <div className="side-actions">
          <Button onClick={() => void recallEarlier(page, id)}>{t('versions.earlier')}</Button>
        </div>
      )}
    </nav>
  );
}

const sittingId = ({ number }: Revision): string => `sitting ${number}`;

function VersionFace(props: { revision: Revision; newest: number; actor?: boolean }) {
  const { number, at, actor, restores } = props.revision;
  const notes = [
    ...(number === props.newest ? [t('versions.newest')] : []),
    ...(restores === null ? [] : [t('versions.restores', { number: restores })]),
  ];
  return (
    <>
      {restores === null ? null : <Icon name="discard" className="muted" />}
      <span className="tree-name" title={[timeInWords(at), actor, ...notes].join(', ')}>
        {props.actor ? minuteInWords(at) : timeInWords(at)}{' '}
        <span className="muted">{[...(props.actor ? [actor] : []), ...notes].join(', ')}</span>
      </span>{' '}
      <span className="tree-note">{number}</span>
    </>
  );
}
