import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { MathText } from '../controls/MathText.tsx';
import { placeBeside } from './placeBeside.ts';
import { tourSteps } from './steps.ts';
import { endTour, goTo, tourStore } from './tourStore.ts';
import './tour.css';

/** A frame around what is explained, and the words beside it. The page stays usable. */
export function Tour() {
  const index = tourStore(({ step }) => step) ?? 0;
  const step = tourSteps[index];
  const box = useRef<HTMLDivElement>(null);
  const target = useTarget(step?.at ?? '');
  useEffect(() => {
    if (step) box.current?.focus();
  }, [step]);
  if (!step) return null;
  const last = index === tourSteps.length - 1;
  return (
    <>
      {target && (
        <div className="tour-frame" style={{ left: target.x - 4, top: target.y - 4, width: target.width + 8, height: target.height + 8 }} />
      )}
      <div
        ref={box}
        className="tour"
        role="dialog"
        aria-labelledby="tour-title"
        aria-describedby="tour-text"
        tabIndex={-1}
        style={placeBeside(target, { width: innerWidth, height: innerHeight })}
        onKeyDown={(event) => event.key === 'Escape' && endTour()}
      >
        <div className="tour-head">
          <h2 id="tour-title">{step.title}</h2>
          <IconButton icon="close" label="End the tour" size="row" onClick={endTour} />
        </div>
        <p id="tour-text">
          <MathText tex={step.text} mode="text" />
        </p>
        <div className="tour-foot">
          <span className="quiet-text">
            {index + 1} of {tourSteps.length}
          </span>
          {index > 0 && (
            <Button kind="quiet" onClick={() => goTo(index - 1)}>
              Back
            </Button>
          )}
          <Button onClick={() => (last ? endTour() : goTo(index + 1))}>{last ? 'Done' : 'Next'}</Button>
        </div>
      </div>
    </>
  );
}

/** Where the element is now; followed when the window changes. */
function useTarget(selector: string): DOMRect | null {
  const [rect, setRect] = useState<DOMRect | null>(null);
  useLayoutEffect(() => {
    const measure = () => setRect(document.querySelector(selector)?.getBoundingClientRect() ?? null);
    document.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [selector]);
  return rect;
}
