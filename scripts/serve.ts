import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";

export interface RouteAnswer {
  readonly body: string | Buffer;
  readonly status?: number;
  /** Content type; `text/html; charset=utf-8` where it is left out. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A virtual page: its HTML, or the whole answer, or a function that makes one (it may take its time). */
export type Route = string | RouteAnswer | ((request: IncomingMessage) => RouteAnswer | Promise<RouteAnswer>);

export interface ServeOptions {
  /** Folder whose files are given out. */
  readonly folder?: string;
  /** Virtual pages by path ("/a.html"); they go before files. */
  readonly routes?: Readonly<Record<string, Route>>;
}

export interface Site {
  /** http://127.0.0.1:port */
  readonly origin: string;
  /** The same server under the name localhost: another site to the browser. */
  readonly otherOrigin: string;
  /** Address of a file or route; each part of the path is escaped. */
  url(path: string): string;
  close(): Promise<void>;
}

/** Serves a folder and virtual pages on a free port of the loopback interface. */
export async function serve({ folder, routes = {} }: ServeOptions): Promise<Site> {
  const root = folder === undefined ? null : resolve(folder);
  const server = createServer((request, response) => {
    answer(request, root, routes)
      .catch((error: unknown) => plain(500, `Serving ${request.url} failed: ${String(error)}`))
      .then((found) => send(response, found));
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    otherOrigin: `http://localhost:${port}`,
    url: (path) => `${origin}/${path.replace(/^\//u, "").split("/").map(encodeURIComponent).join("/")}`,
    close: () => close(server),
  };
}

async function answer(
  request: IncomingMessage,
  root: string | null,
  routes: Readonly<Record<string, Route>>,
): Promise<RouteAnswer> {
  const path = pathOf(request.url ?? "/");
  if (path === null) return plain(400, "This is no valid path.");
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (typeof route === "string") return { body: route };
  if (typeof route === "function") return route(request);
  return route ?? (root === null ? plain(404, "No such page.") : readAnswer(root, path));
}

async function readAnswer(root: string, path: string): Promise<RouteAnswer> {
  const file = resolve(join(root, path));
  if (file !== root && !file.startsWith(root.endsWith(sep) ? root : root + sep))
    return plain(403, "Outside of the folder.");
  try {
    const isFolder = (await stat(file)).isDirectory();
    const found = isFolder ? join(file, "index.html") : file;
    const body = await readFile(found);
    return { body, type: contentType(found, body) };
  } catch {
    return plain(404, "No such file.");
  }
}

/** UTF-8 for pages that do not say otherwise; where a page declares a charset, the browser reads it there. */
function contentType(file: string, body: Buffer): string {
  const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
  if (type !== "text/html") return type.startsWith("text/") ? `${type}; charset=utf-8` : type;
  const head = body.subarray(0, 4096).toString("latin1");
  const declares = /<meta[^>]+charset\s*=/iu.test(head) || /^(?:\xff\xfe|\xfe\xff)/u.test(head);
  return declares ? type : `${type}; charset=utf-8`;
}

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/su, ""));
  } catch {
    return null;
  }
}

function plain(status: number, body: string): RouteAnswer {
  return { status, body, type: "text/plain; charset=utf-8" };
}

function send(response: ServerResponse, { body, status = 200, type, headers = {} }: RouteAnswer): void {
  response.writeHead(status, {
    "content-type": type ?? "text/html; charset=utf-8",
    "cache-control": "no-store",
    ...headers,
  });
  response.end(body);
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
}

/** Open connections of a browser would keep the server, so they are cut. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".xhtml": "application/xhtml+xml",
  ".css": "text/css",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".txt": "text/plain",
  ".xml": "application/xml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".mp4": "video/mp4",
  ".pdf": "application/pdf",
};
