import { useEffect, useState } from 'react';
import { usePage } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';

/** What this is, which version, what it never does, and whose work it stands on. */
export default function AboutView() {
  const page = usePage();
  const [version, setVersion] = useState('');
  useEffect(() => {
    let gone = false;
    page.host.machine.about({}).then(
      (about) => {
        if (!gone)
          setVersion(t('about.version', { version: about.version, host: t(`about.host.${about.host}`) }));
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [page]);
  return (
    <div className="scroll">
      <div className="plain-page">
        <h2>{t('product')}</h2>
        <p className="muted">{version || t('about.noVersion')}</p>
        <p>{t('welcome.lead')}</p>
        <p>{t('about.private')}</p>
        <p>{t('about.human')}</p>
        <p className="muted">{t('about.licence')}</p>
        <p className="muted">{t('about.icons')}</p>
        <p className="muted">{t('about.font')}</p>
      </div>
    </div>
  );
}
