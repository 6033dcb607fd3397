import en from "../../public/_locales/en/messages.json";

/** As much of the extension API as the popup uses, in memory. Stands in for lib/extension/browser. */

type Listener = (...args: never[]) => unknown;
type Message = {
  readonly message: string;
  readonly placeholders?: Record<string, { readonly content: string }>;
};

type Messages = Record<string, Message | undefined>;

/** As browsers do: the messages of the reader's language first, then those of English. */
function getMessage(key: string, substitutions: readonly string[] = []): string {
  const entry = fake.messages[key] ?? (en as Messages)[key];
  // A form that only some grammars have.
  if (!entry && key.endsWith("Few")) return "";
  if (!entry) throw new Error(`messages.json: no key ${key}`);
  return entry.message.replace(/\$([A-Z]+)\$/g, (_match, name: string) => {
    const place = entry.placeholders?.[name.toLowerCase()]?.content;
    const text = place && substitutions[Number(place.slice(1)) - 1];
    if (text === undefined) throw new Error(`messages.json: ${key} got nothing for ${name}`);
    return text;
  });
}

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    emit: (...args: unknown[]) => {
      for (const listener of listeners) (listener as (...all: unknown[]) => unknown)(...args);
    },
    size: () => listeners.size,
  };
}

interface Script {
  readonly target: { readonly allFrames?: boolean };
  readonly func: (...args: unknown[]) => unknown;
  readonly args?: unknown[];
}

export function fakeExtension() {
  const stored: Record<string, unknown> = {};
  const onChanged = event();
  const sent: unknown[] = [];
  const badges: string[] = [];
  return {
    sent,
    /** All texts that were written on the badge. */
    badges,
    messages: {} as Messages,
    uiLanguage: "en-GB",
    /** The tab's address; undefined without permission. */
    url: undefined as string | undefined,
    /** The pages that are open. */
    openTabs: [] as { id: number; title: string; lastAccessed: number }[],
    /** Of Firefox; null in other browsers. */
    version: null as string | null,
    /** To pages saved on the disk. */
    fileAccess: true,
    /** To all sites. */
    access: true,
    /** The sites that access was given to where it was not to all. */
    sites: [] as string[],
    /** A frame beside the top one never answers. */
    hangs: false,
    /** What the browser says when it lets nobody in. */
    refusal: null as string | null,
    i18n: { getMessage, getUILanguage: () => fake.uiLanguage },
    runtime: {
      id: "obelus",
      onMessage: event(),
      getBrowserInfo: async () => (fake.version === null ? undefined : { version: fake.version }),
      getURL: (path: string) => `ext://obelus/${path}`,
      async sendMessage(message: unknown) {
        sent.push(message);
        return "done";
      },
    },
    storage: {
      onChanged,
      local: {
        get: async () => ({ ...stored }),
        async set(items: Record<string, unknown>) {
          Object.assign(stored, items);
          onChanged.emit({ settings: { newValue: items.settings } }, "local");
        },
      },
    },
    extension: { isAllowedFileSchemeAccess: async () => fake.fileAccess },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        fake.access || origins.every((origin) => fake.sites.includes(origin)),
      onAdded: event(),
      onRemoved: event(),
    },
    action: {
      async setBadgeBackgroundColor() {},
      async setBadgeText({ text }: { text: string }) {
        badges.push(text);
      },
      async setTitle() {},
    },
    tabs: {
      async get(this: void, id: number) {
        return { id, url: fake.url };
      },
      query: async () => [...fake.openTabs],
      onUpdated: event(),
    },
    scripting: {
      /** Runs the function here, as if this were the top frame. */
      async executeScript({ target, func, args = [] }: Script): Promise<unknown[]> {
        if (fake.refusal) throw new Error(fake.refusal);
        if (fake.hangs && target.allFrames) return new Promise(() => {});
        return [
          { frameId: 0, result: func(...args) },
          { frameId: 4, result: null },
        ];
      },
    },
  };
}

export const fake = fakeExtension();

/** Back to a browser where nothing has happened. */
export function resetFake() {
  Object.assign(fake, fakeExtension());
}
