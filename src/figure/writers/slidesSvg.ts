import type { Fonts } from '../fonts.ts';
import { type Piece, textOutlines } from '../outlines.ts';
import type { FigureModel, TextItem } from '../types.ts';
import { haloPaint, number, type SvgText, svgFile } from './svg.ts';

/** The figure for PowerPoint, Keynote and browsers: letters as outlines, so that no font is needed. */
export const slidesSvg = (model: FigureModel, text: SvgText, fonts: Fonts): string => svgFile(model, text, (item) => letters(item, fonts));

function letters(item: TextItem, fonts: Fonts): string {
  const d = textOutlines(item, fonts).map(pieceData).join('');
  const halo = item.halo ? `<path d="${d}" ${haloPaint(item.halo)}/>` : '';
  return `${halo}<path d="${d}" fill="${item.fill}"/>`;
}

const pieceData = ([command, ...values]: Piece): string => command + values.map(number).join(' ');
