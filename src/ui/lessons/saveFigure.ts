import { presets } from '../../figure/presets.ts';
import { light } from '../../figure/theme.ts';
import { chartItems } from './chart/chartItems.ts';
import type { Chart } from './chart/types.ts';

/** A chart as an SVG file of the size of a slide. */
export async function chartSvg(chart: Chart, title: string, description: string): Promise<string> {
  const { width, height, size } = presets.slide;
  const { items, frame } = chartItems(chart, { width, height, size, theme: light });
  const { svg } = await import('../../figure/writers/svg.ts');
  const model = { width, height, frame, x: frame.xScale, y: frame.yScale, items, ticks: { x: [], y: [] }, united: [], unnamed: [] };
  return svg(model, { title, description, metadata: location.href });
}

/** Hands a file to the browser. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
