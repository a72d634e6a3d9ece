import { agencies } from '../../../shared/domain/agency.ts';
import type { InformationRequest } from '../../../shared/domain/information-request.ts';
import { useLeft } from '../../parts/use-left.ts';
import { missingInRequest } from '../../state/selectors/missing-in.ts';
import { t } from '../../texts/t.ts';
import { ChooseField } from '../../ui/choose-field.tsx';
import { LongField } from '../../ui/long-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ReplyFields } from './reply-fields.tsx';

/** One request: to whom, about whom, what the worry is, what is asked, by when, and the reply. */
export function RequestFields(props: {
  request: InformationRequest;
  own: string;
  writable: boolean;
  today: string;
  onChange: (change: Partial<InformationRequest>) => void;
}) {
  const { request, own, writable, today, onChange } = props;
  const { left, said } = useLeft(request.concern !== '');
  const missing = missingInRequest(request);
  const only = (sentence: string) => (missing === sentence ? missing : null);
  return (
    <>
      <div className="entry-row">
        <ChooseField
          label={t('request.to')}
          value={request.to}
          disabled={!writable}
          choices={Object.entries(agencies)
            .filter(([id]) => id !== own)
            .map(([value, { name }]) => ({ value, label: name }))}
          onChoose={(to) => onChange({ to })}
        />
        <TextField
          label={t('request.toWhom')}
          value={request.toWhom}
          readOnly={!writable}
          onType={(toWhom) => onChange({ toWhom })}
        />
      </div>
      <TextField
        label={t('request.about')}
        value={request.about}
        readOnly={!writable}
        onType={(about) => onChange({ about })}
      />
      <LongField
        label={t('request.concern')}
        value={request.concern}
        readOnly={!writable}
        hint={t('request.concernHint')}
        wrong={said('concern', only(t('request.concernMissing')))}
        onBlur={() => left('concern')}
        onType={(concern) => onChange({ concern })}
      />
      <LongField
        label={t('request.asked')}
        value={request.asked}
        readOnly={!writable}
        wrong={said('asked', only(t('request.askedMissing')))}
        onBlur={() => left('asked')}
        onType={(asked) => onChange({ asked })}
      />
      <div className="entry-row">
        <TextField
          label={t('request.on')}
          type="date"
          value={request.on}
          readOnly={!writable}
          onType={(on) => onChange({ on })}
        />
        <TextField
          label={t('request.wantedBy')}
          type="date"
          value={request.wantedBy ?? ''}
          readOnly={!writable}
          onType={(day) => onChange({ wantedBy: day || null })}
        />
      </div>
      <ReplyFields
        reply={request.reply}
        writable={writable}
        today={today}
        wrong={said('reply', only(t('request.refusalMissing')) ?? only(t('request.answerMissing')))}
        onLeft={() => left('reply')}
        onChange={(reply) => onChange({ reply })}
      />
    </>
  );
}
