import { agencyName } from '../../shared/domain/agency.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import type { Child } from '../../shared/domain/child.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { RevisionOfDraft } from '../../shared/domain/revision.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { openEditor } from '../state/actions/reveal.ts';
import { editorId, type EditorKind } from '../state/editors.ts';
import type { Page } from '../state/page.tsx';
import { everyEvent } from '../state/selectors/chronology.ts';
import { ageOn, dayInWords } from '../state/selectors/dates.ts';
import { heard } from '../state/selectors/findings.ts';
import { countDecisions } from '../state/selectors/decisions.ts';
import { nameOfFile } from '../state/selectors/places.ts';
import { t, type TextKey } from '../texts/t.ts';
import { Icon } from '../ui/icon.tsx';
import type { TreeNode } from '../ui/tree-rows.ts';
import { reportNodes } from './report-nodes.tsx';

/** The tree of a conference: children, family, reports, drafts, logs, and what is made of them together. */
export function nodesOf(merged: Merged, drafts: readonly RevisionOfDraft[], page: Page): TreeNode[] {
  const { conference, chronology, findings, logs } = merged;
  const leaf = (kind: EditorKind, subject: string, icon: string, name: string, note = ''): TreeNode => ({
    id: editorId({ kind, subject }),
    face: <Face icon={icon} name={name} note={note} />,
    act: () => openEditor(page, { kind, subject }),
  });
  const received = t('explorer.received', {
    received: merged.contributions.length,
    invited: conference.invitations.length,
  });
  return [
    branch(
      'children',
      'explorer.children',
      String(conference.children.length),
      conference.children.map((child) => childNode(child, conference.on, page)),
    ),
    branch(
      'household',
      'explorer.household',
      String(conference.family.length),
      conference.family.map(personNode),
    ),
    branch('reports', 'explorer.reports', received, reportNodes(merged, page)),
    branch('drafts', 'explorer.drafts', drafts.length > 0 ? String(drafts.length) : '', [
      ...drafts.map(({ draft }) => draftNode(draft, page)),
      leaf('start-draft', '', 'add', t('explorer.write')),
    ]),
    ...(logs.length > 0
      ? [
          branch(
            'logs',
            'explorer.logs',
            String(logs.length),
            logs.map((log, at) => {
              const count = log.entries.length + log.decisions.length;
              return leaf(
                'log',
                String(at),
                'list-flat',
                nameOfFile(merged, log.file),
                t('explorer.rows', { count }),
              );
            }),
          ),
        ]
      : []),
    branch('together', 'explorer.together', '', [
      leaf(
        'chronology',
        '',
        'calendar',
        t('explorer.chronology'),
        t('explorer.events', { count: chronology.length }),
      ),
      leaf('timeline', '', 'graph-line', t('explorer.timeline')),
      leaf('knowledge', '', 'table', t('explorer.knowledge')),
      leaf('deadlines', '', 'watch', t('explorer.deadlines')),
      leaf('findings', '', 'checklist', t('explorer.findings'), String(heard(findings, false).length)),
      leaf('decisions', '', 'merge', t('chair.tab'), decidedNote(merged)),
      leaf('review', '', 'tasklist', t('explorer.checklist')),
      leaf('report', 'professionals', 'book', t('audience.professionals')),
      leaf('report', 'family', 'book', t('audience.family')),
      leaf('report', 'chair', 'book', t('audience.chair')),
    ]),
  ];
}

const decidedNote = (merged: Merged): string => {
  const { decided, all } = countDecisions(merged);
  return all > 0 ? t('explorer.received', { received: decided, invited: all }) : '';
};

const branch = (id: string, label: TextKey, note: string, children: TreeNode[]): TreeNode => ({
  id,
  face: <Face name={t(label)} note={note} />,
  children,
});

/** A report that is being written. */
const draftNode = ({ id, agency, organisation }: Draft, page: Page): TreeNode => ({
  id: editorId({ kind: 'draft', subject: id }),
  face: (
    <>
      <AgencyTag agency={agency} />
      <span className="tree-name" title={organisation}>
        {agencyName(agency)}
      </span>
    </>
  ),
  act: () => openEditor(page, { kind: 'draft', subject: id }),
});

/** A child; choosing it opens what the chronology says of this child. */
function childNode(child: Child, on: string, page: Page): TreeNode {
  const age = child.dob ? ageOn(child.dob, on) : null;
  const note =
    age === null ? (child.expectedOn ? t('explorer.unborn') : '') : t('explorer.age', { count: age });
  const born = child.dob ? t('explorer.born', { day: dayInWords(child.dob) }) : child.name;
  return {
    id: child.id,
    face: (
      <Face icon="person" name={child.name} note={note} title={`${born}. ${t('explorer.childEvents')}`} />
    ),
    act: () => {
      page.workbench.setState({ chronologyFilter: { ...everyEvent, child: child.id } });
      openEditor(page, { kind: 'chronology', subject: '' });
    },
  };
}

const personNode = (person: Person): TreeNode => {
  const lives = t(`inHousehold.${person.inHousehold}`);
  return {
    id: person.id,
    face: (
      <Face
        icon="person"
        name={person.name}
        note={person.relationship}
        title={`${person.name}: ${person.relationship}, ${lives}`}
        spoken={lives}
      />
    ),
  };
};

/** A name with a note behind it; `spoken` says what the eye sees only in the tooltip. */
function Face(props: { icon?: string; name: string; note: string; title?: string; spoken?: string }) {
  return (
    <>
      {props.icon ? <Icon name={props.icon} className="muted" /> : null}
      <span className="tree-name" title={props.title || props.name}>
        {props.name}
      </span>{' '}
      {props.note ? <span className="tree-note">{props.note}</span> : null}
      {props.spoken ? <span className="sr-only"> {props.spoken}</span> : null}
    </>
  );
}
