import { useEffect, useState } from 'react';
import { Button } from '../controls/Button.tsx';

interface CopyButtonProps {
  readonly kind?: 'secondary' | 'quiet';
  /** What is copied, in words. */
  readonly label: string;
  /** Accessible name where the label is short; contains it. */
  readonly title?: string;
  readonly text: () => string | Promise<string>;
}

/** Copies text and says so for two seconds; says too when the browser refuses. */
export function CopyButton({ kind = 'secondary', label, title, text }: CopyButtonProps) {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), 2000);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await text());
      setSaid('Copied');
    } catch {
      setSaid('Not copied');
    }
  };
  return (
    <Button kind={kind} onClick={() => void copy()}>
      <span aria-live="polite">{said ?? label}</span>
      {title && !said && <span className="visually-hidden">{title}</span>}
    </Button>
  );
}
