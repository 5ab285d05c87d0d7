// What every benchmark prints: a table, or one object a line with `--json`.

/** Median, least and most of the values. */
export function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median =
    sorted.length % 2 === 1
      ? sorted[middle]
      : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, min: sorted[0], max: sorted.at(-1) };
}

/** Rows are `{ bench, workload, system, measure, median, min, max, unit, ratio? }`. */
export function print(rows) {
  if (process.argv.includes("--json")) {
    printLines(rows);
    return;
  }
  const cells = rows.map((row) => [
    row.workload,
    row.system,
    row.measure,
    figure(row.median),
    `${figure(row.min)}–${figure(row.max)}`,
    row.unit,
    row.ratio === undefined ? "" : ratio(row),
  ]);
  const head = [
    "workload",
    "system",
    "measure",
    "median",
    "range",
    "unit",
    "ours to it",
  ];
  printTable([head, ...cells]);
}

/** As `print`, with a column for each measure: medians, in brackets what ours is to it. */
export function printWide(rows) {
  if (process.argv.includes("--json")) {
    printLines(rows);
    return;
  }
  const titleOf = ({ measure, unit }) => `${measure}, ${unit}`;
  const titles = [...new Set(rows.map(titleOf))];
  const isSameLine = (a) => (b) =>
    a.workload === b.workload && a.system === b.system;
  const firsts = rows.filter((row, i) => rows.findIndex(isSameLine(row)) === i);
  const cells = firsts.map((first) => {
    const line = rows.filter(isSameLine(first));
    const cellOf = (title) => line.find((row) => titleOf(row) === title);
    return [
      first.workload,
      first.system,
      ...titles.map((title) => cell(cellOf(title))),
    ];
  });
  printTable([["workload", "system", ...titles], ...cells]);
}

function cell(row) {
  if (row === undefined) return "";
  const brackets = row.ratio === undefined ? "" : ` (${ratio(row)})`;
  return `${figure(row.median)}${brackets}`;
}

function printLines(rows) {
  for (const { ratio, ...row } of rows) console.log(JSON.stringify(row));
}

function printTable(table) {
  const widths = table[0].map((_, column) =>
    Math.max(...table.map((row) => row[column].length)),
  );
  for (const row of table)
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join("  ")
        .trimEnd(),
    );
}

function ratio({ ratio }) {
  return `${figure(ratio)}×`;
}

function figure(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
