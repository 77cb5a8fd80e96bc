import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { Drawing } from '../../figure/drawing.ts';
import { Button } from '../controls/Button.tsx';
import { Modal } from '../controls/Modal.tsx';
import { ExportOptions } from './ExportOptions.tsx';
import { choiceOf, type ExportSettings, exportSettings, presetOf } from './exportSettings.ts';
import { copyEmbed, copyPng, download, downloadVariants } from './save.ts';
import { type Exportable, useDrawing, usePreview } from './useDrawing.ts';
import { type Task, useTask } from './useTask.ts';

/** Chooses size, look and format of the figure and gives the file; shows it as it will be. */
export function ExportDialog({ figure, onClose }: { readonly figure: Exportable; readonly onClose: () => void }) {
  const settings = exportSettings();
  const drawing = useDrawing(figure, settings);
  const { pending } = figure;
  return (
    <Modal kind="full" className="export" title="Export figure" first="select" onClose={onClose}>
      <div className="modal-side">
        <ExportOptions settings={settings} />
        <Actions drawing={pending > 0 ? null : drawing} figure={figure} settings={settings} pending={pending} />
      </div>
      <Preview drawing={drawing} />
    </Modal>
  );
}

interface ActionsProps {
  /** Null while something is missing. */
  readonly drawing: Drawing | null;
  readonly figure: Exportable;
  readonly settings: ExportSettings;
  readonly pending: number;
}

function Actions({ drawing, figure, settings, pending }: ActionsProps) {
  const task = useTask();
  const idle = drawing !== null && task.running === null;
  const act = (name: string, work: (ready: Drawing) => Promise<void>, done: string) => () =>
    drawing && task.start(name, () => work(drawing), done);
  return (
    <div className="export-actions">
      <Button kind="primary" icon="download" disabled={!idle} onClick={act('file', (ready) => download(ready, settings), 'Saved.')}>
        Download
      </Button>
      <Button disabled={!idle} onClick={act('copy', (ready) => copyPng(ready, settings.transparent), 'Picture copied.')}>
        Copy as PNG
      </Button>
      {figure.embeddable && (
        <Button disabled={!idle} onClick={act('embed', copyEmbed, 'HTML copied. The view stays live in your page.')}>
          Copy HTML to embed
        </Button>
      )}
      <Variants drawing={drawing} figure={figure} settings={settings} task={task} />
      <p className="export-said" role={task.failed ? 'alert' : 'status'} data-failed={task.failed || undefined}>
        {pending > 0 ? `Waiting for ${pending === 1 ? 'one curve' : `${pending} curves`} …` : task.said}
      </p>
    </div>
  );
}

type VariantsProps = Omit<ActionsProps, 'pending'> & { readonly task: Task };

/** One archive; the button shows how far it is and stops it. */
function Variants({ drawing, figure, settings, task }: VariantsProps) {
  const [done, setDone] = useState(0);
  const work = useRef<AbortController | null>(null);
  const preset = presetOf(settings);
  useEffect(() => () => work.current?.abort(), []);
  if (task.running === 'all')
    return (
      <>
        <Button onClick={() => work.current?.abort()}>Stop</Button>
        <progress aria-label="Files written" value={done} />
      </>
    );
  const start = () => {
    if (!drawing || !preset) return;
    const controller = new AbortController();
    work.current = controller;
    const { signal } = controller;
    task.start('all', () => downloadVariants(figure, drawing, settings, choiceOf(settings, preset), setDone, signal), 'Finished.');
  };
  return (
    <Button disabled={drawing === null || task.running !== null} onClick={start}>
      All variants (zip)
    </Button>
  );
}

/** The file itself at its true size, smaller only where the window is. */
function Preview({ drawing }: { readonly drawing: Drawing | null }) {
  const address = usePreview(drawing);
  if (!drawing || !address) return <div className="export-preview" aria-busy="true" />;
  const { width, height } = drawing.model;
  const size = { '--width': `${width}pt`, '--ratio': width / height } as CSSProperties;
  const { unnamed } = drawing.model;
  return (
    <figure className="export-preview">
      <img src={address} alt={`The figure as it will be saved: ${drawing.record.title}`} style={size} />
      <figcaption>
        {Math.round(width)} × {Math.round(height)} pt, shown at its true size where the window allows.
        {unnamed.length > 0 && ` Without a name here, listed in the caption: ${unnamed.join('; ')}.`}
      </figcaption>
    </figure>
  );
}
