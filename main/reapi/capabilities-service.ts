/** Capabilities. Source: REAPI `Capabilities`; low = 2.0, since Bazel 4 refuses a server that excludes it. */
import { reapi } from '../../proto/messages.ts';
import { type Service, unary } from '../grpc/service.ts';
import { maxBatchTotalSizeBytes } from './limits.ts';

export interface CapabilitiesOptions {
  /** Whether UpdateActionResult is taken. */
  actionCacheUpdates: boolean;
}

export function capabilitiesService(options: CapabilitiesOptions): Service {
  const { SHA256 } = reapi.DigestFunction.Value;
  const { ZSTD, DEFLATE } = reapi.Compressor.Value;
  const anyPriority = { priorities: [{ minPriority: -(2 ** 31), maxPriority: 2 ** 31 - 1 }] };
  const capabilities = reapi.ServerCapabilities.encode({
    cacheCapabilities: {
      digestFunctions: [SHA256],
      actionCacheUpdateCapabilities: { updateEnabled: options.actionCacheUpdates },
      cachePriorityCapabilities: { priorities: [{ minPriority: 0, maxPriority: 0 }] },
      maxBatchTotalSizeBytes,
      symlinkAbsolutePathStrategy: reapi.SymlinkAbsolutePathStrategy.Value.ALLOWED,
      supportedCompressors: [ZSTD, DEFLATE],
      supportedBatchUpdateCompressors: [ZSTD, DEFLATE],
    },
    executionCapabilities: {
      digestFunction: SHA256,
      digestFunctions: [SHA256],
      execEnabled: true,
      executionPriorityCapabilities: anyPriority,
      supportedNodeProperties: ['mtime', 'unix_mode'],
    },
    lowApiVersion: { major: 2, minor: 0 },
    highApiVersion: { major: 2, minor: 12 },
  }).finish();
  return {
    '/build.bazel.remote.execution.v2.Capabilities/GetCapabilities': unary(
      reapi.GetCapabilitiesRequest,
      { encode: (bytes: Uint8Array) => ({ finish: () => bytes }) },
      () => capabilities,
    ),
  };
}
