/** Of the program, as in package.json. */
export const VERSION = '0.1.0';
export const PROGRAM = `DarkReach ${VERSION}`;
