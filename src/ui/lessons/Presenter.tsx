import { useEffect, useState } from 'react';
import type { ThemeId } from '../useTheme.ts';
import { presenterSize } from './chart/sizes.ts';
import { LessonFigure } from './LessonFigure.tsx';
import { Prose } from './Prose.tsx';
import { ResultValue } from './ResultNumber.tsx';
import type { Result } from './types.ts';
import type { LiveStep } from './useStep.ts';

interface PresenterProps {
  readonly live: LiveStep;
  readonly result: Result | null;
  readonly theme: ThemeId;
  /** Part of the lesson that is done, 0 to 1. */
  readonly progress: number;
}

const isSymbol = ({ name }: Result): boolean => /^\$[^$]*\$$/.test(name);

/** Time without movement after which the pointer hides, ms. */
const QUIET = 2000;

/** Title, figure and one number for a lecture hall; nothing else. */
export function Presenter({ live, result, theme, progress }: PresenterProps) {
  const quiet = useQuietPointer();
  const size = presenterSize(useWindowHeight());
  return (
    <main id="figure" className="presenter" data-quiet={quiet || undefined}>
      <header>
        <h1>{live.step.slide}</h1>
        {result && (
          <p>
            <Prose tex={result.name} />
            {isSymbol(result) ? ' = ' : ' '}
            <strong>
              <ResultValue {...result} />
            </strong>
            , <Prose tex={result.note} />
          </p>
        )}
      </header>
      <LessonFigure live={live} theme={theme} sizeFor={() => size} />
      <div
        className="presenter-progress"
        role="progressbar"
        aria-label="Part of the lesson"
        aria-valuenow={Math.round(100 * progress)}
        style={{ '--done': progress } as React.CSSProperties}
      />
    </main>
  );
}

function useQuietPointer(): boolean {
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setQuiet(true), QUIET);
    const onMove = () => {
      setQuiet(false);
      clearTimeout(timer);
      timer = setTimeout(() => setQuiet(true), QUIET);
    };
    window.addEventListener('pointermove', onMove);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
    };
  }, []);
  return quiet;
}

function useWindowHeight(): number {
  const [height, setHeight] = useState(window.innerHeight);
  useEffect(() => {
    const onResize = () => setHeight(window.innerHeight);
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return height;
}
