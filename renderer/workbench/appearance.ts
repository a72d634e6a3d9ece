import type { WorkbenchState, WorkbenchStore } from '../state/workbench.ts';

/** Puts theme, density and motion on the document, now and whenever they or the computer's own wishes change. */
export function followAppearance(workbench: WorkbenchStore): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const apply = (state: WorkbenchState) => {
    const marks = document.documentElement.dataset;
    const system = `${contrast.matches ? 'hc-' : ''}${dark.matches ? 'dark' : 'light'}`;
    marks['theme'] = state.theme === 'system' ? system : state.theme;
    marks['density'] = state.density;
    marks['motion'] = state.motion;
  };
  const again = () => apply(workbench.getState());
  again();
  workbench.subscribe(apply);
  dark.addEventListener('change', again);
  contrast.addEventListener('change', again);
}
