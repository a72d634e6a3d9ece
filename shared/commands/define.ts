/** What must be so for a command to be offered. */
export type Condition =
  | 'conference-open'
  | 'conference-looked-at'
  | 'editor-open'
  | 'findings-present'
  | 'vault-open'
  | 'demonstration-known'
  | 'draft-in-front';

/** Where the palette and menus group a command. */
export type Category = 'Vault' | 'Conference' | 'View' | 'Report' | 'Go' | 'Appearance' | 'Help';

/**
 * A gesture as palette, menu, keys and buttons know it; what it does is the page's or the command line's own business.
 * `keys` are in the form "Ctrl+Shift+P" (Ctrl stands for Command on a Mac), the first one is shown.
 */
export type Command<Id extends string = string> = {
  id: Id;
  title: string;
  category: Category;
  when: readonly Condition[];
  keys: readonly string[];
};

/** Declares one command; nothing registers itself, the generated list collects. */
export const defineCommand = <const Id extends string>(command: Command<Id>): Command<Id> => command;
