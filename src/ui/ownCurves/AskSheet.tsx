import '../controls/textField.css';
import { useRef, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { closeDialog, takeFiles, takeText } from './importStore.ts';
import { Failure } from './Messages.tsx';
import { SideSheet } from './SideSheet.tsx';

const FORMATS =
  'CSV and other tables, AxionLimits, DarkCast, FORESEE, Heavy-Neutrino-Limits (both edges together), ALPINIST grids, HEPData, WebPlotDigitizer, ROOT graphs, and what this program exports. The content decides, not the file name.';

/** Asks for a file or for rows. */
export function AskSheet({ message }: { readonly message: string | null }) {
  const [rows, setRows] = useState('');
  const foot = (
    <>
      <Button onClick={closeDialog}>Cancel</Button>
      <Button kind="primary" disabled={rows.trim() === ''} onClick={() => void takeText(rows)}>
        Read rows
      </Button>
    </>
  );
  return (
    <SideSheet title="Your curve" onClose={closeDialog} foot={foot}>
      {message && <Failure text={message} />}
      <FileChooser />
      <RowsField rows={rows} onChange={setRows} />
      <p className="own-note">
        You can also drop a file anywhere on the page, or paste there. A figure that was exported here opens its view, the result of a scan
        its map.
      </p>
      <p className="own-note">{FORMATS}</p>
      <p className="own-note">Nothing leaves your browser.</p>
    </SideSheet>
  );
}

function FileChooser() {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => chooser.current?.click()}>Choose a file</Button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label="File with a curve"
        onChange={(event) => void takeFiles([...(event.target.files ?? [])])}
      />
    </>
  );
}

interface RowsFieldProps {
  readonly rows: string;
  readonly onChange: (rows: string) => void;
}

/** Rows pasted into the empty field are read at once; typed ones wait for the button. */
function RowsField({ rows, onChange }: RowsFieldProps) {
  const onPaste = (event: React.ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (rows !== '' || !text.includes('\n')) return;
    event.preventDefault();
    void takeText(text);
  };
  return (
    <div className="text-field">
      <label htmlFor="own-rows">Or paste rows of mass and coupling</label>
      <textarea
        id="own-rows"
        rows={8}
        spellCheck={false}
        value={rows}
        onChange={(event) => onChange(event.target.value)}
        onPaste={onPaste}
      />
    </div>
  );
}
