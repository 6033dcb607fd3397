import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the network sees it. */
interface Sent {
  /** Host and, where it is not the usual one, port. */
  readonly host: string;
  /** Null where only a tunnel was asked for (https). */
  readonly path: string | null;
  readonly bytes: number;
}

export interface RecordingProxy {
  readonly port: number;
  readonly sent: readonly Sent[];
  close(): Promise<void>;
}

/** A proxy that is the whole network: it gives out pages by address, refuses the rest, and writes all down. */
export async function startProxy(pages: Readonly<Record<string, string>>): Promise<RecordingProxy> {
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { host, pathname } = new URL(request.url ?? "", "http://unknown.invalid");
    const bytes = request.rawHeaders.join("").length + Number(request.headers["content-length"] ?? 0);
    sent.push({ host, path: pathname, bytes });
    const page = pages[`${host}${pathname}`];
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(page ?? "");
  });
  server.on("connect", (request, socket) => {
    sent.push({
      host: (request.url ?? "").replace(/:443$/u, ""),
      path: null,
      bytes: request.rawHeaders.join("").length,
    });
    socket.on("error", () => undefined); // the browser may hang up first
    socket.end("HTTP/1.1 502 Refused\r\n\r\n");
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
