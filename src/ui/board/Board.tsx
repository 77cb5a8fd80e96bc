import { documentStore } from '../documentStore.ts';
import type { ThemeId } from '../useTheme.ts';
import { boardScenarios } from './boardScenarios.ts';
import { Tile } from './Tile.tsx';
import './board.css';

/** Four planes of one document; a tile's head opens its plane. */
export function Board({ theme }: { theme: ThemeId }) {
  const scenario = documentStore((state) => state.scenario);
  return (
    <main className="board" id="figure" aria-label="Four planes">
      {boardScenarios(scenario).map((seen) => (
        <Tile key={seen.plane} scenario={seen} theme={theme} />
      ))}
    </main>
  );
}
