/**
 * Hands output blobs to the engine. Small ones travel in the report: no round trip. Of the rest those that the engine
 * lacks are uploaded: one FindMissingBlobs, then batches and streams.
 */
import { readFileSync } from 'node:fs';
import type { Digest } from '../proto/digest.ts';
import type { EngineBlobs } from './engine-blobs.ts';
import type { OutputBlob } from './output-collector.ts';

export interface ReportBlob {
  digest: Digest;
  data: Uint8Array;
}

const smallBytes = 256 << 10;
const reportBytes = 1 << 20;
const batchBytes = 3 << 20;
const overheadBytes = 100;
const streamsAtOnce = 4;

export interface UploadPlan {
  /** For the report. */
  inReport: ReportBlob[];
  /** To be uploaded before it. */
  apart: OutputBlob[];
}

export function planUpload(blobs: readonly OutputBlob[]): UploadPlan {
  const inReport: ReportBlob[] = [];
  const apart: OutputBlob[] = [];
  let room = reportBytes;
  for (const blob of blobs) {
    const cost = blob.digest.sizeBytes + overheadBytes;
    if (blob.digest.sizeBytes > smallBytes || cost > room) apart.push(blob);
    else {
      room -= cost;
      inReport.push({ digest: blob.digest, data: dataOf(blob) });
    }
  }
  return { inReport, apart };
}

export async function uploadApart(apart: readonly OutputBlob[], engine: EngineBlobs): Promise<void> {
  const missing = new Set((await engine.findMissing(apart.map((blob) => blob.digest))).map((digest) => digest.hash));
  const streams: OutputBlob[] = [];
  let batch: ReportBlob[] = [];
  let bytes = 0;
  for (const blob of apart) {
    if (!missing.has(blob.digest.hash)) continue;
    if (blob.digest.sizeBytes > smallBytes) {
      streams.push(blob);
      continue;
    }
    const cost = blob.digest.sizeBytes + overheadBytes;
    if (bytes + cost > batchBytes) {
      await engine.writeBatch(batch);
      batch = [];
      bytes = 0;
    }
    batch.push({ digest: blob.digest, data: dataOf(blob) });
    bytes += cost;
  }
  if (batch.length > 0) await engine.writeBatch(batch);
  const next = async (): Promise<void> => {
    for (let blob = streams.pop(); blob; blob = streams.pop()) {
      await engine.write(blob.digest, 'path' in blob ? blob.path : blob.data);
    }
  };
  await Promise.all(Array.from({ length: Math.min(streamsAtOnce, streams.length) }, next));
}

const dataOf = (blob: OutputBlob): Uint8Array => ('path' in blob ? readFileSync(blob.path) : blob.data);
