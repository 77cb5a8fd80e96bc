import { memo, useState } from 'react';
import type { Region } from '../../engine/types.ts';
import type { Theme } from '../../figure/types.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { CurveRow } from '../controls/CurveRow.tsx';
import { lazyPart } from '../controls/lazyPart.tsx';
import { commitEdit } from '../documentStore.ts';
import { useSelectedCurve } from '../inspector/selectionStore.ts';
import type { CurveGroup, CurveMember } from './curveGroup.ts';
import { inDrawingOrder, toggled } from './curveOrder.ts';
import { MemberRow } from './MemberRow.tsx';
import { rowState } from './rowState.ts';
import { useDragOrder } from './useDragOrder.ts';

const OwnCurveRow = lazyPart('The row of your curve', async () => (await import('../ownCurves/OwnCurveRow.tsx')).OwnCurveRow);
const CurveLook = lazyPart('The look of the curve', async () => (await import('./CurveLook.tsx')).CurveLook);
const OwnCurvesFoot = lazyPart('The export of your curves', async () => (await import('../ownCurves/OwnCurvesFoot.tsx')).OwnCurvesFoot);

interface CurveGroupRowsProps {
  readonly group: CurveGroup;
  /** As it was when the hand rested last. */
  readonly scenario: Scenario;
  readonly theme: Theme;
  readonly regions: ReadonlyMap<string, Region>;
  /** Opened by a search. */
  readonly found: boolean;
  readonly highlighted: string | null;
  readonly onHighlight: (region: string | null) => void;
}

/** A group of curves, which opens to its members. */
export const CurveGroupRows = memo(({ group, scenario, theme, regions, found, highlighted, onHighlight }: CurveGroupRowsProps) => {
  const isOwn = group.id === 'own';
  const [open, setOpen] = useState(isOwn);
  const selected = useSelectedCurve();
  useNews(selected, () => group.members.some(({ id }) => id === selected) && setOpen(true));
  const members = inDrawingOrder(group.members, scenario);
  const shown = members.filter((member) => member.shown).length;
  const troubled = members.some((member) => rowState(regions.get(member.id), scenario)?.kind === 'failed');
  const expanded = open || troubled || found;
  return (
    <div className="curve-group">
      <CurveRow
        title={group.title}
        checked={shown > 0}
        onToggle={(on) => commitEdit(group.show(on))}
        statement={group.statement}
        color={group.family ? (theme.families[group.family]?.line ?? theme.ink) : theme.ink2}
        {...(group.statement === 'context' ? { fill: theme.union } : {})}
        trailing={shown === members.length ? String(shown) : `${shown} of ${members.length}`}
        expanded={expanded}
        onSelect={() => setOpen(!open)}
      />
      {expanded && <Members {...{ members, scenario, theme, regions, highlighted, onHighlight, isOwn, selected }} />}
      {isOwn && expanded && <OwnCurvesFoot />}
    </div>
  );
});

/** Runs when a value changes, while rendering, so that the page is never drawn without it. */
function useNews<T>(value: T, onNews: () => void): void {
  const [known, setKnown] = useState(value);
  if (value === known) return;
  setKnown(value);
  onNews();
}

interface MembersProps extends Pick<CurveGroupRowsProps, 'scenario' | 'theme' | 'regions' | 'highlighted' | 'onHighlight'> {
  readonly members: readonly CurveMember[];
  readonly isOwn: boolean;
  readonly selected: string | null;
}

/** Rows that can be dragged into another order; the swatch opens the look of a curve. */
function Members({ members, scenario, theme, regions, highlighted, onHighlight, isOwn, selected }: MembersProps) {
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
