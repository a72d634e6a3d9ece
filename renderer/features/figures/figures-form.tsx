import { useStore } from 'zustand';
import type { ChildId } from '../../../shared/domain/child.ts';
import { conferenceKinds, holds } from '../../../shared/template/condition.ts';
import type { TemplateField } from '../../../shared/template/template-field.ts';
import { readFields, type FieldsRead } from '../../../shared/template/values-of.ts';
import { FormPage } from '../../parts/form-page.tsx';
import { useTemplate } from '../../parts/use-template.ts';
import { useDocument, usePage } from '../../state/page.tsx';
import type { FormProps } from '../../state/writing/form-props.ts';
import { t } from '../../texts/t.ts';
import { FigureField } from './figure-field.tsx';

/** The typed fields of the agency's template, for the family and for each child, checked against each other as they are filled in. */
export function FiguresForm({ desk, writable, entry }: FormProps) {
  const page = usePage();
  const draft = useStore(desk.store, (state) => state.draft);
  const conference = useDocument((state) => state.current?.conference);
  const template = useTemplate(desk)?.template;
  if (!template || !conference) {
    return (
      <FormPage title={t('form.title.figures')} lead={t('figure.lead')}>
        <p className="muted">{t(draft.template.id === 'plain' ? 'figure.plain' : 'loading')}</p>
      </FormPage>
    );
  }
  const { children, kind, on } = conference;
  const reads = readFields(template, draft.fields, {
    children: children.map(({ id }) => id),
    writtenOn: page.today,
  });
  const put = (key: string, child: ChildId | null, text: string) =>
    desk.change(({ fields }) => {
      const others = fields.filter((each) => each.key !== key || (each.child ?? null) !== child);
      return { fields: text === '' ? others : [...others, { key, ...(child ? { child } : {}), text }] };
    });
  const isAsked = (field: TemplateField, { child, values }: FieldsRead) =>
    field.perChild === (child !== null) &&
    !(
      field.when &&
      holds(field.when, {
        kinds: conferenceKinds(kind),
        on,
        children: children.filter(({ id }) => child === null || id === child),
        values,
      }) === false
    );
  const groups = [null, ...children].flatMap((child) => {
    const read = reads.find((each) => each.child === (child?.id ?? null));
    const fields = read ? template.fields.filter((field) => isAsked(field, read)) : [];
    return read && fields.length > 0 ? [{ child, read, fields }] : [];
  });
  return (
    <FormPage title={t('form.title.figures')} lead={t('figure.lead')}>
      {groups.map(({ child, read, fields }) => (
        <section
          key={child?.id ?? ''}
          className="entry-more-body"
          aria-label={child?.name ?? t('figure.all')}
        >
          <h3>{child?.name ?? t('figure.all')}</h3>
          {fields.map((field) => (
            <FigureField
              key={field.key}
              field={field}
              text={
                draft.fields.find(
                  (each) => each.key === field.key && (each.child ?? null) === (child?.id ?? null),
                )?.text ?? ''
              }
              read={read}
              writable={writable}
              isTarget={entry === field.key}
              onType={(text) => put(field.key, child?.id ?? null, text)}
            />
          ))}
        </section>
      ))}
    </FormPage>
  );
}
