/** The parts of JSROOT that are used: reading of files. */
declare module 'jsroot/io' {
  interface RootKey {
    readonly fName: string;
    readonly fClassName: string;
    readonly fCycle: number;
  }
  /** An object as its class says; arrays of numbers are typed arrays. */
  interface RootObject {
    readonly _typename: string;
    readonly [member: string]: unknown;
  }
  interface RootDirectory {
    readonly fKeys: readonly RootKey[];
    readDirectory(name: string): Promise<RootDirectory>;
    readObject(name: string): Promise<RootObject | null>;
  }
  export function openFile(content: ArrayBuffer): Promise<RootDirectory | null>;
}
