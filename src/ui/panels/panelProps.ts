import type { ThemeId } from '../useTheme.ts';

/** What every part of the panel is given. */
export interface PanelProps {
  readonly theme: ThemeId;
  readonly highlighted: string | null;
  readonly onHighlight: (region: string | null) => void;
}
