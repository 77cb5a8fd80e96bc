import type { CSSProperties } from 'react';
import { Checkbox } from '../controls/Checkbox.tsx';
import { fractionOf } from '../controls/rangeScale.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { Slider } from '../controls/Slider.tsx';
import { themes } from '../themes.ts';
import type { ThemeId } from '../useTheme.ts';
import { commitValue, lessonStore, previewValue } from './lessonStore.ts';
import type { Control, SliderMark, Value } from './types.ts';

interface LessonControlsProps {
  readonly controls: readonly Control[];
  readonly marks: readonly SliderMark[];
  readonly theme: ThemeId;
}

/** Sliders under the figure, then the choices and switches in one row. */
export function LessonControls({ controls, marks, theme }: LessonControlsProps) {
  const values = lessonStore((state) => state.values);
  const sliders = controls.filter((control) => control.kind === 'slider');
  const others = controls.filter((control) => control.kind !== 'slider');
  return (
    <div className="lesson-controls">
      <div className="lesson-sliders">
        {sliders.map(({ id, parameter }, i) => (
          <div key={id} className="lesson-slider">
            <Slider
              parameter={parameter}
              value={Number(values[id] ?? parameter.initial)}
              {...(i === 0 ? { color: themes[theme].families.user?.line ?? '' } : {})}
              onPreview={(value) => previewValue(id, value)}
              onCommit={(value) => commitValue(id, value)}
            />
            {marks
              .filter(({ control }) => control === id)
              .map(({ value, label }) => (
                <span key={label} className="lesson-mark" style={{ '--mark': fractionOf(value, parameter) } as CSSProperties}>
                  {label}
                </span>
              ))}
          </div>
        ))}
      </div>
      {others.length > 0 && (
        <div className="lesson-choices">
          {others.map((control) => (
            <Choice key={control.id} control={control} value={values[control.id] ?? control.initial} />
          ))}
        </div>
      )}
    </div>
  );
}

function Choice({ control, value }: { control: Exclude<Control, { kind: 'slider' }>; value: Value }) {
  const change = (next: Value) => commitValue(control.id, next);
  if (control.kind === 'choice')
    return <Segmented label={control.label} hideLabel options={control.options} value={String(value)} onChange={change} />;
  return (
    <Checkbox label={control.label} checked={value === true} onChange={change}>
      {control.label}
    </Checkbox>
  );
}
