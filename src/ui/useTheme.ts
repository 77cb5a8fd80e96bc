import { useEffect, useState } from 'react';

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

/** The person's choice, else the system's; written on the document for the style sheets. */
export function useTheme(): { theme: ThemeId; toggleTheme: () => void } {
  const [theme, setTheme] = useState<ThemeId>(() => stored() ?? preferred());
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
