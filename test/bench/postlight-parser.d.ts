/** The part of Postlight's parser, which comes without types, that the benchmark uses. */
declare module '@postlight/parser' {
  const parser: {
    readonly parse: (
      url: string,
      options: { readonly html: string; readonly fetchAllPages: boolean },
    ) => Promise<{ readonly content?: string | null }>;
  };
  export default parser;
}
