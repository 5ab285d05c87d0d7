// How fast timelines are drawn and moved: `npm run bench:timeline [-- --json] [-- --sizes 1000,10000] [-- --runs 3]`.
// Each measurement is a fresh page of one Chromium at 1200 × 700. "first paint" runs from handing over the events to the second
// frame after they are drawn; "frame p95" is of the frames of 5 s in which every frame turns the wheel, in and out by turns;
// "heap" is what the page holds after a collection. "an empty page" says what the machine can do at best.
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { launchBrowser } from "../scripts/vscode/server.mjs";
import { installPeers } from "./peers.mjs";
import { print, summary } from "./report.mjs";

const root = path.resolve(import.meta.dirname, "..");
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1] : otherwise;
};
const sizes = option("sizes", "1000,10000,100000").split(",").map(Number);
const runs = Number(option("runs", "3"));
/** What is not drawn by then is given up. */
const patience = Number(option("patience", "120000"));
const turning = 5000;

installPeers();
execFileSync(process.execPath, ["esbuild.js", "--production"], { cwd: root });
const read = (...parts) => fs.readFileSync(path.join(root, ...parts), "utf8");
const peer = (...parts) => read("bench", "node_modules", ...parts);

const systems = [
  {
    name: "an empty page",
    script: "",
    style: "",
    wheel: "body",
    draw: drawNothing,
    sizes: [0],
  },
  {
    name: "desk",
    script: read("dist", "timeline.js"),
    style: read("dist", "timeline.css"),
    wheel: ".stage",
    draw: drawDesk,
  },
  {
    name: "vis-timeline",
    script: peer(
      "vis-timeline",
      "standalone",
      "umd",
      "vis-timeline-graph2d.min.js",
    ),
    style: peer("vis-timeline", "styles", "vis-timeline-graph2d.min.css"),
    wheel: ".vis-center",
    draw: drawVis,
  },
  {
    name: "timelines-chart",
    script: peer("timelines-chart", "dist", "timelines-chart.min.js"),
    style: "",
    draw: drawTimelinesChart,
  },
];

const browser = await launchBrowser({
  args: [
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--force-device-scale-factor=1",
    "--enable-precise-memory-info",
    "--js-flags=--expose-gc",
  ],
});
const rows = [];
for (const size of [0, ...sizes]) {
  const events = makeEvents(size);
  for (const system of systems) {
    if (!(system.sizes ?? sizes).includes(size)) continue;
    const results = [];
    for (let run = 0; run < runs; run++) {
      const result = await measure(system, events);
      if (!result) break;
      results.push(result);
      if (result["first paint"] > 10_000) break;
    }
    if (results.length === 0)
      console.error(
        `${system.name}: ${size} events not drawn within ${patience} ms`,
      );
    for (const measureName of ["first paint", "frame p95", "heap"]) {
      const values = results
        .map((result) => result[measureName])
        .filter((value) => value !== undefined);
      if (values.length === 0) continue;
      rows.push({
        bench: "timeline",
        workload: `${size} events`,
        system: system.name,
        measure: measureName,
        ...summary(values),
        unit: measureName === "heap" ? "MB" : "ms",
      });
    }
  }
}
await browser.close();
for (const row of rows) {
  const ours = rows.find(
    ({ system, workload, measure }) =>
      system === "desk" && workload === row.workload && measure === row.measure,
  );
  if (ours && row.system !== "desk") row.ratio = row.median / ours.median;
}
print(rows);

async function measure({ script, style, wheel, draw }, events) {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 700 },
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.setContent(
      `<!doctype html><style>${style}</style><body><main id="timeline"></main></body>`,
    );
    await page.evaluate(() => {
      window.sent = [];
      window.acquireVsCodeApi = () => ({
        postMessage: (m) => window.sent.push(m),
        getState() {},
        setState() {},
      });
      window.twoFrames = () =>
        new Promise((done) =>
          requestAnimationFrame(() => requestAnimationFrame(done)),
        );
    });
    if (script !== "") await page.addScriptTag({ content: script });
    await page.evaluate((all) => (window.events = all), events);
    const drawing = page.evaluate(draw);
    const paint = await Promise.race([
      drawing,
      new Promise((give) => setTimeout(give, patience)),
    ]);
    drawing.catch(() => undefined);
    if (paint === undefined) return undefined;
    const result = { "first paint": paint };
    if (wheel)
      result["frame p95"] = await page.evaluate(turnWheel, { wheel, turning });
    result.heap = await page.evaluate(() => {
      globalThis.gc?.();
      return performance.memory.usedJSHeapSize / 2 ** 20;
    });
    return result;
  } finally {
    await context.close();
  }
}

/** Events over two centuries, the same in each run: days, months and years, many of them at once. */
function makeEvents(count) {
  let state = 42;
  const random = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const words =
    "harbour council vote strike opening flood treaty bridge report fire visit market".split(
      " ",
    );
  const two = (n) => String(n).padStart(2, "0");
  return Array.from({ length: count }, (_, index) => {
    const [year, month, day] = [
      1800 + random(200),
      1 + random(12),
      1 + random(28),
    ];
    const kind = random(3);
    const title = Array.from(
      { length: 3 + random(4) },
      () => words[random(words.length)],
    ).join(" ");
    const start = [
      `${year}-${two(month)}-${two(day)}`,
      `${year}-${two(month)}-01`,
      `${year}-01-01`,
    ][kind];
    const end = [start, `${year}-${two(month)}-28`, `${year}-12-31`][kind];
    return {
      index,
      title,
      start,
      end,
      precision: ["day", "month", "year"][kind],
    };
  });
}

// The functions below run in the page.

async function drawNothing() {
  const before = performance.now();
  await window.twoFrames();
  return performance.now() - before;
}

async function drawDesk() {
  const dayOf = (text) => Math.round(Date.parse(text) / 86_400_000);
  const events = window.events
    .map(({ index, title, start, end, precision }) => ({
      key: String(index),
      briefing: "b",
      id: String(index),
      title,
      date: {
        edtf: start,
        words: start,
        from: dayOf(start),
        to: dayOf(end),
        precision,
        fadesAtStart: false,
        fadesAtEnd: false,
      },
      actors: [],
      status: "happened",
      isInferred: false,
      isSuggested: false,
      order: index,
      conflicts: [],
    }))
    .sort((a, b) => a.date.from - b.date.from);
  const timeline = {
    title: "",
    briefings: [],
    sections: [],
    actors: [],
    events,
  };
  const words = new Proxy(
    {},
    {
      get: (_, name) =>
        typeof name === "string" ? `${name} {0} {1}` : undefined,
      has: () => true,
    },
  );
  const before = performance.now();
  window.dispatchEvent(
    new MessageEvent("message", {
      data: { type: "state", timeline, words, locale: "en" },
    }),
  );
  await window.twoFrames();
  return performance.now() - before;
}

async function drawVis() {
  const items = window.events.map(
    ({ index, title, start, end, precision }) => ({
      id: index,
      content: title,
      start,
      ...(precision === "day" ? { type: "point" } : { end }),
    }),
  );
  const before = performance.now();
  const container = document.getElementById("timeline");
  new window.vis.Timeline(container, items, { height: "700px" });
  while (container.querySelectorAll(".vis-item").length === 0)
    await window.twoFrames();
  await window.twoFrames();
  return performance.now() - before;
}

async function drawTimelinesChart() {
  // One line an event and section: that is how this one keeps events from lying on each other.
  const lines = window.events.map(({ index, title, start, end }) => ({
    label: String(index),
    data: [
      {
        timeRange: [start, end === start ? `${start}T23:59:59` : end],
        val: title,
      },
    ],
  }));
  const before = performance.now();
  const chart = window.TimelinesChart();
  const show = chart.data ? chart : chart();
  show
    .width(1200)
    .maxHeight(700)
    .data([{ group: "all", data: lines }])(document.getElementById("timeline"));
  await window.twoFrames();
  return performance.now() - before;
}

async function turnWheel({ wheel, turning }) {
  const target = document.querySelector(wheel);
  const { left, top, width, height } = target.getBoundingClientRect();
  const place = {
    clientX: left + width / 2,
    clientY: top + Math.max(height, 20) / 2,
    bubbles: true,
    cancelable: true,
  };
  const frames = [];
  const began = performance.now();
  let before = began;
  for (let turn = 0; before - began < turning; turn++) {
    const deltaY = turn % 120 < 60 ? -40 : 40;
    target.dispatchEvent(new WheelEvent("wheel", { ...place, deltaY }));
    const now = await new Promise((frame) => requestAnimationFrame(frame));
    if (turn > 0) frames.push(now - before);
    before = now;
  }
  frames.sort((a, b) => a - b);
  return frames[Math.floor(frames.length * 0.95)] ?? frames.at(-1) ?? 0;
}
