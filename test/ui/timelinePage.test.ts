// The page alone in a plain browser: what it draws, in which theme, and whether it can be used without a mouse.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import * as fs from "node:fs";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/vscode/server.mjs";
import { readBriefing } from "../../src/core/model/briefingFile.js";
import { makeTimeline } from "../../src/core/timeline/makeTimeline.js";
import type { Timeline } from "../../src/core/timeline/timeline.js";
import { englishTimelineWords } from "../../src/core/timeline/timelineWords.js";
import type { DaySpan } from "../../src/core/timeline/viewport.js";
import { html } from "../../src/core/timeline/writers/html.js";
import { svg } from "../../src/core/timeline/writers/svg.js";
import {
  briefingOf,
  eventOf,
  timelineOf as buildTimeline,
} from "../core/timeline/build.js";
import { openPlainPage, settle, type PlainPage } from "./support/plainPage.js";
import { themes, type Theme } from "./support/themes.js";

const [light] = themes;
const sample = timelineOf(
  fs.readFileSync("sample/abiru-2016.briefing.yaml", "utf8"),
);
const hostileTitles = [
  "<img src=x onerror=alert(1)>",
  "x".repeat(10_000),
  "\u202eשלום",
  "👩‍👩‍👧‍👧 👍🏽",
  "",
];
const hostile = buildTimeline(
  briefingOf({
    events: hostileTitles.map((title, i) =>
      eventOf(`e${i}`, `200${i}-03`, { title }),
    ),
  }),
);

suite("the timeline's page", () => {
  let browser: Browser;
  const open: PlainPage[] = [];
  const show = async (
    timeline: Timeline,
    theme: Theme | undefined = light,
    more: object = {},
  ) => {
    assert.ok(theme);
    const page = await openPlainPage({ timeline, theme, browser, ...more });
    open.push(page);
    return page;
  };

  suiteSetup(async () => {
    browser = await launchBrowser();
  });
  suiteTeardown(() => browser.close());
  teardown(async () => {
    for (const page of open.splice(0)) {
      assert.deepEqual(page.errors, []);
      await page.close();
    }
  });

  test("puts every event of the sample where its date says", async () => {
    const { page } = await show(sample);
    await page.locator(".stage").focus();
    await page.keyboard.press("3");
    const places: { day: number; x: number }[] = [];
    for (const { date } of sample.events) {
      await page.keyboard.press(places.length === 0 ? "Home" : "ArrowRight");
      await settle(page);
      assert.ok(date);
      const x = await ringMiddle(page);
      if (date.from !== undefined && date.to !== undefined)
        places.push({ day: (date.from + date.to + 1) / 2, x });
    }
    const [first, last] = [places[0], places.at(-1)];
    assert.ok(first && last && places.length > 40);
    const pxPerDay = (last.x - first.x) / (last.day - first.day);
    for (const { day, x } of places)
      assert.ok(Math.abs(first.x + (day - first.day) * pxPerDay - x) < 1.5);
  });

  test("goes to an event in a view that no frame has drawn yet", async () => {
    const { page } = await show(sample, light, { height: 400 });
    await page.locator(".stage").focus();
    const lastTold = [...sample.events].sort((a, b) => b.order - a.order)[0];
    const index = sample.events.findIndex((event) => event === lastTold);
    await page.evaluate((steps) => {
      const keys = ["3", "Home", ...Array<string>(steps).fill("ArrowRight")];
      for (const key of keys)
        document.activeElement?.dispatchEvent(
          new KeyboardEvent("keydown", { key, bubbles: true }),
        );
    }, index);
    await settle(page);
    await ringMiddle(page);
  });

  test("can be used by keyboard alone", async () => {
    const { page, posted } = await show(sample);
    await page.locator(".stage").focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.press("c");
    await page.keyboard.press("v");
    assert.equal(await pressed(page), "Actors");
    await page.keyboard.press("/");
    await page.keyboard.type("minsk");
    assert.match(await page.locator(".count").innerText(), /^1 of/);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    assert.match(await page.locator(".count").innerText(), /^(\d+) of \1 /);
    const last = sample.events.at(-1);
    assert.deepEqual(
      (await posted()).map((message) => [
        message.type,
        "target" in message && message.target.id,
      ]),
      [
        ["ready", false],
        ["open", last?.id],
        ["cite", last?.id],
      ],
    );
  });

  test("says the chosen event to those who cannot see it, in the list as well", async () => {
    const { page } = await show(sample);
    const list = page.getByRole("listbox");
    await list.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await settle(page);
    const id = await list.getAttribute("aria-activedescendant");
    const row = page.locator(`#${id ?? "none"}`);
    assert.equal(await row.getAttribute("aria-posinset"), "2");
    assert.equal(
      await row.getAttribute("aria-setsize"),
      String(sample.events.length),
    );
    const said = await page.getByRole("status").innerText();
    assert.ok(said.includes(sample.events[1]?.title ?? "?"));
    await page.keyboard.press("End");
    await settle(page);
    assert.equal(
      await page
        .locator('[aria-selected="true"]')
        .getAttribute("aria-posinset"),
      String(sample.events.length),
    );
  });

  test("comes back as it was left", async () => {
    const before = await show(sample);
    await before.page.locator(".stage").focus();
    await before.page.keyboard.press("3");
    await before.page.locator("summary", { hasText: "Filter" }).click();
    await before.page.getByRole("checkbox", { name: "planned" }).check();
    await before.page.waitForTimeout(300);
    const count = await before.page.locator(".count").innerText();
    const state = await before.page.evaluate(() => window.desk.state);
    const { page } = await show(sample, light, { state });
    assert.equal(await page.locator(".count").innerText(), count);
    assert.equal(await pressed(page), "Narrative");
  });

  test("starts from the top again with another filter", async () => {
    const { page } = await show(sample, light, { height: 300 });
    await page.locator(".stage").focus();
    await page.keyboard.press("3");
    await settle(page);
    await page.mouse.move(300, 150);
    await page.mouse.wheel(0, 400);
    await page.waitForFunction(() => window.desk.state?.top);
    await page.getByRole("searchbox").fill("minsk");
    await page.waitForFunction(() => window.desk.state?.filter.words);
    assert.equal(await page.evaluate(() => window.desk.state?.top), 0);
  });

  test("zooms at the pointer with a pinch, where the wheel alone scrolls", async () => {
    const { page } = await show(sample, light, { height: 300 });
    await page.locator(".stage").focus();
    await page.keyboard.press("3");
    await settle(page);
    const stage = await page.locator(".stage").boundingBox();
    assert.ok(stage);
    const x = 200;
    const part = (x - stage.x) / stage.width;
    await page.mouse.move(x, stage.y + 100);
    await page.keyboard.down("Control");
    const spans: DaySpan[] = [];
    for (const turn of [-10, -40]) {
      await page.mouse.wheel(0, turn);
      await page.waitForTimeout(300);
      const span = await page.evaluate(() => window.desk.state?.span);
      assert.ok(span);
      spans.push(span);
    }
    const [before, after] = spans;
    assert.ok(before && after);
    const dayAt = ({ from, to }: DaySpan) => from + (to - from) * part;
    assert.ok(after.to - after.from < 0.8 * (before.to - before.from));
    assert.ok(Math.abs(dayAt(after) - dayAt(before)) < 1);
    assert.equal(await page.evaluate(() => window.desk.state?.top), 0);
  });

  test("says what to do where nothing is to be seen", async () => {
    const { page, posted } = await show(buildTimeline());
    await page.getByRole("button", { name: "Import Article" }).click();
    assert.equal((await posted()).at(-1)?.type, "import");
    const other = await show(sample);
    await other.page.getByRole("searchbox").fill("no such words");
    await other.page.locator(".notice button").click();
    assert.match(await other.page.locator(".count").innerText(), /^54 of/);
  });

  test("takes hostile titles as text", async () => {
    const { page } = await show(hostile);
    await page.locator(".stage").focus();
    for (const view of ["1", "2", "3"]) {
      await page.keyboard.press(view);
      await page.keyboard.press("Home");
      for (let i = 0; i < hostileTitles.length; i++)
        await page.keyboard.press("ArrowRight");
      await settle(page);
    }
    assert.equal(await page.locator("img").count(), 0);
    assert.equal(
      await page.locator('[role="option"]').count(),
      hostileTitles.length,
    );
  });

  test("cuts nothing off in a narrow panel, or with large text", async () => {
    const { page } = await show(sample, light, { width: 400, height: 620 });
    await page.locator(".stage").focus();
    for (const size of ["13px", "20px"]) {
      await page.evaluate(
        (to) =>
          document.documentElement.style.setProperty("--vscode-font-size", to),
        size,
      );
      await page.keyboard.press("Home");
      await settle(page);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll("button, summary, .card, .list, .stage")]
          .filter((part) => {
            const { left, right } = part.getBoundingClientRect();
            const isClosed = part.closest("details:not([open]) .pane") !== null;
            return !isClosed && (left < -1 || right > 401);
          })
          .map((part) => `${part.className} ${part.textContent}`),
      );
      assert.deepEqual(wide, [], size);
    }
  });

  test("lights up what the host names, and shows what it asks for", async () => {
    const { page, send } = await show(sample);
    const [event] = sample.events;
    assert.ok(event);
    await send({ type: "light", keys: [event.key] });
    await page.locator(".row.lit", { hasText: event.title }).waitFor();
    await send({
      type: "show",
      target: { briefing: event.briefing, kind: "event", id: event.id },
    });
    await page.locator(".card h2", { hasText: event.title }).waitFor();
    const [actor] = sample.actors;
    const ref = actor?.refs[0];
    assert.ok(ref);
    await send({ type: "show", target: { ...ref, kind: "actor" } });
    await page.waitForFunction(
      () => !document.querySelector(".count")?.textContent.startsWith("54 of"),
    );
  });

  for (const theme of themes) {
    test(`has nothing that axe finds wrong in ${theme.name}`, async () => {
      const { page, shoot } = await show(sample, theme);
      await page.locator(".stage").focus();
      for (const [key, view] of [
        ["1", "chronology"],
        ["2", "actors"],
        ["3", "narrative"],
      ] as const) {
        await page.keyboard.press(key);
        await page.keyboard.press("Home");
        await settle(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        assert.deepEqual(
          violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          [],
        );
        await shoot(`timeline-${theme.name}-${view}`);
      }
      await page.locator("summary", { hasText: "Filter" }).click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        [],
      );
    });
  }

  test("goes out as a page that needs no network and a picture without overlaps", async () => {
    const folder = path.resolve("out/exports");
    fs.mkdirSync(folder, { recursive: true });
    const page = {
      script: fs.readFileSync("dist/timeline.js", "utf8"),
      style: fs.readFileSync("dist/timeline.css", "utf8"),
    };
    const options = {
      words: englishTimelineWords,
      locale: "en",
      stamp: "20000101T000000Z",
      page,
    };
    for (const writer of [html, svg])
      fs.writeFileSync(
        path.join(folder, `timeline.${writer.extension}`),
        writer.write(sample, options),
      );
    const context = await browser.newContext({ offline: true });
    const view = await context.newPage();
    const errors: string[] = [];
    view.on("console", (line) => errors.push(line.text()));
    view.on("pageerror", (error) => errors.push(String(error)));
    await view.goto(pathToFileURL(path.join(folder, "timeline.html")).href);
    await view
      .locator(".count", { hasText: `${sample.events.length} of` })
      .waitFor();
    for (const format of ["A4", "Letter"])
      for (const landscape of [false, true]) {
        const name = `timeline-${format}${landscape ? "-landscape" : ""}.pdf`;
        await view.pdf({ path: path.join(folder, name), format, landscape });
      }
    await view.emulateMedia({ media: "print" });
    await view.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.equal(
      await view.locator(".paper tbody tr").count(),
      sample.events.length,
    );
    assert.ok(await view.locator(".paper svg").isVisible());
    assert.ok(!(await view.locator(".toolbar").isVisible()));
    await view.goto(pathToFileURL(path.join(folder, "timeline.svg")).href);
    assert.equal(await view.locator("g > title").count(), sample.events.length);
    assert.deepEqual(await view.evaluate(overlappingTexts), []);
    assertToScale(await view.evaluate(marksByTitle));
    assert.deepEqual(errors, []);
    await context.close();
  });
});

/** Every mark of a date with two ends stands where the picture in the panel has it: as far along as its date. */
function assertToScale(middles: Readonly<Record<string, number>>): void {
  const places = sample.events.flatMap(({ date, title }) =>
    date?.from === undefined || date.to === undefined
      ? []
      : [
          {
            day: (date.from + date.to + 1) / 2,
            x: middles[`${date.words}: ${title}`] ?? NaN,
          },
        ],
  );
  const [first, last] = [places[0], places.at(-1)];
  assert.ok(first && last && places.length > 40);
  const pxPerDay = (last.x - first.x) / (last.day - first.day);
  for (const { day, x } of places)
    assert.ok(Math.abs(first.x + (day - first.day) * pxPerDay - x) < 1);
}

/** Runs in the picture: the middle of each mark by its title. */
function marksByTitle(): Record<string, number> {
  return Object.fromEntries(
    [...document.querySelectorAll("g > title")].map((title) => {
      const box = title.nextElementSibling?.getBoundingClientRect();
      return [title.textContent, box ? box.left + box.width / 2 : NaN];
    }),
  );
}

/** Runs in the page: pairs of texts whose boxes share more than a hair. */
function overlappingTexts(): string[] {
  const boxes = [...document.querySelectorAll("text")].map((text) => ({
    text: text.textContent,
    box: text.getBoundingClientRect(),
  }));
  return boxes.flatMap(({ text, box }, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          box.left + 1 < other.box.right &&
          other.box.left + 1 < box.right &&
          box.top + 3 < other.box.bottom &&
          other.box.top + 3 < box.bottom,
      )
      .map((other) => `${text} | ${other.text}`),
  );
}

async function ringMiddle(page: Page): Promise<number> {
  const ring = page.locator(".ring");
  await ring.waitFor({ timeout: 5000 });
  const box = await ring.boundingBox();
  assert.ok(box);
  return box.x + box.width / 2;
}

function pressed(page: Page): Promise<string> {
  return page.locator('.views [aria-pressed="true"]').innerText();
}

function timelineOf(text: string): Timeline {
  const { briefing } = readBriefing(text);
  assert.ok(briefing);
  return makeTimeline([{ address: "file:///a.briefing.yaml", briefing }], {
    style: "long",
  });
}
