/** Reads what a checkpoint does not hold from the log, after a stop of any kind. */
import { isBefore, type Position, type SegmentLog } from './segment-log.ts';
import { Kind, type RecordHeader } from './segment-record.ts';
import { scanSegment } from './segment-scan.ts';

export interface ReplayVisitor {
  /** A record that is whole. Where `trusted` is false it was not known to be on the disk: check the content first. */
  put(header: RecordHeader, segment: number, offset: number, trusted: boolean, content: () => Uint8Array): void;
  dropped(header: RecordHeader): void;
}

export interface ReplayReport {
  records: number;
  cutBytes: number;
  /** Seconds since 1970 of the last sync point; 0 where there is none. */
  syncedSeconds: number;
}

/**
 * Replays from `from`; `trust` says whether sync marks count (they do not where the index was damaged). Segments that
 * end in something that is no record are cut there.
 */
export function replay(log: SegmentLog, from: Position, trust: boolean, visitor: ReplayVisitor): ReplayReport {
  const report: ReplayReport = { records: 0, cutBytes: 0, syncedSeconds: 0 };
  const tail = [...log.segments.values()].filter((s) => s.number >= from.segment).sort((a, b) => a.number - b.number);
  const startOf = (segment: number): number => (segment === from.segment ? from.offset : 0);
  let trustedBefore: Position = trust ? from : { segment: 0, offset: 0 };
  for (const segment of tail) {
    scanSegment(segment.path, startOf(segment.number), segment.size, (header) => {
      if (header.kind !== Kind.SYNCED) return;
      report.syncedSeconds = header.seconds;
      if (
        trust &&
        isBefore(trustedBefore.segment, trustedBefore.offset, { segment: header.sizeLow, offset: header.sizeHigh })
      ) {
        trustedBefore = { segment: header.sizeLow, offset: header.sizeHigh };
      }
    });
  }
  for (const segment of tail) {
    const start = startOf(segment.number);
    const end = scanSegment(segment.path, start, segment.size, (header, offset, content) => {
      report.records++;
      if (header.kind === Kind.DROPPED) visitor.dropped(header);
      else if (header.kind !== Kind.SYNCED) {
        visitor.put(header, segment.number, offset, isBefore(segment.number, offset, trustedBefore), content);
      }
    });
    if (end >= segment.size) continue;
    report.cutBytes += segment.size - end;
    log.truncate(segment, end);
  }
  return report;
}
