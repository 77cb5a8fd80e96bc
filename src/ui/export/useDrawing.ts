import { useEffect, useMemo, useState } from 'react';
import { type Drawing, drawingOf } from '../../figure/drawing.ts';
import { figureFiles } from '../../figure/formats.ts';
import type { Sources } from '../../figure/record.ts';
import { documentStore } from '../documentStore.ts';
import { limitStore } from '../limitStore.ts';
import { useRegions } from '../useRegions.ts';
import { choiceOf, type ExportSettings, nameOf, presetOf } from './exportSettings.ts';

/** The document as it stands, with the address that opens it. */
export function useSources(): Sources {
  const scenario = documentStore((state) => state.scenario);
  const limits = limitStore((state) => state.limits);
  const regions = useRegions();
  return useMemo(() => ({ scenario, regions, limits, address: location.origin + location.pathname }), [scenario, regions, limits]);
}

/** The figure under the settings; null while the typed size cannot be read. */
export function useDrawing(sources: Sources, settings: ExportSettings): Drawing | null {
  return useMemo(() => {
    const preset = presetOf(settings);
    return preset && drawingOf(sources, '', choiceOf(settings, preset), nameOf(settings, sources.scenario.plane));
  }, [sources, settings]);
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
