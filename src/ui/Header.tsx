import { useState } from 'react';
import { Button } from './controls/Button.tsx';
import { IconButton } from './controls/IconButton.tsx';
import { lazyPart } from './controls/lazyPart.tsx';
import { documentStore, redoEdit, undoEdit } from './documentStore.ts';
import { ExportButton } from './export/ExportButton.tsx';
import { DocumentExport } from './export/lazyExport.ts';
import { Gallery } from './gallery/Gallery.tsx';
import { Logo } from './icons.tsx';
import { useLessonOpen } from './lessons/lessonAddress.ts';
import { PlaneRow } from './PlaneRow.tsx';
import { SnapshotsButton } from './snapshots/SnapshotsButton.tsx';
import { useNarrow } from './useNarrow.ts';
import { isDark, isStrong, type ThemeId } from './useTheme.ts';

const LessonExport = lazyPart('The export', async () => (await import('./lessons/LessonExport.tsx')).LessonExport);

interface HeaderProps {
  readonly theme: ThemeId;
  readonly panelOpen: boolean;
  readonly onToggleTheme: () => void;
  readonly onToggleContrast: () => void;
  readonly onTogglePanel: () => void;
}

/** Word mark, planes, history, theme, link. */
export function Header({ theme, panelOpen, onToggleTheme, onToggleContrast, onTogglePanel }: HeaderProps) {
  const learning = useLessonOpen();
  const [menu, setMenu] = useState(false);
  const narrow = useNarrow();
  return (
    <header className="header">
      <span className="wordmark">
        <Logo />
        <span>DarkReach</span>
      </span>
      <PlaneRow />
      <div className="document-actions">
        {!learning && <DocumentActions panelOpen={panelOpen} onTogglePanel={onTogglePanel} />}
        <span className="menu-toggle">
          <IconButton icon="menu" label="Menu" expanded={menu} onClick={() => setMenu(!menu)} />
        </span>
      </div>
      <div className="header-actions" data-open={menu || undefined}>
        <ThemeButton theme={theme} inWords={narrow} onClick={onToggleTheme} />
        <ContrastButton theme={theme} inWords={narrow} onClick={onToggleContrast} />
        {!learning && <Gallery />}
        <CopyLink />
        {(learning || !narrow) && <ExportButton dialog={learning ? LessonExport : DocumentExport} />}
      </div>
    </header>
  );
}

interface LookButtonProps {
  readonly theme: ThemeId;
  /** In a menu words, in the header a drawing. */
  readonly inWords: boolean;
  readonly onClick: () => void;
}

/** Pure black and white, hatches, every curve at full strength. */
function ContrastButton({ theme, inWords, onClick }: LookButtonProps) {
  const strong = isStrong(theme);
  if (!inWords) return <IconButton icon="contrast" label="High contrast" pressed={strong} onClick={onClick} />;
  return (
    <Button kind="quiet" icon="contrast" onClick={onClick}>
      {strong ? 'Usual contrast' : 'High contrast'}
    </Button>
  );
}

/** Changes between light and dark. */
function ThemeButton({ theme, inWords, onClick }: LookButtonProps) {
  const [icon, label] = !isDark(theme) ? (['moon', 'Dark theme'] as const) : (['sun', 'Light theme'] as const);
  if (!inWords) return <IconButton icon={icon} label={label} onClick={onClick} />;
  return (
    <Button kind="quiet" icon={icon} onClick={onClick}>
      {label}
    </Button>
  );
}

/** What concerns the scenario: its panel, its history. A lesson has none of it. */
function DocumentActions({ panelOpen, onTogglePanel }: Pick<HeaderProps, 'panelOpen' | 'onTogglePanel'>) {
  const canUndo = documentStore((state) => state.past.length > 0);
  const canRedo = documentStore((state) => state.future.length > 0);
  const label = panelOpen ? 'Hide the scenario panel' : 'Show the scenario panel';
  return (
    <>
      <span className="panel-toggle">
        <IconButton icon="sliders" label={label} expanded={panelOpen} onClick={onTogglePanel} />
      </span>
      <IconButton icon="undo" label="Undo" disabled={!canUndo} onClick={undoEdit} />
      <IconButton icon="redo" label="Redo" disabled={!canRedo} onClick={redoEdit} />
      <SnapshotsButton />
    </>
  );
}

/** Copies the address, which holds the whole document; says so for two seconds. */
function CopyLink() {
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid('Link copied');
    } catch {
      setSaid('Copy the address bar');
    }
    setTimeout(() => setSaid(null), 2000);
  };
  return (
    <Button icon="link" onClick={() => void copy()}>
      <span aria-live="polite" className="copy-link">
        {said ?? 'Copy link'}
      </span>
    </Button>
  );
}
