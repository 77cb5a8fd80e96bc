import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/index.css';
import './layout.css';
import { App } from './App.tsx';
import { listenForQuestions } from './answers.ts';
import { listenToAddress } from './documentStore.ts';
import { isEmbedded } from './embed/embedAddress.ts';
import { keepOffline } from './offline/keepOffline.ts';

listenToAddress();
listenForQuestions();

const Embedded = lazy(() => import('./embed/Embedded.tsx').then(({ Embedded: component }) => ({ default: component })));

if (!isEmbedded()) keepOffline();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Suspense fallback={null}>{isEmbedded() ? <Embedded /> : <App />}</Suspense>
    </StrictMode>,
  );
}
