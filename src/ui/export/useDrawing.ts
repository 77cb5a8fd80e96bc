import { useEffect, useMemo, useState } from 'react';
import { type Draw, type Drawing, drawingOf } from '../../figure/drawing.ts';
import { figureFiles } from '../../figure/formats.ts';
import { documentStore } from '../documentStore.ts';
import { limitStore } from '../limitStore.ts';
import { useRegions } from '../useRegions.ts';
import { choiceOf, type ExportSettings, nameOf, presetOf } from './exportSettings.ts';

/** A figure that can be exported. */
export interface Exportable {
  /** Part of the names of its files. */
  readonly name: string;
  readonly draw: Draw;
  /** Curves that are still being computed. */
  readonly pending: number;
  /** Its address shows it in another page. */
  readonly embeddable?: true;
}

/** The document as it stands, with the address that opens it. */
export function useDocumentFigure(): Exportable {
  const scenario = documentStore((state) => state.scenario);
  const limits = limitStore((state) => state.limits);
  const regions = useRegions();
  return useMemo(() => {
    const sources = { scenario, regions, limits, address: location.origin + location.pathname };
    const pending = regions.filter(({ state }) => state === 'pending').length;
    return { name: scenario.plane, draw: (choice, name) => drawingOf(sources, '', choice, name), pending, embeddable: true };
  }, [scenario, regions, limits]);
}

/** The figure under the settings; null while the typed size cannot be read. */
export function useDrawing({ draw, name }: Exportable, settings: ExportSettings): Drawing | null {
  return useMemo(() => {
    const preset = presetOf(settings);
    return preset && draw(choiceOf(settings, preset), nameOf(settings, name));
  }, [draw, name, settings]);
}

/** Address of a picture of the drawing for an <img>; the last one stays until the next is ready. */
export function usePreview(drawing: Drawing | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    if (drawing)
      void figureFiles(drawing, 'slides').then(([file]) => {
        if (current && file) setAddress(URL.createObjectURL(new Blob([file.content as BlobPart], { type: 'image/svg+xml' })));
      });
    return () => {
      current = false;
    };
  }, [drawing]);
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address]);
  return address;
}
