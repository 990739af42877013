import type { JSX } from 'preact';

/** A table whose rows are lines and whose cells are parted by tabs. What is a heading in it, its place and words say. */
export function StoryTable({ text }: { readonly text: string }): JSX.Element {
  const rows = text.split('\n').map((row) => row.split('\t'));
  const classOf = (column: number): string | undefined =>
    isOfFigures(rows.slice(1).map((row) => row[column] ?? '')) ? 'figures' : undefined;
  return (
    <table>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column} class={classOf(column)}>
                <bdi>{cell}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The cells below the first, so that a heading stands over its figures. */
const isOfFigures = (cells: readonly string[]): boolean =>
  cells.some(Boolean) && cells.every((cell) => cell === '' || figures.test(cell));

/** `120,000`, `−4.5 %`, `€ 12`: aligned so that their digits stand below each other. */
const figures = /^[^\p{L}\p{N}]*\p{N}[\p{N}.,:\s/–-]*[^\p{L}\p{N}]*$/u;
