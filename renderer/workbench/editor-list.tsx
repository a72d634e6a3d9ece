import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { agencyName } from '../../shared/domain/agency.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import type { RevisionOfDraft } from '../../shared/domain/revision.ts';
import { Welcome } from '../features/welcome/welcome.tsx';
import { editorId, type Editor, type EditorKind } from '../state/editors.ts';
import { nameOfFile, readingOrder } from '../state/selectors/places.ts';
import { t, type TextKey } from '../texts/t.ts';

type View = ComponentType<{ subject: string }>;

/** The view of each kind of editor; all but the start page come when they are first needed. */
export const editorViews: Record<EditorKind, View | LazyExoticComponent<View>> = {
  welcome: Welcome,
  contribution: lazy(() => import('../features/contribution/contribution-editor.tsx')),
  log: lazy(() => import('../features/log/log-viewer.tsx')),
  chronology: lazy(() => import('../features/chronology/chronology-table.tsx')),
  timeline: lazy(() => import('../features/timeline/timeline-view.tsx')),
  knowledge: lazy(() => import('../features/knowledge/knowledge-view.tsx')),
  deadlines: lazy(() => import('../features/deadlines/deadlines-view.tsx')),
  report: lazy(() => import('../features/report/report-preview.tsx')),
  findings: lazy(() => import('../features/findings/findings-view.tsx')),
  review: lazy(() => import('../features/review/review-view.tsx')),
  decisions: lazy(() => import('../features/decisions/decisions-view.tsx')),
  'export-report': lazy(() => import('../features/export-report/export-view.tsx')),
  'verify-file': lazy(() => import('../features/verify-file/verify-view.tsx')),
  'make-vault': lazy(() => import('../features/vault/make-vault.tsx')),
  'unlock-vault': lazy(() => import('../features/vault/unlock-vault.tsx')),
  'restore-vault': lazy(() => import('../features/vault/restore-vault.tsx')),
  vault: lazy(() => import('../features/vault/vault-view.tsx')),
  audit: lazy(() => import('../features/audit/audit-view.tsx')),
  'start-draft': lazy(() => import('../features/draft/start-draft.tsx')),
  draft: lazy(() => import('./draft-desk.tsx')),
  'draft-preview': lazy(() => import('../features/report/draft-preview.tsx')),
  versions: lazy(() => import('../features/versions/versions-view.tsx')),
  settings: lazy(() => import('../features/settings/settings-view.tsx')),
  manual: lazy(() => import('../features/manual/manual-view.tsx')),
  about: lazy(() => import('../features/about/about-view.tsx')),
};

/** What stands on the tab of an editor. */
export function editorTitle(
  { kind, subject }: Editor,
  merged: Merged | null,
  drafts: readonly RevisionOfDraft[],
): string {
  if (kind === 'draft' || kind === 'draft-preview' || kind === 'versions') {
    const agency = drafts.find(({ draft }) => draft.id === subject)?.draft.agency;
    return t(`tab.${kind}`, { agency: agency ? agencyName(agency) : '' });
  }
  if (kind === 'contribution') {
    const agency = merged?.contributions[Number(subject)]?.agency;
    return agency ? t('tab.contribution', { agency: agencyName(agency) }) : '';
  }
  if (kind === 'log') return merged ? nameOfFile(merged, merged.logs[Number(subject)]?.file ?? '') : '';
  if (kind === 'report') return t(`tab.report.${subject}` as TextKey);
  return t(`tab.${kind}` as TextKey);
}

/** What stands before a title: the two letters of an agency, or an icon. */
export type Face = { agency: string } | { icon: string };

/** The two letters or the icon before the title of a tab. */
export const editorFace = ({ kind, subject }: Editor, merged: Merged | null): Face => {
  const agency = kind === 'contribution' ? merged?.contributions[Number(subject)]?.agency : undefined;
  return agency ? { agency } : { icon: icons[kind] };
};

const icons: Record<EditorKind, string> = {
  welcome: 'home',
  contribution: 'file',
  log: 'list-flat',
  chronology: 'calendar',
  timeline: 'graph-line',
  knowledge: 'table',
  deadlines: 'watch',
  report: 'book',
  findings: 'checklist',
  review: 'tasklist',
  decisions: 'merge',
  'export-report': 'export',
  'verify-file': 'verified',
  'make-vault': 'shield',
  'unlock-vault': 'key',
  'restore-vault': 'history',
  vault: 'shield',
  audit: 'law',
  'start-draft': 'edit',
  draft: 'edit',
  'draft-preview': 'open-preview',
  versions: 'history',
  settings: 'settings-gear',
  manual: 'question',
  about: 'info',
};

/** A place that quick open can go to: an editor with its words, what else is known of it, and its letters or icon. */
export type Place = { editor: Editor; id: string; title: string; note: string; face: Face };

/** Every place there is with this conference open: reports in the order of the explorer, drafts, then what they make together. */
export function placesOf(
  merged: Merged | null,
  drafts: readonly RevisionOfDraft[],
  isVaultOpen: boolean,
): Place[] {
  const place = (kind: EditorKind, subject = '', note = ''): Place => {
    const editor = { kind, subject };
    return {
      editor,
      id: editorId(editor),
      title: editorTitle(editor, merged, drafts),
      note,
      face: editorFace(editor, merged),
    };
  };
  const ofVault = isVaultOpen ? [place('vault'), place('audit')] : [];
  const always = [
    place('welcome'),
    ...ofVault,
    place('unlock-vault'),
    place('verify-file'),
    place('settings'),
    place('manual'),
    place('about'),
  ];
  if (!merged) return always;
  return [
    ...readingOrder(merged).map((at) =>
      place('contribution', String(at), merged.contributions[at]?.organisation ?? ''),
    ),
    ...merged.logs.map((_, at) => place('log', String(at))),
    ...drafts.flatMap(({ draft }) => [
      place('draft', draft.id, draft.organisation),
      place('draft-preview', draft.id, draft.organisation),
      place('versions', draft.id, draft.organisation),
    ]),
    place('chronology'),
    place('timeline'),
    place('knowledge'),
    place('deadlines'),
    place('findings'),
    place('decisions'),
    place('review'),
    place('report', 'professionals'),
    place('report', 'family'),
    place('report', 'chair'),
    place('export-report'),
    ...always,
  ];
}
