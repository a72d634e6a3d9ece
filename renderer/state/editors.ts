/** What an editor shows; `subject` names which one of its kind: the place in a list, or an audience, never a name. */
export type EditorKind =
  | 'welcome'
  | 'contribution'
  | 'log'
  | 'chronology'
  | 'timeline'
  | 'knowledge'
  | 'deadlines'
  | 'report'
  | 'findings'
  | 'review'
  | 'decisions'
  | 'export-report'
  | 'verify-file'
  | 'make-vault'
  | 'unlock-vault'
  | 'restore-vault'
  | 'vault'
  | 'audit'
  | 'start-draft'
  | 'draft'
  | 'draft-preview'
  | 'versions'
  | 'settings'
  | 'manual'
  | 'about';
export type Editor = { kind: EditorKind; subject: string };

/** What the part of the workbench that holds the editors can be asked. */
export type EditorArea = {
  open: (editor: Editor, beside: boolean) => void;
  closeActive: () => void;
  closeWhere: (unwanted: (editor: Editor) => boolean) => void;
  splitActive: () => void;
  step: (by: 1 | -1) => void;
  /** What is open, in the order of the tabs. */
  all: () => Editor[];
};

/** The editors as commands see them: requests wait until the area is there. */
export type Editors = {
  /** Takes the area in, until the returned function is called. */
  attach: (area: EditorArea) => () => void;
  ask: (request: (area: EditorArea) => void) => void;
};

export function createEditors(): Editors {
  let area: EditorArea | null = null;
  let waiting: ((area: EditorArea) => void)[] = [];
  return {
    attach: (attached) => {
      area = attached;
      for (const request of waiting) request(attached);
      waiting = [];
      return () => {
        if (area === attached) area = null;
      };
    },
    ask: (request) => {
      if (area) request(area);
      else waiting.push(request);
    },
  };
}

/** The name of an editor, one to one with what it shows. */
export const editorId = ({ kind, subject }: Editor): string => (subject ? `${kind}:${subject}` : kind);

/** Which editors make sense only while a conference is open. */
export const needsConference = ({ kind }: Editor): boolean =>
  [
    'contribution',
    'log',
    'chronology',
    'timeline',
    'knowledge',
    'deadlines',
    'report',
    'findings',
    'review',
    'decisions',
    'export-report',
    'start-draft',
    'draft',
    'draft-preview',
    'versions',
  ].includes(kind);

/** Which editors make sense only while a vault is open. */
export const needsVault = ({ kind }: Editor): boolean =>
  ['vault', 'audit', 'draft', 'draft-preview', 'versions'].includes(kind);
