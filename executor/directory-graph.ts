/**
 * Directories in memory, joined into trees. A node is made from bytes that hash to its digest, and keeps those bytes and
 * the digests of its children; its files are decoded when a layer is made. What is complete below is remembered, so a
 * root that shares all but one folder with an earlier one costs the way down to that folder.
 */
import protobuf from 'protobufjs/minimal.js';
import { checkDigest, type Digest, digestOf, emptyDigest } from '../proto/digest.ts';
import { reapi } from '../proto/messages.ts';
import { invalidArgument } from '../proto/status.ts';
import { checkName } from './paths.ts';
import { RecentMap } from './recent-map.ts';
import type { DirectoryMessage } from './wire.ts';

/** How a node is cut into layers for one threshold; see layer-plan.ts. */
export interface LayerShape {
  threshold: number;
  /** Entries below that were not cut off. */
  weight: number;
  /** Something below was cut off. */
  hasCuts: boolean;
  /** Names the content without what was cut off. */
  skeleton: string;
}

export interface DirectoryNode {
  readonly digest: Digest;
  readonly bytes: Uint8Array;
  /** Files and symlinks in the directory itself. */
  readonly leaves: number;
  readonly childNames: readonly string[];
  readonly childDigests: readonly Digest[];
  /** In the order of the names; undefined as long as something below is unknown. */
  children: readonly DirectoryNode[] | undefined;
  /** Of everything below, directories too. Valid with `children`. */
  entries: number;
  /** Directories on the longest way down. Valid with `children`. */
  height: number;
  shape: LayerShape | undefined;
}

/** By hash. */
export type Nodes = ReadonlyMap<string, DirectoryNode>;

interface Walk {
  held: Nodes;
  missing: Map<string, Digest>;
  seen: Set<string>;
}

/** More is refused: a few Directories that name each other twice make a tree of any size. */
const maxEntries = 2_000_000;
/** PATH_MAX leaves room for no more. */
const maxDepth = 2048;

export class DirectoryGraph {
  readonly #nodes: RecentMap<DirectoryNode>;
  /** Bytes that may be a Directory. */
  readonly #bytesOf: (digest: Digest) => Uint8Array | undefined;

  constructor(maxBytes: number, bytesOf: (digest: Digest) => Uint8Array | undefined) {
    this.#nodes = new RecentMap(maxBytes, (node) => 200 + 2 * node.bytes.length);
    this.#bytesOf = bytesOf;
    this.add(new Uint8Array(0));
  }

  /** Takes a Directory as it was received. INVALID_ARGUMENT where it is malformed. */
  add(bytes: Uint8Array, digest: Digest = digestOf(bytes)): DirectoryNode {
    const held = this.#nodes.get(digest.hash);
    if (held) return held;
    const node = parse(digest, bytes);
    this.#nodes.set(digest.hash, node);
    return node;
  }

  /**
   * The tree below `root` where all of it is known, else what is missing, each once. `held` has nodes that are known
   * whatever was forgotten: a tree may be larger than what is kept in memory.
   */
  complete(root: Digest, held: Nodes): { node: DirectoryNode | undefined; missing: Digest[] } {
    const walk: Walk = { held, missing: new Map(), seen: new Set() };
    const node = this.#complete(root, 0, walk);
    return { node, missing: [...walk.missing.values()] };
  }

  #complete(digest: Digest, depth: number, walk: Walk): DirectoryNode | undefined {
    const node = this.#find(digest, walk.held);
    if (depth + (node?.height ?? 0) > maxDepth) {
      throw invalidArgument(`the input root is deeper than ${maxDepth} directories`);
    }
    if (!node) {
      walk.missing.set(digest.hash, digest);
      return undefined;
    }
    if (node.children) return node;
    if (walk.seen.has(digest.hash)) return undefined;
    walk.seen.add(digest.hash);
    const children: DirectoryNode[] = [];
    let entries = node.leaves;
    let height = 0;
    for (const childDigest of node.childDigests) {
      const child = this.#complete(childDigest, depth + 1, walk);
      if (!child) continue;
      children.push(child);
      entries += 1 + child.entries;
      height = Math.max(height, 1 + child.height);
    }
    if (children.length < node.childDigests.length) return undefined;
    if (entries > maxEntries) throw invalidArgument(`the input root has more than ${maxEntries} entries`);
    node.children = children;
    node.entries = entries;
    node.height = height;
    return node;
  }

  #find(digest: Digest, held: Nodes): DirectoryNode | undefined {
    const node = held.get(digest.hash) ?? this.#nodes.get(digest.hash) ?? this.#parseKnown(digest);
    if (node && node.digest.sizeBytes !== digest.sizeBytes) {
      throw invalidArgument(
        `Directory ${digest.hash} is named with ${digest.sizeBytes} bytes and has ${node.digest.sizeBytes}`,
      );
    }
    return node;
  }

  #parseKnown(digest: Digest): DirectoryNode | undefined {
    const bytes = this.#bytesOf(digest);
    return bytes && this.add(bytes, digest);
  }
}

/** The fields of a Directory other than its subdirectories, as they stand in the bytes. */
export function fieldsWithoutDirectories(bytes: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  const reader = protobuf.Reader.create(bytes);
  while (reader.pos < reader.len) {
    const start = reader.pos;
    const tag = reader.uint32();
    reader.skipType(tag & 7);
    if (tag >>> 3 !== 2) parts.push(bytes.subarray(start, reader.pos));
  }
  return parts;
}

function parse(digest: Digest, bytes: Uint8Array): DirectoryNode {
  const where = `Directory ${digest.hash}`;
  let message: DirectoryMessage;
  try {
    message = reapi.Directory.decode(bytes);
  } catch (error) {
    throw invalidArgument(`${where} is not a Directory message: ${error instanceof Error ? error.message : error}`);
  }
  const names = new Set<string>();
  const once = (name: string): string => {
    checkName(name, where);
    if (names.has(name)) throw invalidArgument(`${where} names ${JSON.stringify(name)} twice`);
    names.add(name);
    return name;
  };
  for (const file of message.files) {
    once(file.name ?? '');
    checkDigest(file.digest, `${where}, file ${JSON.stringify(file.name)}`);
  }
  for (const link of message.symlinks) {
    once(link.name ?? '');
    const target = link.target ?? '';
    if (target === '' || target.includes('\0') || Buffer.byteLength(target) > 4095) {
      throw invalidArgument(`${where}: symlink ${JSON.stringify(link.name)} has a target that Linux does not take`);
    }
  }
  const childNames = message.directories.map((child) => once(child.name ?? ''));
  const childDigests = message.directories.map((child, i) => checkDigest(child.digest, `${where}, ${childNames[i]}`));
  return {
    digest,
    bytes,
    leaves: message.files.length + message.symlinks.length,
    childNames,
    childDigests,
    children: digest.hash === emptyDigest.hash ? [] : undefined,
    entries: 0,
    height: 0,
    shape: undefined,
  };
}
