export type Theme = 'system' | 'light' | 'dark' | 'hc-light' | 'hc-dark';
export type Density = 'compact' | 'comfortable';
export type Motion = 'system' | 'reduced';

/** What is kept for this window between starts: sizes and appearance, never a word of a case. */
export type Layout = {
  sideBarOpen: boolean;
  sideBarWidth: number;
  panelOpen: boolean;
  panelHeight: number;
  theme: Theme;
  density: Density;
  motion: Motion;
  /** Whether the quiet questions about wording ("you may want to look") are shown. */
  quietShown: boolean;
  /** The name under which the person at this window opens vaults, where they asked that it be remembered. */
  actor: string;
};

/** How a window stands that nobody has changed. */
export const defaultLayout: Layout = {
  sideBarOpen: true,
  sideBarWidth: 268,
  panelOpen: true,
  panelHeight: 188,
  theme: 'system',
  density: 'compact',
  motion: 'system',
  quietShown: true,
  actor: '',
};
