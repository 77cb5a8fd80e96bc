import { forgetSession, restoreSession, sessionStore } from './autosave.ts';
import { Notice } from './controls/Notice.tsx';
import { dismissOpened, dismissProblems, documentStore } from './documentStore.ts';
import { dismissFault, faultStore } from './faultStore.ts';
import { limitStore, retryLimits } from './limitStore.ts';
import { NextVersion } from './offline/NextVersion.tsx';

/** One line under the header for each thing that went wrong as a whole; what failed at one curve stands in its row. */
export function Notices() {
  const problems = documentStore((state) => state.problems);
  const opened = documentStore((state) => state.opened);
  const faults = faultStore((state) => state.faults);
  const left = sessionStore((state) => state.left);
  const libraryFailure = limitStore((state) => [...state.failures.values()][0]);
  return (
    <div className="notices">
      <NextVersion />
      {problems.length > 0 && (
        <Notice role="alert" onDismiss={dismissProblems}>
          Part of this link could not be read. {problems.join(' ')}
        </Notice>
      )}
      {opened !== null && (
        <Notice role="status" onDismiss={dismissOpened}>
          The view of {opened} is open. Undo brings back the one before.
        </Notice>
      )}
      {left && (
        <Notice role="status" action={{ label: 'Bring it back', onClick: restoreSession }} onDismiss={forgetSession}>
          Your last session is kept, as you left it {whenLeft(left.at)}.
        </Notice>
      )}
      {faults.map(({ what, reason, retry }) => (
        <Notice key={what} role="alert" action={{ label: 'Retry', onClick: retry }} onDismiss={() => dismissFault(what)}>
          {what}: {reason}. Everything else works.
        </Notice>
      ))}
      {libraryFailure && (
        <Notice role="alert" action={{ label: 'Retry', onClick: retryLimits }}>
          The published curves could not be loaded: {libraryFailure}. Computed curves are not affected.
        </Notice>
      )}
    </div>
  );
}

/** “at 14:03” today, “on 20 November at 14:03” before. */
function whenLeft(at: number): string {
  const date = new Date(at);
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const today = date.toDateString() === new Date().toDateString();
  return today ? `at ${time}` : `on ${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })} at ${time}`;
}
