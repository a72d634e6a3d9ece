import type { WorkbenchState, WorkbenchStore } from '../state/workbench.ts';

/** Puts theme, density and motion on the document, and keeps up with the computer's own wishes, the window's width, and printing. */
export function followAppearance(workbench: WorkbenchStore): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const paper = matchMedia('print');
  const narrow = matchMedia('(max-width: 719px)');
  const apply = (state: WorkbenchState) => {
    const marks = document.documentElement.dataset;
    const system = `${contrast.matches ? 'hc-' : ''}${dark.matches ? 'dark' : 'light'}`;
    const chosen = state.theme === 'system' ? system : state.theme;
    marks['theme'] = paper.matches ? 'light' : chosen;
    marks['density'] = state.density;
    marks['motion'] = state.motion;
  };
  const again = () => apply(workbench.getState());
  const measure = () => workbench.setState({ narrow: narrow.matches, sideBarOver: false });
  measure();
  again();
  workbench.subscribe(apply);
  for (const wish of [dark, contrast, paper]) wish.addEventListener('change', again);
  narrow.addEventListener('change', measure);
}
