import './tag.css';

/** A short tag on a fixed hue (degrees); the letters carry the meaning, the hue only helps the eye. */
export function Tag({ text, hue }: { text: string; hue: number }) {
  return (
    <span className="tag" style={{ '--hue': hue } as Record<string, number>}>
      {text}
    </span>
  );
}
