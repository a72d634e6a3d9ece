import { t } from '../../texts/t.ts';
import { IconButton } from '../../ui/button.tsx';

const zooms = [70, 85, 100, 115, 130, 150, 175, 200];

/** How large the sheets are shown, in percent, and the ways to change it. */
export function PaperSize({ zoom, onZoom }: { zoom: number; onZoom: (zoom: number) => void }) {
  const step = (by: 1 | -1) => onZoom(zooms[zooms.indexOf(zoom) + by] ?? zoom);
  return (
    <>
      <IconButton
        icon="zoom-out"
        label={t('report.smaller')}
        disabled={zoom === 70}
        onClick={() => step(-1)}
      />
      <span className="preview-zoom">{zoom} %</span>
      <IconButton icon="zoom-in" label={t('report.larger')} disabled={zoom === 200} onClick={() => step(1)} />
    </>
  );
}
