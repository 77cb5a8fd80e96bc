import { Notice } from './controls/Notice.tsx';
import { dismissOpened, dismissProblems, documentStore } from './documentStore.ts';
import { limitStore, retryLimits } from './limitStore.ts';
import { NextVersion } from './offline/NextVersion.tsx';

/** One line under the header for each thing that went wrong as a whole; what failed at one curve stands in its row. */
export function Notices() {
  const problems = documentStore((state) => state.problems);
  const opened = documentStore((state) => state.opened);
  const plane = documentStore((state) => state.scenario.plane);
  const libraryFailure = limitStore((state) => state.failures.get(''));
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
      {libraryFailure && (
        <Notice role="alert" action={{ label: 'Retry', onClick: () => void retryLimits(plane) }}>
          The published curves could not be loaded: {libraryFailure}. Computed curves are not affected.
        </Notice>
      )}
    </div>
  );
}
