import { useState } from 'react';
import { isId, planes } from '../../catalog/index.ts';
import { MathText } from '../controls/MathText.tsx';
import { TextField } from '../controls/TextField.tsx';
import { remove, rename, restore, type Snapshot } from './snapshotStore.ts';

interface SnapshotRowProps {
  readonly snapshot: Snapshot;
  readonly onOpened: () => void;
}

/** A kept document: its name opens it. */
export function SnapshotRow({ snapshot, onOpened }: SnapshotRowProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const { name, saved } = snapshot;
  const done = () => {
    if (draft !== null) rename(snapshot, draft);
    setDraft(null);
  };
  const open = () => {
    restore(snapshot);
    onOpened();
  };
  return (
    <li className="snapshot-row">
      {draft === null ? (
        <button type="button" className="snapshot-name" onClick={open}>
          {name}
        </button>
      ) : (
        <TextField label={`New name of ${name}`} value={draft} onChange={setDraft} onDone={done} />
      )}
      <p className="snapshot-note">
        <PlaneTitle snapshot={snapshot} />, {new Date(saved).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}
      </p>
      <p className="snapshot-actions">
        <button type="button" className="text-button" aria-label={`Rename ${name}`} onClick={() => setDraft(name)}>
          Rename
        </button>
        <button type="button" className="text-button" aria-label={`Delete ${name}`} onClick={() => remove(snapshot)}>
          Delete
        </button>
      </p>
    </li>
  );
}

function PlaneTitle({ snapshot: { link } }: Pick<SnapshotRowProps, 'snapshot'>) {
  const id = /^plane=([^&]*)/.exec(link)?.[1] ?? '';
  return isId(planes, id) ? <MathText tex={planes[id].title} mode="text" /> : id;
}
