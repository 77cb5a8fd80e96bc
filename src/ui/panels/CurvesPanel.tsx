import { useEffect, useMemo, useRef, useState } from 'react';
import type { Region } from '../../engine/types.ts';
import type { Theme } from '../../figure/types.ts';
import { CurveRow } from '../controls/CurveRow.tsx';
import { MathText } from '../controls/MathText.tsx';
import { commitEdit, documentStore, useStillScenario } from '../documentStore.ts';
import { CopyButton } from '../inspector/CopyButton.tsx';
import { shownReferences } from '../inspector/references.ts';
import { selectCurve, useSelectedCurve } from '../inspector/selectionStore.ts';
import { limitStore } from '../limitStore.ts';
import { AddCurveButton } from '../ownCurves/AddCurveButton.tsx';
import { OwnCurveRow } from '../ownCurves/OwnCurveRow.tsx';
import { OwnCurvesFoot } from '../ownCurves/OwnCurvesFoot.tsx';
import { ownStore } from '../ownCurves/ownStore.ts';
import { themes } from '../themes.ts';
import { useRegions } from '../useRegions.ts';
import type { CurveGroup, CurveMember } from './curveGroup.ts';
import { curveGroups } from './curveGroups.ts';
import type { PanelProps } from './panelProps.ts';
import { rowState } from './rowState.ts';

/** What can be drawn in this plane, in groups that open to single curves. */
export function CurvesPanel({ theme, highlighted, onHighlight }: PanelProps) {
  const scenario = useStillScenario();
  const index = limitStore((state) => state.index);
  const own = ownStore((state) => state.curves);
  const groups = useMemo(() => curveGroups(scenario, index, own), [scenario, index, own]);
  const drawn = useRegions();
  const regions = new Map(drawn.map((region) => [region.id, region]));
  return (
    <section className="panel-section">
      <div className="panel-head">
        <h2>Curves</h2>
        <AddCurveButton />
        <CopyButton kind="quiet" label="Copy .bib" title=" of all shown curves" text={() => shownReferences(drawn)} />
      </div>
      {groups.map((group) => (
        <Group key={group.id} group={group} theme={themes[theme]} regions={regions} highlighted={highlighted} onHighlight={onHighlight} />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly group: CurveGroup;
  readonly theme: Theme;
  readonly regions: ReadonlyMap<string, Region>;
  readonly highlighted: string | null;
  readonly onHighlight: (region: string | null) => void;
}

function Group({ group, theme, regions, highlighted, onHighlight }: GroupProps) {
  const isOwn = group.id === 'own';
  const [open, setOpen] = useState(isOwn);
  const Row = isOwn ? OwnCurveRow : Member;
  const selected = useSelectedCurve();
  useNews(selected, () => group.members.some(({ id }) => id === selected) && setOpen(true));
  const shown = group.members.filter((member) => member.shown).length;
  const troubled = group.members.some((member) => rowState(member, regions.get(member.id), scenarioNow())?.kind === 'failed');
  return (
    <div className="curve-group">
      <CurveRow
        title={group.title}
        checked={shown > 0}
        onToggle={(on) => commitEdit(group.show(on))}
        statement={group.statement}
        color={group.family ? (theme.families[group.family]?.line ?? theme.ink) : theme.ink2}
        {...(group.statement === 'context' ? { fill: theme.union } : {})}
        trailing={shown === group.members.length ? String(shown) : `${shown} of ${group.members.length}`}
        expanded={open || troubled}
        onSelect={() => setOpen(!open)}
      />
      {(open || troubled) &&
        group.members.map((member) => (
          <Row
            key={member.id}
            member={member}
            region={regions.get(member.id)}
            theme={theme}
            highlighted={highlighted === member.id}
            selected={selected === member.id}
            onHighlight={onHighlight}
          />
        ))}
      {isOwn && open && <OwnCurvesFoot />}
    </div>
  );
}

/** Runs when a value changes, while rendering, so that the page is never drawn without it. */
function useNews<T>(value: T, onNews: () => void): void {
  const [known, setKnown] = useState(value);
  if (value === known) return;
  setKnown(value);
  onNews();
}

/** Brings a row into the sight of its panel; the page itself stays where it is. */
function scrollIntoPanel(row: HTMLElement): void {
  const panel = row.closest('.panel');
  if (!panel) return;
  const [outer, inner] = [panel.getBoundingClientRect(), row.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) panel.scrollBy({ top: inner.top - (outer.top + outer.bottom) / 2 });
}

const scenarioNow = () => documentStore.getState().scenario;

interface MemberProps {
  readonly member: CurveMember;
  readonly region: Region | undefined;
  readonly theme: Theme;
  readonly highlighted: boolean;
  readonly selected: boolean;
  readonly onHighlight: (region: string | null) => void;
}

function Member({ member, region, theme, highlighted, selected, onHighlight }: MemberProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected && row.current) scrollIntoPanel(row.current);
  }, [selected]);
  return (
    <div className="curve-member" ref={row}>
      <CurveRow
        title={member.title}
        tex={member.tex}
        checked={member.shown}
        onToggle={(on) => commitEdit(member.show(on))}
        statement={region?.statement ?? member.statement}
        color={theme.families[member.family]?.line ?? theme.ink}
        trailing={
          region?.remark && region.state === 'ready' && region.statement !== 'other' ? (
            <MathText tex={region.remark} mode="text" />
          ) : (
            member.condition
          )
        }
        state={rowState(member, region, scenarioNow())}
        highlighted={highlighted}
        selected={selected}
        onSelect={() => selectCurve(member.id)}
        onHover={(inside) => onHighlight(inside && member.shown ? member.id : null)}
      />
    </div>
  );
}
