import { IconButton } from '../controls/IconButton.tsx';
import './facts.css';
import './inspector.css';
import type { ThemeId } from '../useTheme.ts';
import { CurveInspector } from './CurveInspector.tsx';
import { PointInspector } from './PointInspector.tsx';
import { select, selectionStore } from './selectionStore.ts';

/** What is known of the pinned point or the selected curve; there only while something is selected. */
export function Inspector({ theme }: { readonly theme: ThemeId }) {
  const selection = selectionStore((state) => state.selection);
  if (!selection) return null;
  const close = () => {
    select(null);
    document.querySelector<SVGSVGElement>('.plot-svg')?.focus();
  };
  return (
    <aside className="inspector" aria-label="Inspector">
      <div className="inspector-head">
        <h2>{selection.kind === 'point' ? 'Pinned point' : 'Selected curve'}</h2>
        <IconButton icon="close" label="Close the inspector" size="panel" onClick={close} />
      </div>
      {selection.kind === 'point' ? <PointInspector point={selection.point} theme={theme} /> : <CurveInspector id={selection.id} />}
    </aside>
  );
}
