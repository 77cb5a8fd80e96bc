import { useState } from 'react';
import { type PlaneId, planes } from '../../catalog/index.ts';
import { planesOfSameModel } from '../../engine/import/conventions.ts';
import { convertLimit } from '../../engine/import/convert.ts';
import { labelOf, tidyName } from '../../engine/import/place.ts';
import type { PublishedLimit } from '../../engine/limitFile.ts';
import { setPlane } from '../../scenario/edits.ts';
import { Button } from '../controls/Button.tsx';
import { Menu } from '../controls/Menu.tsx';
import { TextField } from '../controls/TextField.tsx';
import { texText } from '../controls/texText.ts';
import { commitEdit, documentStore } from '../documentStore.ts';
import { Failure } from './Messages.tsx';
import { deleteCurve, freeId, keepCurves } from './ownStore.ts';
import { SaveAs } from './SaveAs.tsx';
import { Simplify } from './Simplify.tsx';

/** What can be done with a curve of one's own: rename, convert, save, delete. */
export function OwnCurveDetails({ curve }: { readonly curve: PublishedLimit }) {
  const [failure, setFailure] = useState<string | null>(null);
  const others = planesOfSameModel(curve.plane as PlaneId);
  return (
    <div className="own-details">
      <Rename key={curve.title} curve={curve} />
      <p className="own-note">From {curve.obtained}.</p>
      <div className="own-actions">
        <SaveAs title={curve.title} curve={() => curve} onFailure={setFailure} />
        <Simplify curve={curve} />
        {others.length > 0 && (
          <Menu
            label={`Convert ${curve.title} to`}
            words="Convert to"
            options={others.map((id) => ({ id, title: texText(planes[id].title, 'text') }))}
            onChoose={(id) => convert(curve, id)}
          />
        )}
        <Delete curve={curve} />
      </div>
      {failure && <Failure text={failure} />}
    </div>
  );
}

function Rename({ curve }: { readonly curve: PublishedLimit }) {
  const [name, setName] = useState(curve.title);
  const done = () => {
    const title = tidyName(name);
    if (title !== curve.title) keepCurves([{ ...curve, title, shortName: labelOf(title) }]);
  };
  return <TextField label="Name" value={name} onChange={setName} onDone={done} />;
}

/** The same curve in another plane, which is opened. */
function convert(curve: PublishedLimit, plane: PlaneId): void {
  keepCurves([convertLimit(curve, freeId(plane, curve.title), plane, documentStore.getState().scenario.params)]);
  commitEdit(setPlane(plane));
}

/** Asks once more: what is deleted is gone. */
function Delete({ curve }: { readonly curve: PublishedLimit }) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button kind="quiet" onClick={() => setAsking(true)}>
        Delete<span className="visually-hidden"> {curve.title}</span>
      </Button>
    );
  return (
    <span className="own-actions">
      <Button kind="quiet" onClick={() => deleteCurve(curve)}>
        Delete for good
      </Button>
      <Button kind="quiet" onClick={() => setAsking(false)}>
        Keep
      </Button>
    </span>
  );
}
