import { charm } from '../data/protonTables/charm.ts';
import { darkquest } from '../data/protonTables/darkquest.ts';
import { faser } from '../data/protonTables/faser.ts';
import { na62ee } from '../data/protonTables/na62ee.ts';
import { na62mm } from '../data/protonTables/na62mm.ts';
import { nucal } from '../data/protonTables/nucal.ts';
import { ship } from '../data/protonTables/ship.ts';
import type { ProtonExperiment } from './presets.ts';
import type { SourceTable } from './sourceTable.ts';

/** Every source table (30 kB compressed): import this file only where one is used. */
export const protonTables: Readonly<Record<ProtonExperiment, SourceTable>> = {
  NA62ee: na62ee,
  NA62mm: na62mm,
  NuCal: nucal,
  CHARM: charm,
  SHiP: ship,
  DarkQuest: darkquest,
  FASER: faser,
};
