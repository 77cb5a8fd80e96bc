import { useState } from 'react';
import { checkRange, type NumberParameter, type Parsed, parseQuantity } from '../../catalog/parameter.ts';
import { editText } from './formatNumber.ts';

interface Draft {
  readonly text: string;
  /** Value that stood there when typing began: a change from elsewhere drops the draft. */
  readonly base: number;
  /** What is wrong before the range is named: nothing when the number is only outside. */
  readonly error: string | null;
}

/** The typed number, or what is wrong with it. */
function judge(text: string, parameter: NumberParameter): Parsed<number> {
  const parsed = parseQuantity(text, parameter.unit);
  if ('error' in parsed) return { error: `${parsed.error}. ` };
  return 'error' in checkRange(parsed.value, parameter) ? { error: '' } : parsed;
}

/** Typing into a value: a draft until Enter or leaving; the old value stays when the text cannot be used. */
export function useDraft(value: number, parameter: NumberParameter, onCommit: (value: number) => void) {
  const [stored, setDraft] = useState<Draft | null>(null);
  const draft = stored !== null && stored.base === value ? stored : null;
  const write = (text: string): void => setDraft({ text, base: value, error: null });
  const finish = (): void => {
    if (draft === null) return;
    // Untouched text may show more digits than a person would type, and is no change.
    const judged = draft.text === editText(value) ? { value } : judge(draft.text, parameter);
    setDraft('error' in judged ? { ...draft, error: judged.error } : null);
    if ('value' in judged && judged.value !== value) onCommit(judged.value);
  };
  return {
    draft,
    write,
    finish,
    begin: () => draft === null && write(editText(value)),
    restore: () => setDraft(null),
  };
}
