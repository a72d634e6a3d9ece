import { agencyName } from '../../shared/domain/agency.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { openEditor } from '../state/actions/reveal.ts';
import { editorId, type EditorKind } from '../state/editors.ts';
import { useDocument, usePage, useWorkbench, type Page } from '../state/page.tsx';
import { ageOn, dayInWords } from '../state/selectors/dates.ts';
import { countByAgency } from '../state/selectors/findings.ts';
import { nameOfFile } from '../state/selectors/places.ts';
import { t, type TextKey } from '../texts/t.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Tree, type TreeNode } from '../ui/tree.tsx';
import { runCommand } from './run-command.ts';

/** The conference as a tree: who it is about, who was asked and what came, and what can be opened. */
export function Explorer() {
  const page = usePage();
  const merged = useDocument((state) => state.current);
  const active = useWorkbench((state) => state.activeEditor);
  if (!merged) {
    return (
      <>
        <p className="side-note">{t('explorer.empty')}</p>
        <div className="side-actions">
          <Button look="primary" icon="mortar-board" onClick={() => runCommand(page, 'open-example')}>
            {t('welcome.openExample')}
          </Button>
          <Button icon="folder-opened" onClick={() => runCommand(page, 'open-case-folder')}>
            {t('welcome.openFolder')}
          </Button>
        </div>
      </>
    );
  }
  const { conference } = merged;
  return (
    <>
      <div className="side-head">
        <strong>{conference.name}</strong>
        <span className="muted">
          {conference.kind}, {dayInWords(conference.on)}
        </span>
      </div>
      <Tree label={t('explorer.tree')} nodes={nodesOf(merged, page)} current={active} folded={['household']} />
    </>
  );
}

function nodesOf(merged: Merged, page: Page): TreeNode[] {
  const { conference, chronology, findings, logs } = merged;
  const open = (kind: EditorKind, subject = '') => () => openEditor(page, { kind, subject });
  const branch = (id: string, label: TextKey, note: string, children: TreeNode[]): TreeNode => ({
    id,
    words: `${t(label)}, ${note}`,
    face: <Face name={t(label)} note={note} />,
    children,
  });
  const leaf = (kind: EditorKind, subject: string, icon: string, name: string, note = ''): TreeNode => ({
    id: editorId({ kind, subject }),
    words: note ? `${name}, ${note}` : name,
    face: <Face icon={icon} name={name} note={note} />,
    act: open(kind, subject),
  });
  const received = merged.contributions.length;
  return [
    branch('children', 'explorer.children', String(conference.children.length), conference.children.map((child) => {
      const age = child.dob ? ageOn(child.dob, conference.on) : null;
      const note = age === null ? (child.expectedOn ? t('explorer.unborn') : '') : t('explorer.age', { count: age });
      const title = child.dob ? t('explorer.born', { day: dayInWords(child.dob) }) : '';
      return { id: child.id, words: `${child.name}, ${note}`, face: <Face icon="person" name={child.name} note={note} title={title} /> };
    })),
    branch('household', 'explorer.household', String(conference.family.length), conference.family.map((person) => ({
      id: person.id,
      words: `${person.name}, ${person.relationship}, ${t(`inHousehold.${person.inHousehold}`)}`,
      face: <Face icon="person" name={person.name} note={person.relationship} title={t(`inHousehold.${person.inHousehold}`)} />,
    }))),
    branch(
      'reports',
      'explorer.reports',
      t('explorer.received', { received, invited: conference.invitations.length }),
      reportNodes(merged, page),
    ),
    ...(logs.length > 0
      ? [branch('logs', 'explorer.logs', String(logs.length), logs.map((log, at) =>
          leaf('log', String(at), 'list-flat', nameOfFile(merged, log.file), t('explorer.rows', { count: log.entries.length + log.decisions.length }))))]
      : []),
    branch('together', 'explorer.together', '', [
      leaf('chronology', '', 'calendar', t('explorer.chronology'), String(chronology.length)),
      leaf('findings', '', 'checklist', t('explorer.findings'), String(findings.length)),
      leaf('report', 'professionals', 'book', t('audience.professionals')),
      leaf('report', 'family', 'book', t('audience.family')),
      leaf('report', 'chair', 'book', t('audience.chair')),
    ]),
  ];
}

function reportNodes(merged: Merged, page: Page): TreeNode[] {
  const counts = countByAgency(merged);
  const invited = merged.conference.invitations.map((invitation) => {
    const at = merged.contributions.findIndex((each) => each.agency === invitation.agency && (invitation.report === null || each.file === invitation.report));
    const failed = merged.failed.some(({ agency }) => agency === invitation.agency);
    return { agency: invitation.agency, organisation: invitation.organisation, at, failed };
  });
  const named = new Set(invited.map(({ at }) => at));
  const others = merged.contributions.flatMap(({ agency, organisation }, at) =>
    named.has(at) ? [] : [{ agency, organisation, at, failed: false }],
  );
  return [...invited, ...others].map(({ agency, organisation, at, failed }) => {
    const count = counts.get(agency) ?? 0;
    const status = at >= 0 ? t('explorer.findingCount', { count }) : t(failed ? 'explorer.notRead' : 'explorer.missing');
    const name = agencyName(agency);
    return {
      id: at >= 0 ? editorId({ kind: 'contribution', subject: String(at) }) : `invited-${agency}`,
      words: `${name}, ${status}`,
      face: (
        <>
          <AgencyTag agency={agency} />
          <Face name={name} note={at >= 0 ? String(count || '') : status} title={`${organisation}: ${status}`} />
        </>
      ),
      ...(at >= 0 ? { act: () => openEditor(page, { kind: 'contribution', subject: String(at) }) } : {}),
    };
  });
}

function Face(props: { icon?: string; name: string; note: string; title?: string }) {
  return (
    <>
      {props.icon ? <Icon name={props.icon} className="muted" /> : null}
      <span className="tree-name" title={props.title || props.name}>
        {props.name}
      </span>
      {props.note ? <span className="tree-note">{props.note}</span> : null}
    </>
  );
}
