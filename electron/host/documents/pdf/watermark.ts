import { faceOutlines } from './faces.ts';
import { colours } from './type-styles.ts';

type Point = readonly [number, number];

const words = 'DEMONSTRATION';
const angle = Math.PI / 3.6;
const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
const round = (value: number) => value.toFixed(2);
let drawn: string | undefined;

const channel = (from: number) => round(Number.parseInt(colours.watermark.slice(from, from + 2), 16) / 255);

function draw(): string {
  const font = faceOutlines('sans-bold');
  const { glyphs, positions: placed } = font.layout(words);
  const positions = placed ?? [];
  const length = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  const scale = 760 / length;
  let pen = -length / 2;
  const operators: string[] = [];
  for (const [index, glyph] of glyphs.entries()) {
    // pdfkit turns the page upside down, so the second axis is turned back here.
    const place = (x: number, y: number): Point => {
      const [across, up] = [(pen + x) * scale, (y - font.capHeight / 2) * scale];
      return [297.64 + across * cosine - up * sine, 420.94 - (across * sine + up * cosine)];
    };
    const say = (operator: string, ...points: Point[]) =>
      operators.push(`${points.map(([x, y]) => `${round(x)} ${round(y)}`).join(' ')} ${operator}`);
    let [x, y] = [0, 0];
    for (const { command, args } of glyph.path.commands) {
      const [a = 0, b = 0, c = 0, d = 0] = args;
      if (command === 'moveTo') say('m', place(a, b));
      else if (command === 'lineTo') say('l', place(a, b));
      else if (command === 'quadraticCurveTo')
        say(
          'c',
          place(x + (2 / 3) * (a - x), y + (2 / 3) * (b - y)),
          place(c + (2 / 3) * (a - c), d + (2 / 3) * (b - d)),
          place(c, d),
        );
      else if (command === 'bezierCurveTo')
        say('c', place(a, b), place(c, d), place(args[4] ?? 0, args[5] ?? 0));
      else operators.push('h');
      [x, y] = args.length >= 2 ? [args.at(-2) ?? 0, args.at(-1) ?? 0] : [x, y];
    }
    pen += positions[index]?.xAdvance ?? 0;
  }
  return `q ${channel(1)} ${channel(3)} ${channel(5)} rg ${operators.join('\n')} f Q`;
}

/** The word DEMONSTRATION across the page as PDF path operators: outlines and not text, so that nothing reads it aloud. */
export const watermarkOperators = (): string => (drawn ??= draw());
