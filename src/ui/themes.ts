import { contrast, contrastDark, dark, light } from '../figure/theme.ts';

/** Figure colours by the name of the page's theme. */
export const themes = { light, dark, contrast, contrastDark } as const;
