/** Tells the program that it runs as a thread of its own command line. */
export const THREAD = 'darkreach-thread';
