import assert from "node:assert/strict";
import { civilDate, dayNumber } from "../../../src/core/dates/civilDay.js";

suite("civilDay", () => {
  test("counts from 1970-01-01, with a year 0", () => {
    assert.deepEqual(
      [
        dayNumber(1970, 1, 1),
        dayNumber(1969, 12, 31),
        dayNumber(0, 1, 1),
        dayNumber(2000, 3, 1) - dayNumber(2000, 2, 28),
        dayNumber(1900, 3, 1) - dayNumber(1900, 2, 28),
      ],
      [0, -1, -719_528, 2, 1],
    );
  });

  test("counts on beyond the year's end", () => {
    assert.equal(dayNumber(2016, 13, 1), dayNumber(2017, 1, 1));
    assert.equal(dayNumber(2016, 15, 1), dayNumber(2017, 3, 1));
  });

  test("agrees with the platform's calendar, both ways, on every 37th day of 30,000 years", () => {
    for (let day = -6_000_000; day < 5_000_000; day += 37) {
      const moment = new Date(day * 86_400_000);
      const date = {
        year: moment.getUTCFullYear(),
        month: moment.getUTCMonth() + 1,
        day: moment.getUTCDate(),
      };
      if (dayNumber(date.year, date.month, date.day) !== day)
        assert.fail(`${JSON.stringify(date)} is not day ${day}`);
      const found = civilDate(day);
      if (
        found.year !== date.year ||
        found.month !== date.month ||
        found.day !== date.day
      )
        assert.deepEqual(found, date);
    }
  });

  test("goes beyond what the platform's dates can hold", () => {
    const far = dayNumber(-170_000_002, 6, 15);
    assert.deepEqual(civilDate(far), { year: -170_000_002, month: 6, day: 15 });
  });
});
