import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export type ThemeId = 'light' | 'dark';

const KEY = 'darkreach-theme';

const preferred = (): ThemeId => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** Storage may be refused; the theme then lives as long as the page. */
function stored(): ThemeId | null {
  try {
    const text = localStorage.getItem(KEY);
    return text === 'light' || text === 'dark' ? text : null;
  } catch {
    return null;
  }
}

function store(theme: ThemeId): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A private window: nothing to remember.
  }
}

/** True while the page is laid out for paper. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia('print');
    // At once: the browser takes the picture when this returns.
    const change = () => flushSync(() => setPrinting(paper.matches));
    paper.addEventListener('change', change);
    return () => paper.removeEventListener('change', change);
  }, []);
  return printing;
}

/** The person's choice, else the system's, and light on paper; written on the document for the style sheets. */
export function useTheme(): { theme: ThemeId; toggleTheme: () => void } {
  const [chosen, setTheme] = useState<ThemeId>(() => stored() ?? preferred());
  const theme = usePrinting() ? 'light' : chosen;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const toggleTheme = () => {
    const next = theme === 'light' ? 'dark' : 'light';
    store(next);
    setTheme(next);
  };
  return { theme, toggleTheme };
}
