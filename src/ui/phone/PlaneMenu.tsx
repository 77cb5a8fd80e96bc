import { MathText } from '../controls/MathText.tsx';
import { Icon } from '../icons.tsx';

interface PlaneMenuProps {
  readonly entries: readonly { readonly id: string; readonly tex: string; readonly title: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** All planes behind one name; the system's own list does the choosing. */
export function PlaneMenu({ entries, value, onChange }: PlaneMenuProps) {
  const chosen = entries.find(({ id }) => id === value);
  return (
    <span className="plane-menu">
      <span aria-hidden="true">
        <MathText tex={chosen?.tex ?? ''} mode="text" />
        <Icon name="chevron" size={15} />
      </span>
      <select aria-label="Plane" value={value} onChange={(event) => onChange(event.target.value)}>
        {entries.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </span>
  );
}
