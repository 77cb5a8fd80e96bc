import { useRef, useState } from 'react';
import { planes } from '../../catalog/index.ts';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import { documentStore } from '../documentStore.ts';
import { SideSheet } from '../ownCurves/SideSheet.tsx';
import { saveText } from '../saveText.ts';
import { SnapshotRow } from './SnapshotRow.tsx';
import { addFrom, scenarioFile, snapshotStore, takeBackRemoval, takeSnapshot } from './snapshotStore.ts';
import './snapshots.css';

/** Documents kept under names in this browser: keep, open, rename, delete, save as a file. */
export function SnapshotsSheet({ onClose }: { readonly onClose: () => void }) {
  const { list, deleted, fleeting } = snapshotStore();
  return (
    <SideSheet title="Snapshots" closeLabel="Close" onClose={onClose} foot={<FileButtons />}>
      <KeepForm />
      {fleeting && <p className="snapshot-note">This browser keeps nothing for this page: save a file before you leave.</p>}
      {list.length === 0 && <p className="snapshot-note">No snapshots yet. They stay in this browser until you delete them.</p>}
      <ul className="snapshot-list" aria-label="Snapshots">
        {list.map((snapshot) => (
          <SnapshotRow key={snapshot.name} snapshot={snapshot} onOpened={onClose} />
        ))}
      </ul>
      <p className="snapshot-note" role="status">
        {deleted && (
          <>
            “{deleted.snapshot.name}” deleted.{' '}
            <button type="button" className="text-button" onClick={takeBackRemoval}>
              Take back
            </button>
          </>
        )}
      </p>
    </SideSheet>
  );
}

function KeepForm() {
  const headline = documentStore(({ scenario }) => planes[scenario.plane].headline);
  const [name, setName] = useState('');
  const save = () => {
    takeSnapshot(name.trim() || headline);
    setName('');
  };
  return (
    <form
      className="snapshot-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField label="Name" value={name} onChange={setName} />
      <Button kind="primary" type="submit">
        Keep this view
      </Button>
    </form>
  );
}

/** One file holds the open scenario and all snapshots. */
function FileButtons() {
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const read = async (file: File) => {
    const added = addFrom(await file.text());
    if (added === null) setSaid(`${file.name} holds no snapshots.`);
    else setSaid(added === 1 ? '1 snapshot added.' : `${added} snapshots added.`);
  };
  return (
    <>
      <span className="snapshot-said" role="status">
        {said}
      </span>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        aria-label="Scenario file with snapshots"
        tabIndex={-1}
        accept="application/json,.json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void read(file);
          event.target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>Add from file</Button>
      <Button onClick={() => saveText('darkreach-scenario.json', scenarioFile(), 'application/json')}>Save file</Button>
    </>
  );
}
