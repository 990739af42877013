/** The package brings no types. */
declare module 'html-encoding-sniffer' {
  /** Name of the encoding in which a browser would read the bytes. */
  const sniffEncoding: (bytes: Uint8Array, options?: { readonly defaultEncoding?: string }) => string;
  export default sniffEncoding;
}
