import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { first } from './firstAnswers.ts';
import './styles/index.css';
import './layout.css';
import './phone/phone.css';
import { App } from './App.tsx';
import { listenForNetwork, listenForQuestions } from './answers.ts';
import { startAutosave } from './autosave.ts';
import { lazyPart } from './controls/lazyPart.tsx';
import { listenToAddress } from './documentStore.ts';
import { isEmbedded } from './embed/embedAddress.ts';
import { keepOffline } from './offline/keepOffline.ts';

listenToAddress();
listenForQuestions();
listenForNetwork();

const Embedded = lazyPart('The embedded figure', async () => (await import('./embed/Embedded.tsx')).Embedded);

if (!isEmbedded()) {
  startAutosave();
  keepOffline();
}
const root = document.getElementById('root');
if (root) void first.then(() => createRoot(root).render(<StrictMode>{isEmbedded() ? <Embedded /> : <App />}</StrictMode>));
