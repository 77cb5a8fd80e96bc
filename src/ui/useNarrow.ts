import { useSyncExternalStore } from 'react';

const phone = matchMedia('(max-width: 839px)');

const listen = (onChange: () => void): (() => void) => {
  phone.addEventListener('change', onChange);
  return () => phone.removeEventListener('change', onChange);
};

/** True in a window of a phone's width: one column, with the panels in a sheet. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => phone.matches);
