/** The generated messages under short names. Field names and numbers are the wire's; 64-bit fields are numbers. */
import { build, google, grpc, outboard } from './gen/messages.js';

export const reapi = build.bazel.remote.execution.v2;
export const semver = build.bazel.semver;
export const bytestream = google.bytestream;
export const longrunning = google.longrunning;
export const rpc = google.rpc;
export const wellKnown = google.protobuf;
export const health = grpc.health.v1;
export const worker = outboard.worker.v1;

export type Action = build.bazel.remote.execution.v2.Action.$Properties;
export type ActionResult = build.bazel.remote.execution.v2.ActionResult.$Properties;
export type Command = build.bazel.remote.execution.v2.Command.$Properties;
export type Directory = build.bazel.remote.execution.v2.Directory.$Properties;
export type ExecutedActionMetadata = build.bazel.remote.execution.v2.ExecutedActionMetadata.$Properties;
export type ExecuteResponse = build.bazel.remote.execution.v2.ExecuteResponse.$Properties;
export type Operation = google.longrunning.Operation.$Properties;
export type Platform = build.bazel.remote.execution.v2.Platform.$Properties;
export type RequestMetadata = build.bazel.remote.execution.v2.RequestMetadata.$Properties;
export type Status = google.rpc.Status.$Properties;
export type Tree = build.bazel.remote.execution.v2.Tree.$Properties;
/** A Digest as it stands in a message: not checked yet, see `checkDigest`. */
export type DigestMessage = build.bazel.remote.execution.v2.Digest.$Properties;
