import { muonBeamQuantities } from '../../src/catalog/quantities/muonBeam.ts';
import { runGolden } from '../golden/run.ts';

runGolden('muon-beam.json', muonBeamQuantities, Object.keys(muonBeamQuantities));
