import { useState } from 'react';

/** What a button is doing, and how it ended. */
export interface Task {
  /** Name of the running task. */
  readonly running: string | null;
  readonly said: string;
  readonly failed: boolean;
  /** Runs one task at a time; afterwards says `done`, or why it failed. */
  readonly start: (name: string, work: () => Promise<void>, done: string) => void;
}

export function useTask(): Task {
  const [state, setState] = useState<Omit<Task, 'start'>>({ running: null, said: '', failed: false });
  const start = (name: string, work: () => Promise<void>, done: string): void => {
    setState({ running: name, said: '', failed: false });
    work().then(
      () => setState({ running: null, said: done, failed: false }),
      (error: unknown) => setState({ running: null, ...ending(error) }),
    );
  };
  return { ...state, start };
}

/** Stopping is no failure. */
function ending(error: unknown): Pick<Task, 'said' | 'failed'> {
  if (error instanceof DOMException && error.name === 'AbortError') return { said: 'Stopped.', failed: false };
  return { said: error instanceof Error ? error.message : String(error), failed: true };
}
