import type { RequestReply } from '../../../shared/domain/information-request.ts';
import { t } from '../../texts/t.ts';
import { Options } from '../../ui/field.tsx';
import { LongField } from '../../ui/long-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

const kinds = ['awaited', 'answered', 'refused'] as const;

/** What came back to a request: nothing yet, an answer, or a refusal, which is never without its reason. */
export function ReplyFields(props: {
  reply: RequestReply;
  writable: boolean;
  today: string;
  wrong: string | null;
  onLeft: () => void;
  onChange: (reply: RequestReply) => void;
}) {
  const { reply, writable, today, wrong, onLeft, onChange } = props;
  const said = reply.kind === 'awaited' ? { by: '', on: today } : { by: reply.by, on: reply.on };
  const words = reply.kind === 'answered' ? reply.words : reply.kind === 'refused' ? reply.reason : '';
  const choose = (kind: string) => {
    if (kind === 'answered') onChange({ kind, words, ...said });
    else if (kind === 'refused') onChange({ kind, reason: words, ...said });
    else onChange({ kind: 'awaited' });
  };
  return (
    <>
      <Options
        legend={t('request.replyLegend')}
        value={reply.kind}
        choices={kinds.map((value) => ({ value, label: t(`request.reply.${value}`) }))}
        onChoose={(kind) => {
          if (writable) choose(kind);
        }}
      />
      {reply.kind === 'awaited' ? null : (
        <>
          <LongField
            label={t(reply.kind === 'answered' ? 'request.answer' : 'request.refusal')}
            value={words}
            readOnly={!writable}
            wrong={wrong}
            onBlur={onLeft}
            onType={(typed) =>
              onChange(reply.kind === 'answered' ? { ...reply, words: typed } : { ...reply, reason: typed })
            }
          />
          <div className="entry-row">
            <TextField
              label={t('request.by')}
              value={reply.by}
              readOnly={!writable}
              onType={(by) => onChange({ ...reply, by })}
            />
            <TextField
              label={t('request.repliedOn')}
              type="date"
              value={reply.on}
              readOnly={!writable}
              onType={(on) => onChange({ ...reply, on })}
            />
          </div>
        </>
      )}
    </>
  );
}
