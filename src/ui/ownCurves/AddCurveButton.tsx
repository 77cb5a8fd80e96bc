import { Button } from '../controls/Button.tsx';
import { importing } from './importing.ts';

/** Opens the dialog that asks for a file or rows. */
export function AddCurveButton() {
  return (
    <Button kind="quiet" onClick={() => void importing(({ openDialog }) => openDialog())}>
      Add yours
    </Button>
  );
}
