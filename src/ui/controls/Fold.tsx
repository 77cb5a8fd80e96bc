import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../icons.tsx';

interface FoldProps {
  readonly title: ReactNode;
  readonly initiallyOpen?: boolean;
  /** What stands under it is there only while it is open. */
  readonly lazy?: boolean;
  readonly children: ReactNode;
}

/** A heading that shows and hides what stands under it. */
export function Fold({ title, initiallyOpen = false, lazy = false, children }: FoldProps) {
  const [open, setOpen] = useState(initiallyOpen);
  const id = useId();
  return (
    <div className="fold" data-open={open || undefined}>
      <button type="button" className="fold-title" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Icon name="chevron" size={15} />
        {title}
      </button>
      <div id={id} className="fold-body" inert={!open}>
        <div>{(open || !lazy) && children}</div>
      </div>
    </div>
  );
}
