import type { ReactNode } from 'react';
import { Modal } from '../controls/Modal.tsx';

interface SideSheetProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Name of the button that closes it. */
  readonly closeLabel?: string;
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** A dialog in the place of the scenario panel, so that the figure beside it stays in sight. */
export const SideSheet = ({ title, onClose, closeLabel = 'Cancel', foot, children }: SideSheetProps) => (
  <Modal kind="side" className="side-sheet" title={title} closeLabel={closeLabel} first=".primary" onClose={onClose}>
    <div className="side-sheet-body">{children}</div>
    <div className="side-sheet-foot">{foot}</div>
  </Modal>
);
