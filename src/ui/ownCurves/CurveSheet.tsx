import { useMemo } from 'react';
import { type PlaneId, planes } from '../../catalog/index.ts';
import { modelParams } from '../../catalog/modelParams.ts';
import { conventionsOf } from '../../engine/import/conventions.ts';
import { judge, type Remark } from '../../engine/import/judge.ts';
import { type Choices, neededBy } from '../../engine/import/place.ts';
import { massUnits, type Reading, type Side } from '../../engine/import/types.ts';
import { OWN_PREFIX } from '../../scenario/own.ts';
import { Button } from '../controls/Button.tsx';
import { Select } from '../controls/Select.tsx';
import { Slider } from '../controls/Slider.tsx';
import { TextField } from '../controls/TextField.tsx';
import { texText } from '../controls/texText.ts';
import { limitStore } from '../limitStore.ts';
import type { Step } from './importStep.ts';
import { addCurve, addDatasets, choose, chooseReading, closeDialog } from './importStore.ts';
import { Caution, LeftOut } from './Messages.tsx';
import { SideSheet } from './SideSheet.tsx';

type CurveStep = Extract<Step, { kind: 'curve' }>;

const SIDES: readonly { readonly id: Side; readonly title: string }[] = [
  { id: 'above', title: 'Above the curve' },
  { id: 'below', title: 'Below the curve' },
  { id: 'closed', title: 'Inside the curve' },
  { id: 'line', title: 'Nothing: only a line' },
];

const LEVELS = [0.68, 0.9, 0.95, 0.99];
const UNKNOWN = 'unknown';
const percent = (cl: number): string => `${Number((100 * cl).toPrecision(4))} % CL`;

/** The file as it was understood, and the questions that only a person can answer; the figure shows the answer. */
export function CurveSheet({ step }: { readonly step: CurveStep }) {
  const { file, reading, choices } = step;
  const remarks = useRemarks(reading, choices);
  const about = (subject: Remark['about']) => <Caution texts={remarks.filter((r) => r.about === subject).map((r) => r.text)} />;
  const datasets = file.readings.filter(({ dataset }) => dataset).length;
  const foot = (
    <>
      <Button onClick={closeDialog}>Cancel</Button>
      <Button kind="primary" onClick={addCurve}>
        Add curve
      </Button>
    </>
  );
  return (
    <SideSheet title="Your curve" onClose={closeDialog} foot={foot}>
      <Understood step={step} />
      {about('file')}
      {datasets > 1 && <Button onClick={addDatasets}>{`Add all ${datasets} as curves`}</Button>}
      <TextField label="Name" value={choices.name} onChange={(name) => choose({ name })} />
      <Questions choices={choices} about={about} />
    </SideSheet>
  );
}

/** What the file holds, what of it is left out, and other ways to read it. */
function Understood({ step: { file, reading } }: { readonly step: CurveStep }) {
  const { readings, name, format } = file;
  return (
    <>
      <div className="own-understood">
        <p className="own-file">{name}</p>
        <p>{format}.</p>
        {reading.understood.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <LeftOut faults={reading.faults} />
      {readings.length > 1 && (
        <Select
          label="Read as"
          value={String(readings.indexOf(reading))}
          options={readings.map(({ title }, i) => ({ id: String(i), title }))}
          onChange={(id) => chooseReading(Number(id))}
        />
      )}
    </>
  );
}

const planeOptions = (Object.keys(planes) as PlaneId[]).map((id) => ({
  id,
  title: `${texText(planes[id].title, 'text').replace(',', ', ')}: ${planes[id].about}`,
}));

/** A symbol without markup; powers keep their raised signs. */
const plainSymbol = (tex: string): string =>
  tex
    .split(/([⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)/)
    .map((part, i) => (i % 2 === 0 ? texText(part, 'math') : part))
    .join('');

interface QuestionsProps {
  readonly choices: Choices;
  readonly about: (subject: Remark['about']) => React.ReactNode;
}

function Questions({ choices, about }: QuestionsProps) {
  const conventions = conventionsOf(choices.plane);
  const levels = [...new Set([...LEVELS, ...(choices.cl === null ? [] : [choices.cl])])].sort();
  return (
    <>
      <Select label="Plane" value={choices.plane} options={planeOptions} onChange={(id) => choose(inNewPlane(id as PlaneId))} />
      <Select
        label="Mass in"
        value={choices.unit}
        options={massUnits.map((id) => ({ id, title: id }))}
        onChange={(id) => choose({ unit: id as Choices['unit'] })}
      />
      {about('mass')}
      <Select
        label="Coupling"
        value={choices.convention}
        options={conventions.map(({ id, coupling, mass }) => ({
          id,
          title: `${plainSymbol(coupling)} against ${plainSymbol(mass)}`,
        }))}
        onChange={(convention) => choose({ convention })}
      />
      {about('coupling')}
      <Conditions choices={choices} />
      <Select
        label="Confidence level"
        value={choices.cl === null ? UNKNOWN : String(choices.cl)}
        options={[...levels.map((cl) => ({ id: String(cl), title: percent(cl) })), { id: UNKNOWN, title: 'Not stated' }]}
        onChange={(id) => choose({ cl: id === UNKNOWN ? null : Number(id) })}
      />
      <Select label="Excluded" value={choices.side} options={SIDES} onChange={(id) => choose({ side: id as Side })} />
      {about('side')}
    </>
  );
}

/** Another plane has its own conventions; its own axes are meant until something else is said. */
const inNewPlane = (plane: PlaneId): Partial<Choices> => ({ plane, convention: conventionsOf(plane)[0]?.id ?? '' });

/** Parameters that the conversion needs: those the curve was made for. */
function Conditions({ choices }: { readonly choices: Choices }) {
  const needed = neededBy(choices);
  if (needed.length === 0) return null;
  return (
    <>
      <p className="own-note">Your curve was made for:</p>
      {needed.map((id) => (
        <Slider
          key={id}
          parameter={modelParams[id]}
          value={choices[id]}
          onPreview={(value) => choose({ [id]: value })}
          onCommit={(value) => choose({ [id]: value })}
        />
      ))}
    </>
  );
}

/** What should be looked at, compared with the published curves of the plane. */
function useRemarks(reading: Reading, choices: Choices): readonly Remark[] {
  const limits = limitStore((state) => state.limits);
  const { plane, unit, convention, side, alphaD, ratio } = choices;
  return useMemo(() => {
    const known = [...limits.values()].filter((limit) => limit.plane === plane && !limit.id.startsWith(OWN_PREFIX));
    return judge(reading, { plane, unit, convention, side, alphaD, ratio, name: '', cl: null }, known);
  }, [limits, reading, plane, unit, convention, side, alphaD, ratio]);
}
