import { useState } from 'react';
import { limitKey } from '../../engine/draw.ts';
import { CurveRow } from '../controls/CurveRow.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { lazyPart } from '../controls/lazyPart.tsx';
import { selectCurve } from '../inspector/selectionStore.ts';
import type { MemberRowProps } from '../panels/MemberRow.tsx';
import { rowState } from '../panels/rowState.ts';
import { ownStore, rememberShown } from './ownStore.ts';

const OwnCurveDetails = lazyPart('What can be done with the curve', async () => (await import('./OwnCurveDetails.tsx')).OwnCurveDetails);

/** Row of a curve of one's own; the button at its end opens what can be done with it. */
export function OwnCurveRow({ member, scenario, region, theme, highlighted, selected, onHighlight, onToggle, onStyle }: MemberRowProps) {
  const [open, setOpen] = useState(false);
  const curve = ownStore(({ curves }) => curves.find((c) => limitKey(c.plane, c.id) === limitKey(scenario.plane, member.limit ?? '')));
  if (!curve) return null;
  const toggle = (shown: boolean) => {
    onToggle(shown);
    rememberShown(curve, shown);
  };
  return (
    <>
      <CurveRow
        title={member.title}
        tex={member.tex}
        checked={member.shown}
        onToggle={toggle}
        statement={region?.statement ?? member.statement}
        color={theme.families[region?.family ?? member.family]?.line ?? theme.ink}
        look={scenario.styles[member.id]}
        onStyle={onStyle}
        trailing={
          <>
            {member.condition}
            <IconButton icon="sliders" label={`Edit ${curve.title}`} size="row" expanded={open} onClick={() => setOpen(!open)} />
          </>
        }
        state={rowState(region, scenario)}
        highlighted={highlighted}
        selected={selected}
        onSelect={() => selectCurve(member.id)}
        onHover={(inside) => onHighlight(inside && member.shown ? member.id : null)}
      />
      {open && <OwnCurveDetails curve={curve} />}
    </>
  );
}
