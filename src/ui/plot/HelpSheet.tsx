import { Checkbox } from '../controls/Checkbox.tsx';
import { Modal } from '../controls/Modal.tsx';
import { allowSingleKeys, plotStore, showHelp } from './plotStore.ts';
import './helpSheet.css';

type Entries = readonly (readonly [does: string, how: string])[];

const POINTER: Entries = [
  ['Zoom at the pointer', 'wheel, or two fingers'],
  ['Zoom one axis', 'Shift or Alt and wheel, or wheel beside the axis'],
  ['Move the view', 'drag; beside an axis only that one moves'],
  ['Zoom to a part', 'Shift and drag, or the dashed box above the figure'],
  ['Show the whole plane', 'double click'],
  ['Pin a point, select a curve', 'click'],
];

const KEYS: Entries = [
  ['Move the cross-hair', 'arrow keys; with Shift in small steps'],
  ['Pin the point, or select the curve', 'Enter'],
  ['Leave the cross-hair, close what is open', 'Esc'],
  ['Undo, redo', 'Ctrl Z, Ctrl Shift Z (on a Mac ⌘)'],
];

const SINGLE_KEYS: Entries = [
  ['Zoom in, zoom out', '+ and −'],
  ['Whole plane, previous view', '0 and Backspace'],
  ['Next curve, previous curve', '] and ['],
  ['Show or hide the scenario panel', '\\'],
  ['This sheet', '?'],
];

/** What the pointer and the keys do in the figure, and the switch for keys that act alone. */
export function HelpSheet() {
  const singleKeys = plotStore((state) => state.singleKeys);
  return (
    <Modal kind="sheet" className="help-sheet" title="Gestures and keys" onClose={() => showHelp(false)}>
      <List title="Pointer and touch" entries={POINTER} />
      <List title="Keys, in the figure" entries={KEYS} />
      <List title="Single keys" entries={SINGLE_KEYS} />
      <Checkbox label="Single keys act" checked={singleKeys} onChange={allowSingleKeys}>
        Single keys act
      </Checkbox>
    </Modal>
  );
}

function List({ title, entries }: { readonly title: string; readonly entries: Entries }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {entries.map(([does, how]) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
