import type { Family } from "../hostile-case";

/** The pages that take minutes to make or to run. */
export const longSizes: Family = {
  family: "size and time, at length",
  cases: [
    // Chromium by itself, without any extension, bears 2,700 and crashes at 3,000.
    {
      name: "two thousand five hundred elements deep, the most that Chromium bears",
      long: 240_000,
      browsers: ["chrome"],
      ours: "article",
      before() {
        addEventListener("DOMContentLoaded", () => {
          let inner = document.body.appendChild(document.createElement("div"));
          for (let depth = 0; depth < 2_500; depth++)
            inner = inner.appendChild(document.createElement("div"));
          inner.append("The last line of all.");
          const { firstElementChild } = document.body;
          hostile.expect("the article is there", () => firstElementChild?.localName === "article");
        });
      },
    },
    {
      name: "ten thousand elements deep",
      long: 240_000,
      browsers: ["firefox"],
      ours: "article",
      before() {
        addEventListener("DOMContentLoaded", () => {
          let inner = document.body.appendChild(document.createElement("div"));
          for (let depth = 0; depth < 10_000; depth++)
            inner = inner.appendChild(document.createElement("div"));
          inner.append("The last line of all.");
          const { firstElementChild } = document.body;
          hostile.expect("the article is there", () => firstElementChild?.localName === "article");
        });
      },
    },
    {
      name: "a million text nodes",
      long: 300_000,
      ours: "article",
      before() {
        addEventListener("DOMContentLoaded", () => {
          const box = document.createElement("div");
          for (let line = 0; line < 10_000; line++) {
            const row = box.appendChild(document.createElement("p"));
            for (let index = 0; index < 100; index++) row.append("on ");
          }
          document.body.append(box);
          hostile.expect("the text is there", () => box.childNodes.length === 10_000);
        });
      },
    },
    {
      name: "the story eight hundred times over: the page has its turn all the while",
      long: 240_000,
      ours: ({ annotations, reports }, article) => [
        ...(annotations.length > article.length && annotations.length <= 400
          ? []
          : [`${annotations.length} marks`]),
        ...(reports.some(({ limits }) => limits.some((limit) => /first 400 marks/u.test(limit)))
          ? []
          : ["the report does not say that something was left out"]),
      ],
      before() {
        const LONGEST_WAIT_MS = 10_000;
        let longest = 0;
        addEventListener("DOMContentLoaded", () => {
          const article = document.querySelector("article") as Element;
          article.innerHTML = article.innerHTML.repeat(800);
          // Only from here on: making and showing so much takes the browser its time.
          requestAnimationFrame(() =>
            setTimeout(() => {
              let last = performance.now();
              setInterval(() => {
                const now = performance.now();
                longest = Math.max(longest, now - last);
                last = now;
              }, 20);
            }),
          );
          hostile.expect(
            `no wait longer than ${LONGEST_WAIT_MS} ms`,
            () => longest > 0 && longest < LONGEST_WAIT_MS,
          );
        });
      },
    },
    {
      name: "one text node of fifty million letters",
      long: 240_000,
      ours: ({ reports }) =>
        reports.some(({ limits }) => limits.some((limit) => /very long/u.test(limit)))
          ? []
          : ["the report does not say that something was left out"],
      before() {
        addEventListener("DOMContentLoaded", () => {
          const box = document.createElement("p");
          box.append("long and longer ".repeat(3_125_000));
          document.body.append(box);
          hostile.expect("the text is there", () => box.textContent?.length === 50_000_000);
        });
      },
    },
    {
      name: "a thousand changes a second for a minute",
      long: 180_000,
      ours: "article",
      before() {
        addEventListener("DOMContentLoaded", () => {
          const ticker = document.createElement("p");
          document.body.append(ticker);
          const start = performance.now();
          let changes = 0;
          const timer = setInterval(() => {
            const due = performance.now() - start;
            for (; changes < due; changes++) ticker.textContent = `Price of the day: ${changes}`;
            if (due > 60_000) clearInterval(timer);
          }, 5);
          hostile.expect("60,000 changes", () => changes >= 60_000);
        });
      },
    },
    {
      name: "the registry cleared without pause for a minute",
      long: 180_000,
      ours: "article",
      before() {
        const start = performance.now();
        let rounds = 0;
        const timer = setInterval(() => {
          CSS.highlights.clear();
          rounds++;
          if (performance.now() - start > 60_000) clearInterval(timer);
        }, 5);
        hostile.expect("for a minute", () => rounds > 1000 && performance.now() - start > 60_000);
      },
    },
  ],
};
