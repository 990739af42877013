import { seededRandom } from '../../../src/core/learning/random.ts';

/** A text as the terms that stand in it, by number, with their weights. */
export type SparseRow = { readonly columns: readonly number[]; readonly values: readonly number[] };

/** Columns that are carried along beyond the wanted ones, so that the wanted ones settle sooner. */
const spareColumns = 8;
const rounds = 6;
const seed = 1;

/**
 * The right singular vectors of a sparse matrix by subspace iteration from a seeded start (Halko, Martinsson, Tropp
 * 2011, algorithm 4.4): one point a column of the matrix. The vectors are not scaled by their singular values: all
 * topics count alike. The same rows give the same points.
 *
 * @param size columns of the matrix and number of wanted dimensions.
 */
export const latentTopics = (
  rows: readonly SparseRow[],
  size: { readonly columns: number; readonly dimensions: number },
): Float64Array[] => {
  const width = Math.min(size.dimensions + spareColumns, size.columns);
  const random = seededRandom(seed);
  let basis: Float64Array[] = Array.from({ length: size.columns }, () =>
    Float64Array.from({ length: width }, () => random() - 0.5),
  );
  for (let round = 0; round < rounds; round++) {
    basis = orthonormal(spread(rows, gather(rows, basis, width), { columns: size.columns, width }));
  }
  const { values, vectors } = eigen(products(gather(rows, basis, width), width));
  const order = values
    .map((_, index) => index)
    .toSorted((one, other) => (values[other] ?? 0) - (values[one] ?? 0));
  const wanted = order.slice(0, size.dimensions);
  return basis.map((point) =>
    Float64Array.from(wanted, (column) =>
      point.reduce((sum, value, index) => sum + value * (vectors[index]?.[column] ?? 0), 0),
    ),
  );
};

/** Matrix times basis: one row a text. */
const gather = (rows: readonly SparseRow[], basis: readonly Float64Array[], width: number): Float64Array[] =>
  rows.map(({ columns, values }) => {
    const sum = new Float64Array(width);
    columns.forEach((column, place) => addScaled(sum, basis[column] ?? sum, values[place] ?? 0));
    return sum;
  });

/** Transposed matrix times the rows of `gather`: one row a column of the matrix. */
const spread = (
  rows: readonly SparseRow[],
  gathered: readonly Float64Array[],
  { columns, width }: { readonly columns: number; readonly width: number },
): Float64Array[] => {
  const sums = Array.from({ length: columns }, () => new Float64Array(width));
  rows.forEach((row, index) => {
    const from = gathered[index];
    row.columns.forEach((column, place) => {
      const sum = sums[column];
      if (sum && from) addScaled(sum, from, row.values[place] ?? 0);
    });
  });
  return sums;
};

const addScaled = (sum: Float64Array, from: Float64Array, scale: number): void => {
  for (let index = 0; index < sum.length; index++)
    sum[index] = (sum[index] ?? 0) + scale * (from[index] ?? 0);
};

/** Columns that shrink to this share of their length lie within the earlier ones, but for rounding. */
const dependentShare = 1e-9;

/** Modified Gram-Schmidt over the columns of a tall matrix, twice against rounding; dependent columns become 0. */
const orthonormal = (rows: readonly Float64Array[]): Float64Array[] => {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, index) =>
    Float64Array.from(rows, (row) => row[index] ?? 0),
  );
  columns.forEach((column, index) => {
    for (let pass = 0; pass < 2; pass++) {
      const before = Math.sqrt(dot(column, column));
      for (const earlier of columns.slice(0, index)) addScaled(column, earlier, -dot(column, earlier));
      const length = Math.sqrt(dot(column, column));
      const scale = length > before * dependentShare ? 1 / length : 0;
      column.forEach((value, row) => (column[row] = value * scale));
    }
  });
  return rows.map((_, row) => Float64Array.from(columns, (column) => column[row] ?? 0));
};

const dot = (one: Float64Array, other: Float64Array): number => {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
};

/** The products of all pairs of columns. */
const products = (rows: readonly Float64Array[], width: number): Float64Array[] => {
  const sums = Array.from({ length: width }, () => new Float64Array(width));
  for (const row of rows) sums.forEach((sum, index) => addScaled(sum, row, row[index] ?? 0));
  return sums;
};

const sweeps = 30;
const negligible = 1e-12;

/** Eigenvalues and eigenvectors (columns) of a small symmetric matrix by Jacobi rotations, which it uses up. */
const eigen = (matrix: Float64Array[]): { readonly values: number[]; readonly vectors: Float64Array[] } => {
  const size = matrix.length;
  const vectors = matrix.map((_, index) => {
    const vector = new Float64Array(size);
    vector[index] = 1;
    return vector;
  });
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let one = 0; one < size; one++) {
      for (let other = one + 1; other < size; other++) rotate(matrix, vectors, [one, other]);
    }
  }
  return { values: matrix.map((row, index) => row[index] ?? 0), vectors };
};

const rotate = (
  matrix: readonly Float64Array[],
  vectors: readonly Float64Array[],
  [one, other]: readonly [number, number],
): void => {
  const rowOne = matrix[one] ?? new Float64Array();
  const rowOther = matrix[other] ?? new Float64Array();
  const shared = rowOne[other] ?? 0;
  if (Math.abs(shared) < negligible) return;
  const ratio = ((rowOther[other] ?? 0) - (rowOne[one] ?? 0)) / (2 * shared);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.hypot(1, ratio));
  const cosine = 1 / Math.hypot(1, tangent);
  const sine = tangent * cosine;
  for (const row of [...matrix, ...vectors]) {
    const left = row[one] ?? 0;
    const right = row[other] ?? 0;
    row[one] = cosine * left - sine * right;
    row[other] = sine * left + cosine * right;
  }
  for (let index = 0; index < rowOne.length; index++) {
    const upper = rowOne[index] ?? 0;
    const lower = rowOther[index] ?? 0;
    rowOne[index] = cosine * upper - sine * lower;
    rowOther[index] = sine * upper + cosine * lower;
  }
};
