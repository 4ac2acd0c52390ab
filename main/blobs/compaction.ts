/** Gives back the space of dead records: copies a segment's live ones to the end of the log and retires its file. */
import { setImmediate as nextTick } from 'node:timers/promises';
import { Field } from './digest-index.ts';
import { FILE_FLAG, type IndexedLog } from './indexed-log.ts';
import type { Segment } from './segment-log.ts';
import { Kind } from './segment-record.ts';
import { scanSegment } from './segment-scan.ts';

/** Copied between two turns of the event loop. */
const SLICE_BYTES = 512 * 1024;

/** The sealed segment of which the smallest part is live; undefined where none holds `leastDead` dead bytes. */
export function emptiestSegment(indexed: IndexedLog, leastDead: number): Segment | undefined {
  let found: Segment | undefined;
  for (const segment of indexed.log.segments.values()) {
    if (segment.damaged || segment.number === indexed.log.activeSegment || indexed.syncPoints.isRetired(segment))
      continue;
    if (segment.size - segment.live < leastDead) continue;
    if (!found || segment.live / segment.size < found.live / found.size) found = segment;
  }
  return found;
}

/** The file goes at the next sync point, when the copies are on the disk; at once where nothing in it is live. */
export async function compact(indexed: IndexedLog, segment: Segment): Promise<void> {
  const { log, index } = indexed;
  for (let offset = 0; offset < segment.size && segment.live > 0; ) {
    const end = scanSegment(segment.path, offset, offset + SLICE_BYTES, (header, at, content) => {
      if (header.kind === Kind.DROPPED || header.kind === Kind.SYNCED) return;
      const id = indexed.liveAt(header, segment.number, at, content);
      if (id < 0) return;
      const isFile = header.kind === Kind.FILE;
      const copy = log.stage(
        header.kind,
        index.get(id, Field.ACCESSED),
        header.sizeLow,
        header.sizeHigh,
        header.hash,
        isFile ? undefined : content(),
      );
      log.flush();
      indexed.move(id, isFile ? (log.activeSegment | FILE_FLAG) >>> 0 : log.activeSegment, copy);
    });
    if (end === offset) break;
    offset = end;
    await nextTick();
  }
  if (segment.live > 0) segment.damaged = true;
  else indexed.syncPoints.retire(segment);
}
