/**
 * Cuts an input root into layers: every directory that weighs `threshold` entries or more, without what was cut off
 * below it, is a layer of its own, and what is left at the root is the last. A layer is named by its place and by what
 * is in it, not by what was cut off below: so where one file changes, one layer is made anew, whatever the size of the
 * rest. At most about `maxLayers` come out, since a mount gets dearer with each.
 */
import { createHash } from 'node:crypto';
import { type DirectoryNode, fieldsWithoutDirectories, type LayerShape } from './directory-graph.ts';
import { joinPath } from './paths.ts';

export interface Layer {
  /** 64 hex digits: equal keys have equal content at equal paths. */
  readonly key: string;
  /** Where `node` stands, relative to the input root. */
  readonly prefix: string;
  readonly node: DirectoryNode;
  /** For this threshold the children for which this is true belong to other layers. */
  readonly isCut: (child: DirectoryNode) => boolean;
}

/** Below this, making the links anew costs less than one more layer at every mount. */
const smallestLayer = 32;
const maxLayers = 32;

export function planLayers(root: DirectoryNode): Layer[] {
  let threshold = smallestLayer;
  while (root.entries / threshold > maxLayers) threshold *= 2;
  const isCut = (child: DirectoryNode): boolean => shapeOf(child, threshold).weight >= threshold;
  const layers: Layer[] = [];
  const collect = (node: DirectoryNode, prefix: string, ofItsOwn: boolean): void => {
    const shape = shapeOf(node, threshold);
    if (ofItsOwn) layers.push({ key: keyOf(prefix, shape.skeleton), prefix, node, isCut });
    if (!shape.hasCuts) return;
    node.children?.forEach((child, i) => {
      const cut = isCut(child);
      if (cut || shapeOf(child, threshold).hasCuts) collect(child, joinPath(prefix, node.childNames[i] ?? ''), cut);
    });
  };
  collect(root, '', true);
  return layers;
}

function shapeOf(node: DirectoryNode, threshold: number): LayerShape {
  if (node.shape?.threshold === threshold) return node.shape;
  let weight = node.leaves;
  let hasCuts = false;
  for (const child of node.children ?? []) {
    const below = shapeOf(child, threshold);
    const cut = below.weight >= threshold;
    hasCuts ||= cut || below.hasCuts;
    if (!cut) weight += 1 + below.weight;
  }
  const skeleton = hasCuts ? skeletonOf(node, threshold) : node.digest.hash;
  node.shape = { threshold, weight, hasCuts, skeleton };
  return node.shape;
}

function skeletonOf(node: DirectoryNode, threshold: number): string {
  const hash = createHash('sha256');
  for (const part of fieldsWithoutDirectories(node.bytes)) hash.update(part);
  node.children?.forEach((child, i) => {
    const shape = shapeOf(child, threshold);
    hash.update(`\0${node.childNames[i]}\0${shape.weight >= threshold ? 'cut' : shape.skeleton}`);
  });
  return hash.digest('hex');
}

const keyOf = (prefix: string, skeleton: string): string =>
  prefix === '' ? skeleton : createHash('sha256').update(`${prefix}\0${skeleton}`).digest('hex');
