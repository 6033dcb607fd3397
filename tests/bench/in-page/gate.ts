// biome-ignore assist/source/organizeImports: the world has to stand before the gate looks at it
import { gateLog, idleSlices } from "./gate-world";
import gate from "../../../entrypoints/gate";
import { type Timing, timed } from "./harness";

export interface IdleRun extends Timing {
  /** Milliseconds of the search for shadow roots, which comes after the decision. */
  readonly later: number;
  /** Milliseconds of the longest piece of work between two turns of the page. */
  readonly longest: number;
  readonly messages: number;
  readonly storageReads: number;
}

/** The whole decision of the always-on script: started, and run until it has nothing left to do. */
async function decide(): Promise<IdleRun> {
  Reflect.deleteProperty(globalThis, "obelusGate"); // a gate that finds another there does nothing
  gateLog.messages = 0;
  gateLog.storageReads = 0;
  let soon: number[] = [];
  let later: number[] = [];
  const { floors } = await timed(() => {
    const start = performance.now();
    void gate.main();
    const started = performance.now() - start;
    const slices = idleSlices();
    soon = [started, ...slices.soon];
    later = slices.later;
  });
  const { messages, storageReads } = gateLog;
  const longest = Math.max(...soon, ...later);
  return { work: sum(soon), later: sum(later), floors, longest, messages, storageReads };
}

const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0);

export interface FeedRun {
  /** Milliseconds: the page's own work; reading the added text and no more; the gate's callbacks and scans. */
  readonly page: number;
  readonly reading: number;
  readonly gate: number;
  readonly longest: number;
}

/** A feed that grows by ten posts at a time while the gate watches. */
async function feed(posts: number, html: string): Promise<FeedRun> {
  const list = document.body.appendChild(document.createElement("div"));
  Reflect.deleteProperty(globalThis, "obelusGate"); // a gate that finds another there does nothing
  void gate.main();
  idleSlices();
  gateLog.observing = 0;
  const total = { page: 0, reading: 0, gate: 0, longest: 0 };
  for (let number = 0; number < posts; number += 10) {
    const start = performance.now();
    const added = document.createElement("div");
    added.innerHTML = html.repeat(10);
    list.append(added);
    document.body.getBoundingClientRect();
    total.page += performance.now() - start;
    await null; // the observer's turn
    const scan = performance.now();
    const { soon, later } = idleSlices();
    total.gate += performance.now() - scan;
    total.longest = Math.max(total.longest, ...soon, ...later);
    const read = performance.now();
    for (const post of added.children)
      if ((post.textContent ?? "").includes("\u0001")) throw new Error("Absurd.");
    total.reading += performance.now() - read;
  }
  return { ...total, gate: total.gate + gateLog.observing };
}

Object.assign(globalThis, { bench: { decide, feed } });
