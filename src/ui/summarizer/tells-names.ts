/** Can `foreignFacts` tell the names of this language? Not where they are written like any other word. */
export function tellsNames(lang: string): boolean {
  try {
    return scriptsWithNames.has(new Intl.Locale(lang).maximize().script ?? '');
  } catch {
    // A page may state a language that is none.
    return false;
  }
}

const scriptsWithNames: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Jpan']);
