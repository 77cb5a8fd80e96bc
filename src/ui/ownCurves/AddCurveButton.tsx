import { Button } from '../controls/Button.tsx';
import { openDialog } from './importStore.ts';

/** Opens the dialog that asks for a file or rows. */
export function AddCurveButton() {
  return (
    <Button kind="quiet" onClick={openDialog}>
      Add yours
    </Button>
  );
}
