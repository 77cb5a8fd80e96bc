import { muonBand } from './gminus2.ts';

export const gminus2Mu2021 = muonBand('muon2021');
