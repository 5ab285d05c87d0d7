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
    for (const { ratio, ...row } of rows) console.log(JSON.stringify(row));
    return;
  }
  const cells = rows.map((row) => [
    row.workload,
    row.system,
    row.measure,
    figure(row.median),
    `${figure(row.min)}–${figure(row.max)}`,
    row.unit,
    row.ratio === undefined ? "" : `${figure(row.ratio)}×`,
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
  const widths = head.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => row[column].length)),
  );
  for (const row of [head, ...cells])
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join("  ")
        .trimEnd(),
    );
}

function figure(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
