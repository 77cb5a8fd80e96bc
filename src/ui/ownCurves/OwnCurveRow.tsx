import { useState } from 'react';
import { limitKey } from '../../engine/draw.ts';
import type { Region } from '../../engine/types.ts';
import type { Theme } from '../../figure/types.ts';
import { CurveRow } from '../controls/CurveRow.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { commitEdit, useStillScenario } from '../documentStore.ts';
import { selectCurve } from '../inspector/selectionStore.ts';
import type { CurveMember } from '../panels/curveGroup.ts';
import { rowState } from '../panels/rowState.ts';
import { OwnCurveDetails } from './OwnCurveDetails.tsx';
import { ownStore, rememberShown } from './ownStore.ts';

interface OwnCurveRowProps {
  readonly member: CurveMember;
  readonly region: Region | undefined;
  readonly theme: Theme;
  readonly highlighted: boolean;
  readonly selected: boolean;
  readonly onHighlight: (region: string | null) => void;
}

/** Row of a curve of one's own; the button at its end opens what can be done with it. */
export function OwnCurveRow({ member, region, theme, highlighted, selected, onHighlight }: OwnCurveRowProps) {
  const [open, setOpen] = useState(false);
  const scenario = useStillScenario();
  const curve = ownStore(({ curves }) => curves.find((c) => limitKey(c.plane, c.id) === limitKey(scenario.plane, member.limit ?? '')));
  if (!curve) return null;
  const toggle = (shown: boolean) => {
    commitEdit(member.show(shown));
    rememberShown(curve, shown);
  };
  return (
    <div className="curve-member">
      <CurveRow
        title={member.title}
        tex={member.tex}
        checked={member.shown}
        onToggle={toggle}
        statement={region?.statement ?? member.statement}
        color={theme.families[member.family]?.line ?? theme.ink}
        trailing={
          <>
            {member.condition}
            <IconButton icon="sliders" label={`Edit ${curve.title}`} size="row" expanded={open} onClick={() => setOpen(!open)} />
          </>
        }
        state={rowState(member, region, scenario)}
        highlighted={highlighted}
        selected={selected}
        onSelect={() => selectCurve(member.id)}
        onHover={(inside) => onHighlight(inside && member.shown ? member.id : null)}
      />
      {open && <OwnCurveDetails curve={curve} />}
    </div>
  );
}
