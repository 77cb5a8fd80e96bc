import type { PlaneId } from '../../catalog/index.ts';
import { setPlane } from '../../scenario/edits.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** The planes of the board, in reading order. */
const BOARD: readonly PlaneId[] = ['eps-mA', 'y-mchi', 'gagg-ma', 'gmu-mZ'];

/** The document seen in each plane of the board: parameters and experiments shared, curves the plane's own. */
export const boardScenarios = (scenario: Scenario): Scenario[] => BOARD.map((plane) => setPlane(plane)(scenario));
