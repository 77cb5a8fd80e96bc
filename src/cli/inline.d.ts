/** A file as a data address, put into the program when it is built. */
declare module '*?url&inline' {
  const address: string;
  export default address;
}
