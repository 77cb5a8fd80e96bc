import { Button } from '../controls/Button.tsx';
import { lazyPart } from '../controls/lazyPart.tsx';
import type { ThemeId } from '../useTheme.ts';
import { AskSheet } from './AskSheet.tsx';
import { CollectionSheet } from './CollectionSheet.tsx';
import { CurveSheet } from './CurveSheet.tsx';
import type { Step } from './importStep.ts';
import { closeDialog } from './importStore.ts';
import { SideSheet } from './SideSheet.tsx';

const ScanDialog = lazyPart('The scan', async () => (await import('../scan/ScanDialog.tsx')).ScanDialog);

interface ImportSheetProps {
  readonly step: Exclude<Step, { readonly kind: 'closed' }>;
  readonly theme: ThemeId;
}

/** The dialog where it stands. */
export function ImportSheet({ step, theme }: ImportSheetProps) {
  if (step.kind === 'curve') return <CurveSheet key={step.file.name} step={step} />;
  if (step.kind === 'collection') return <CollectionSheet step={step} />;
  if (step.kind === 'scan') return <ScanDialog table={step.file} theme={theme} />;
  if (step.kind === 'ask') return <AskSheet message={step.message} />;
  return <ReadingSheet name={step.name} />;
}

function ReadingSheet({ name }: { readonly name: string }) {
  return (
    <SideSheet title="Your curve" onClose={closeDialog} foot={<Button onClick={closeDialog}>Cancel</Button>}>
      <p role="status">Reading {name} …</p>
    </SideSheet>
  );
}
