import { type KeyboardEvent, useState } from 'react';
import { MathText } from './MathText.tsx';
import { Tooltip } from './Tooltip.tsx';

interface TabsProps {
  /** What the tabs choose, e.g. `Plane`. */
  readonly label: string;
  readonly tabs: readonly {
    readonly id: string;
    /** Visible label: words, or symbols between dollar signs. */
    readonly tex: string;
    /** Accessible name in words, e.g. `Thermal targets`. */
    readonly title: string;
  }[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** Id of the element that the tabs fill. */
  readonly panelId?: string;
}

/** Index the focus moves to; null when the key is not one of a tab list. */
function neighbour(key: string, index: number, count: number): number | null {
  if (key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowLeft') return (index + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** A row of tabs with one stop for the Tab key; arrows move, Enter or Space selects. */
export function Tabs({ label, tabs, selected, onSelect, panelId }: TabsProps) {
  const [reached, setReached] = useState<string | null>(null);
  // Where no tab is selected the first one is the stop.
  const current = tabs.some(({ id }) => id === selected) ? selected : tabs[0]?.id;
  const stop = reached ?? current;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const reachedIndex = tabs.findIndex(({ id }) => id === stop);
    const next = neighbour(event.key, reachedIndex, tabs.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className="tabs" onKeyDown={onKeyDown} onBlur={() => setReached(null)}>
      {tabs.map(({ id, tex, title }) => (
        <Tooltip key={id} text={title} repeatsLabel>
          <button
            type="button"
            role="tab"
            aria-selected={id === selected}
            aria-controls={panelId}
            aria-label={title}
            tabIndex={id === stop ? 0 : -1}
            onFocus={() => setReached(id)}
            onClick={() => onSelect(id)}
          >
            <MathText tex={tex} mode="text" />
          </button>
        </Tooltip>
      ))}
    </div>
  );
}
