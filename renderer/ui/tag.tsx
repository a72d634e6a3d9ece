import './tag.css';

/**
 * A short tag on a fixed hue (degrees), for the eye alone: whose it is always stands beside it in words or in a label. Its
 * letters are drawn by the style sheet, so that they are no part of what a button or tab is called.
 */
export function Tag({ text, hue }: { text: string; hue: number }) {
  return (
    <span
      className="tag"
      aria-hidden="true"
      data-letters={text}
      style={{ '--hue': hue } as Record<string, number>}
    />
  );
}
