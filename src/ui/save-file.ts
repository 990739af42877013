type SavedFile = {
  readonly name: string;
  /** Such as `application/json`. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
};

/** Hands a file to the reader as a download. */
export function saveFile({ name, type, content }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read the file by then.
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}

const keptMs = 60_000;
