/** What this server advertises and enforces, in bytes. */

/** Below the 4 MiB that gRPC clients accept by default, with room for digests and framing. */
export const maxBatchTotalSizeBytes = 4_000_000;

/** Clients pass the advertised size (Buck2: 60,000 tiny blobs in one batch), so uploads may be this large. */
export const maxReceivedBatchBytes = 16 * 1024 * 1024;

/** One ReadResponse: large enough that framing does not count, well below the 4 MiB that clients accept. */
export const readChunkBytes = 1024 * 1024;
