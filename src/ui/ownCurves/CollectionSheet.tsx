import { Button } from '../controls/Button.tsx';
import type { Step } from './importStep.ts';
import { addCollection, closeDialog } from './importStore.ts';
import { Caution } from './Messages.tsx';
import { SideSheet } from './SideSheet.tsx';

const count = (n: number): string => (n === 1 ? 'One curve' : `${n} curves`);

/** Curves and scenario of an export: both, or the curves alone. */
export function CollectionSheet({ step: { file } }: { readonly step: Extract<Step, { kind: 'collection' }> }) {
  const { curves, scenario, problems } = file;
  const empty = curves.length === 0 && scenario === null;
  return (
    <SideSheet
      title="Your curves"
      onClose={closeDialog}
      foot={
        <>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button kind="primary" disabled={empty} onClick={() => addCollection(scenario !== null)}>
            {scenario === null ? 'Add curves' : 'Open'}
          </Button>
        </>
      }
    >
      <div className="own-understood">
        <p className="own-file">{file.name}</p>
        <p>
          {count(curves.length)}
          {scenario !== null && ' and the scenario they were drawn in'}.
        </p>
      </div>
      <ul className="own-list">
        {curves.map(({ plane, id, title }) => (
          <li key={`${plane}/${id}`}>{title}</li>
        ))}
      </ul>
      <Caution texts={problems} />
      {scenario !== null && (
        <>
          <p className="own-note">Open replaces the scenario of this page; Undo brings it back.</p>
          {curves.length > 0 && <Button onClick={() => addCollection(false)}>Add the curves only</Button>}
        </>
      )}
    </SideSheet>
  );
}
