import { Icon } from './icon.tsx';

/** One sentence at a field about what stands in it and what to do; nothing while all is well. */
export function Wrong({ id, sentence }: { id: string; sentence: string | null | undefined }) {
  return sentence ? (
    <span className="field-wrong" id={id} role="alert">
      <Icon name="warning" /> {sentence}
    </span>
  ) : null;
}
