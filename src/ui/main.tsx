import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/index.css';
import './layout.css';
import { App } from './App.tsx';
import { listenForQuestions } from './answers.ts';
import { listenToAddress } from './documentStore.ts';

listenToAddress();
listenForQuestions();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
