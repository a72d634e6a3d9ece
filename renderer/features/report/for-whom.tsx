import { Audience } from '../../../shared/domain/audience.ts';
import { t } from '../../texts/t.ts';
import { Choose } from '../../ui/field.tsx';

const audiences = ['professionals', 'family', 'chair'] as const;

/** For which readers a report is shown. */
export function ForWhom(props: { audience: Audience; onChoose: (audience: Audience) => void }) {
  return (
    <Choose
      label={t('report.for')}
      value={props.audience}
      choices={audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
      onChoose={(chosen) => props.onChoose(Audience.parse(chosen))}
    />
  );
}
