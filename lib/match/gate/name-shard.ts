/** Names in one file of the list: few enough that looking one up reads some kilobytes at any size. */
const NAMES_PER_SHARD = 256;

/** How many files a list of so many names takes: a power of two. */
export function shardCount(names: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(names / NAMES_PER_SHARD)));
}

/** In which of the list's files a name stands. The hash is FNV-1a, 32 bits. */
export function shardOf(name: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % shards;
}
