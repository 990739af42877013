import sniffEncoding from 'html-encoding-sniffer';

/** Bytes of a saved page as text, in the encoding that a browser would find in them. */
export const decodeHtml = (bytes: Uint8Array): string =>
  new TextDecoder(sniffEncoding(bytes, { defaultEncoding: 'UTF-8' })).decode(bytes);
