import { useEffect, useState } from 'react';
import { Quantity } from '../controls/Quantity.tsx';
import type { ThemeId } from '../useTheme.ts';
import { presenterSize } from './chart/sizes.ts';
import { LessonFigure } from './LessonFigure.tsx';
import { lessonStore } from './lessonStore.ts';
import { Prose } from './Prose.tsx';
import { ResultValue } from './ResultNumber.tsx';
import { activeControls, type Result, type Step, type Values } from './types.ts';
import { useFullscreenEnd } from './useLessonKeys.ts';
import type { LiveStep } from './useStep.ts';
import { words } from './words/words.ts';

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
  const { blank, values } = lessonStore();
  useFullscreenEnd();
  const size = presenterSize(useWindowHeight());
  return (
    <main id="figure" className="presenter" data-quiet={quiet || undefined} data-blank={blank || undefined}>
      <header>
        <h1>{live.step.words.slide}</h1>
        {result && (
          <p>
            <Prose tex={result.name} />
            {isSymbol(result) ? ' = ' : ' '}
            <strong>
              <ResultValue {...result} />
            </strong>
            , <Prose tex={result.note} />
            <Moved step={live.step} values={values} />
          </p>
        )}
      </header>
      <LessonFigure live={live} theme={theme} sizeFor={() => size} />
      <div
        className="presenter-progress"
        role="progressbar"
        aria-label={words.page.progress}
        aria-valuenow={Math.round(100 * progress)}
        style={{ '--done': progress } as React.CSSProperties}
      />
    </main>
  );
}

/** The value of the first slider, once it was moved. */
function Moved({ step, values }: { readonly step: Step; readonly values: Values }) {
  const main = activeControls(step, values).find(({ kind }) => kind === 'slider');
  const value = main && values[main.id];
  if (main?.kind !== 'slider' || typeof value !== 'number' || value === main.parameter.initial) return null;
  const { symbol, unit } = main.parameter;
  return (
    <span className="presenter-moved">
      <Prose tex={`$${symbol.split(' = ')[0]}$`} /> = <Quantity value={value} {...(unit ? { unit } : {})} />
    </span>
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
