import { useEffect, useRef } from 'react';
import { derive } from '../../../shared/template/derive.ts';
import { shown } from '../../../shared/template/read-number.ts';
import type { TemplateField } from '../../../shared/template/template-field.ts';
import type { FieldsRead } from '../../../shared/template/values-of.ts';
import { useLeft } from '../../parts/use-left.ts';
import { t } from '../../texts/t.ts';
import { ChooseField } from '../../ui/choose-field.tsx';
import { LongField } from '../../ui/long-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** One field of a template: what is asked, in which unit, what follows from other fields, and what is wrong with what stands there. */
export function FigureField(props: {
  field: TemplateField;
  text: string;
  read: FieldsRead;
  writable: boolean;
  isTarget: boolean;
  onType: (text: string) => void;
}) {
  const { field, text, read, writable, isTarget, onType } = props;
  const box = useRef<HTMLDivElement>(null);
  const { left, said } = useLeft(false);
  useEffect(() => {
    if (isTarget) box.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [isTarget]);
  const label = field.need === 'required' ? field.label : t('figure.optional', { label: field.label });
  const wrong = said('text', read.faults.find(({ key }) => key === field.key)?.sentence ?? null);
  const hint = [
    field.hint,
    field.when ? t('guide.when', { when: field.when.words }) : '',
    follows(field, read),
  ]
    .filter(Boolean)
    .join(' ');
  const common = { label, value: text, hint, wrong, onType, onBlur: () => left('text'), readOnly: !writable };
  return (
    <div ref={box}>
      {field.kind === 'choice' || field.kind === 'yes-no' ? (
        <ChooseField
          label={label}
          value={text}
          hint={hint}
          disabled={!writable}
          choices={choicesOf(field, text)}
          onChoose={onType}
        />
      ) : field.kind === 'list' ? (
        <LongField
          {...common}
          hint={`${hint} ${t('figure.rows', { columns: field.columns.map((column) => column.label).join(' | ') })}`}
        />
      ) : field.kind === 'text' ? (
        <LongField {...common} />
      ) : (
        <TextField
          {...common}
          inputMode={field.kind === 'date' ? 'text' : 'decimal'}
          placeholder={field.kind === 'date' ? t('figure.day') : unitOf(field)}
        />
      )}
    </div>
  );
}

/** What follows from other fields by the template's own rule, for the eye: nothing is filled in by itself. */
function follows(field: TemplateField, { values }: FieldsRead): string {
  const due = field.derived ? derive(field.derived, values) : null;
  if (due?.kind === 'date' && due.when.kind === 'exact')
    return t('figure.follows', { value: due.when.words });
  if (due?.kind !== 'number') return '';
  const isNumeric = field.kind === 'percent' || field.kind === 'count' || field.kind === 'measure';
  return t('figure.follows', {
    value: isNumeric ? shown(field, due.number, due.decimals) : String(due.number),
  });
}

const unitOf = (field: TemplateField): string =>
  field.kind === 'percent' ? '%' : field.kind === 'count' || field.kind === 'measure' ? field.unit : '';

/** The answers that can be given; other words that stand there already stay among them. */
function choicesOf(field: Extract<TemplateField, { kind: 'choice' | 'yes-no' }>, text: string) {
  const offered =
    field.kind === 'choice'
      ? field.choices.map((value) => ({ value, label: value }))
      : [
          { value: 'Yes', label: t('figure.yes') },
          { value: 'No', label: t('figure.no') },
        ];
  const all = [
    { value: '', label: t('figure.none') },
    ...offered,
    { value: 'Not known', label: t('figure.notKnown') },
  ];
  return all.some(({ value }) => value === text) ? all : [...all, { value: text, label: text }];
}
