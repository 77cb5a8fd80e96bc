import type { ReactElement } from 'react';

/** Drawn on an 18 px grid with a 1.5 px line; the colour is that of the text. */
const ICONS = {
  undo: <path d="M6.5 3.75 3 7.25l3.5 3.5M3 7.25h8.25a3.75 3.75 0 0 1 0 7.5H7" />,
  redo: <path d="M11.5 3.75 15 7.25l-3.5 3.5M15 7.25H6.75a3.75 3.75 0 0 0 0 7.5H11" />,
  link: (
    <>
      <path d="M7.6 10.4a3.1 3.1 0 0 0 4.4 0l2.6-2.6a3.1 3.1 0 0 0-4.4-4.4l-1.1 1.1" />
      <path d="M10.4 7.6a3.1 3.1 0 0 0-4.4 0l-2.6 2.6a3.1 3.1 0 0 0 4.4 4.4l1.1-1.1" />
    </>
  ),
  sun: (
    <>
      <circle cx="9" cy="9" r="3.1" />
      <path d="M9 1.75v1.5M9 14.75v1.5M1.75 9h1.5M14.75 9h1.5M3.9 3.9l1 1M13.1 13.1l1 1M14.1 3.9l-1 1M4.9 13.1l-1 1" />
    </>
  ),
  moon: <path d="M15.25 10.6A6.5 6.5 0 1 1 7.4 2.75a5.1 5.1 0 0 0 7.85 7.85Z" />,
  contrast: (
    <>
      <circle cx="9" cy="9" r="6.25" />
      <path d="M9 2.75a6.25 6.25 0 0 1 0 12.5Z" fill="currentColor" />
    </>
  ),
  help: (
    <>
      <circle cx="9" cy="9" r="6.75" />
      <path d="M7.1 7.05a1.95 1.95 0 1 1 2.95 1.7c-.7.4-1.05.8-1.05 1.5M9 12.6v.05" />
    </>
  ),
  plus: <path d="M9 3v12M3 9h12" />,
  minus: <path d="M3 9h12" />,
  back: <path d="M7.75 4.25 3 9l4.75 4.75M3 9h12" />,
  bookmark: <path d="M4.75 2.75h8.5v12.5L9 11.75l-4.25 3.5Z" />,
  box: <path d="M3 5.5V3h2.5M8 3h2M12.5 3H15v2.5M15 8v2M15 12.5V15h-2.5M10 15H8M5.5 15H3v-2.5M3 10V8" />,
  table: <path d="M2.75 3.75h12.5v10.5H2.75ZM2.75 7.25h12.5M2.75 10.75h12.5M7.5 3.75v10.5" />,
  fit: <path d="M3 6.5V3h3.5M11.5 3H15v3.5M15 11.5V15h-3.5M6.5 15H3v-3.5" />,
  pin: (
    <>
      <path d="M9 16.25c3.1-3.05 4.75-5.75 4.75-8.25a4.75 4.75 0 0 0-9.5 0c0 2.5 1.65 5.2 4.75 8.25Z" />
      <circle cx="9" cy="7.9" r="1.6" />
    </>
  ),
  close: <path d="m4.25 4.25 9.5 9.5M13.75 4.25l-9.5 9.5" />,
  chevron: <path d="m6.75 4.25 4.75 4.75-4.75 4.75" />,
  layers: <path d="M9 2.5 2.25 6.25 9 10l6.75-3.75ZM2.5 9.5 9 13.1l6.5-3.6M2.5 12.4 9 16l6.5-3.6" />,
  sliders: (
    <>
      <path d="M2.5 5.25h6.25M13.25 5.25h2.25M2.5 12.75h2.25M9.25 12.75h6.25" />
      <circle cx="11" cy="5.25" r="2.1" />
      <circle cx="7" cy="12.75" r="2.1" />
    </>
  ),
  search: (
    <>
      <circle cx="7.75" cy="7.75" r="5" />
      <path d="m11.4 11.4 4.1 4.1" />
    </>
  ),
  warning: <path d="M9 2.75 16.1 15H1.9ZM9 7.25v3.5M9 12.9v.05" />,
  reset: <path d="M3 3.25v3.5h3.5M3.4 6.75a6.25 6.25 0 1 1-.55 3.75" />,
  download: <path d="M9 2.75v8.5M5.5 8 9 11.5 12.5 8M3 15.25h12" />,
  check: <path d="m3.75 9.5 3.5 3.5 7-7.75" />,
  menu: <path d="M2.75 5h12.5M2.75 9h12.5M2.75 13h12.5" />,
} as const satisfies Record<string, ReactElement>;

export type IconName = keyof typeof ICONS;

interface IconProps {
  readonly name: IconName;
  /** Edge in px: 18, or 15 in rows. */
  readonly size?: number;
}

/** A drawing without a name of its own: the control around it carries the label. */
export function Icon({ name, size = 18 }: IconProps) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth={(1.5 * 18) / size}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {ICONS[name]}
    </svg>
  );
}

/** Mark of DarkReach: the open ground below an exclusion curve with its resonance dip. */
export function Logo({ size = 22 }: { readonly size?: number }) {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 22 22" aria-hidden="true">
      <rect width="22" height="22" rx="5" fill="var(--ink)" />
      <path
        d="M1.5 14.3C4.8 13.9 7.4 12.1 10.2 12.1c1.9 0 2.3 1.2 3.2 4.7.8-3.2 2.2-9.5 7.1-12.1v12.3a3.5 3.5 0 0 1-3.5 3.5H5A3.5 3.5 0 0 1 1.5 17Z"
        fill="var(--paper)"
      />
    </svg>
  );
}
