import * as declared from '../../../shared/commands/index.gen.ts';
import { usePage, useWorkbench } from '../../state/page.tsx';
import type { Density, Motion, Theme } from '../../state/layout.ts';
import { t } from '../../texts/t.ts';
import { Options } from '../../ui/field.tsx';
import './settings-view.css';

const themes = ['system', 'light', 'dark', 'hc-light', 'hc-dark'] as const;
const densities = ['compact', 'comfortable'] as const;
const motions = ['system', 'reduced'] as const;
const commands = Object.values(declared).filter(({ keys }) => keys.length > 0);

/** How the window looks, and the keys that do things. Kept for this window on this computer. */
export default function SettingsView() {
  const page = usePage();
  const theme = useWorkbench((state) => state.theme);
  const density = useWorkbench((state) => state.density);
  const motion = useWorkbench((state) => state.motion);
  const choose = <T extends string>(all: readonly T[], chosen: string, put: (value: T) => void) => {
    const value = all.find((each) => each === chosen);
    if (value) put(value);
  };
  return (
    <div className="scroll">
      <div className="plain-page settings">
        <h2>{t('settings.title')}</h2>
        <p className="muted">{t('settings.lead')}</p>
        <Options
          legend={t('settings.theme')}
          value={theme}
          choices={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
          onChoose={(chosen) =>
            choose<Theme>(themes, chosen, (value) => page.workbench.setState({ theme: value }))
          }
        />
        <Options
          legend={t('settings.density')}
          value={density}
          choices={densities.map((value) => ({ value, label: t(`density.${value}`) }))}
          onChoose={(chosen) =>
            choose<Density>(densities, chosen, (value) => page.workbench.setState({ density: value }))
          }
        />
        <Options
          legend={t('settings.motion')}
          value={motion}
          choices={motions.map((value) => ({ value, label: t(`motion.${value}`) }))}
          onChoose={(chosen) =>
            choose<Motion>(motions, chosen, (value) => page.workbench.setState({ motion: value }))
          }
        />
        <section>
          <h3>{t('settings.keys')}</h3>
          <dl className="settings-keys">
            {commands.map(({ id, title, keys }) => (
              <div key={id}>
                <dt>{title}</dt>
                <dd>
                  {keys.map((key) => (
                    <kbd key={key} className="kbd">
                      {key}
                    </kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </div>
  );
}
