import { useEffect, useRef } from 'react';
import type { Region } from '../../engine/types.ts';
import type { Theme } from '../../figure/types.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { CurveRow } from '../controls/CurveRow.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { MathText } from '../controls/MathText.tsx';
import { commitEdit } from '../documentStore.ts';
import { selectCurve } from '../inspector/selectionStore.ts';
import type { CurveMember } from './curveGroup.ts';
import { rowState } from './rowState.ts';

export interface MemberRowProps {
  readonly member: CurveMember;
  readonly scenario: Scenario;
  readonly region: Region | undefined;
  readonly theme: Theme;
  readonly highlighted: boolean;
  readonly selected: boolean;
  /** True while its look is being edited. */
  readonly styling: boolean;
  readonly onHighlight: (region: string | null) => void;
  readonly onToggle: (shown: boolean) => void;
  readonly onStyle: () => void;
}

/** Brings a row into the sight of its panel; the page itself stays where it is. */
function scrollIntoPanel(row: HTMLElement): void {
  const panel = row.closest('.panel, .sheet-body');
  if (!panel) return;
  const [outer, inner] = [panel.getBoundingClientRect(), row.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) panel.scrollBy({ top: inner.top - (outer.top + outer.bottom) / 2 });
}

/** One curve of a group. */
export function MemberRow({
  member,
  scenario,
  region,
  theme,
  highlighted,
  selected,
  styling,
  onHighlight,
  onToggle,
  onStyle,
}: MemberRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const { remove } = member;
  useEffect(() => {
    if (selected && row.current) scrollIntoPanel(row.current);
  }, [selected]);
  const rescaled = region?.remark && region.state === 'ready' && region.statement !== 'other';
  return (
    <div ref={row}>
      <CurveRow
        title={member.title}
        tex={scenario.styles[member.id]?.label ?? member.tex}
        checked={member.shown}
        onToggle={onToggle}
        statement={region?.statement ?? member.statement}
        color={theme.families[region?.family ?? member.family]?.line ?? theme.ink}
        look={scenario.styles[member.id]}
        trailing={
          <>
            {rescaled ? <MathText tex={region.remark ?? ''} mode="text" /> : member.condition}
            {remove && <IconButton icon="close" label={`Remove ${member.title}`} size="row" onClick={() => commitEdit(remove)} />}
          </>
        }
        state={rowState(region, scenario)}
        highlighted={highlighted}
        selected={selected}
        styling={styling}
        onStyle={onStyle}
        onSelect={() => selectCurve(member.id)}
        onHover={(inside) => onHighlight(inside && member.shown ? member.id : null)}
      />
    </div>
  );
}
