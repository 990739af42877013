import type { FunctionSource } from './browser-under-test.ts';

/**
 * The expression that runs a function in a page and answers JSON, for `readAnswer`.
 *
 * @param task the function; it must not use anything of the scope it was written in.
 */
export function pageExpression(
  task: ((argument: never) => unknown) | FunctionSource,
  argument: unknown,
): string {
  // esbuild wraps inner functions in a call of `__name`, which no page has.
  const names = 'const __name = (named) => named;';
  const call = `(${String(task)})(${JSON.stringify(argument) ?? 'undefined'})`;
  return `(async () => { ${names} return JSON.stringify({ answer: await ${call} }); })()`;
}

/** What the expression's function returned. */
export function readAnswer<Result>(json: string): Result {
  const { answer } = JSON.parse(json) as { readonly answer: Result };
  return answer;
}
