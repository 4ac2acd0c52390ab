/** Further names for generated messages that this folder uses; types only. */
import type { build, outboard } from '../proto/gen/messages.js';

export type CommandMessage = build.bazel.remote.execution.v2.Command;
export type DirectoryMessage = build.bazel.remote.execution.v2.Directory;
export type FileNode = build.bazel.remote.execution.v2.FileNode.$Properties;
export type SymlinkNode = build.bazel.remote.execution.v2.SymlinkNode.$Properties;
export type NodeProperties = build.bazel.remote.execution.v2.NodeProperties.$Properties;
export type OutputDirectory = build.bazel.remote.execution.v2.OutputDirectory.$Properties;
export type OutputDirectoryFormat = build.bazel.remote.execution.v2.Command.OutputDirectoryFormat;
export type OutputFile = build.bazel.remote.execution.v2.OutputFile.$Properties;

export type ActionResultMessage = build.bazel.remote.execution.v2.ActionResult;
export type ActionState = outboard.worker.v1.ActionState.$Properties;
export type DesiredAction = outboard.worker.v1.DesiredAction.$Properties;
export type DesiredState = outboard.worker.v1.DesiredState.$Properties;
export type Finished = outboard.worker.v1.Finished.$Properties;
export type Hello = outboard.worker.v1.Hello.$Properties;
export type Stage = outboard.worker.v1.ActionState.Stage;
