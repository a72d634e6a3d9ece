import { throwDemonstrationAway } from '../../state/actions/open-vault.ts';
import { usePage } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** Asks whether the demonstration vault is really to be thrown away. */
export default function ThrowAway() {
  const page = usePage();
  const close = () => page.workbench.setState({ throwingAway: false });
  return (
    <Dialog title={t('vault.throwAwayTitle')} closeLabel={t('vault.close')} onClose={close}>
      <div className="dialog-body">
        <p>{t('vault.throwAwayText')}</p>
        <div className="dialog-actions">
          <Button onClick={close}>{t('vault.cancel')}</Button>
          <Button
            look="primary"
            icon="trash"
            onClick={() => {
              close();
              void throwDemonstrationAway(page);
            }}
          >
            {t('vault.throwAway')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
