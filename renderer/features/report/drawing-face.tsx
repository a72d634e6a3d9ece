import type { Drawing, Shape } from '../../../shared/domain/drawing.ts';
import './drawing-face.css';

/** A drawing of the report on the page, read out by its alternative text. */
export function DrawingFace({ drawing: { alt, width, height, shapes } }: { drawing: Drawing }) {
  return (
    <svg className="sheet-drawing" role="img" aria-label={alt} viewBox={`0 0 ${width} ${height}`}>
      {shapes.map((shape, at) => (
        <ShapeFace key={at} shape={shape} />
      ))}
    </svg>
  );
}

function ShapeFace({ shape }: { shape: Shape }) {
  switch (shape.form) {
    case 'area':
      return (
        <polygon
          points={shape.points.join(' ')}
          data-fill={shape.fill}
          {...(shape.line ? { 'data-line': shape.line } : {})}
        />
      );
    case 'disc':
      return (
        <circle
          cx={shape.x}
          cy={shape.y}
          r={shape.radius}
          data-fill={shape.fill}
          {...(shape.line ? { 'data-line': shape.line } : {})}
        />
      );
    case 'line':
      return (
        <polyline
          points={shape.points.join(' ')}
          data-line={shape.line}
          {...(shape.isBroken ? { strokeDasharray: '2 2' } : {})}
        />
      );
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y + shape.size}
          fontSize={shape.size}
          data-fill={shape.tone}
          {...(shape.isStrong ? { fontWeight: 600 } : {})}
          {...(shape.isCentred ? { textAnchor: 'middle' } : {})}
        >
          {shape.text}
        </text>
      );
  }
}
