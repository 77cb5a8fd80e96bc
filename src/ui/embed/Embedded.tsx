import { useEffect, useRef } from 'react';
import { Answers } from '../answers.ts';
import { Board } from '../board/Board.tsx';
import { documentStore } from '../documentStore.ts';
import { Notices } from '../Notices.tsx';
import { Stage } from '../Stage.tsx';
import { useTheme } from '../useTheme.ts';
import './embedded.css';
import { appAddress } from './embedAddress.ts';

const nothing = () => {};

/** The figure alone, for the pages of others: it tells them how high it is, and leads to the app. */
export function Embedded() {
  const { theme } = useTheme();
  const board = documentStore(({ scenario }) => scenario.board);
  const page = useHeightMessages();
  return (
    <div className="embedded" ref={page}>
      <Answers />
      <Notices />
      {board ? <Board theme={theme} /> : <Stage theme={theme} highlighted={null} onHighlight={nothing} />}
      <footer className="embedded-foot">
        <a href={appAddress()} target="_blank" rel="noopener" onFocus={renew} onPointerEnter={renew}>
          Open in DarkReach
        </a>
      </footer>
    </div>
  );
}

/** The view may have changed since the link was drawn. */
function renew(event: { readonly currentTarget: HTMLAnchorElement }): void {
  event.currentTarget.href = appAddress();
}

/** Sends `{ type: 'darkreach-height', height }` (px) to the page around whenever the height changes. */
function useHeightMessages() {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = page;
    if (!current) return;
    const observer = new ResizeObserver(() =>
      window.parent.postMessage({ type: 'darkreach-height', height: Math.ceil(current.getBoundingClientRect().height) }, '*'),
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return page;
}
