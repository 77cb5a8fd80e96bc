import { type RefObject, useEffect, useRef, useState } from 'react';
import './provenance.css';
import { limitKey } from '../../engine/draw.ts';
import { MathText } from '../controls/MathText.tsx';
import { useStillScenario } from '../documentStore.ts';
import { limitStore } from '../limitStore.ts';
import { useRegions } from '../useRegions.ts';
import { Away } from './PaperSection.tsx';
import { type Provenance, provenanceOf } from './provenance.ts';
import { useReferences } from './references.ts';
import { selectionStore } from './selectionStore.ts';

/** Rest on a curve before its source is shown, and time to reach the links in it, ms. */
const DELAY = 600;
const GRACE = 300;
const GAP = 18;
const WIDTH = 320;
const HEIGHT = 170;

interface Place {
  readonly left: number;
  readonly top: number;
}

/** Where a curve that the pointer or the keyboard rests on comes from; the inspector says the rest. */
export function ProvenanceBubble({ highlighted }: { readonly highlighted: string | null }) {
  const at = usePlace();
  const [shown, setShown] = useState<{ readonly id: string; readonly place: Place } | null>(null);
  const inside = useRef(false);
  const selection = selectionStore((state) => state.selection);
  useEffect(() => {
    const act = () => {
      if (!inside.current) setShown(highlighted === null ? null : { id: highlighted, place: beside(at.current) });
    };
    const timer = setTimeout(act, highlighted === null ? GRACE : DELAY);
    return () => clearTimeout(timer);
  }, [highlighted, at]);
  useEffect(() => {
    const hide = (event: KeyboardEvent) => event.key === 'Escape' && setShown(null);
    window.addEventListener('keydown', hide, true);
    return () => window.removeEventListener('keydown', hide, true);
  }, []);
  if (!shown || (selection?.kind === 'curve' && selection.id === shown.id)) return null;
  const leave = () => {
    inside.current = false;
    setShown(null);
  };
  return (
    <aside
      className="provenance"
      aria-label="Source of the curve"
      style={shown.place}
      onPointerEnter={() => {
        inside.current = true;
      }}
      onPointerLeave={leave}
    >
      <Source id={shown.id} />
    </aside>
  );
}

/** Right of the pointer, else left of it; never outside of the window. */
const beside = ({ left, top }: Place): Place => ({
  left: left + GAP + WIDTH < window.innerWidth ? left + GAP : Math.max(8, left - GAP - WIDTH),
  top: Math.max(8, Math.min(top + GAP, window.innerHeight - HEIGHT)),
});

/** Where the pointer is, or what has the keyboard's focus. */
function usePlace(): RefObject<Place> {
  const at = useRef<Place>({ left: 0, top: 0 });
  useEffect(() => {
    const byPointer = ({ clientX, clientY }: PointerEvent) => {
      at.current = { left: clientX, top: clientY };
    };
    const byKey = () => {
      const cross = document.querySelector('.crosshair circle') ?? document.activeElement;
      const box = cross?.getBoundingClientRect();
      if (box) at.current = { left: box.right, top: box.top };
    };
    window.addEventListener('pointermove', byPointer);
    window.addEventListener('keyup', byKey);
    return () => {
      window.removeEventListener('pointermove', byPointer);
      window.removeEventListener('keyup', byKey);
    };
  }, []);
  return at;
}

function Source({ id }: { readonly id: string }) {
  const region = useRegions().find((r) => r.id === id);
  const { plane } = useStillScenario();
  const bib = useReferences();
  const name = id.replace(/^limit:/, '');
  const library = limitStore((state) => state.library);
  const own = limitStore((state) => state.limits.get(limitKey(plane, name)));
  if (!region) return null;
  const inPlane = library.filter((entry) => entry.plane === plane);
  const titleOf = (other: string) => inPlane.find((entry) => entry.id === other)?.title ?? other;
  return <Words {...provenanceOf(region, inPlane.find((entry) => entry.id === name) ?? own, bib, titleOf)} />;
}

function Words({ title, facts, paper, points }: Provenance) {
  return (
    <>
      <p className="provenance-title">
        <MathText tex={title} mode="text" />
      </p>
      {facts && (
        <p>
          <MathText tex={facts} mode="text" />
        </p>
      )}
      {paper && (
        <p>
          {paper.citation}
          {paper.arxiv && (
            <>
              {', '}
              <Away to={`https://arxiv.org/abs/${paper.arxiv}`}>arXiv:{paper.arxiv}</Away>
            </>
          )}
          {paper.doi && (
            <>
              {', '}
              <Away to={`https://doi.org/${paper.doi}`}>DOI</Away>
            </>
          )}
        </p>
      )}
      <p className="provenance-points">
        <MathText tex={points} mode="text" />
      </p>
    </>
  );
}
