import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { store, stored } from './stored.ts';

export type ThemeId = 'light' | 'dark' | 'contrast' | 'contrastDark';

/** What makes up a theme; each can be changed by itself. */
interface Look {
  readonly dark: boolean;
  readonly contrast: boolean;
}

const KEY = 'darkreach-look';

const wants = (query: string): boolean => matchMedia(`(${query})`).matches;

const preferred = (): Look => ({
  dark: wants('prefers-color-scheme: dark'),
  contrast: wants('prefers-contrast: more') || wants('forced-colors: active'),
});

/** The person's choice, else the system's. */
function initialLook(): Look {
  const kept = stored(KEY);
  const { dark, contrast } = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Look>;
  const usual = preferred();
  return { dark: typeof dark === 'boolean' ? dark : usual.dark, contrast: typeof contrast === 'boolean' ? contrast : usual.contrast };
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

const themeOf = ({ dark, contrast }: Look): ThemeId => (contrast ? (dark ? 'contrastDark' : 'contrast') : dark ? 'dark' : 'light');

export const isDark = (theme: ThemeId): boolean => theme === 'dark' || theme === 'contrastDark';
export const isStrong = (theme: ThemeId): boolean => theme === 'contrast' || theme === 'contrastDark';

interface ThemeChoice {
  readonly theme: ThemeId;
  readonly toggleTheme: () => void;
  readonly toggleContrast: () => void;
}

/** The theme, light on paper; written on the document for the style sheets. */
export function useTheme(): ThemeChoice {
  const [look, setLook] = useState(initialLook);
  const theme = usePrinting() ? 'light' : themeOf(look);
  useEffect(() => {
    Object.assign(document.documentElement.dataset, {
      theme: isDark(theme) ? 'dark' : 'light',
      contrast: isStrong(theme) ? 'more' : 'usual',
    });
  }, [theme]);
  const choose = (part: Partial<Look>) => {
    const next = { ...look, ...part };
    store(KEY, next);
    setLook(next);
  };
  return {
    theme,
    toggleTheme: () => choose({ dark: !look.dark }),
    toggleContrast: () => choose({ contrast: !look.contrast }),
  };
}
