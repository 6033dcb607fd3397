/** Gives this global object locks as browsers have them: whoever asks for one gets it after those who asked before. */
export function giveLocks(): void {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, task: () => unknown) => {
    last = last.then(task, task);
    return last;
  };
  const { navigator = {} } = globalThis as { navigator?: object };
  Object.defineProperty(navigator, "locks", { configurable: true, value: { request } });
  Object.defineProperty(globalThis, "navigator", { configurable: true, value: navigator });
}
