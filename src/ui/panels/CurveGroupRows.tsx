import { memo, useState } from 'react';
import type { Region } from '../../engine/types.ts';
import type { Theme } from '../../figure/types.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { CurveRow } from '../controls/CurveRow.tsx';
import { lazyPart } from '../controls/lazyPart.tsx';
import { commitEdit } from '../documentStore.ts';
import { useSelectedCurve } from '../inspector/selectionStore.ts';
import type { CurveGroup } from './curveGroup.ts';
import { inDrawingOrder } from './curveOrder.ts';
import { rowState } from './rowState.ts';

const Members = lazyPart('The curves of the group', async () => (await import('./Members.tsx')).Members);
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
