import { useState } from 'react';
import type { Region } from '../../engine/types.ts';
import type { Theme } from '../../figure/types.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { lazyPart } from '../controls/lazyPart.tsx';
import { commitEdit } from '../documentStore.ts';
import type { CurveMember } from './curveGroup.ts';
import { toggled } from './curveOrder.ts';
import { MemberRow } from './MemberRow.tsx';
import type { PanelProps } from './panelProps.ts';
import { useDragOrder } from './useDragOrder.ts';

const OwnCurveRow = lazyPart('The row of your curve', async () => (await import('../ownCurves/OwnCurveRow.tsx')).OwnCurveRow);
const CurveLook = lazyPart('The look of the curve', async () => (await import('./CurveLook.tsx')).CurveLook);

interface MembersProps extends Pick<PanelProps, 'highlighted' | 'onHighlight'> {
  readonly members: readonly CurveMember[];
  readonly scenario: Scenario;
  readonly theme: Theme;
  readonly regions: ReadonlyMap<string, Region>;
  readonly isOwn: boolean;
  readonly selected: string | null;
}

/** Rows that can be dragged into another order; the swatch opens the look of a curve. */
export function Members({ members, scenario, theme, regions, highlighted, onHighlight, isOwn, selected }: MembersProps) {
  const [styling, setStyling] = useState<string | null>(null);
  const dragOrder = useDragOrder(members);
  const Row = isOwn ? OwnCurveRow : MemberRow;
  return members.map((member) => (
    <div key={member.id} role="presentation" className="curve-member" {...dragOrder(member)}>
      <Row
        member={member}
        scenario={scenario}
        region={regions.get(member.id)}
        theme={theme}
        highlighted={highlighted === member.id}
        selected={selected === member.id}
        styling={styling === member.id}
        onHighlight={onHighlight}
        onToggle={(on) => commitEdit(toggled(member, on, members))}
        onStyle={() => setStyling(styling === member.id ? null : member.id)}
      />
      {styling === member.id && <CurveLook member={member} region={regions.get(member.id)} regions={regions} theme={theme} />}
    </div>
  ));
}
