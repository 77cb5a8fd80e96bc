import type { Region } from '../../src/engine/types.ts';
import type { Drawing } from '../../src/figure/drawing.ts';
import { figureModel } from '../../src/figure/model.ts';
import type { CurveRecord, FigureRecord } from '../../src/figure/record.ts';
import type { FigureInput } from '../../src/figure/types.ts';
import { figureInput } from './fixtures.ts';

const curve = ({ id, title, label, statement, provenance }: Region): CurveRecord => ({
  ...{ id, title, label, statement, computed: statement === 'computed', cl: 0.9, references: [...provenance.keys] },
  ...{ arxiv: id === 'BaBar' ? '1702.03327' : null, doi: id === 'COHERENT' ? '10.1000/example' : null },
  ...{ source: statement === 'computed' ? 'Computed here. Tree level.' : provenance.text, remark: '' },
});

export const BIBLIOGRAPHY = `% head

@article{First:2020abc,
  author = {First, A.},
  title = {{One}},
  note = {INSPIRE key not verified},
}

@article{Second:2021xyz,
  author = {Second, B.},
  title = {{Two}},
}

@article{Third:1999zz,
  title = {{Three}},
}
`;

/** A drawing of one of the fixtures with all that its files tell. */
export function drawing(difference: Partial<FigureInput> = {}): Drawing {
  const input = figureInput(difference);
  const model = figureModel(input);
  const record: FigureRecord = {
    program: 'DarkReach 0.0.0',
    title: 'Dark photon & mediators',
    link: 'https://example.org/app/#plane=eps-mA&alphaD=0.5',
    plane: 'eps-mA',
    model: 'Dark photon',
    assumptions: '$\\alpha_D = 0.1$, $m_{A′} = 3\\, m_\\chi$, limits at 90 % CL',
    curves: input.regions.map(curve),
  };
  return { input, model, record, regions: input.regions, bibliography: BIBLIOGRAPHY, name: 'figure' };
}
