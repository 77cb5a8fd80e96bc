import { useMemo, useState } from 'react';
import type { Region } from '../../engine/types.ts';
import type { Theme } from '../../figure/types.ts';
import { CurveRow } from '../controls/CurveRow.tsx';
import { MathText } from '../controls/MathText.tsx';
import { commitEdit, documentStore } from '../documentStore.ts';
import { limitStore } from '../limitStore.ts';
import { themes } from '../themes.ts';
import { useRegions } from '../useRegions.ts';
import { type CurveGroup, type CurveMember, curveGroups } from './curveGroups.ts';
import type { PanelProps } from './Panel.tsx';
import { rowState } from './rowState.ts';

/** What can be drawn in this plane, in groups that open to single curves. */
export function CurvesPanel({ theme, highlighted, onHighlight }: PanelProps) {
  const scenario = documentStore((state) => state.scenario);
  const index = limitStore((state) => state.index);
  const groups = useMemo(() => curveGroups(scenario, index), [scenario, index]);
  const regions = new Map(useRegions().map((region) => [region.id, region]));
  return (
    <section className="panel-section">
      <div className="panel-head">
        <h2>Curves</h2>
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
  const [open, setOpen] = useState(false);
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
          <Member
            key={member.id}
            member={member}
            region={regions.get(member.id)}
            theme={theme}
            highlighted={highlighted === member.id}
            onHighlight={onHighlight}
          />
        ))}
    </div>
  );
}

const scenarioNow = () => documentStore.getState().scenario;

interface MemberProps {
  readonly member: CurveMember;
  readonly region: Region | undefined;
  readonly theme: Theme;
  readonly highlighted: boolean;
  readonly onHighlight: (region: string | null) => void;
}

function Member({ member, region, theme, highlighted, onHighlight }: MemberProps) {
  return (
    <div className="curve-member">
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
        onHover={(inside) => onHighlight(inside && member.shown ? member.id : null)}
      />
    </div>
  );
}
