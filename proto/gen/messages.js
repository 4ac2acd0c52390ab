/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

$protobuf.util.Long = undefined;
$protobuf.configure();

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const build = $root.build = (() => {

    const build = {};

    build.bazel = (function() {

        const bazel = {};

        bazel.remote = (function() {

            const remote = {};

            remote.execution = (function() {

                const execution = {};

                execution.v2 = (function() {

                    const v2 = {};

                    v2.Action = (function() {

                        const Action = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        Action.prototype.commandDigest = null;
                        Action.prototype.inputRootDigest = null;
                        Action.prototype.timeout = null;
                        Action.prototype.doNotCache = false;
                        Action.prototype.salt = $util.newBuffer([]);
                        Action.prototype.platform = null;

                        Action.create = function(properties) {
                            return new Action(properties);
                        };

                        Action.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.commandDigest != null && $Object.hasOwnProperty.call(message, "commandDigest"))
                                $root.build.bazel.remote.execution.v2.Digest.encode(message.commandDigest, writer.uint32(10).fork(), _depth + 1).ldelim();
                            if (message.inputRootDigest != null && $Object.hasOwnProperty.call(message, "inputRootDigest"))
                                $root.build.bazel.remote.execution.v2.Digest.encode(message.inputRootDigest, writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.timeout != null && $Object.hasOwnProperty.call(message, "timeout"))
                                $root.google.protobuf.Duration.encode(message.timeout, writer.uint32(50).fork(), _depth + 1).ldelim();
                            if (message.doNotCache != null && $Object.hasOwnProperty.call(message, "doNotCache") && message.doNotCache !== false)
                                writer.uint32(56).bool(message.doNotCache);
                            if (message.salt != null && $Object.hasOwnProperty.call(message, "salt") && message.salt.length)
                                writer.uint32(74).bytes(message.salt);
                            if (message.platform != null && $Object.hasOwnProperty.call(message, "platform"))
                                $root.build.bazel.remote.execution.v2.Platform.encode(message.platform, writer.uint32(82).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        Action.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.Action();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        message.commandDigest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.commandDigest);
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.inputRootDigest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.inputRootDigest);
                                        continue;
                                    }
                                case 6: {
                                        if (wireType !== 2)
                                            break;
                                        message.timeout = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.timeout);
                                        continue;
                                    }
                                case 7: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.bool())
                                            message.doNotCache = value;
                                        else
                                            delete message.doNotCache;
                                        continue;
                                    }
                                case 9: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.bytes()).length)
                                            message.salt = value;
                                        else
                                            delete message.salt;
                                        continue;
                                    }
                                case 10: {
                                        if (wireType !== 2)
                                            break;
                                        message.platform = $root.build.bazel.remote.execution.v2.Platform.decode(reader, reader.size(), $undefined, _depth + 1, message.platform);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        Action.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.Action";
                        };

                        return Action;
                    })();

                    v2.Command = (function() {

                        const Command = function (properties) {
                            this["arguments"] = [];
                            this.environmentVariables = [];
                            this.outputFiles = [];
                            this.outputDirectories = [];
                            this.outputPaths = [];
                            this.outputNodeProperties = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        Command.prototype["arguments"] = $util.emptyArray;
                        Command.prototype.environmentVariables = $util.emptyArray;
                        Command.prototype.outputFiles = $util.emptyArray;
                        Command.prototype.outputDirectories = $util.emptyArray;
                        Command.prototype.outputPaths = $util.emptyArray;
                        Command.prototype.platform = null;
                        Command.prototype.workingDirectory = "";
                        Command.prototype.outputNodeProperties = $util.emptyArray;
                        Command.prototype.outputDirectoryFormat = 0;

                        Command.create = function(properties) {
                            return new Command(properties);
                        };

                        Command.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message["arguments"] != null && message["arguments"].length)
                                for (let i = 0; i < message["arguments"].length; ++i)
                                    writer.uint32(10).string(message["arguments"][i]);
                            if (message.environmentVariables != null && message.environmentVariables.length)
                                for (let i = 0; i < message.environmentVariables.length; ++i)
                                    $root.build.bazel.remote.execution.v2.Command.EnvironmentVariable.encode(message.environmentVariables[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.outputFiles != null && message.outputFiles.length)
                                for (let i = 0; i < message.outputFiles.length; ++i)
                                    writer.uint32(26).string(message.outputFiles[i]);
                            if (message.outputDirectories != null && message.outputDirectories.length)
                                for (let i = 0; i < message.outputDirectories.length; ++i)
                                    writer.uint32(34).string(message.outputDirectories[i]);
                            if (message.platform != null && $Object.hasOwnProperty.call(message, "platform"))
                                $root.build.bazel.remote.execution.v2.Platform.encode(message.platform, writer.uint32(42).fork(), _depth + 1).ldelim();
                            if (message.workingDirectory != null && $Object.hasOwnProperty.call(message, "workingDirectory") && message.workingDirectory !== "")
                                writer.uint32(50).string(message.workingDirectory);
                            if (message.outputPaths != null && message.outputPaths.length)
                                for (let i = 0; i < message.outputPaths.length; ++i)
                                    writer.uint32(58).string(message.outputPaths[i]);
                            if (message.outputNodeProperties != null && message.outputNodeProperties.length)
                                for (let i = 0; i < message.outputNodeProperties.length; ++i)
                                    writer.uint32(66).string(message.outputNodeProperties[i]);
                            if (message.outputDirectoryFormat != null && $Object.hasOwnProperty.call(message, "outputDirectoryFormat") && message.outputDirectoryFormat !== 0)
                                writer.uint32(72).int32(message.outputDirectoryFormat);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        Command.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.Command();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message["arguments"] && message["arguments"].length))
                                            message["arguments"] = [];
                                        message["arguments"].push(reader.stringVerify());
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.environmentVariables && message.environmentVariables.length))
                                            message.environmentVariables = [];
                                        message.environmentVariables.push($root.build.bazel.remote.execution.v2.Command.EnvironmentVariable.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.outputFiles && message.outputFiles.length))
                                            message.outputFiles = [];
                                        message.outputFiles.push(reader.stringVerify());
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.outputDirectories && message.outputDirectories.length))
                                            message.outputDirectories = [];
                                        message.outputDirectories.push(reader.stringVerify());
                                        continue;
                                    }
                                case 7: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.outputPaths && message.outputPaths.length))
                                            message.outputPaths = [];
                                        message.outputPaths.push(reader.stringVerify());
                                        continue;
                                    }
                                case 5: {
                                        if (wireType !== 2)
                                            break;
                                        message.platform = $root.build.bazel.remote.execution.v2.Platform.decode(reader, reader.size(), $undefined, _depth + 1, message.platform);
                                        continue;
                                    }
                                case 6: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.workingDirectory = value;
                                        else
                                            delete message.workingDirectory;
                                        continue;
                                    }
                                case 8: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.outputNodeProperties && message.outputNodeProperties.length))
                                            message.outputNodeProperties = [];
                                        message.outputNodeProperties.push(reader.stringVerify());
                                        continue;
                                    }
                                case 9: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.outputDirectoryFormat = value;
                                        else
                                            delete message.outputDirectoryFormat;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        Command.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.Command";
                        };

                        Command.EnvironmentVariable = (function() {

                            const EnvironmentVariable = function (properties) {
                                if (properties)
                                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                            this[keys[i]] = properties[keys[i]];
                            };

                            EnvironmentVariable.prototype.name = "";
                            EnvironmentVariable.prototype.value = "";

                            EnvironmentVariable.create = function(properties) {
                                return new EnvironmentVariable(properties);
                            };

                            EnvironmentVariable.encode = function (message, writer, _depth) {
                                if (!writer)
                                    writer = $Writer.create();
                                if (_depth === $undefined)
                                    _depth = 0;
                                if (_depth > $util.recursionLimit)
                                    throw $Error("max depth exceeded");
                                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                                    writer.uint32(10).string(message.name);
                                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                                    writer.uint32(18).string(message.value);
                                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                    for (let i = 0; i < message.$unknowns.length; ++i)
                                        writer.raw(message.$unknowns[i]);
                                return writer;
                            };

                            EnvironmentVariable.decode = function (reader, length, _end, _depth, _target) {
                                if (!(reader instanceof $Reader))
                                    reader = $Reader.create(reader);
                                if (_depth === $undefined)
                                    _depth = 0;
                                if (_depth > $Reader.recursionLimit)
                                    throw $Error("max depth exceeded");
                                let end, message, value;
                                if (length === $undefined)
                                    end = reader.len;
                                else {
                                    end = reader.pos + length;
                                    if (end > reader.len)
                                        throw $RangeError("index out of range");
                                    length = reader.len;
                                    reader.len = end;
                                }
                                message = _target || new $root.build.bazel.remote.execution.v2.Command.EnvironmentVariable();
                                while (reader.pos < end) {
                                    let start = reader.pos;
                                    let tag = reader.tag();
                                    if (tag === _end) {
                                        _end = $undefined;
                                        break;
                                    }
                                    let wireType = tag & 7;
                                    switch (tag >>>= 3) {
                                    case 1: {
                                            if (wireType !== 2)
                                                break;
                                            if ((value = reader.stringVerify()).length)
                                                message.name = value;
                                            else
                                                delete message.name;
                                            continue;
                                        }
                                    case 2: {
                                            if (wireType !== 2)
                                                break;
                                            if ((value = reader.stringVerify()).length)
                                                message.value = value;
                                            else
                                                delete message.value;
                                            continue;
                                        }
                                    }
                                    reader.skipType(wireType, _depth, tag);
                                    if (!reader.discardUnknown) {
                                        $util.makeProp(message, "$unknowns", false);
                                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                    }
                                }
                                if (length !== $undefined) {
                                    if (reader.pos !== end)
                                        throw $RangeError("index out of range");
                                    reader.len = length;
                                }
                                if (_end !== $undefined)
                                    throw $Error("missing end group");
                                return message;
                            };

                            EnvironmentVariable.getTypeUrl = function(prefix) {
                                if (prefix === $undefined)
                                    prefix = "type.googleapis.com";
                                return prefix + "/build.bazel.remote.execution.v2.Command.EnvironmentVariable";
                            };

                            return EnvironmentVariable;
                        })();

                        Command.OutputDirectoryFormat = (function() {
                            const valuesById = $Object.create(null), values = $Object.create(valuesById);
                            values[valuesById[0] = "TREE_ONLY"] = 0;
                            values[valuesById[1] = "DIRECTORY_ONLY"] = 1;
                            values[valuesById[2] = "TREE_AND_DIRECTORY"] = 2;
                            return values;
                        })();

                        return Command;
                    })();

                    v2.ActionResult = (function() {

                        const ActionResult = function (properties) {
                            this.outputFiles = [];
                            this.outputFileSymlinks = [];
                            this.outputSymlinks = [];
                            this.outputDirectories = [];
                            this.outputDirectorySymlinks = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        ActionResult.prototype.outputFiles = $util.emptyArray;
                        ActionResult.prototype.outputFileSymlinks = $util.emptyArray;
                        ActionResult.prototype.outputSymlinks = $util.emptyArray;
                        ActionResult.prototype.outputDirectories = $util.emptyArray;
                        ActionResult.prototype.outputDirectorySymlinks = $util.emptyArray;
                        ActionResult.prototype.exitCode = 0;
                        ActionResult.prototype.stdoutRaw = $util.newBuffer([]);
                        ActionResult.prototype.stdoutDigest = null;
                        ActionResult.prototype.stderrRaw = $util.newBuffer([]);
                        ActionResult.prototype.stderrDigest = null;
                        ActionResult.prototype.executionMetadata = null;

                        ActionResult.create = function(properties) {
                            return new ActionResult(properties);
                        };

                        ActionResult.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.outputFiles != null && message.outputFiles.length)
                                for (let i = 0; i < message.outputFiles.length; ++i)
                                    $root.build.bazel.remote.execution.v2.OutputFile.encode(message.outputFiles[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.outputDirectories != null && message.outputDirectories.length)
                                for (let i = 0; i < message.outputDirectories.length; ++i)
                                    $root.build.bazel.remote.execution.v2.OutputDirectory.encode(message.outputDirectories[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                            if (message.exitCode != null && $Object.hasOwnProperty.call(message, "exitCode") && message.exitCode !== 0)
                                writer.uint32(32).int32(message.exitCode);
                            if (message.stdoutRaw != null && $Object.hasOwnProperty.call(message, "stdoutRaw") && message.stdoutRaw.length)
                                writer.uint32(42).bytes(message.stdoutRaw);
                            if (message.stdoutDigest != null && $Object.hasOwnProperty.call(message, "stdoutDigest"))
                                $root.build.bazel.remote.execution.v2.Digest.encode(message.stdoutDigest, writer.uint32(50).fork(), _depth + 1).ldelim();
                            if (message.stderrRaw != null && $Object.hasOwnProperty.call(message, "stderrRaw") && message.stderrRaw.length)
                                writer.uint32(58).bytes(message.stderrRaw);
                            if (message.stderrDigest != null && $Object.hasOwnProperty.call(message, "stderrDigest"))
                                $root.build.bazel.remote.execution.v2.Digest.encode(message.stderrDigest, writer.uint32(66).fork(), _depth + 1).ldelim();
                            if (message.executionMetadata != null && $Object.hasOwnProperty.call(message, "executionMetadata"))
                                $root.build.bazel.remote.execution.v2.ExecutedActionMetadata.encode(message.executionMetadata, writer.uint32(74).fork(), _depth + 1).ldelim();
                            if (message.outputFileSymlinks != null && message.outputFileSymlinks.length)
                                for (let i = 0; i < message.outputFileSymlinks.length; ++i)
                                    $root.build.bazel.remote.execution.v2.OutputSymlink.encode(message.outputFileSymlinks[i], writer.uint32(82).fork(), _depth + 1).ldelim();
                            if (message.outputDirectorySymlinks != null && message.outputDirectorySymlinks.length)
                                for (let i = 0; i < message.outputDirectorySymlinks.length; ++i)
                                    $root.build.bazel.remote.execution.v2.OutputSymlink.encode(message.outputDirectorySymlinks[i], writer.uint32(90).fork(), _depth + 1).ldelim();
                            if (message.outputSymlinks != null && message.outputSymlinks.length)
                                for (let i = 0; i < message.outputSymlinks.length; ++i)
                                    $root.build.bazel.remote.execution.v2.OutputSymlink.encode(message.outputSymlinks[i], writer.uint32(98).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        ActionResult.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.ActionResult();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.outputFiles && message.outputFiles.length))
                                            message.outputFiles = [];
                                        message.outputFiles.push($root.build.bazel.remote.execution.v2.OutputFile.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                case 10: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.outputFileSymlinks && message.outputFileSymlinks.length))
                                            message.outputFileSymlinks = [];
                                        message.outputFileSymlinks.push($root.build.bazel.remote.execution.v2.OutputSymlink.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                case 12: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.outputSymlinks && message.outputSymlinks.length))
                                            message.outputSymlinks = [];
                                        message.outputSymlinks.push($root.build.bazel.remote.execution.v2.OutputSymlink.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.outputDirectories && message.outputDirectories.length))
                                            message.outputDirectories = [];
                                        message.outputDirectories.push($root.build.bazel.remote.execution.v2.OutputDirectory.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                case 11: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.outputDirectorySymlinks && message.outputDirectorySymlinks.length))
                                            message.outputDirectorySymlinks = [];
                                        message.outputDirectorySymlinks.push($root.build.bazel.remote.execution.v2.OutputSymlink.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.exitCode = value;
                                        else
                                            delete message.exitCode;
                                        continue;
                                    }
                                case 5: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.bytes()).length)
                                            message.stdoutRaw = value;
                                        else
                                            delete message.stdoutRaw;
                                        continue;
                                    }
                                case 6: {
                                        if (wireType !== 2)
                                            break;
                                        message.stdoutDigest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.stdoutDigest);
                                        continue;
                                    }
                                case 7: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.bytes()).length)
                                            message.stderrRaw = value;
                                        else
                                            delete message.stderrRaw;
                                        continue;
                                    }
                                case 8: {
                                        if (wireType !== 2)
                                            break;
                                        message.stderrDigest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.stderrDigest);
                                        continue;
                                    }
                                case 9: {
                                        if (wireType !== 2)
                                            break;
                                        message.executionMetadata = $root.build.bazel.remote.execution.v2.ExecutedActionMetadata.decode(reader, reader.size(), $undefined, _depth + 1, message.executionMetadata);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        ActionResult.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.ActionResult";
                        };

                        return ActionResult;
                    })();

                    v2.OutputFile = (function() {

                        const OutputFile = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        OutputFile.prototype.path = "";
                        OutputFile.prototype.digest = null;
                        OutputFile.prototype.isExecutable = false;
                        OutputFile.prototype.contents = $util.newBuffer([]);
                        OutputFile.prototype.nodeProperties = null;

                        OutputFile.create = function(properties) {
                            return new OutputFile(properties);
                        };

                        OutputFile.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                                writer.uint32(10).string(message.path);
                            if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                                $root.build.bazel.remote.execution.v2.Digest.encode(message.digest, writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.isExecutable != null && $Object.hasOwnProperty.call(message, "isExecutable") && message.isExecutable !== false)
                                writer.uint32(32).bool(message.isExecutable);
                            if (message.contents != null && $Object.hasOwnProperty.call(message, "contents") && message.contents.length)
                                writer.uint32(42).bytes(message.contents);
                            if (message.nodeProperties != null && $Object.hasOwnProperty.call(message, "nodeProperties"))
                                $root.build.bazel.remote.execution.v2.NodeProperties.encode(message.nodeProperties, writer.uint32(58).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        OutputFile.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.OutputFile();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.path = value;
                                        else
                                            delete message.path;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.digest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.digest);
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.bool())
                                            message.isExecutable = value;
                                        else
                                            delete message.isExecutable;
                                        continue;
                                    }
                                case 5: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.bytes()).length)
                                            message.contents = value;
                                        else
                                            delete message.contents;
                                        continue;
                                    }
                                case 7: {
                                        if (wireType !== 2)
                                            break;
                                        message.nodeProperties = $root.build.bazel.remote.execution.v2.NodeProperties.decode(reader, reader.size(), $undefined, _depth + 1, message.nodeProperties);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        OutputFile.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.OutputFile";
                        };

                        return OutputFile;
                    })();

                    v2.OutputDirectory = (function() {

                        const OutputDirectory = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        OutputDirectory.prototype.path = "";
                        OutputDirectory.prototype.treeDigest = null;
                        OutputDirectory.prototype.isTopologicallySorted = false;
                        OutputDirectory.prototype.rootDirectoryDigest = null;

                        OutputDirectory.create = function(properties) {
                            return new OutputDirectory(properties);
                        };

                        OutputDirectory.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                                writer.uint32(10).string(message.path);
                            if (message.treeDigest != null && $Object.hasOwnProperty.call(message, "treeDigest"))
                                $root.build.bazel.remote.execution.v2.Digest.encode(message.treeDigest, writer.uint32(26).fork(), _depth + 1).ldelim();
                            if (message.isTopologicallySorted != null && $Object.hasOwnProperty.call(message, "isTopologicallySorted") && message.isTopologicallySorted !== false)
                                writer.uint32(32).bool(message.isTopologicallySorted);
                            if (message.rootDirectoryDigest != null && $Object.hasOwnProperty.call(message, "rootDirectoryDigest"))
                                $root.build.bazel.remote.execution.v2.Digest.encode(message.rootDirectoryDigest, writer.uint32(42).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        OutputDirectory.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.OutputDirectory();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.path = value;
                                        else
                                            delete message.path;
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 2)
                                            break;
                                        message.treeDigest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.treeDigest);
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.bool())
                                            message.isTopologicallySorted = value;
                                        else
                                            delete message.isTopologicallySorted;
                                        continue;
                                    }
                                case 5: {
                                        if (wireType !== 2)
                                            break;
                                        message.rootDirectoryDigest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.rootDirectoryDigest);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        OutputDirectory.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.OutputDirectory";
                        };

                        return OutputDirectory;
                    })();

                    v2.OutputSymlink = (function() {

                        const OutputSymlink = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        OutputSymlink.prototype.path = "";
                        OutputSymlink.prototype.target = "";
                        OutputSymlink.prototype.nodeProperties = null;

                        OutputSymlink.create = function(properties) {
                            return new OutputSymlink(properties);
                        };

                        OutputSymlink.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                                writer.uint32(10).string(message.path);
                            if (message.target != null && $Object.hasOwnProperty.call(message, "target") && message.target !== "")
                                writer.uint32(18).string(message.target);
                            if (message.nodeProperties != null && $Object.hasOwnProperty.call(message, "nodeProperties"))
                                $root.build.bazel.remote.execution.v2.NodeProperties.encode(message.nodeProperties, writer.uint32(34).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        OutputSymlink.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.OutputSymlink();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.path = value;
                                        else
                                            delete message.path;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.target = value;
                                        else
                                            delete message.target;
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 2)
                                            break;
                                        message.nodeProperties = $root.build.bazel.remote.execution.v2.NodeProperties.decode(reader, reader.size(), $undefined, _depth + 1, message.nodeProperties);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        OutputSymlink.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.OutputSymlink";
                        };

                        return OutputSymlink;
                    })();

                    v2.ExecutedActionMetadata = (function() {

                        const ExecutedActionMetadata = function (properties) {
                            this.auxiliaryMetadata = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        ExecutedActionMetadata.prototype.worker = "";
                        ExecutedActionMetadata.prototype.queuedTimestamp = null;
                        ExecutedActionMetadata.prototype.workerStartTimestamp = null;
                        ExecutedActionMetadata.prototype.workerCompletedTimestamp = null;
                        ExecutedActionMetadata.prototype.inputFetchStartTimestamp = null;
                        ExecutedActionMetadata.prototype.inputFetchCompletedTimestamp = null;
                        ExecutedActionMetadata.prototype.executionStartTimestamp = null;
                        ExecutedActionMetadata.prototype.executionCompletedTimestamp = null;
                        ExecutedActionMetadata.prototype.virtualExecutionDuration = null;
                        ExecutedActionMetadata.prototype.outputUploadStartTimestamp = null;
                        ExecutedActionMetadata.prototype.outputUploadCompletedTimestamp = null;
                        ExecutedActionMetadata.prototype.auxiliaryMetadata = $util.emptyArray;

                        ExecutedActionMetadata.create = function(properties) {
                            return new ExecutedActionMetadata(properties);
                        };

                        ExecutedActionMetadata.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.worker != null && $Object.hasOwnProperty.call(message, "worker") && message.worker !== "")
                                writer.uint32(10).string(message.worker);
                            if (message.queuedTimestamp != null && $Object.hasOwnProperty.call(message, "queuedTimestamp"))
                                $root.google.protobuf.Timestamp.encode(message.queuedTimestamp, writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.workerStartTimestamp != null && $Object.hasOwnProperty.call(message, "workerStartTimestamp"))
                                $root.google.protobuf.Timestamp.encode(message.workerStartTimestamp, writer.uint32(26).fork(), _depth + 1).ldelim();
                            if (message.workerCompletedTimestamp != null && $Object.hasOwnProperty.call(message, "workerCompletedTimestamp"))
                                $root.google.protobuf.Timestamp.encode(message.workerCompletedTimestamp, writer.uint32(34).fork(), _depth + 1).ldelim();
                            if (message.inputFetchStartTimestamp != null && $Object.hasOwnProperty.call(message, "inputFetchStartTimestamp"))
                                $root.google.protobuf.Timestamp.encode(message.inputFetchStartTimestamp, writer.uint32(42).fork(), _depth + 1).ldelim();
                            if (message.inputFetchCompletedTimestamp != null && $Object.hasOwnProperty.call(message, "inputFetchCompletedTimestamp"))
                                $root.google.protobuf.Timestamp.encode(message.inputFetchCompletedTimestamp, writer.uint32(50).fork(), _depth + 1).ldelim();
                            if (message.executionStartTimestamp != null && $Object.hasOwnProperty.call(message, "executionStartTimestamp"))
                                $root.google.protobuf.Timestamp.encode(message.executionStartTimestamp, writer.uint32(58).fork(), _depth + 1).ldelim();
                            if (message.executionCompletedTimestamp != null && $Object.hasOwnProperty.call(message, "executionCompletedTimestamp"))
                                $root.google.protobuf.Timestamp.encode(message.executionCompletedTimestamp, writer.uint32(66).fork(), _depth + 1).ldelim();
                            if (message.outputUploadStartTimestamp != null && $Object.hasOwnProperty.call(message, "outputUploadStartTimestamp"))
                                $root.google.protobuf.Timestamp.encode(message.outputUploadStartTimestamp, writer.uint32(74).fork(), _depth + 1).ldelim();
                            if (message.outputUploadCompletedTimestamp != null && $Object.hasOwnProperty.call(message, "outputUploadCompletedTimestamp"))
                                $root.google.protobuf.Timestamp.encode(message.outputUploadCompletedTimestamp, writer.uint32(82).fork(), _depth + 1).ldelim();
                            if (message.auxiliaryMetadata != null && message.auxiliaryMetadata.length)
                                for (let i = 0; i < message.auxiliaryMetadata.length; ++i)
                                    $root.google.protobuf.Any.encode(message.auxiliaryMetadata[i], writer.uint32(90).fork(), _depth + 1).ldelim();
                            if (message.virtualExecutionDuration != null && $Object.hasOwnProperty.call(message, "virtualExecutionDuration"))
                                $root.google.protobuf.Duration.encode(message.virtualExecutionDuration, writer.uint32(98).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        ExecutedActionMetadata.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.ExecutedActionMetadata();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.worker = value;
                                        else
                                            delete message.worker;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.queuedTimestamp = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.queuedTimestamp);
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 2)
                                            break;
                                        message.workerStartTimestamp = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.workerStartTimestamp);
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 2)
                                            break;
                                        message.workerCompletedTimestamp = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.workerCompletedTimestamp);
                                        continue;
                                    }
                                case 5: {
                                        if (wireType !== 2)
                                            break;
                                        message.inputFetchStartTimestamp = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.inputFetchStartTimestamp);
                                        continue;
                                    }
                                case 6: {
                                        if (wireType !== 2)
                                            break;
                                        message.inputFetchCompletedTimestamp = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.inputFetchCompletedTimestamp);
                                        continue;
                                    }
                                case 7: {
                                        if (wireType !== 2)
                                            break;
                                        message.executionStartTimestamp = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.executionStartTimestamp);
                                        continue;
                                    }
                                case 8: {
                                        if (wireType !== 2)
                                            break;
                                        message.executionCompletedTimestamp = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.executionCompletedTimestamp);
                                        continue;
                                    }
                                case 12: {
                                        if (wireType !== 2)
                                            break;
                                        message.virtualExecutionDuration = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.virtualExecutionDuration);
                                        continue;
                                    }
                                case 9: {
                                        if (wireType !== 2)
                                            break;
                                        message.outputUploadStartTimestamp = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.outputUploadStartTimestamp);
                                        continue;
                                    }
                                case 10: {
                                        if (wireType !== 2)
                                            break;
                                        message.outputUploadCompletedTimestamp = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.outputUploadCompletedTimestamp);
                                        continue;
                                    }
                                case 11: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.auxiliaryMetadata && message.auxiliaryMetadata.length))
                                            message.auxiliaryMetadata = [];
                                        message.auxiliaryMetadata.push($root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        ExecutedActionMetadata.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.ExecutedActionMetadata";
                        };

                        return ExecutedActionMetadata;
                    })();

                    v2.Digest = (function() {

                        const Digest = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        Digest.prototype.hash = "";
                        Digest.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                        Digest.create = function(properties) {
                            return new Digest(properties);
                        };

                        Digest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash !== "")
                                writer.uint32(10).string(message.hash);
                            if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && (typeof message.sizeBytes === "object" ? message.sizeBytes.low || message.sizeBytes.high : message.sizeBytes !== 0))
                                writer.uint32(16).int64(message.sizeBytes);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        Digest.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.Digest();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.hash = value;
                                        else
                                            delete message.hash;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 0)
                                            break;
                                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                            message.sizeBytes = value;
                                        else
                                            delete message.sizeBytes;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        Digest.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.Digest";
                        };

                        return Digest;
                    })();

                    v2.DigestFunction = (function() {

                        const DigestFunction = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        DigestFunction.create = function(properties) {
                            return new DigestFunction(properties);
                        };

                        DigestFunction.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        DigestFunction.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.DigestFunction();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                reader.skipType(tag & 7, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        DigestFunction.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.DigestFunction";
                        };

                        DigestFunction.Value = (function() {
                            const valuesById = $Object.create(null), values = $Object.create(valuesById);
                            values[valuesById[0] = "UNKNOWN"] = 0;
                            values[valuesById[1] = "SHA256"] = 1;
                            values[valuesById[2] = "SHA1"] = 2;
                            values[valuesById[3] = "MD5"] = 3;
                            values[valuesById[4] = "VSO"] = 4;
                            values[valuesById[5] = "SHA384"] = 5;
                            values[valuesById[6] = "SHA512"] = 6;
                            values[valuesById[7] = "MURMUR3"] = 7;
                            values[valuesById[8] = "SHA256TREE"] = 8;
                            values[valuesById[9] = "BLAKE3"] = 9;
                            values[valuesById[10] = "GITSHA1"] = 10;
                            return values;
                        })();

                        return DigestFunction;
                    })();

                    v2.Compressor = (function() {

                        const Compressor = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        Compressor.create = function(properties) {
                            return new Compressor(properties);
                        };

                        Compressor.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        Compressor.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.Compressor();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                reader.skipType(tag & 7, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        Compressor.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.Compressor";
                        };

                        Compressor.Value = (function() {
                            const valuesById = $Object.create(null), values = $Object.create(valuesById);
                            values[valuesById[0] = "IDENTITY"] = 0;
                            values[valuesById[1] = "ZSTD"] = 1;
                            values[valuesById[2] = "DEFLATE"] = 2;
                            values[valuesById[3] = "BROTLI"] = 3;
                            return values;
                        })();

                        return Compressor;
                    })();

                    v2.ChunkingFunction = (function() {

                        const ChunkingFunction = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        ChunkingFunction.create = function(properties) {
                            return new ChunkingFunction(properties);
                        };

                        ChunkingFunction.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        ChunkingFunction.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.ChunkingFunction();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                reader.skipType(tag & 7, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        ChunkingFunction.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.ChunkingFunction";
                        };

                        ChunkingFunction.Value = (function() {
                            const valuesById = $Object.create(null), values = $Object.create(valuesById);
                            values[valuesById[0] = "UNKNOWN"] = 0;
                            values[valuesById[1] = "FAST_CDC_2020"] = 1;
                            values[valuesById[2] = "REP_MAX_CDC"] = 2;
                            return values;
                        })();

                        return ChunkingFunction;
                    })();

                    v2.NodeProperty = (function() {

                        const NodeProperty = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        NodeProperty.prototype.name = "";
                        NodeProperty.prototype.value = "";

                        NodeProperty.create = function(properties) {
                            return new NodeProperty(properties);
                        };

                        NodeProperty.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                                writer.uint32(10).string(message.name);
                            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                                writer.uint32(18).string(message.value);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        NodeProperty.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.NodeProperty();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.name = value;
                                        else
                                            delete message.name;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.value = value;
                                        else
                                            delete message.value;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        NodeProperty.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.NodeProperty";
                        };

                        return NodeProperty;
                    })();

                    v2.NodeProperties = (function() {

                        const NodeProperties = function (properties) {
                            this.properties = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        NodeProperties.prototype.properties = $util.emptyArray;
                        NodeProperties.prototype.mtime = null;
                        NodeProperties.prototype.unixMode = null;

                        NodeProperties.create = function(properties) {
                            return new NodeProperties(properties);
                        };

                        NodeProperties.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.properties != null && message.properties.length)
                                for (let i = 0; i < message.properties.length; ++i)
                                    $root.build.bazel.remote.execution.v2.NodeProperty.encode(message.properties[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                            if (message.mtime != null && $Object.hasOwnProperty.call(message, "mtime"))
                                $root.google.protobuf.Timestamp.encode(message.mtime, writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.unixMode != null && $Object.hasOwnProperty.call(message, "unixMode"))
                                $root.google.protobuf.UInt32Value.encode(message.unixMode, writer.uint32(26).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        NodeProperties.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.NodeProperties();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.properties && message.properties.length))
                                            message.properties = [];
                                        message.properties.push($root.build.bazel.remote.execution.v2.NodeProperty.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.mtime = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.mtime);
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 2)
                                            break;
                                        message.unixMode = $root.google.protobuf.UInt32Value.decode(reader, reader.size(), $undefined, _depth + 1, message.unixMode);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        NodeProperties.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.NodeProperties";
                        };

                        return NodeProperties;
                    })();

                    v2.FileNode = (function() {

                        const FileNode = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        FileNode.prototype.name = "";
                        FileNode.prototype.digest = null;
                        FileNode.prototype.isExecutable = false;
                        FileNode.prototype.nodeProperties = null;

                        FileNode.create = function(properties) {
                            return new FileNode(properties);
                        };

                        FileNode.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                                writer.uint32(10).string(message.name);
                            if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                                $root.build.bazel.remote.execution.v2.Digest.encode(message.digest, writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.isExecutable != null && $Object.hasOwnProperty.call(message, "isExecutable") && message.isExecutable !== false)
                                writer.uint32(32).bool(message.isExecutable);
                            if (message.nodeProperties != null && $Object.hasOwnProperty.call(message, "nodeProperties"))
                                $root.build.bazel.remote.execution.v2.NodeProperties.encode(message.nodeProperties, writer.uint32(50).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        FileNode.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.FileNode();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.name = value;
                                        else
                                            delete message.name;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.digest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.digest);
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.bool())
                                            message.isExecutable = value;
                                        else
                                            delete message.isExecutable;
                                        continue;
                                    }
                                case 6: {
                                        if (wireType !== 2)
                                            break;
                                        message.nodeProperties = $root.build.bazel.remote.execution.v2.NodeProperties.decode(reader, reader.size(), $undefined, _depth + 1, message.nodeProperties);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        FileNode.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.FileNode";
                        };

                        return FileNode;
                    })();

                    v2.DirectoryNode = (function() {

                        const DirectoryNode = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        DirectoryNode.prototype.name = "";
                        DirectoryNode.prototype.digest = null;

                        DirectoryNode.create = function(properties) {
                            return new DirectoryNode(properties);
                        };

                        DirectoryNode.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                                writer.uint32(10).string(message.name);
                            if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                                $root.build.bazel.remote.execution.v2.Digest.encode(message.digest, writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        DirectoryNode.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.DirectoryNode();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.name = value;
                                        else
                                            delete message.name;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.digest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.digest);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        DirectoryNode.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.DirectoryNode";
                        };

                        return DirectoryNode;
                    })();

                    v2.SymlinkNode = (function() {

                        const SymlinkNode = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        SymlinkNode.prototype.name = "";
                        SymlinkNode.prototype.target = "";
                        SymlinkNode.prototype.nodeProperties = null;

                        SymlinkNode.create = function(properties) {
                            return new SymlinkNode(properties);
                        };

                        SymlinkNode.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                                writer.uint32(10).string(message.name);
                            if (message.target != null && $Object.hasOwnProperty.call(message, "target") && message.target !== "")
                                writer.uint32(18).string(message.target);
                            if (message.nodeProperties != null && $Object.hasOwnProperty.call(message, "nodeProperties"))
                                $root.build.bazel.remote.execution.v2.NodeProperties.encode(message.nodeProperties, writer.uint32(34).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        SymlinkNode.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.SymlinkNode();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.name = value;
                                        else
                                            delete message.name;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.target = value;
                                        else
                                            delete message.target;
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 2)
                                            break;
                                        message.nodeProperties = $root.build.bazel.remote.execution.v2.NodeProperties.decode(reader, reader.size(), $undefined, _depth + 1, message.nodeProperties);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        SymlinkNode.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.SymlinkNode";
                        };

                        return SymlinkNode;
                    })();

                    v2.Directory = (function() {

                        const Directory = function (properties) {
                            this.files = [];
                            this.directories = [];
                            this.symlinks = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        Directory.prototype.files = $util.emptyArray;
                        Directory.prototype.directories = $util.emptyArray;
                        Directory.prototype.symlinks = $util.emptyArray;
                        Directory.prototype.nodeProperties = null;

                        Directory.create = function(properties) {
                            return new Directory(properties);
                        };

                        Directory.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.files != null && message.files.length)
                                for (let i = 0; i < message.files.length; ++i)
                                    $root.build.bazel.remote.execution.v2.FileNode.encode(message.files[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                            if (message.directories != null && message.directories.length)
                                for (let i = 0; i < message.directories.length; ++i)
                                    $root.build.bazel.remote.execution.v2.DirectoryNode.encode(message.directories[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.symlinks != null && message.symlinks.length)
                                for (let i = 0; i < message.symlinks.length; ++i)
                                    $root.build.bazel.remote.execution.v2.SymlinkNode.encode(message.symlinks[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                            if (message.nodeProperties != null && $Object.hasOwnProperty.call(message, "nodeProperties"))
                                $root.build.bazel.remote.execution.v2.NodeProperties.encode(message.nodeProperties, writer.uint32(42).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        Directory.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.Directory();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.files && message.files.length))
                                            message.files = [];
                                        message.files.push($root.build.bazel.remote.execution.v2.FileNode.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.directories && message.directories.length))
                                            message.directories = [];
                                        message.directories.push($root.build.bazel.remote.execution.v2.DirectoryNode.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.symlinks && message.symlinks.length))
                                            message.symlinks = [];
                                        message.symlinks.push($root.build.bazel.remote.execution.v2.SymlinkNode.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                case 5: {
                                        if (wireType !== 2)
                                            break;
                                        message.nodeProperties = $root.build.bazel.remote.execution.v2.NodeProperties.decode(reader, reader.size(), $undefined, _depth + 1, message.nodeProperties);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        Directory.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.Directory";
                        };

                        return Directory;
                    })();

                    v2.Tree = (function() {

                        const Tree = function (properties) {
                            this.children = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        Tree.prototype.root = null;
                        Tree.prototype.children = $util.emptyArray;

                        Tree.create = function(properties) {
                            return new Tree(properties);
                        };

                        Tree.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.root != null && $Object.hasOwnProperty.call(message, "root"))
                                $root.build.bazel.remote.execution.v2.Directory.encode(message.root, writer.uint32(10).fork(), _depth + 1).ldelim();
                            if (message.children != null && message.children.length)
                                for (let i = 0; i < message.children.length; ++i)
                                    $root.build.bazel.remote.execution.v2.Directory.encode(message.children[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        Tree.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.Tree();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        message.root = $root.build.bazel.remote.execution.v2.Directory.decode(reader, reader.size(), $undefined, _depth + 1, message.root);
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.children && message.children.length))
                                            message.children = [];
                                        message.children.push($root.build.bazel.remote.execution.v2.Directory.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        Tree.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.Tree";
                        };

                        return Tree;
                    })();

                    v2.Platform = (function() {

                        const Platform = function (properties) {
                            this.properties = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        Platform.prototype.properties = $util.emptyArray;

                        Platform.create = function(properties) {
                            return new Platform(properties);
                        };

                        Platform.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.properties != null && message.properties.length)
                                for (let i = 0; i < message.properties.length; ++i)
                                    $root.build.bazel.remote.execution.v2.Platform.Property.encode(message.properties[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        Platform.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.Platform();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.properties && message.properties.length))
                                            message.properties = [];
                                        message.properties.push($root.build.bazel.remote.execution.v2.Platform.Property.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        Platform.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.Platform";
                        };

                        Platform.Property = (function() {

                            const Property = function (properties) {
                                if (properties)
                                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                            this[keys[i]] = properties[keys[i]];
                            };

                            Property.prototype.name = "";
                            Property.prototype.value = "";

                            Property.create = function(properties) {
                                return new Property(properties);
                            };

                            Property.encode = function (message, writer, _depth) {
                                if (!writer)
                                    writer = $Writer.create();
                                if (_depth === $undefined)
                                    _depth = 0;
                                if (_depth > $util.recursionLimit)
                                    throw $Error("max depth exceeded");
                                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                                    writer.uint32(10).string(message.name);
                                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                                    writer.uint32(18).string(message.value);
                                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                    for (let i = 0; i < message.$unknowns.length; ++i)
                                        writer.raw(message.$unknowns[i]);
                                return writer;
                            };

                            Property.decode = function (reader, length, _end, _depth, _target) {
                                if (!(reader instanceof $Reader))
                                    reader = $Reader.create(reader);
                                if (_depth === $undefined)
                                    _depth = 0;
                                if (_depth > $Reader.recursionLimit)
                                    throw $Error("max depth exceeded");
                                let end, message, value;
                                if (length === $undefined)
                                    end = reader.len;
                                else {
                                    end = reader.pos + length;
                                    if (end > reader.len)
                                        throw $RangeError("index out of range");
                                    length = reader.len;
                                    reader.len = end;
                                }
                                message = _target || new $root.build.bazel.remote.execution.v2.Platform.Property();
                                while (reader.pos < end) {
                                    let start = reader.pos;
                                    let tag = reader.tag();
                                    if (tag === _end) {
                                        _end = $undefined;
                                        break;
                                    }
                                    let wireType = tag & 7;
                                    switch (tag >>>= 3) {
                                    case 1: {
                                            if (wireType !== 2)
                                                break;
                                            if ((value = reader.stringVerify()).length)
                                                message.name = value;
                                            else
                                                delete message.name;
                                            continue;
                                        }
                                    case 2: {
                                            if (wireType !== 2)
                                                break;
                                            if ((value = reader.stringVerify()).length)
                                                message.value = value;
                                            else
                                                delete message.value;
                                            continue;
                                        }
                                    }
                                    reader.skipType(wireType, _depth, tag);
                                    if (!reader.discardUnknown) {
                                        $util.makeProp(message, "$unknowns", false);
                                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                    }
                                }
                                if (length !== $undefined) {
                                    if (reader.pos !== end)
                                        throw $RangeError("index out of range");
                                    reader.len = length;
                                }
                                if (_end !== $undefined)
                                    throw $Error("missing end group");
                                return message;
                            };

                            Property.getTypeUrl = function(prefix) {
                                if (prefix === $undefined)
                                    prefix = "type.googleapis.com";
                                return prefix + "/build.bazel.remote.execution.v2.Platform.Property";
                            };

                            return Property;
                        })();

                        return Platform;
                    })();

                    v2.ToolDetails = (function() {

                        const ToolDetails = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        ToolDetails.prototype.toolName = "";
                        ToolDetails.prototype.toolVersion = "";

                        ToolDetails.create = function(properties) {
                            return new ToolDetails(properties);
                        };

                        ToolDetails.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.toolName != null && $Object.hasOwnProperty.call(message, "toolName") && message.toolName !== "")
                                writer.uint32(10).string(message.toolName);
                            if (message.toolVersion != null && $Object.hasOwnProperty.call(message, "toolVersion") && message.toolVersion !== "")
                                writer.uint32(18).string(message.toolVersion);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        ToolDetails.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.ToolDetails();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.toolName = value;
                                        else
                                            delete message.toolName;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.toolVersion = value;
                                        else
                                            delete message.toolVersion;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        ToolDetails.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.ToolDetails";
                        };

                        return ToolDetails;
                    })();

                    v2.RequestMetadata = (function() {

                        const RequestMetadata = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        RequestMetadata.prototype.toolDetails = null;
                        RequestMetadata.prototype.actionId = "";
                        RequestMetadata.prototype.toolInvocationId = "";
                        RequestMetadata.prototype.correlatedInvocationsId = "";
                        RequestMetadata.prototype.actionMnemonic = "";
                        RequestMetadata.prototype.targetId = "";
                        RequestMetadata.prototype.configurationId = "";

                        RequestMetadata.create = function(properties) {
                            return new RequestMetadata(properties);
                        };

                        RequestMetadata.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.toolDetails != null && $Object.hasOwnProperty.call(message, "toolDetails"))
                                $root.build.bazel.remote.execution.v2.ToolDetails.encode(message.toolDetails, writer.uint32(10).fork(), _depth + 1).ldelim();
                            if (message.actionId != null && $Object.hasOwnProperty.call(message, "actionId") && message.actionId !== "")
                                writer.uint32(18).string(message.actionId);
                            if (message.toolInvocationId != null && $Object.hasOwnProperty.call(message, "toolInvocationId") && message.toolInvocationId !== "")
                                writer.uint32(26).string(message.toolInvocationId);
                            if (message.correlatedInvocationsId != null && $Object.hasOwnProperty.call(message, "correlatedInvocationsId") && message.correlatedInvocationsId !== "")
                                writer.uint32(34).string(message.correlatedInvocationsId);
                            if (message.actionMnemonic != null && $Object.hasOwnProperty.call(message, "actionMnemonic") && message.actionMnemonic !== "")
                                writer.uint32(42).string(message.actionMnemonic);
                            if (message.targetId != null && $Object.hasOwnProperty.call(message, "targetId") && message.targetId !== "")
                                writer.uint32(50).string(message.targetId);
                            if (message.configurationId != null && $Object.hasOwnProperty.call(message, "configurationId") && message.configurationId !== "")
                                writer.uint32(58).string(message.configurationId);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        RequestMetadata.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.RequestMetadata();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        message.toolDetails = $root.build.bazel.remote.execution.v2.ToolDetails.decode(reader, reader.size(), $undefined, _depth + 1, message.toolDetails);
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.actionId = value;
                                        else
                                            delete message.actionId;
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.toolInvocationId = value;
                                        else
                                            delete message.toolInvocationId;
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.correlatedInvocationsId = value;
                                        else
                                            delete message.correlatedInvocationsId;
                                        continue;
                                    }
                                case 5: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.actionMnemonic = value;
                                        else
                                            delete message.actionMnemonic;
                                        continue;
                                    }
                                case 6: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.targetId = value;
                                        else
                                            delete message.targetId;
                                        continue;
                                    }
                                case 7: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.configurationId = value;
                                        else
                                            delete message.configurationId;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        RequestMetadata.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.RequestMetadata";
                        };

                        return RequestMetadata;
                    })();

                    v2.GetActionResultRequest = (function() {

                        const GetActionResultRequest = function (properties) {
                            this.inlineOutputFiles = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        GetActionResultRequest.prototype.instanceName = "";
                        GetActionResultRequest.prototype.actionDigest = null;
                        GetActionResultRequest.prototype.inlineStdout = false;
                        GetActionResultRequest.prototype.inlineStderr = false;
                        GetActionResultRequest.prototype.inlineOutputFiles = $util.emptyArray;
                        GetActionResultRequest.prototype.digestFunction = 0;

                        GetActionResultRequest.create = function(properties) {
                            return new GetActionResultRequest(properties);
                        };

                        GetActionResultRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.instanceName != null && $Object.hasOwnProperty.call(message, "instanceName") && message.instanceName !== "")
                                writer.uint32(10).string(message.instanceName);
                            if (message.actionDigest != null && $Object.hasOwnProperty.call(message, "actionDigest"))
                                $root.build.bazel.remote.execution.v2.Digest.encode(message.actionDigest, writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.inlineStdout != null && $Object.hasOwnProperty.call(message, "inlineStdout") && message.inlineStdout !== false)
                                writer.uint32(24).bool(message.inlineStdout);
                            if (message.inlineStderr != null && $Object.hasOwnProperty.call(message, "inlineStderr") && message.inlineStderr !== false)
                                writer.uint32(32).bool(message.inlineStderr);
                            if (message.inlineOutputFiles != null && message.inlineOutputFiles.length)
                                for (let i = 0; i < message.inlineOutputFiles.length; ++i)
                                    writer.uint32(42).string(message.inlineOutputFiles[i]);
                            if (message.digestFunction != null && $Object.hasOwnProperty.call(message, "digestFunction") && message.digestFunction !== 0)
                                writer.uint32(48).int32(message.digestFunction);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        GetActionResultRequest.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.GetActionResultRequest();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.instanceName = value;
                                        else
                                            delete message.instanceName;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.actionDigest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.actionDigest);
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.bool())
                                            message.inlineStdout = value;
                                        else
                                            delete message.inlineStdout;
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.bool())
                                            message.inlineStderr = value;
                                        else
                                            delete message.inlineStderr;
                                        continue;
                                    }
                                case 5: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.inlineOutputFiles && message.inlineOutputFiles.length))
                                            message.inlineOutputFiles = [];
                                        message.inlineOutputFiles.push(reader.stringVerify());
                                        continue;
                                    }
                                case 6: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.digestFunction = value;
                                        else
                                            delete message.digestFunction;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        GetActionResultRequest.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.GetActionResultRequest";
                        };

                        return GetActionResultRequest;
                    })();

                    v2.UpdateActionResultRequest = (function() {

                        const UpdateActionResultRequest = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        UpdateActionResultRequest.prototype.instanceName = "";
                        UpdateActionResultRequest.prototype.actionDigest = null;
                        UpdateActionResultRequest.prototype.actionResult = null;
                        UpdateActionResultRequest.prototype.resultsCachePolicy = null;
                        UpdateActionResultRequest.prototype.digestFunction = 0;

                        UpdateActionResultRequest.create = function(properties) {
                            return new UpdateActionResultRequest(properties);
                        };

                        UpdateActionResultRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.instanceName != null && $Object.hasOwnProperty.call(message, "instanceName") && message.instanceName !== "")
                                writer.uint32(10).string(message.instanceName);
                            if (message.actionDigest != null && $Object.hasOwnProperty.call(message, "actionDigest"))
                                $root.build.bazel.remote.execution.v2.Digest.encode(message.actionDigest, writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.actionResult != null && $Object.hasOwnProperty.call(message, "actionResult"))
                                $root.build.bazel.remote.execution.v2.ActionResult.encode(message.actionResult, writer.uint32(26).fork(), _depth + 1).ldelim();
                            if (message.resultsCachePolicy != null && $Object.hasOwnProperty.call(message, "resultsCachePolicy"))
                                $root.build.bazel.remote.execution.v2.ResultsCachePolicy.encode(message.resultsCachePolicy, writer.uint32(34).fork(), _depth + 1).ldelim();
                            if (message.digestFunction != null && $Object.hasOwnProperty.call(message, "digestFunction") && message.digestFunction !== 0)
                                writer.uint32(40).int32(message.digestFunction);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        UpdateActionResultRequest.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.UpdateActionResultRequest();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.instanceName = value;
                                        else
                                            delete message.instanceName;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.actionDigest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.actionDigest);
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 2)
                                            break;
                                        message.actionResult = $root.build.bazel.remote.execution.v2.ActionResult.decode(reader, reader.size(), $undefined, _depth + 1, message.actionResult);
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 2)
                                            break;
                                        message.resultsCachePolicy = $root.build.bazel.remote.execution.v2.ResultsCachePolicy.decode(reader, reader.size(), $undefined, _depth + 1, message.resultsCachePolicy);
                                        continue;
                                    }
                                case 5: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.digestFunction = value;
                                        else
                                            delete message.digestFunction;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        UpdateActionResultRequest.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.UpdateActionResultRequest";
                        };

                        return UpdateActionResultRequest;
                    })();

                    v2.ExecutionPolicy = (function() {

                        const ExecutionPolicy = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        ExecutionPolicy.prototype.priority = 0;

                        ExecutionPolicy.create = function(properties) {
                            return new ExecutionPolicy(properties);
                        };

                        ExecutionPolicy.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.priority != null && $Object.hasOwnProperty.call(message, "priority") && message.priority !== 0)
                                writer.uint32(8).int32(message.priority);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        ExecutionPolicy.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.ExecutionPolicy();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.priority = value;
                                        else
                                            delete message.priority;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        ExecutionPolicy.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.ExecutionPolicy";
                        };

                        return ExecutionPolicy;
                    })();

                    v2.ResultsCachePolicy = (function() {

                        const ResultsCachePolicy = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        ResultsCachePolicy.prototype.priority = 0;

                        ResultsCachePolicy.create = function(properties) {
                            return new ResultsCachePolicy(properties);
                        };

                        ResultsCachePolicy.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.priority != null && $Object.hasOwnProperty.call(message, "priority") && message.priority !== 0)
                                writer.uint32(8).int32(message.priority);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        ResultsCachePolicy.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.ResultsCachePolicy();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.priority = value;
                                        else
                                            delete message.priority;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        ResultsCachePolicy.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.ResultsCachePolicy";
                        };

                        return ResultsCachePolicy;
                    })();

                    v2.ExecuteRequest = (function() {

                        const ExecuteRequest = function (properties) {
                            this.inlineOutputFiles = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        ExecuteRequest.prototype.instanceName = "";
                        ExecuteRequest.prototype.skipCacheLookup = false;
                        ExecuteRequest.prototype.actionDigest = null;
                        ExecuteRequest.prototype.executionPolicy = null;
                        ExecuteRequest.prototype.resultsCachePolicy = null;
                        ExecuteRequest.prototype.digestFunction = 0;
                        ExecuteRequest.prototype.inlineStdout = false;
                        ExecuteRequest.prototype.inlineStderr = false;
                        ExecuteRequest.prototype.inlineOutputFiles = $util.emptyArray;

                        ExecuteRequest.create = function(properties) {
                            return new ExecuteRequest(properties);
                        };

                        ExecuteRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.instanceName != null && $Object.hasOwnProperty.call(message, "instanceName") && message.instanceName !== "")
                                writer.uint32(10).string(message.instanceName);
                            if (message.skipCacheLookup != null && $Object.hasOwnProperty.call(message, "skipCacheLookup") && message.skipCacheLookup !== false)
                                writer.uint32(24).bool(message.skipCacheLookup);
                            if (message.actionDigest != null && $Object.hasOwnProperty.call(message, "actionDigest"))
                                $root.build.bazel.remote.execution.v2.Digest.encode(message.actionDigest, writer.uint32(50).fork(), _depth + 1).ldelim();
                            if (message.executionPolicy != null && $Object.hasOwnProperty.call(message, "executionPolicy"))
                                $root.build.bazel.remote.execution.v2.ExecutionPolicy.encode(message.executionPolicy, writer.uint32(58).fork(), _depth + 1).ldelim();
                            if (message.resultsCachePolicy != null && $Object.hasOwnProperty.call(message, "resultsCachePolicy"))
                                $root.build.bazel.remote.execution.v2.ResultsCachePolicy.encode(message.resultsCachePolicy, writer.uint32(66).fork(), _depth + 1).ldelim();
                            if (message.digestFunction != null && $Object.hasOwnProperty.call(message, "digestFunction") && message.digestFunction !== 0)
                                writer.uint32(72).int32(message.digestFunction);
                            if (message.inlineStdout != null && $Object.hasOwnProperty.call(message, "inlineStdout") && message.inlineStdout !== false)
                                writer.uint32(80).bool(message.inlineStdout);
                            if (message.inlineStderr != null && $Object.hasOwnProperty.call(message, "inlineStderr") && message.inlineStderr !== false)
                                writer.uint32(88).bool(message.inlineStderr);
                            if (message.inlineOutputFiles != null && message.inlineOutputFiles.length)
                                for (let i = 0; i < message.inlineOutputFiles.length; ++i)
                                    writer.uint32(98).string(message.inlineOutputFiles[i]);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        ExecuteRequest.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.ExecuteRequest();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.instanceName = value;
                                        else
                                            delete message.instanceName;
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.bool())
                                            message.skipCacheLookup = value;
                                        else
                                            delete message.skipCacheLookup;
                                        continue;
                                    }
                                case 6: {
                                        if (wireType !== 2)
                                            break;
                                        message.actionDigest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.actionDigest);
                                        continue;
                                    }
                                case 7: {
                                        if (wireType !== 2)
                                            break;
                                        message.executionPolicy = $root.build.bazel.remote.execution.v2.ExecutionPolicy.decode(reader, reader.size(), $undefined, _depth + 1, message.executionPolicy);
                                        continue;
                                    }
                                case 8: {
                                        if (wireType !== 2)
                                            break;
                                        message.resultsCachePolicy = $root.build.bazel.remote.execution.v2.ResultsCachePolicy.decode(reader, reader.size(), $undefined, _depth + 1, message.resultsCachePolicy);
                                        continue;
                                    }
                                case 9: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.digestFunction = value;
                                        else
                                            delete message.digestFunction;
                                        continue;
                                    }
                                case 10: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.bool())
                                            message.inlineStdout = value;
                                        else
                                            delete message.inlineStdout;
                                        continue;
                                    }
                                case 11: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.bool())
                                            message.inlineStderr = value;
                                        else
                                            delete message.inlineStderr;
                                        continue;
                                    }
                                case 12: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.inlineOutputFiles && message.inlineOutputFiles.length))
                                            message.inlineOutputFiles = [];
                                        message.inlineOutputFiles.push(reader.stringVerify());
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        ExecuteRequest.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.ExecuteRequest";
                        };

                        return ExecuteRequest;
                    })();

                    v2.LogFile = (function() {

                        const LogFile = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        LogFile.prototype.digest = null;
                        LogFile.prototype.humanReadable = false;

                        LogFile.create = function(properties) {
                            return new LogFile(properties);
                        };

                        LogFile.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                                $root.build.bazel.remote.execution.v2.Digest.encode(message.digest, writer.uint32(10).fork(), _depth + 1).ldelim();
                            if (message.humanReadable != null && $Object.hasOwnProperty.call(message, "humanReadable") && message.humanReadable !== false)
                                writer.uint32(16).bool(message.humanReadable);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        LogFile.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.LogFile();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        message.digest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.digest);
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.bool())
                                            message.humanReadable = value;
                                        else
                                            delete message.humanReadable;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        LogFile.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.LogFile";
                        };

                        return LogFile;
                    })();

                    v2.ExecuteResponse = (function() {

                        const ExecuteResponse = function (properties) {
                            this.serverLogs = {};
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        ExecuteResponse.prototype.result = null;
                        ExecuteResponse.prototype.cachedResult = false;
                        ExecuteResponse.prototype.status = null;
                        ExecuteResponse.prototype.serverLogs = $util.emptyObject;
                        ExecuteResponse.prototype.message = "";

                        ExecuteResponse.create = function(properties) {
                            return new ExecuteResponse(properties);
                        };

                        ExecuteResponse.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                                $root.build.bazel.remote.execution.v2.ActionResult.encode(message.result, writer.uint32(10).fork(), _depth + 1).ldelim();
                            if (message.cachedResult != null && $Object.hasOwnProperty.call(message, "cachedResult") && message.cachedResult !== false)
                                writer.uint32(16).bool(message.cachedResult);
                            if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                                $root.google.rpc.Status.encode(message.status, writer.uint32(26).fork(), _depth + 1).ldelim();
                            if (message.serverLogs != null && $Object.hasOwnProperty.call(message, "serverLogs"))
                                for (let keys = $Object.keys(message.serverLogs), i = 0; i < keys.length; ++i) {
                                    writer.uint32(34).fork().uint32(10).string(keys[i]);
                                    $root.build.bazel.remote.execution.v2.LogFile.encode(message.serverLogs[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                                }
                            if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                                writer.uint32(42).string(message.message);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        ExecuteResponse.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, key, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.ExecuteResponse();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        message.result = $root.build.bazel.remote.execution.v2.ActionResult.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.bool())
                                            message.cachedResult = value;
                                        else
                                            delete message.cachedResult;
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 2)
                                            break;
                                        message.status = $root.google.rpc.Status.decode(reader, reader.size(), $undefined, _depth + 1, message.status);
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 2)
                                            break;
                                        if (message.serverLogs === $util.emptyObject)
                                            message.serverLogs = {};
                                        let end2 = reader.size() + reader.pos;
                                        if (end2 > reader.len)
                                            throw $RangeError("index out of range");
                                        reader.len = end2;
                                        key = "";
                                        value = null;
                                        while (reader.pos < end2) {
                                            let tag2 = reader.tag();
                                            wireType = tag2 & 7;
                                            switch (tag2 >>>= 3) {
                                            case 1:
                                                if (wireType !== 2)
                                                    break;
                                                key = reader.stringVerify();
                                                continue;
                                            case 2:
                                                if (wireType !== 2)
                                                    break;
                                                value = $root.build.bazel.remote.execution.v2.LogFile.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                                continue;
                                            }
                                            reader.skipType(wireType, _depth, tag2);
                                        }
                                        if (reader.pos !== end2)
                                            throw $RangeError("index out of range");
                                        reader.len = end;
                                        if (key === "__proto__")
                                            $util.makeProp(message.serverLogs, key);
                                        message.serverLogs[key] = value || new $root.build.bazel.remote.execution.v2.LogFile();
                                        continue;
                                    }
                                case 5: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.message = value;
                                        else
                                            delete message.message;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        ExecuteResponse.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.ExecuteResponse";
                        };

                        return ExecuteResponse;
                    })();

                    v2.ExecutionStage = (function() {

                        const ExecutionStage = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        ExecutionStage.create = function(properties) {
                            return new ExecutionStage(properties);
                        };

                        ExecutionStage.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        ExecutionStage.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.ExecutionStage();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                reader.skipType(tag & 7, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        ExecutionStage.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.ExecutionStage";
                        };

                        ExecutionStage.Value = (function() {
                            const valuesById = $Object.create(null), values = $Object.create(valuesById);
                            values[valuesById[0] = "UNKNOWN"] = 0;
                            values[valuesById[1] = "CACHE_CHECK"] = 1;
                            values[valuesById[2] = "QUEUED"] = 2;
                            values[valuesById[3] = "EXECUTING"] = 3;
                            values[valuesById[4] = "COMPLETED"] = 4;
                            return values;
                        })();

                        return ExecutionStage;
                    })();

                    v2.ExecuteOperationMetadata = (function() {

                        const ExecuteOperationMetadata = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        ExecuteOperationMetadata.prototype.stage = 0;
                        ExecuteOperationMetadata.prototype.actionDigest = null;
                        ExecuteOperationMetadata.prototype.stdoutStreamName = "";
                        ExecuteOperationMetadata.prototype.stderrStreamName = "";
                        ExecuteOperationMetadata.prototype.partialExecutionMetadata = null;
                        ExecuteOperationMetadata.prototype.digestFunction = 0;

                        ExecuteOperationMetadata.create = function(properties) {
                            return new ExecuteOperationMetadata(properties);
                        };

                        ExecuteOperationMetadata.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.stage != null && $Object.hasOwnProperty.call(message, "stage") && message.stage !== 0)
                                writer.uint32(8).int32(message.stage);
                            if (message.actionDigest != null && $Object.hasOwnProperty.call(message, "actionDigest"))
                                $root.build.bazel.remote.execution.v2.Digest.encode(message.actionDigest, writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.stdoutStreamName != null && $Object.hasOwnProperty.call(message, "stdoutStreamName") && message.stdoutStreamName !== "")
                                writer.uint32(26).string(message.stdoutStreamName);
                            if (message.stderrStreamName != null && $Object.hasOwnProperty.call(message, "stderrStreamName") && message.stderrStreamName !== "")
                                writer.uint32(34).string(message.stderrStreamName);
                            if (message.partialExecutionMetadata != null && $Object.hasOwnProperty.call(message, "partialExecutionMetadata"))
                                $root.build.bazel.remote.execution.v2.ExecutedActionMetadata.encode(message.partialExecutionMetadata, writer.uint32(42).fork(), _depth + 1).ldelim();
                            if (message.digestFunction != null && $Object.hasOwnProperty.call(message, "digestFunction") && message.digestFunction !== 0)
                                writer.uint32(48).int32(message.digestFunction);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        ExecuteOperationMetadata.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.ExecuteOperationMetadata();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.stage = value;
                                        else
                                            delete message.stage;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.actionDigest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.actionDigest);
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.stdoutStreamName = value;
                                        else
                                            delete message.stdoutStreamName;
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.stderrStreamName = value;
                                        else
                                            delete message.stderrStreamName;
                                        continue;
                                    }
                                case 5: {
                                        if (wireType !== 2)
                                            break;
                                        message.partialExecutionMetadata = $root.build.bazel.remote.execution.v2.ExecutedActionMetadata.decode(reader, reader.size(), $undefined, _depth + 1, message.partialExecutionMetadata);
                                        continue;
                                    }
                                case 6: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.digestFunction = value;
                                        else
                                            delete message.digestFunction;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        ExecuteOperationMetadata.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.ExecuteOperationMetadata";
                        };

                        return ExecuteOperationMetadata;
                    })();

                    v2.WaitExecutionRequest = (function() {

                        const WaitExecutionRequest = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        WaitExecutionRequest.prototype.name = "";

                        WaitExecutionRequest.create = function(properties) {
                            return new WaitExecutionRequest(properties);
                        };

                        WaitExecutionRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                                writer.uint32(10).string(message.name);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        WaitExecutionRequest.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.WaitExecutionRequest();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.name = value;
                                        else
                                            delete message.name;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        WaitExecutionRequest.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.WaitExecutionRequest";
                        };

                        return WaitExecutionRequest;
                    })();

                    v2.GetCapabilitiesRequest = (function() {

                        const GetCapabilitiesRequest = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        GetCapabilitiesRequest.prototype.instanceName = "";

                        GetCapabilitiesRequest.create = function(properties) {
                            return new GetCapabilitiesRequest(properties);
                        };

                        GetCapabilitiesRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.instanceName != null && $Object.hasOwnProperty.call(message, "instanceName") && message.instanceName !== "")
                                writer.uint32(10).string(message.instanceName);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        GetCapabilitiesRequest.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.GetCapabilitiesRequest();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.instanceName = value;
                                        else
                                            delete message.instanceName;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        GetCapabilitiesRequest.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.GetCapabilitiesRequest";
                        };

                        return GetCapabilitiesRequest;
                    })();

                    v2.ServerCapabilities = (function() {

                        const ServerCapabilities = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        ServerCapabilities.prototype.cacheCapabilities = null;
                        ServerCapabilities.prototype.executionCapabilities = null;
                        ServerCapabilities.prototype.deprecatedApiVersion = null;
                        ServerCapabilities.prototype.lowApiVersion = null;
                        ServerCapabilities.prototype.highApiVersion = null;

                        ServerCapabilities.create = function(properties) {
                            return new ServerCapabilities(properties);
                        };

                        ServerCapabilities.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.cacheCapabilities != null && $Object.hasOwnProperty.call(message, "cacheCapabilities"))
                                $root.build.bazel.remote.execution.v2.CacheCapabilities.encode(message.cacheCapabilities, writer.uint32(10).fork(), _depth + 1).ldelim();
                            if (message.executionCapabilities != null && $Object.hasOwnProperty.call(message, "executionCapabilities"))
                                $root.build.bazel.remote.execution.v2.ExecutionCapabilities.encode(message.executionCapabilities, writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.deprecatedApiVersion != null && $Object.hasOwnProperty.call(message, "deprecatedApiVersion"))
                                $root.build.bazel.semver.SemVer.encode(message.deprecatedApiVersion, writer.uint32(26).fork(), _depth + 1).ldelim();
                            if (message.lowApiVersion != null && $Object.hasOwnProperty.call(message, "lowApiVersion"))
                                $root.build.bazel.semver.SemVer.encode(message.lowApiVersion, writer.uint32(34).fork(), _depth + 1).ldelim();
                            if (message.highApiVersion != null && $Object.hasOwnProperty.call(message, "highApiVersion"))
                                $root.build.bazel.semver.SemVer.encode(message.highApiVersion, writer.uint32(42).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        ServerCapabilities.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.ServerCapabilities();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        message.cacheCapabilities = $root.build.bazel.remote.execution.v2.CacheCapabilities.decode(reader, reader.size(), $undefined, _depth + 1, message.cacheCapabilities);
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.executionCapabilities = $root.build.bazel.remote.execution.v2.ExecutionCapabilities.decode(reader, reader.size(), $undefined, _depth + 1, message.executionCapabilities);
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 2)
                                            break;
                                        message.deprecatedApiVersion = $root.build.bazel.semver.SemVer.decode(reader, reader.size(), $undefined, _depth + 1, message.deprecatedApiVersion);
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 2)
                                            break;
                                        message.lowApiVersion = $root.build.bazel.semver.SemVer.decode(reader, reader.size(), $undefined, _depth + 1, message.lowApiVersion);
                                        continue;
                                    }
                                case 5: {
                                        if (wireType !== 2)
                                            break;
                                        message.highApiVersion = $root.build.bazel.semver.SemVer.decode(reader, reader.size(), $undefined, _depth + 1, message.highApiVersion);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        ServerCapabilities.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.ServerCapabilities";
                        };

                        return ServerCapabilities;
                    })();

                    v2.ActionCacheUpdateCapabilities = (function() {

                        const ActionCacheUpdateCapabilities = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        ActionCacheUpdateCapabilities.prototype.updateEnabled = false;

                        ActionCacheUpdateCapabilities.create = function(properties) {
                            return new ActionCacheUpdateCapabilities(properties);
                        };

                        ActionCacheUpdateCapabilities.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.updateEnabled != null && $Object.hasOwnProperty.call(message, "updateEnabled") && message.updateEnabled !== false)
                                writer.uint32(8).bool(message.updateEnabled);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        ActionCacheUpdateCapabilities.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.bool())
                                            message.updateEnabled = value;
                                        else
                                            delete message.updateEnabled;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        ActionCacheUpdateCapabilities.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities";
                        };

                        return ActionCacheUpdateCapabilities;
                    })();

                    v2.PriorityCapabilities = (function() {

                        const PriorityCapabilities = function (properties) {
                            this.priorities = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        PriorityCapabilities.prototype.priorities = $util.emptyArray;

                        PriorityCapabilities.create = function(properties) {
                            return new PriorityCapabilities(properties);
                        };

                        PriorityCapabilities.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.priorities != null && message.priorities.length)
                                for (let i = 0; i < message.priorities.length; ++i)
                                    $root.build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange.encode(message.priorities[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        PriorityCapabilities.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.PriorityCapabilities();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.priorities && message.priorities.length))
                                            message.priorities = [];
                                        message.priorities.push($root.build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        PriorityCapabilities.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.PriorityCapabilities";
                        };

                        PriorityCapabilities.PriorityRange = (function() {

                            const PriorityRange = function (properties) {
                                if (properties)
                                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                            this[keys[i]] = properties[keys[i]];
                            };

                            PriorityRange.prototype.minPriority = 0;
                            PriorityRange.prototype.maxPriority = 0;

                            PriorityRange.create = function(properties) {
                                return new PriorityRange(properties);
                            };

                            PriorityRange.encode = function (message, writer, _depth) {
                                if (!writer)
                                    writer = $Writer.create();
                                if (_depth === $undefined)
                                    _depth = 0;
                                if (_depth > $util.recursionLimit)
                                    throw $Error("max depth exceeded");
                                if (message.minPriority != null && $Object.hasOwnProperty.call(message, "minPriority") && message.minPriority !== 0)
                                    writer.uint32(8).int32(message.minPriority);
                                if (message.maxPriority != null && $Object.hasOwnProperty.call(message, "maxPriority") && message.maxPriority !== 0)
                                    writer.uint32(16).int32(message.maxPriority);
                                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                    for (let i = 0; i < message.$unknowns.length; ++i)
                                        writer.raw(message.$unknowns[i]);
                                return writer;
                            };

                            PriorityRange.decode = function (reader, length, _end, _depth, _target) {
                                if (!(reader instanceof $Reader))
                                    reader = $Reader.create(reader);
                                if (_depth === $undefined)
                                    _depth = 0;
                                if (_depth > $Reader.recursionLimit)
                                    throw $Error("max depth exceeded");
                                let end, message, value;
                                if (length === $undefined)
                                    end = reader.len;
                                else {
                                    end = reader.pos + length;
                                    if (end > reader.len)
                                        throw $RangeError("index out of range");
                                    length = reader.len;
                                    reader.len = end;
                                }
                                message = _target || new $root.build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange();
                                while (reader.pos < end) {
                                    let start = reader.pos;
                                    let tag = reader.tag();
                                    if (tag === _end) {
                                        _end = $undefined;
                                        break;
                                    }
                                    let wireType = tag & 7;
                                    switch (tag >>>= 3) {
                                    case 1: {
                                            if (wireType !== 0)
                                                break;
                                            if (value = reader.int32())
                                                message.minPriority = value;
                                            else
                                                delete message.minPriority;
                                            continue;
                                        }
                                    case 2: {
                                            if (wireType !== 0)
                                                break;
                                            if (value = reader.int32())
                                                message.maxPriority = value;
                                            else
                                                delete message.maxPriority;
                                            continue;
                                        }
                                    }
                                    reader.skipType(wireType, _depth, tag);
                                    if (!reader.discardUnknown) {
                                        $util.makeProp(message, "$unknowns", false);
                                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                    }
                                }
                                if (length !== $undefined) {
                                    if (reader.pos !== end)
                                        throw $RangeError("index out of range");
                                    reader.len = length;
                                }
                                if (_end !== $undefined)
                                    throw $Error("missing end group");
                                return message;
                            };

                            PriorityRange.getTypeUrl = function(prefix) {
                                if (prefix === $undefined)
                                    prefix = "type.googleapis.com";
                                return prefix + "/build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange";
                            };

                            return PriorityRange;
                        })();

                        return PriorityCapabilities;
                    })();

                    v2.SymlinkAbsolutePathStrategy = (function() {

                        const SymlinkAbsolutePathStrategy = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        SymlinkAbsolutePathStrategy.create = function(properties) {
                            return new SymlinkAbsolutePathStrategy(properties);
                        };

                        SymlinkAbsolutePathStrategy.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        SymlinkAbsolutePathStrategy.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                reader.skipType(tag & 7, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        SymlinkAbsolutePathStrategy.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy";
                        };

                        SymlinkAbsolutePathStrategy.Value = (function() {
                            const valuesById = $Object.create(null), values = $Object.create(valuesById);
                            values[valuesById[0] = "UNKNOWN"] = 0;
                            values[valuesById[1] = "DISALLOWED"] = 1;
                            values[valuesById[2] = "ALLOWED"] = 2;
                            return values;
                        })();

                        return SymlinkAbsolutePathStrategy;
                    })();

                    v2.CacheCapabilities = (function() {

                        const CacheCapabilities = function (properties) {
                            this.digestFunctions = [];
                            this.supportedCompressors = [];
                            this.supportedBatchUpdateCompressors = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        CacheCapabilities.prototype.digestFunctions = $util.emptyArray;
                        CacheCapabilities.prototype.actionCacheUpdateCapabilities = null;
                        CacheCapabilities.prototype.cachePriorityCapabilities = null;
                        CacheCapabilities.prototype.maxBatchTotalSizeBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
                        CacheCapabilities.prototype.symlinkAbsolutePathStrategy = 0;
                        CacheCapabilities.prototype.supportedCompressors = $util.emptyArray;
                        CacheCapabilities.prototype.supportedBatchUpdateCompressors = $util.emptyArray;
                        CacheCapabilities.prototype.maxCasBlobSizeBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
                        CacheCapabilities.prototype.splitBlobSupport = false;
                        CacheCapabilities.prototype.spliceBlobSupport = false;
                        CacheCapabilities.prototype.fastCdc_2020Params = null;
                        CacheCapabilities.prototype.repMaxCdcParams = null;

                        CacheCapabilities.create = function(properties) {
                            return new CacheCapabilities(properties);
                        };

                        CacheCapabilities.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.digestFunctions != null && message.digestFunctions.length)
                                writer.uint32(10).int32s(message.digestFunctions);
                            if (message.actionCacheUpdateCapabilities != null && $Object.hasOwnProperty.call(message, "actionCacheUpdateCapabilities"))
                                $root.build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities.encode(message.actionCacheUpdateCapabilities, writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.cachePriorityCapabilities != null && $Object.hasOwnProperty.call(message, "cachePriorityCapabilities"))
                                $root.build.bazel.remote.execution.v2.PriorityCapabilities.encode(message.cachePriorityCapabilities, writer.uint32(26).fork(), _depth + 1).ldelim();
                            if (message.maxBatchTotalSizeBytes != null && $Object.hasOwnProperty.call(message, "maxBatchTotalSizeBytes") && (typeof message.maxBatchTotalSizeBytes === "object" ? message.maxBatchTotalSizeBytes.low || message.maxBatchTotalSizeBytes.high : message.maxBatchTotalSizeBytes !== 0))
                                writer.uint32(32).int64(message.maxBatchTotalSizeBytes);
                            if (message.symlinkAbsolutePathStrategy != null && $Object.hasOwnProperty.call(message, "symlinkAbsolutePathStrategy") && message.symlinkAbsolutePathStrategy !== 0)
                                writer.uint32(40).int32(message.symlinkAbsolutePathStrategy);
                            if (message.supportedCompressors != null && message.supportedCompressors.length)
                                writer.uint32(50).int32s(message.supportedCompressors);
                            if (message.supportedBatchUpdateCompressors != null && message.supportedBatchUpdateCompressors.length)
                                writer.uint32(58).int32s(message.supportedBatchUpdateCompressors);
                            if (message.maxCasBlobSizeBytes != null && $Object.hasOwnProperty.call(message, "maxCasBlobSizeBytes") && (typeof message.maxCasBlobSizeBytes === "object" ? message.maxCasBlobSizeBytes.low || message.maxCasBlobSizeBytes.high : message.maxCasBlobSizeBytes !== 0))
                                writer.uint32(64).int64(message.maxCasBlobSizeBytes);
                            if (message.splitBlobSupport != null && $Object.hasOwnProperty.call(message, "splitBlobSupport") && message.splitBlobSupport !== false)
                                writer.uint32(72).bool(message.splitBlobSupport);
                            if (message.spliceBlobSupport != null && $Object.hasOwnProperty.call(message, "spliceBlobSupport") && message.spliceBlobSupport !== false)
                                writer.uint32(80).bool(message.spliceBlobSupport);
                            if (message.fastCdc_2020Params != null && $Object.hasOwnProperty.call(message, "fastCdc_2020Params"))
                                $root.build.bazel.remote.execution.v2.FastCdc2020Params.encode(message.fastCdc_2020Params, writer.uint32(90).fork(), _depth + 1).ldelim();
                            if (message.repMaxCdcParams != null && $Object.hasOwnProperty.call(message, "repMaxCdcParams"))
                                $root.build.bazel.remote.execution.v2.RepMaxCdcParams.encode(message.repMaxCdcParams, writer.uint32(98).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        CacheCapabilities.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.CacheCapabilities();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType === 2) {
                                            if (!(message.digestFunctions && message.digestFunctions.length))
                                                message.digestFunctions = [];
                                            reader.int32s(message.digestFunctions);
                                            continue;
                                        }
                                        if (wireType !== 0)
                                            break;
                                        if (!(message.digestFunctions && message.digestFunctions.length))
                                            message.digestFunctions = [];
                                        message.digestFunctions.push(reader.int32());
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.actionCacheUpdateCapabilities = $root.build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities.decode(reader, reader.size(), $undefined, _depth + 1, message.actionCacheUpdateCapabilities);
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 2)
                                            break;
                                        message.cachePriorityCapabilities = $root.build.bazel.remote.execution.v2.PriorityCapabilities.decode(reader, reader.size(), $undefined, _depth + 1, message.cachePriorityCapabilities);
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 0)
                                            break;
                                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                            message.maxBatchTotalSizeBytes = value;
                                        else
                                            delete message.maxBatchTotalSizeBytes;
                                        continue;
                                    }
                                case 5: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.symlinkAbsolutePathStrategy = value;
                                        else
                                            delete message.symlinkAbsolutePathStrategy;
                                        continue;
                                    }
                                case 6: {
                                        if (wireType === 2) {
                                            if (!(message.supportedCompressors && message.supportedCompressors.length))
                                                message.supportedCompressors = [];
                                            reader.int32s(message.supportedCompressors);
                                            continue;
                                        }
                                        if (wireType !== 0)
                                            break;
                                        if (!(message.supportedCompressors && message.supportedCompressors.length))
                                            message.supportedCompressors = [];
                                        message.supportedCompressors.push(reader.int32());
                                        continue;
                                    }
                                case 7: {
                                        if (wireType === 2) {
                                            if (!(message.supportedBatchUpdateCompressors && message.supportedBatchUpdateCompressors.length))
                                                message.supportedBatchUpdateCompressors = [];
                                            reader.int32s(message.supportedBatchUpdateCompressors);
                                            continue;
                                        }
                                        if (wireType !== 0)
                                            break;
                                        if (!(message.supportedBatchUpdateCompressors && message.supportedBatchUpdateCompressors.length))
                                            message.supportedBatchUpdateCompressors = [];
                                        message.supportedBatchUpdateCompressors.push(reader.int32());
                                        continue;
                                    }
                                case 8: {
                                        if (wireType !== 0)
                                            break;
                                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                            message.maxCasBlobSizeBytes = value;
                                        else
                                            delete message.maxCasBlobSizeBytes;
                                        continue;
                                    }
                                case 9: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.bool())
                                            message.splitBlobSupport = value;
                                        else
                                            delete message.splitBlobSupport;
                                        continue;
                                    }
                                case 10: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.bool())
                                            message.spliceBlobSupport = value;
                                        else
                                            delete message.spliceBlobSupport;
                                        continue;
                                    }
                                case 11: {
                                        if (wireType !== 2)
                                            break;
                                        message.fastCdc_2020Params = $root.build.bazel.remote.execution.v2.FastCdc2020Params.decode(reader, reader.size(), $undefined, _depth + 1, message.fastCdc_2020Params);
                                        continue;
                                    }
                                case 12: {
                                        if (wireType !== 2)
                                            break;
                                        message.repMaxCdcParams = $root.build.bazel.remote.execution.v2.RepMaxCdcParams.decode(reader, reader.size(), $undefined, _depth + 1, message.repMaxCdcParams);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        CacheCapabilities.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.CacheCapabilities";
                        };

                        return CacheCapabilities;
                    })();

                    v2.FastCdc2020Params = (function() {

                        const FastCdc2020Params = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        FastCdc2020Params.prototype.avgChunkSizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                        FastCdc2020Params.prototype.seed = 0;

                        FastCdc2020Params.create = function(properties) {
                            return new FastCdc2020Params(properties);
                        };

                        FastCdc2020Params.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.avgChunkSizeBytes != null && $Object.hasOwnProperty.call(message, "avgChunkSizeBytes") && (typeof message.avgChunkSizeBytes === "object" ? message.avgChunkSizeBytes.low || message.avgChunkSizeBytes.high : message.avgChunkSizeBytes !== 0))
                                writer.uint32(8).uint64(message.avgChunkSizeBytes);
                            if (message.seed != null && $Object.hasOwnProperty.call(message, "seed") && message.seed !== 0)
                                writer.uint32(16).uint32(message.seed);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        FastCdc2020Params.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.FastCdc2020Params();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 0)
                                            break;
                                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                            message.avgChunkSizeBytes = value;
                                        else
                                            delete message.avgChunkSizeBytes;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.uint32())
                                            message.seed = value;
                                        else
                                            delete message.seed;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        FastCdc2020Params.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.FastCdc2020Params";
                        };

                        return FastCdc2020Params;
                    })();

                    v2.RepMaxCdcParams = (function() {

                        const RepMaxCdcParams = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        RepMaxCdcParams.prototype.minChunkSizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
                        RepMaxCdcParams.prototype.horizonSizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                        RepMaxCdcParams.create = function(properties) {
                            return new RepMaxCdcParams(properties);
                        };

                        RepMaxCdcParams.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.minChunkSizeBytes != null && $Object.hasOwnProperty.call(message, "minChunkSizeBytes") && (typeof message.minChunkSizeBytes === "object" ? message.minChunkSizeBytes.low || message.minChunkSizeBytes.high : message.minChunkSizeBytes !== 0))
                                writer.uint32(8).uint64(message.minChunkSizeBytes);
                            if (message.horizonSizeBytes != null && $Object.hasOwnProperty.call(message, "horizonSizeBytes") && (typeof message.horizonSizeBytes === "object" ? message.horizonSizeBytes.low || message.horizonSizeBytes.high : message.horizonSizeBytes !== 0))
                                writer.uint32(16).uint64(message.horizonSizeBytes);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        RepMaxCdcParams.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.RepMaxCdcParams();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 0)
                                            break;
                                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                            message.minChunkSizeBytes = value;
                                        else
                                            delete message.minChunkSizeBytes;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 0)
                                            break;
                                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                            message.horizonSizeBytes = value;
                                        else
                                            delete message.horizonSizeBytes;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        RepMaxCdcParams.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.RepMaxCdcParams";
                        };

                        return RepMaxCdcParams;
                    })();

                    v2.ExecutionCapabilities = (function() {

                        const ExecutionCapabilities = function (properties) {
                            this.supportedNodeProperties = [];
                            this.digestFunctions = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        ExecutionCapabilities.prototype.digestFunction = 0;
                        ExecutionCapabilities.prototype.execEnabled = false;
                        ExecutionCapabilities.prototype.executionPriorityCapabilities = null;
                        ExecutionCapabilities.prototype.supportedNodeProperties = $util.emptyArray;
                        ExecutionCapabilities.prototype.digestFunctions = $util.emptyArray;

                        ExecutionCapabilities.create = function(properties) {
                            return new ExecutionCapabilities(properties);
                        };

                        ExecutionCapabilities.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.digestFunction != null && $Object.hasOwnProperty.call(message, "digestFunction") && message.digestFunction !== 0)
                                writer.uint32(8).int32(message.digestFunction);
                            if (message.execEnabled != null && $Object.hasOwnProperty.call(message, "execEnabled") && message.execEnabled !== false)
                                writer.uint32(16).bool(message.execEnabled);
                            if (message.executionPriorityCapabilities != null && $Object.hasOwnProperty.call(message, "executionPriorityCapabilities"))
                                $root.build.bazel.remote.execution.v2.PriorityCapabilities.encode(message.executionPriorityCapabilities, writer.uint32(26).fork(), _depth + 1).ldelim();
                            if (message.supportedNodeProperties != null && message.supportedNodeProperties.length)
                                for (let i = 0; i < message.supportedNodeProperties.length; ++i)
                                    writer.uint32(34).string(message.supportedNodeProperties[i]);
                            if (message.digestFunctions != null && message.digestFunctions.length)
                                writer.uint32(42).int32s(message.digestFunctions);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        ExecutionCapabilities.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.ExecutionCapabilities();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.digestFunction = value;
                                        else
                                            delete message.digestFunction;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.bool())
                                            message.execEnabled = value;
                                        else
                                            delete message.execEnabled;
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 2)
                                            break;
                                        message.executionPriorityCapabilities = $root.build.bazel.remote.execution.v2.PriorityCapabilities.decode(reader, reader.size(), $undefined, _depth + 1, message.executionPriorityCapabilities);
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.supportedNodeProperties && message.supportedNodeProperties.length))
                                            message.supportedNodeProperties = [];
                                        message.supportedNodeProperties.push(reader.stringVerify());
                                        continue;
                                    }
                                case 5: {
                                        if (wireType === 2) {
                                            if (!(message.digestFunctions && message.digestFunctions.length))
                                                message.digestFunctions = [];
                                            reader.int32s(message.digestFunctions);
                                            continue;
                                        }
                                        if (wireType !== 0)
                                            break;
                                        if (!(message.digestFunctions && message.digestFunctions.length))
                                            message.digestFunctions = [];
                                        message.digestFunctions.push(reader.int32());
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        ExecutionCapabilities.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.ExecutionCapabilities";
                        };

                        return ExecutionCapabilities;
                    })();

                    v2.FindMissingBlobsRequest = (function() {

                        const FindMissingBlobsRequest = function (properties) {
                            this.blobDigests = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        FindMissingBlobsRequest.prototype.instanceName = "";
                        FindMissingBlobsRequest.prototype.blobDigests = $util.emptyArray;
                        FindMissingBlobsRequest.prototype.digestFunction = 0;

                        FindMissingBlobsRequest.create = function(properties) {
                            return new FindMissingBlobsRequest(properties);
                        };

                        FindMissingBlobsRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.instanceName != null && $Object.hasOwnProperty.call(message, "instanceName") && message.instanceName !== "")
                                writer.uint32(10).string(message.instanceName);
                            if (message.blobDigests != null && message.blobDigests.length)
                                for (let i = 0; i < message.blobDigests.length; ++i)
                                    $root.build.bazel.remote.execution.v2.Digest.encode(message.blobDigests[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.digestFunction != null && $Object.hasOwnProperty.call(message, "digestFunction") && message.digestFunction !== 0)
                                writer.uint32(24).int32(message.digestFunction);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        FindMissingBlobsRequest.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.FindMissingBlobsRequest();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.instanceName = value;
                                        else
                                            delete message.instanceName;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.blobDigests && message.blobDigests.length))
                                            message.blobDigests = [];
                                        message.blobDigests.push($root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.digestFunction = value;
                                        else
                                            delete message.digestFunction;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        FindMissingBlobsRequest.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.FindMissingBlobsRequest";
                        };

                        return FindMissingBlobsRequest;
                    })();

                    v2.FindMissingBlobsResponse = (function() {

                        const FindMissingBlobsResponse = function (properties) {
                            this.missingBlobDigests = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        FindMissingBlobsResponse.prototype.missingBlobDigests = $util.emptyArray;

                        FindMissingBlobsResponse.create = function(properties) {
                            return new FindMissingBlobsResponse(properties);
                        };

                        FindMissingBlobsResponse.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.missingBlobDigests != null && message.missingBlobDigests.length)
                                for (let i = 0; i < message.missingBlobDigests.length; ++i)
                                    $root.build.bazel.remote.execution.v2.Digest.encode(message.missingBlobDigests[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        FindMissingBlobsResponse.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.FindMissingBlobsResponse();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.missingBlobDigests && message.missingBlobDigests.length))
                                            message.missingBlobDigests = [];
                                        message.missingBlobDigests.push($root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        FindMissingBlobsResponse.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.FindMissingBlobsResponse";
                        };

                        return FindMissingBlobsResponse;
                    })();

                    v2.BatchUpdateBlobsRequest = (function() {

                        const BatchUpdateBlobsRequest = function (properties) {
                            this.requests = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        BatchUpdateBlobsRequest.prototype.instanceName = "";
                        BatchUpdateBlobsRequest.prototype.requests = $util.emptyArray;
                        BatchUpdateBlobsRequest.prototype.digestFunction = 0;

                        BatchUpdateBlobsRequest.create = function(properties) {
                            return new BatchUpdateBlobsRequest(properties);
                        };

                        BatchUpdateBlobsRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.instanceName != null && $Object.hasOwnProperty.call(message, "instanceName") && message.instanceName !== "")
                                writer.uint32(10).string(message.instanceName);
                            if (message.requests != null && message.requests.length)
                                for (let i = 0; i < message.requests.length; ++i)
                                    $root.build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request.encode(message.requests[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.digestFunction != null && $Object.hasOwnProperty.call(message, "digestFunction") && message.digestFunction !== 0)
                                writer.uint32(40).int32(message.digestFunction);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        BatchUpdateBlobsRequest.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.BatchUpdateBlobsRequest();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.instanceName = value;
                                        else
                                            delete message.instanceName;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.requests && message.requests.length))
                                            message.requests = [];
                                        message.requests.push($root.build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                case 5: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.digestFunction = value;
                                        else
                                            delete message.digestFunction;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        BatchUpdateBlobsRequest.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.BatchUpdateBlobsRequest";
                        };

                        BatchUpdateBlobsRequest.Request = (function() {

                            const Request = function (properties) {
                                if (properties)
                                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                            this[keys[i]] = properties[keys[i]];
                            };

                            Request.prototype.digest = null;
                            Request.prototype.data = $util.newBuffer([]);
                            Request.prototype.compressor = 0;

                            Request.create = function(properties) {
                                return new Request(properties);
                            };

                            Request.encode = function (message, writer, _depth) {
                                if (!writer)
                                    writer = $Writer.create();
                                if (_depth === $undefined)
                                    _depth = 0;
                                if (_depth > $util.recursionLimit)
                                    throw $Error("max depth exceeded");
                                if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                                    $root.build.bazel.remote.execution.v2.Digest.encode(message.digest, writer.uint32(10).fork(), _depth + 1).ldelim();
                                if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                                    writer.uint32(18).bytes(message.data);
                                if (message.compressor != null && $Object.hasOwnProperty.call(message, "compressor") && message.compressor !== 0)
                                    writer.uint32(24).int32(message.compressor);
                                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                    for (let i = 0; i < message.$unknowns.length; ++i)
                                        writer.raw(message.$unknowns[i]);
                                return writer;
                            };

                            Request.decode = function (reader, length, _end, _depth, _target) {
                                if (!(reader instanceof $Reader))
                                    reader = $Reader.create(reader);
                                if (_depth === $undefined)
                                    _depth = 0;
                                if (_depth > $Reader.recursionLimit)
                                    throw $Error("max depth exceeded");
                                let end, message, value;
                                if (length === $undefined)
                                    end = reader.len;
                                else {
                                    end = reader.pos + length;
                                    if (end > reader.len)
                                        throw $RangeError("index out of range");
                                    length = reader.len;
                                    reader.len = end;
                                }
                                message = _target || new $root.build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request();
                                while (reader.pos < end) {
                                    let start = reader.pos;
                                    let tag = reader.tag();
                                    if (tag === _end) {
                                        _end = $undefined;
                                        break;
                                    }
                                    let wireType = tag & 7;
                                    switch (tag >>>= 3) {
                                    case 1: {
                                            if (wireType !== 2)
                                                break;
                                            message.digest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.digest);
                                            continue;
                                        }
                                    case 2: {
                                            if (wireType !== 2)
                                                break;
                                            if ((value = reader.bytes()).length)
                                                message.data = value;
                                            else
                                                delete message.data;
                                            continue;
                                        }
                                    case 3: {
                                            if (wireType !== 0)
                                                break;
                                            if (value = reader.int32())
                                                message.compressor = value;
                                            else
                                                delete message.compressor;
                                            continue;
                                        }
                                    }
                                    reader.skipType(wireType, _depth, tag);
                                    if (!reader.discardUnknown) {
                                        $util.makeProp(message, "$unknowns", false);
                                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                    }
                                }
                                if (length !== $undefined) {
                                    if (reader.pos !== end)
                                        throw $RangeError("index out of range");
                                    reader.len = length;
                                }
                                if (_end !== $undefined)
                                    throw $Error("missing end group");
                                return message;
                            };

                            Request.getTypeUrl = function(prefix) {
                                if (prefix === $undefined)
                                    prefix = "type.googleapis.com";
                                return prefix + "/build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request";
                            };

                            return Request;
                        })();

                        return BatchUpdateBlobsRequest;
                    })();

                    v2.BatchUpdateBlobsResponse = (function() {

                        const BatchUpdateBlobsResponse = function (properties) {
                            this.responses = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        BatchUpdateBlobsResponse.prototype.responses = $util.emptyArray;

                        BatchUpdateBlobsResponse.create = function(properties) {
                            return new BatchUpdateBlobsResponse(properties);
                        };

                        BatchUpdateBlobsResponse.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.responses != null && message.responses.length)
                                for (let i = 0; i < message.responses.length; ++i)
                                    $root.build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response.encode(message.responses[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        BatchUpdateBlobsResponse.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.BatchUpdateBlobsResponse();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.responses && message.responses.length))
                                            message.responses = [];
                                        message.responses.push($root.build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        BatchUpdateBlobsResponse.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.BatchUpdateBlobsResponse";
                        };

                        BatchUpdateBlobsResponse.Response = (function() {

                            const Response = function (properties) {
                                if (properties)
                                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                            this[keys[i]] = properties[keys[i]];
                            };

                            Response.prototype.digest = null;
                            Response.prototype.status = null;

                            Response.create = function(properties) {
                                return new Response(properties);
                            };

                            Response.encode = function (message, writer, _depth) {
                                if (!writer)
                                    writer = $Writer.create();
                                if (_depth === $undefined)
                                    _depth = 0;
                                if (_depth > $util.recursionLimit)
                                    throw $Error("max depth exceeded");
                                if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                                    $root.build.bazel.remote.execution.v2.Digest.encode(message.digest, writer.uint32(10).fork(), _depth + 1).ldelim();
                                if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                                    $root.google.rpc.Status.encode(message.status, writer.uint32(18).fork(), _depth + 1).ldelim();
                                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                    for (let i = 0; i < message.$unknowns.length; ++i)
                                        writer.raw(message.$unknowns[i]);
                                return writer;
                            };

                            Response.decode = function (reader, length, _end, _depth, _target) {
                                if (!(reader instanceof $Reader))
                                    reader = $Reader.create(reader);
                                if (_depth === $undefined)
                                    _depth = 0;
                                if (_depth > $Reader.recursionLimit)
                                    throw $Error("max depth exceeded");
                                let end, message, value;
                                if (length === $undefined)
                                    end = reader.len;
                                else {
                                    end = reader.pos + length;
                                    if (end > reader.len)
                                        throw $RangeError("index out of range");
                                    length = reader.len;
                                    reader.len = end;
                                }
                                message = _target || new $root.build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response();
                                while (reader.pos < end) {
                                    let start = reader.pos;
                                    let tag = reader.tag();
                                    if (tag === _end) {
                                        _end = $undefined;
                                        break;
                                    }
                                    let wireType = tag & 7;
                                    switch (tag >>>= 3) {
                                    case 1: {
                                            if (wireType !== 2)
                                                break;
                                            message.digest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.digest);
                                            continue;
                                        }
                                    case 2: {
                                            if (wireType !== 2)
                                                break;
                                            message.status = $root.google.rpc.Status.decode(reader, reader.size(), $undefined, _depth + 1, message.status);
                                            continue;
                                        }
                                    }
                                    reader.skipType(wireType, _depth, tag);
                                    if (!reader.discardUnknown) {
                                        $util.makeProp(message, "$unknowns", false);
                                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                    }
                                }
                                if (length !== $undefined) {
                                    if (reader.pos !== end)
                                        throw $RangeError("index out of range");
                                    reader.len = length;
                                }
                                if (_end !== $undefined)
                                    throw $Error("missing end group");
                                return message;
                            };

                            Response.getTypeUrl = function(prefix) {
                                if (prefix === $undefined)
                                    prefix = "type.googleapis.com";
                                return prefix + "/build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response";
                            };

                            return Response;
                        })();

                        return BatchUpdateBlobsResponse;
                    })();

                    v2.BatchReadBlobsRequest = (function() {

                        const BatchReadBlobsRequest = function (properties) {
                            this.digests = [];
                            this.acceptableCompressors = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        BatchReadBlobsRequest.prototype.instanceName = "";
                        BatchReadBlobsRequest.prototype.digests = $util.emptyArray;
                        BatchReadBlobsRequest.prototype.acceptableCompressors = $util.emptyArray;
                        BatchReadBlobsRequest.prototype.digestFunction = 0;

                        BatchReadBlobsRequest.create = function(properties) {
                            return new BatchReadBlobsRequest(properties);
                        };

                        BatchReadBlobsRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.instanceName != null && $Object.hasOwnProperty.call(message, "instanceName") && message.instanceName !== "")
                                writer.uint32(10).string(message.instanceName);
                            if (message.digests != null && message.digests.length)
                                for (let i = 0; i < message.digests.length; ++i)
                                    $root.build.bazel.remote.execution.v2.Digest.encode(message.digests[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.acceptableCompressors != null && message.acceptableCompressors.length)
                                writer.uint32(26).int32s(message.acceptableCompressors);
                            if (message.digestFunction != null && $Object.hasOwnProperty.call(message, "digestFunction") && message.digestFunction !== 0)
                                writer.uint32(32).int32(message.digestFunction);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        BatchReadBlobsRequest.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.BatchReadBlobsRequest();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.instanceName = value;
                                        else
                                            delete message.instanceName;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.digests && message.digests.length))
                                            message.digests = [];
                                        message.digests.push($root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                case 3: {
                                        if (wireType === 2) {
                                            if (!(message.acceptableCompressors && message.acceptableCompressors.length))
                                                message.acceptableCompressors = [];
                                            reader.int32s(message.acceptableCompressors);
                                            continue;
                                        }
                                        if (wireType !== 0)
                                            break;
                                        if (!(message.acceptableCompressors && message.acceptableCompressors.length))
                                            message.acceptableCompressors = [];
                                        message.acceptableCompressors.push(reader.int32());
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.digestFunction = value;
                                        else
                                            delete message.digestFunction;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        BatchReadBlobsRequest.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.BatchReadBlobsRequest";
                        };

                        return BatchReadBlobsRequest;
                    })();

                    v2.BatchReadBlobsResponse = (function() {

                        const BatchReadBlobsResponse = function (properties) {
                            this.responses = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        BatchReadBlobsResponse.prototype.responses = $util.emptyArray;

                        BatchReadBlobsResponse.create = function(properties) {
                            return new BatchReadBlobsResponse(properties);
                        };

                        BatchReadBlobsResponse.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.responses != null && message.responses.length)
                                for (let i = 0; i < message.responses.length; ++i)
                                    $root.build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response.encode(message.responses[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        BatchReadBlobsResponse.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.BatchReadBlobsResponse();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.responses && message.responses.length))
                                            message.responses = [];
                                        message.responses.push($root.build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        BatchReadBlobsResponse.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.BatchReadBlobsResponse";
                        };

                        BatchReadBlobsResponse.Response = (function() {

                            const Response = function (properties) {
                                if (properties)
                                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                            this[keys[i]] = properties[keys[i]];
                            };

                            Response.prototype.digest = null;
                            Response.prototype.data = $util.newBuffer([]);
                            Response.prototype.compressor = 0;
                            Response.prototype.status = null;

                            Response.create = function(properties) {
                                return new Response(properties);
                            };

                            Response.encode = function (message, writer, _depth) {
                                if (!writer)
                                    writer = $Writer.create();
                                if (_depth === $undefined)
                                    _depth = 0;
                                if (_depth > $util.recursionLimit)
                                    throw $Error("max depth exceeded");
                                if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                                    $root.build.bazel.remote.execution.v2.Digest.encode(message.digest, writer.uint32(10).fork(), _depth + 1).ldelim();
                                if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                                    writer.uint32(18).bytes(message.data);
                                if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                                    $root.google.rpc.Status.encode(message.status, writer.uint32(26).fork(), _depth + 1).ldelim();
                                if (message.compressor != null && $Object.hasOwnProperty.call(message, "compressor") && message.compressor !== 0)
                                    writer.uint32(32).int32(message.compressor);
                                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                    for (let i = 0; i < message.$unknowns.length; ++i)
                                        writer.raw(message.$unknowns[i]);
                                return writer;
                            };

                            Response.decode = function (reader, length, _end, _depth, _target) {
                                if (!(reader instanceof $Reader))
                                    reader = $Reader.create(reader);
                                if (_depth === $undefined)
                                    _depth = 0;
                                if (_depth > $Reader.recursionLimit)
                                    throw $Error("max depth exceeded");
                                let end, message, value;
                                if (length === $undefined)
                                    end = reader.len;
                                else {
                                    end = reader.pos + length;
                                    if (end > reader.len)
                                        throw $RangeError("index out of range");
                                    length = reader.len;
                                    reader.len = end;
                                }
                                message = _target || new $root.build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response();
                                while (reader.pos < end) {
                                    let start = reader.pos;
                                    let tag = reader.tag();
                                    if (tag === _end) {
                                        _end = $undefined;
                                        break;
                                    }
                                    let wireType = tag & 7;
                                    switch (tag >>>= 3) {
                                    case 1: {
                                            if (wireType !== 2)
                                                break;
                                            message.digest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.digest);
                                            continue;
                                        }
                                    case 2: {
                                            if (wireType !== 2)
                                                break;
                                            if ((value = reader.bytes()).length)
                                                message.data = value;
                                            else
                                                delete message.data;
                                            continue;
                                        }
                                    case 4: {
                                            if (wireType !== 0)
                                                break;
                                            if (value = reader.int32())
                                                message.compressor = value;
                                            else
                                                delete message.compressor;
                                            continue;
                                        }
                                    case 3: {
                                            if (wireType !== 2)
                                                break;
                                            message.status = $root.google.rpc.Status.decode(reader, reader.size(), $undefined, _depth + 1, message.status);
                                            continue;
                                        }
                                    }
                                    reader.skipType(wireType, _depth, tag);
                                    if (!reader.discardUnknown) {
                                        $util.makeProp(message, "$unknowns", false);
                                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                    }
                                }
                                if (length !== $undefined) {
                                    if (reader.pos !== end)
                                        throw $RangeError("index out of range");
                                    reader.len = length;
                                }
                                if (_end !== $undefined)
                                    throw $Error("missing end group");
                                return message;
                            };

                            Response.getTypeUrl = function(prefix) {
                                if (prefix === $undefined)
                                    prefix = "type.googleapis.com";
                                return prefix + "/build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response";
                            };

                            return Response;
                        })();

                        return BatchReadBlobsResponse;
                    })();

                    v2.GetTreeRequest = (function() {

                        const GetTreeRequest = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        GetTreeRequest.prototype.instanceName = "";
                        GetTreeRequest.prototype.rootDigest = null;
                        GetTreeRequest.prototype.pageSize = 0;
                        GetTreeRequest.prototype.pageToken = "";
                        GetTreeRequest.prototype.digestFunction = 0;

                        GetTreeRequest.create = function(properties) {
                            return new GetTreeRequest(properties);
                        };

                        GetTreeRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.instanceName != null && $Object.hasOwnProperty.call(message, "instanceName") && message.instanceName !== "")
                                writer.uint32(10).string(message.instanceName);
                            if (message.rootDigest != null && $Object.hasOwnProperty.call(message, "rootDigest"))
                                $root.build.bazel.remote.execution.v2.Digest.encode(message.rootDigest, writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize") && message.pageSize !== 0)
                                writer.uint32(24).int32(message.pageSize);
                            if (message.pageToken != null && $Object.hasOwnProperty.call(message, "pageToken") && message.pageToken !== "")
                                writer.uint32(34).string(message.pageToken);
                            if (message.digestFunction != null && $Object.hasOwnProperty.call(message, "digestFunction") && message.digestFunction !== 0)
                                writer.uint32(40).int32(message.digestFunction);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        GetTreeRequest.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.GetTreeRequest();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.instanceName = value;
                                        else
                                            delete message.instanceName;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.rootDigest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.rootDigest);
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.pageSize = value;
                                        else
                                            delete message.pageSize;
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.pageToken = value;
                                        else
                                            delete message.pageToken;
                                        continue;
                                    }
                                case 5: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.digestFunction = value;
                                        else
                                            delete message.digestFunction;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        GetTreeRequest.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.GetTreeRequest";
                        };

                        return GetTreeRequest;
                    })();

                    v2.GetTreeResponse = (function() {

                        const GetTreeResponse = function (properties) {
                            this.directories = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        GetTreeResponse.prototype.directories = $util.emptyArray;
                        GetTreeResponse.prototype.nextPageToken = "";

                        GetTreeResponse.create = function(properties) {
                            return new GetTreeResponse(properties);
                        };

                        GetTreeResponse.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.directories != null && message.directories.length)
                                for (let i = 0; i < message.directories.length; ++i)
                                    $root.build.bazel.remote.execution.v2.Directory.encode(message.directories[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                            if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken") && message.nextPageToken !== "")
                                writer.uint32(18).string(message.nextPageToken);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        GetTreeResponse.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.GetTreeResponse();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.directories && message.directories.length))
                                            message.directories = [];
                                        message.directories.push($root.build.bazel.remote.execution.v2.Directory.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.nextPageToken = value;
                                        else
                                            delete message.nextPageToken;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        GetTreeResponse.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.GetTreeResponse";
                        };

                        return GetTreeResponse;
                    })();

                    v2.SplitBlobRequest = (function() {

                        const SplitBlobRequest = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        SplitBlobRequest.prototype.instanceName = "";
                        SplitBlobRequest.prototype.blobDigest = null;
                        SplitBlobRequest.prototype.digestFunction = 0;
                        SplitBlobRequest.prototype.chunkingFunction = 0;

                        SplitBlobRequest.create = function(properties) {
                            return new SplitBlobRequest(properties);
                        };

                        SplitBlobRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.instanceName != null && $Object.hasOwnProperty.call(message, "instanceName") && message.instanceName !== "")
                                writer.uint32(10).string(message.instanceName);
                            if (message.blobDigest != null && $Object.hasOwnProperty.call(message, "blobDigest"))
                                $root.build.bazel.remote.execution.v2.Digest.encode(message.blobDigest, writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.digestFunction != null && $Object.hasOwnProperty.call(message, "digestFunction") && message.digestFunction !== 0)
                                writer.uint32(24).int32(message.digestFunction);
                            if (message.chunkingFunction != null && $Object.hasOwnProperty.call(message, "chunkingFunction") && message.chunkingFunction !== 0)
                                writer.uint32(32).int32(message.chunkingFunction);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        SplitBlobRequest.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.SplitBlobRequest();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.instanceName = value;
                                        else
                                            delete message.instanceName;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.blobDigest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.blobDigest);
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.digestFunction = value;
                                        else
                                            delete message.digestFunction;
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.chunkingFunction = value;
                                        else
                                            delete message.chunkingFunction;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        SplitBlobRequest.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.SplitBlobRequest";
                        };

                        return SplitBlobRequest;
                    })();

                    v2.SplitBlobResponse = (function() {

                        const SplitBlobResponse = function (properties) {
                            this.chunkDigests = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        SplitBlobResponse.prototype.chunkDigests = $util.emptyArray;
                        SplitBlobResponse.prototype.chunkingFunction = 0;

                        SplitBlobResponse.create = function(properties) {
                            return new SplitBlobResponse(properties);
                        };

                        SplitBlobResponse.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.chunkDigests != null && message.chunkDigests.length)
                                for (let i = 0; i < message.chunkDigests.length; ++i)
                                    $root.build.bazel.remote.execution.v2.Digest.encode(message.chunkDigests[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                            if (message.chunkingFunction != null && $Object.hasOwnProperty.call(message, "chunkingFunction") && message.chunkingFunction !== 0)
                                writer.uint32(16).int32(message.chunkingFunction);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        SplitBlobResponse.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.SplitBlobResponse();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.chunkDigests && message.chunkDigests.length))
                                            message.chunkDigests = [];
                                        message.chunkDigests.push($root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.chunkingFunction = value;
                                        else
                                            delete message.chunkingFunction;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        SplitBlobResponse.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.SplitBlobResponse";
                        };

                        return SplitBlobResponse;
                    })();

                    v2.SpliceBlobRequest = (function() {

                        const SpliceBlobRequest = function (properties) {
                            this.chunkDigests = [];
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        SpliceBlobRequest.prototype.instanceName = "";
                        SpliceBlobRequest.prototype.blobDigest = null;
                        SpliceBlobRequest.prototype.chunkDigests = $util.emptyArray;
                        SpliceBlobRequest.prototype.digestFunction = 0;
                        SpliceBlobRequest.prototype.chunkingFunction = 0;

                        SpliceBlobRequest.create = function(properties) {
                            return new SpliceBlobRequest(properties);
                        };

                        SpliceBlobRequest.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.instanceName != null && $Object.hasOwnProperty.call(message, "instanceName") && message.instanceName !== "")
                                writer.uint32(10).string(message.instanceName);
                            if (message.blobDigest != null && $Object.hasOwnProperty.call(message, "blobDigest"))
                                $root.build.bazel.remote.execution.v2.Digest.encode(message.blobDigest, writer.uint32(18).fork(), _depth + 1).ldelim();
                            if (message.chunkDigests != null && message.chunkDigests.length)
                                for (let i = 0; i < message.chunkDigests.length; ++i)
                                    $root.build.bazel.remote.execution.v2.Digest.encode(message.chunkDigests[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                            if (message.digestFunction != null && $Object.hasOwnProperty.call(message, "digestFunction") && message.digestFunction !== 0)
                                writer.uint32(32).int32(message.digestFunction);
                            if (message.chunkingFunction != null && $Object.hasOwnProperty.call(message, "chunkingFunction") && message.chunkingFunction !== 0)
                                writer.uint32(40).int32(message.chunkingFunction);
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        SpliceBlobRequest.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.SpliceBlobRequest();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        if ((value = reader.stringVerify()).length)
                                            message.instanceName = value;
                                        else
                                            delete message.instanceName;
                                        continue;
                                    }
                                case 2: {
                                        if (wireType !== 2)
                                            break;
                                        message.blobDigest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.blobDigest);
                                        continue;
                                    }
                                case 3: {
                                        if (wireType !== 2)
                                            break;
                                        if (!(message.chunkDigests && message.chunkDigests.length))
                                            message.chunkDigests = [];
                                        message.chunkDigests.push($root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1));
                                        continue;
                                    }
                                case 4: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.digestFunction = value;
                                        else
                                            delete message.digestFunction;
                                        continue;
                                    }
                                case 5: {
                                        if (wireType !== 0)
                                            break;
                                        if (value = reader.int32())
                                            message.chunkingFunction = value;
                                        else
                                            delete message.chunkingFunction;
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        SpliceBlobRequest.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.SpliceBlobRequest";
                        };

                        return SpliceBlobRequest;
                    })();

                    v2.SpliceBlobResponse = (function() {

                        const SpliceBlobResponse = function (properties) {
                            if (properties)
                                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                        this[keys[i]] = properties[keys[i]];
                        };

                        SpliceBlobResponse.prototype.blobDigest = null;

                        SpliceBlobResponse.create = function(properties) {
                            return new SpliceBlobResponse(properties);
                        };

                        SpliceBlobResponse.encode = function (message, writer, _depth) {
                            if (!writer)
                                writer = $Writer.create();
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $util.recursionLimit)
                                throw $Error("max depth exceeded");
                            if (message.blobDigest != null && $Object.hasOwnProperty.call(message, "blobDigest"))
                                $root.build.bazel.remote.execution.v2.Digest.encode(message.blobDigest, writer.uint32(10).fork(), _depth + 1).ldelim();
                            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                                for (let i = 0; i < message.$unknowns.length; ++i)
                                    writer.raw(message.$unknowns[i]);
                            return writer;
                        };

                        SpliceBlobResponse.decode = function (reader, length, _end, _depth, _target) {
                            if (!(reader instanceof $Reader))
                                reader = $Reader.create(reader);
                            if (_depth === $undefined)
                                _depth = 0;
                            if (_depth > $Reader.recursionLimit)
                                throw $Error("max depth exceeded");
                            let end, message, value;
                            if (length === $undefined)
                                end = reader.len;
                            else {
                                end = reader.pos + length;
                                if (end > reader.len)
                                    throw $RangeError("index out of range");
                                length = reader.len;
                                reader.len = end;
                            }
                            message = _target || new $root.build.bazel.remote.execution.v2.SpliceBlobResponse();
                            while (reader.pos < end) {
                                let start = reader.pos;
                                let tag = reader.tag();
                                if (tag === _end) {
                                    _end = $undefined;
                                    break;
                                }
                                let wireType = tag & 7;
                                switch (tag >>>= 3) {
                                case 1: {
                                        if (wireType !== 2)
                                            break;
                                        message.blobDigest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.blobDigest);
                                        continue;
                                    }
                                }
                                reader.skipType(wireType, _depth, tag);
                                if (!reader.discardUnknown) {
                                    $util.makeProp(message, "$unknowns", false);
                                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                                }
                            }
                            if (length !== $undefined) {
                                if (reader.pos !== end)
                                    throw $RangeError("index out of range");
                                reader.len = length;
                            }
                            if (_end !== $undefined)
                                throw $Error("missing end group");
                            return message;
                        };

                        SpliceBlobResponse.getTypeUrl = function(prefix) {
                            if (prefix === $undefined)
                                prefix = "type.googleapis.com";
                            return prefix + "/build.bazel.remote.execution.v2.SpliceBlobResponse";
                        };

                        return SpliceBlobResponse;
                    })();

                    return v2;
                })();

                return execution;
            })();

            return remote;
        })();

        bazel.semver = (function() {

            const semver = {};

            semver.SemVer = (function() {

                const SemVer = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                SemVer.prototype.major = 0;
                SemVer.prototype.minor = 0;
                SemVer.prototype.patch = 0;
                SemVer.prototype.prerelease = "";

                SemVer.create = function(properties) {
                    return new SemVer(properties);
                };

                SemVer.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.major != null && $Object.hasOwnProperty.call(message, "major") && message.major !== 0)
                        writer.uint32(8).int32(message.major);
                    if (message.minor != null && $Object.hasOwnProperty.call(message, "minor") && message.minor !== 0)
                        writer.uint32(16).int32(message.minor);
                    if (message.patch != null && $Object.hasOwnProperty.call(message, "patch") && message.patch !== 0)
                        writer.uint32(24).int32(message.patch);
                    if (message.prerelease != null && $Object.hasOwnProperty.call(message, "prerelease") && message.prerelease !== "")
                        writer.uint32(34).string(message.prerelease);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                SemVer.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.build.bazel.semver.SemVer();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.major = value;
                                else
                                    delete message.major;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.minor = value;
                                else
                                    delete message.minor;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.patch = value;
                                else
                                    delete message.patch;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.prerelease = value;
                                else
                                    delete message.prerelease;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                SemVer.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/build.bazel.semver.SemVer";
                };

                return SemVer;
            })();

            return semver;
        })();

        return bazel;
    })();

    return build;
})();

export const google = $root.google = (() => {

    const google = {};

    google.protobuf = (function() {

        const protobuf = {};

        protobuf.Timestamp = (function() {

            const Timestamp = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Timestamp.prototype.seconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Timestamp.prototype.nanos = 0;

            Timestamp.create = function(properties) {
                return new Timestamp(properties);
            };

            Timestamp.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && (typeof message.seconds === "object" ? message.seconds.low || message.seconds.high : message.seconds !== 0))
                    writer.uint32(8).int64(message.seconds);
                if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos") && message.nanos !== 0)
                    writer.uint32(16).int32(message.nanos);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Timestamp.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Timestamp();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.nanos = value;
                            else
                                delete message.nanos;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Timestamp.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.Timestamp";
            };

            return Timestamp;
        })();

        protobuf.DoubleValue = (function() {

            const DoubleValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DoubleValue.prototype.value = 0;

            DoubleValue.create = function(properties) {
                return new DoubleValue(properties);
            };

            DoubleValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
                    writer.uint32(9).double(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DoubleValue.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.DoubleValue();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            DoubleValue.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.DoubleValue";
            };

            return DoubleValue;
        })();

        protobuf.FloatValue = (function() {

            const FloatValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            FloatValue.prototype.value = 0;

            FloatValue.create = function(properties) {
                return new FloatValue(properties);
            };

            FloatValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
                    writer.uint32(13).float(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            FloatValue.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.FloatValue();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 5)
                                break;
                            if (!$Object.is(value = reader.float(), 0))
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            FloatValue.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.FloatValue";
            };

            return FloatValue;
        })();

        protobuf.Int64Value = (function() {

            const Int64Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Int64Value.prototype.value = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            Int64Value.create = function(properties) {
                return new Int64Value(properties);
            };

            Int64Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && (typeof message.value === "object" ? message.value.low || message.value.high : message.value !== 0))
                    writer.uint32(8).int64(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Int64Value.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Int64Value();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Int64Value.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.Int64Value";
            };

            return Int64Value;
        })();

        protobuf.UInt64Value = (function() {

            const UInt64Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            UInt64Value.prototype.value = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            UInt64Value.create = function(properties) {
                return new UInt64Value(properties);
            };

            UInt64Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && (typeof message.value === "object" ? message.value.low || message.value.high : message.value !== 0))
                    writer.uint32(8).uint64(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            UInt64Value.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.UInt64Value();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            UInt64Value.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.UInt64Value";
            };

            return UInt64Value;
        })();

        protobuf.Int32Value = (function() {

            const Int32Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Int32Value.prototype.value = 0;

            Int32Value.create = function(properties) {
                return new Int32Value(properties);
            };

            Int32Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== 0)
                    writer.uint32(8).int32(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Int32Value.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Int32Value();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Int32Value.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.Int32Value";
            };

            return Int32Value;
        })();

        protobuf.UInt32Value = (function() {

            const UInt32Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            UInt32Value.prototype.value = 0;

            UInt32Value.create = function(properties) {
                return new UInt32Value(properties);
            };

            UInt32Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== 0)
                    writer.uint32(8).uint32(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            UInt32Value.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.UInt32Value();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            UInt32Value.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.UInt32Value";
            };

            return UInt32Value;
        })();

        protobuf.BoolValue = (function() {

            const BoolValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BoolValue.prototype.value = false;

            BoolValue.create = function(properties) {
                return new BoolValue(properties);
            };

            BoolValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== false)
                    writer.uint32(8).bool(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BoolValue.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.BoolValue();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            BoolValue.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.BoolValue";
            };

            return BoolValue;
        })();

        protobuf.StringValue = (function() {

            const StringValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            StringValue.prototype.value = "";

            StringValue.create = function(properties) {
                return new StringValue(properties);
            };

            StringValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                    writer.uint32(10).string(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            StringValue.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.StringValue();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            StringValue.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.StringValue";
            };

            return StringValue;
        })();

        protobuf.BytesValue = (function() {

            const BytesValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BytesValue.prototype.value = $util.newBuffer([]);

            BytesValue.create = function(properties) {
                return new BytesValue(properties);
            };

            BytesValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                    writer.uint32(10).bytes(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BytesValue.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.BytesValue();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            BytesValue.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.BytesValue";
            };

            return BytesValue;
        })();

        protobuf.Any = (function() {

            const Any = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Any.prototype.type_url = "";
            Any.prototype.value = $util.newBuffer([]);

            Any.create = function(properties) {
                return new Any(properties);
            };

            Any.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type_url != null && $Object.hasOwnProperty.call(message, "type_url") && message.type_url !== "")
                    writer.uint32(10).string(message.type_url);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                    writer.uint32(18).bytes(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Any.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Any();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.type_url = value;
                            else
                                delete message.type_url;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Any.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.Any";
            };

            return Any;
        })();

        protobuf.Duration = (function() {

            const Duration = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Duration.prototype.seconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            Duration.prototype.nanos = 0;

            Duration.create = function(properties) {
                return new Duration(properties);
            };

            Duration.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && (typeof message.seconds === "object" ? message.seconds.low || message.seconds.high : message.seconds !== 0))
                    writer.uint32(8).int64(message.seconds);
                if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos") && message.nanos !== 0)
                    writer.uint32(16).int32(message.nanos);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Duration.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Duration();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.nanos = value;
                            else
                                delete message.nanos;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Duration.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.Duration";
            };

            return Duration;
        })();

        protobuf.Empty = (function() {

            const Empty = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Empty.create = function(properties) {
                return new Empty(properties);
            };

            Empty.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Empty.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Empty();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Empty.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.Empty";
            };

            return Empty;
        })();

        return protobuf;
    })();

    google.longrunning = (function() {

        const longrunning = {};

        longrunning.Operation = (function() {

            const Operation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Operation.prototype.name = "";
            Operation.prototype.metadata = null;
            Operation.prototype.done = false;
            Operation.prototype.error = null;
            Operation.prototype.response = null;

            let $oneOfFields;

            $Object.defineProperty(Operation.prototype, "result", {
                get: $util.oneOfGetter($oneOfFields = ["error", "response"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Operation.create = function(properties) {
                return new Operation(properties);
            };

            Operation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(10).string(message.name);
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    $root.google.protobuf.Any.encode(message.metadata, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.done != null && $Object.hasOwnProperty.call(message, "done") && message.done !== false)
                    writer.uint32(24).bool(message.done);
                if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                    $root.google.rpc.Status.encode(message.error, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.response != null && $Object.hasOwnProperty.call(message, "response"))
                    $root.google.protobuf.Any.encode(message.response, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Operation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.longrunning.Operation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.metadata = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.done = value;
                            else
                                delete message.done;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.error = $root.google.rpc.Status.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                            message.result = "error";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.response = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, message.response);
                            message.result = "response";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Operation.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.longrunning.Operation";
            };

            return Operation;
        })();

        longrunning.GetOperationRequest = (function() {

            const GetOperationRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GetOperationRequest.prototype.name = "";

            GetOperationRequest.create = function(properties) {
                return new GetOperationRequest(properties);
            };

            GetOperationRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(10).string(message.name);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GetOperationRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.longrunning.GetOperationRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            GetOperationRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.longrunning.GetOperationRequest";
            };

            return GetOperationRequest;
        })();

        longrunning.ListOperationsRequest = (function() {

            const ListOperationsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ListOperationsRequest.prototype.filter = "";
            ListOperationsRequest.prototype.pageSize = 0;
            ListOperationsRequest.prototype.pageToken = "";
            ListOperationsRequest.prototype.name = "";

            ListOperationsRequest.create = function(properties) {
                return new ListOperationsRequest(properties);
            };

            ListOperationsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.filter != null && $Object.hasOwnProperty.call(message, "filter") && message.filter !== "")
                    writer.uint32(10).string(message.filter);
                if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize") && message.pageSize !== 0)
                    writer.uint32(16).int32(message.pageSize);
                if (message.pageToken != null && $Object.hasOwnProperty.call(message, "pageToken") && message.pageToken !== "")
                    writer.uint32(26).string(message.pageToken);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(34).string(message.name);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ListOperationsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.longrunning.ListOperationsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.filter = value;
                            else
                                delete message.filter;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.pageSize = value;
                            else
                                delete message.pageSize;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.pageToken = value;
                            else
                                delete message.pageToken;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ListOperationsRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.longrunning.ListOperationsRequest";
            };

            return ListOperationsRequest;
        })();

        longrunning.ListOperationsResponse = (function() {

            const ListOperationsResponse = function (properties) {
                this.operations = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ListOperationsResponse.prototype.operations = $util.emptyArray;
            ListOperationsResponse.prototype.nextPageToken = "";

            ListOperationsResponse.create = function(properties) {
                return new ListOperationsResponse(properties);
            };

            ListOperationsResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.operations != null && message.operations.length)
                    for (let i = 0; i < message.operations.length; ++i)
                        $root.google.longrunning.Operation.encode(message.operations[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken") && message.nextPageToken !== "")
                    writer.uint32(18).string(message.nextPageToken);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ListOperationsResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.longrunning.ListOperationsResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.operations && message.operations.length))
                                message.operations = [];
                            message.operations.push($root.google.longrunning.Operation.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.nextPageToken = value;
                            else
                                delete message.nextPageToken;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ListOperationsResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.longrunning.ListOperationsResponse";
            };

            return ListOperationsResponse;
        })();

        longrunning.CancelOperationRequest = (function() {

            const CancelOperationRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CancelOperationRequest.prototype.name = "";

            CancelOperationRequest.create = function(properties) {
                return new CancelOperationRequest(properties);
            };

            CancelOperationRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(10).string(message.name);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CancelOperationRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.longrunning.CancelOperationRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            CancelOperationRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.longrunning.CancelOperationRequest";
            };

            return CancelOperationRequest;
        })();

        longrunning.DeleteOperationRequest = (function() {

            const DeleteOperationRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DeleteOperationRequest.prototype.name = "";

            DeleteOperationRequest.create = function(properties) {
                return new DeleteOperationRequest(properties);
            };

            DeleteOperationRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(10).string(message.name);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DeleteOperationRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.longrunning.DeleteOperationRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            DeleteOperationRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.longrunning.DeleteOperationRequest";
            };

            return DeleteOperationRequest;
        })();

        longrunning.WaitOperationRequest = (function() {

            const WaitOperationRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            WaitOperationRequest.prototype.name = "";
            WaitOperationRequest.prototype.timeout = null;

            WaitOperationRequest.create = function(properties) {
                return new WaitOperationRequest(properties);
            };

            WaitOperationRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(10).string(message.name);
                if (message.timeout != null && $Object.hasOwnProperty.call(message, "timeout"))
                    $root.google.protobuf.Duration.encode(message.timeout, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            WaitOperationRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.longrunning.WaitOperationRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.timeout = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.timeout);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            WaitOperationRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.longrunning.WaitOperationRequest";
            };

            return WaitOperationRequest;
        })();

        return longrunning;
    })();

    google.rpc = (function() {

        const rpc = {};

        rpc.Status = (function() {

            const Status = function (properties) {
                this.details = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Status.prototype.code = 0;
            Status.prototype.message = "";
            Status.prototype.details = $util.emptyArray;

            Status.create = function(properties) {
                return new Status(properties);
            };

            Status.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                    writer.uint32(8).int32(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(18).string(message.message);
                if (message.details != null && message.details.length)
                    for (let i = 0; i < message.details.length; ++i)
                        $root.google.protobuf.Any.encode(message.details[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Status.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.rpc.Status();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.details && message.details.length))
                                message.details = [];
                            message.details.push($root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Status.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.rpc.Status";
            };

            return Status;
        })();

        rpc.RetryInfo = (function() {

            const RetryInfo = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RetryInfo.prototype.retryDelay = null;

            RetryInfo.create = function(properties) {
                return new RetryInfo(properties);
            };

            RetryInfo.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.retryDelay != null && $Object.hasOwnProperty.call(message, "retryDelay"))
                    $root.google.protobuf.Duration.encode(message.retryDelay, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RetryInfo.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.rpc.RetryInfo();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.retryDelay = $root.google.protobuf.Duration.decode(reader, reader.size(), $undefined, _depth + 1, message.retryDelay);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            RetryInfo.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.rpc.RetryInfo";
            };

            return RetryInfo;
        })();

        rpc.PreconditionFailure = (function() {

            const PreconditionFailure = function (properties) {
                this.violations = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PreconditionFailure.prototype.violations = $util.emptyArray;

            PreconditionFailure.create = function(properties) {
                return new PreconditionFailure(properties);
            };

            PreconditionFailure.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.violations != null && message.violations.length)
                    for (let i = 0; i < message.violations.length; ++i)
                        $root.google.rpc.PreconditionFailure.Violation.encode(message.violations[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PreconditionFailure.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.rpc.PreconditionFailure();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.violations && message.violations.length))
                                message.violations = [];
                            message.violations.push($root.google.rpc.PreconditionFailure.Violation.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            PreconditionFailure.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.rpc.PreconditionFailure";
            };

            PreconditionFailure.Violation = (function() {

                const Violation = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Violation.prototype.type = "";
                Violation.prototype.subject = "";
                Violation.prototype.description = "";

                Violation.create = function(properties) {
                    return new Violation(properties);
                };

                Violation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                        writer.uint32(10).string(message.type);
                    if (message.subject != null && $Object.hasOwnProperty.call(message, "subject") && message.subject !== "")
                        writer.uint32(18).string(message.subject);
                    if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                        writer.uint32(26).string(message.description);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Violation.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.google.rpc.PreconditionFailure.Violation();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.type = value;
                                else
                                    delete message.type;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.subject = value;
                                else
                                    delete message.subject;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.description = value;
                                else
                                    delete message.description;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Violation.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/google.rpc.PreconditionFailure.Violation";
                };

                return Violation;
            })();

            return PreconditionFailure;
        })();

        rpc.BadRequest = (function() {

            const BadRequest = function (properties) {
                this.fieldViolations = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BadRequest.prototype.fieldViolations = $util.emptyArray;

            BadRequest.create = function(properties) {
                return new BadRequest(properties);
            };

            BadRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fieldViolations != null && message.fieldViolations.length)
                    for (let i = 0; i < message.fieldViolations.length; ++i)
                        $root.google.rpc.BadRequest.FieldViolation.encode(message.fieldViolations[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BadRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.rpc.BadRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.fieldViolations && message.fieldViolations.length))
                                message.fieldViolations = [];
                            message.fieldViolations.push($root.google.rpc.BadRequest.FieldViolation.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            BadRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.rpc.BadRequest";
            };

            BadRequest.FieldViolation = (function() {

                const FieldViolation = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                FieldViolation.prototype.field = "";
                FieldViolation.prototype.description = "";

                FieldViolation.create = function(properties) {
                    return new FieldViolation(properties);
                };

                FieldViolation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.field != null && $Object.hasOwnProperty.call(message, "field") && message.field !== "")
                        writer.uint32(10).string(message.field);
                    if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                        writer.uint32(18).string(message.description);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                FieldViolation.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.google.rpc.BadRequest.FieldViolation();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.field = value;
                                else
                                    delete message.field;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.description = value;
                                else
                                    delete message.description;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                FieldViolation.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/google.rpc.BadRequest.FieldViolation";
                };

                return FieldViolation;
            })();

            return BadRequest;
        })();

        return rpc;
    })();

    google.bytestream = (function() {

        const bytestream = {};

        bytestream.ReadRequest = (function() {

            const ReadRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ReadRequest.prototype.resourceName = "";
            ReadRequest.prototype.readOffset = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            ReadRequest.prototype.readLimit = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            ReadRequest.create = function(properties) {
                return new ReadRequest(properties);
            };

            ReadRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.resourceName != null && $Object.hasOwnProperty.call(message, "resourceName") && message.resourceName !== "")
                    writer.uint32(10).string(message.resourceName);
                if (message.readOffset != null && $Object.hasOwnProperty.call(message, "readOffset") && (typeof message.readOffset === "object" ? message.readOffset.low || message.readOffset.high : message.readOffset !== 0))
                    writer.uint32(16).int64(message.readOffset);
                if (message.readLimit != null && $Object.hasOwnProperty.call(message, "readLimit") && (typeof message.readLimit === "object" ? message.readLimit.low || message.readLimit.high : message.readLimit !== 0))
                    writer.uint32(24).int64(message.readLimit);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ReadRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.bytestream.ReadRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resourceName = value;
                            else
                                delete message.resourceName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.readOffset = value;
                            else
                                delete message.readOffset;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.readLimit = value;
                            else
                                delete message.readLimit;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ReadRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.bytestream.ReadRequest";
            };

            return ReadRequest;
        })();

        bytestream.ReadResponse = (function() {

            const ReadResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ReadResponse.prototype.data = $util.newBuffer([]);

            ReadResponse.create = function(properties) {
                return new ReadResponse(properties);
            };

            ReadResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                    writer.uint32(82).bytes(message.data);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ReadResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.bytestream.ReadResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.data = value;
                            else
                                delete message.data;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ReadResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.bytestream.ReadResponse";
            };

            return ReadResponse;
        })();

        bytestream.WriteRequest = (function() {

            const WriteRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            WriteRequest.prototype.resourceName = "";
            WriteRequest.prototype.writeOffset = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            WriteRequest.prototype.finishWrite = false;
            WriteRequest.prototype.data = $util.newBuffer([]);

            WriteRequest.create = function(properties) {
                return new WriteRequest(properties);
            };

            WriteRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.resourceName != null && $Object.hasOwnProperty.call(message, "resourceName") && message.resourceName !== "")
                    writer.uint32(10).string(message.resourceName);
                if (message.writeOffset != null && $Object.hasOwnProperty.call(message, "writeOffset") && (typeof message.writeOffset === "object" ? message.writeOffset.low || message.writeOffset.high : message.writeOffset !== 0))
                    writer.uint32(16).int64(message.writeOffset);
                if (message.finishWrite != null && $Object.hasOwnProperty.call(message, "finishWrite") && message.finishWrite !== false)
                    writer.uint32(24).bool(message.finishWrite);
                if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                    writer.uint32(82).bytes(message.data);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            WriteRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.bytestream.WriteRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resourceName = value;
                            else
                                delete message.resourceName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.writeOffset = value;
                            else
                                delete message.writeOffset;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.finishWrite = value;
                            else
                                delete message.finishWrite;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.data = value;
                            else
                                delete message.data;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            WriteRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.bytestream.WriteRequest";
            };

            return WriteRequest;
        })();

        bytestream.WriteResponse = (function() {

            const WriteResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            WriteResponse.prototype.committedSize = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            WriteResponse.create = function(properties) {
                return new WriteResponse(properties);
            };

            WriteResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.committedSize != null && $Object.hasOwnProperty.call(message, "committedSize") && (typeof message.committedSize === "object" ? message.committedSize.low || message.committedSize.high : message.committedSize !== 0))
                    writer.uint32(8).int64(message.committedSize);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            WriteResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.bytestream.WriteResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.committedSize = value;
                            else
                                delete message.committedSize;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            WriteResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.bytestream.WriteResponse";
            };

            return WriteResponse;
        })();

        bytestream.QueryWriteStatusRequest = (function() {

            const QueryWriteStatusRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            QueryWriteStatusRequest.prototype.resourceName = "";

            QueryWriteStatusRequest.create = function(properties) {
                return new QueryWriteStatusRequest(properties);
            };

            QueryWriteStatusRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.resourceName != null && $Object.hasOwnProperty.call(message, "resourceName") && message.resourceName !== "")
                    writer.uint32(10).string(message.resourceName);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            QueryWriteStatusRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.bytestream.QueryWriteStatusRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resourceName = value;
                            else
                                delete message.resourceName;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            QueryWriteStatusRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.bytestream.QueryWriteStatusRequest";
            };

            return QueryWriteStatusRequest;
        })();

        bytestream.QueryWriteStatusResponse = (function() {

            const QueryWriteStatusResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            QueryWriteStatusResponse.prototype.committedSize = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
            QueryWriteStatusResponse.prototype.complete = false;

            QueryWriteStatusResponse.create = function(properties) {
                return new QueryWriteStatusResponse(properties);
            };

            QueryWriteStatusResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.committedSize != null && $Object.hasOwnProperty.call(message, "committedSize") && (typeof message.committedSize === "object" ? message.committedSize.low || message.committedSize.high : message.committedSize !== 0))
                    writer.uint32(8).int64(message.committedSize);
                if (message.complete != null && $Object.hasOwnProperty.call(message, "complete") && message.complete !== false)
                    writer.uint32(16).bool(message.complete);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            QueryWriteStatusResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.bytestream.QueryWriteStatusResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.committedSize = value;
                            else
                                delete message.committedSize;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.complete = value;
                            else
                                delete message.complete;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            QueryWriteStatusResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.bytestream.QueryWriteStatusResponse";
            };

            return QueryWriteStatusResponse;
        })();

        return bytestream;
    })();

    return google;
})();

export const grpc = $root.grpc = (() => {

    const grpc = {};

    grpc.health = (function() {

        const health = {};

        health.v1 = (function() {

            const v1 = {};

            v1.HealthCheckRequest = (function() {

                const HealthCheckRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                HealthCheckRequest.prototype.service = "";

                HealthCheckRequest.create = function(properties) {
                    return new HealthCheckRequest(properties);
                };

                HealthCheckRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.service != null && $Object.hasOwnProperty.call(message, "service") && message.service !== "")
                        writer.uint32(10).string(message.service);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                HealthCheckRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.health.v1.HealthCheckRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.service = value;
                                else
                                    delete message.service;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                HealthCheckRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/grpc.health.v1.HealthCheckRequest";
                };

                return HealthCheckRequest;
            })();

            v1.HealthCheckResponse = (function() {

                const HealthCheckResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                HealthCheckResponse.prototype.status = 0;

                HealthCheckResponse.create = function(properties) {
                    return new HealthCheckResponse(properties);
                };

                HealthCheckResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                        writer.uint32(8).int32(message.status);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                HealthCheckResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.health.v1.HealthCheckResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.status = value;
                                else
                                    delete message.status;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                HealthCheckResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/grpc.health.v1.HealthCheckResponse";
                };

                HealthCheckResponse.ServingStatus = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "UNKNOWN"] = 0;
                    values[valuesById[1] = "SERVING"] = 1;
                    values[valuesById[2] = "NOT_SERVING"] = 2;
                    values[valuesById[3] = "SERVICE_UNKNOWN"] = 3;
                    return values;
                })();

                return HealthCheckResponse;
            })();

            return v1;
        })();

        return health;
    })();

    return grpc;
})();

export const outboard = $root.outboard = (() => {

    const outboard = {};

    outboard.worker = (function() {

        const worker = {};

        worker.v1 = (function() {

            const v1 = {};

            v1.CurrentState = (function() {

                const CurrentState = function (properties) {
                    this.actions = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                CurrentState.prototype.hello = null;
                CurrentState.prototype.actions = $util.emptyArray;

                CurrentState.create = function(properties) {
                    return new CurrentState(properties);
                };

                CurrentState.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                        $root.outboard.worker.v1.Hello.encode(message.hello, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.actions != null && message.actions.length)
                        for (let i = 0; i < message.actions.length; ++i)
                            $root.outboard.worker.v1.ActionState.encode(message.actions[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                CurrentState.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.outboard.worker.v1.CurrentState();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.hello = $root.outboard.worker.v1.Hello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.actions && message.actions.length))
                                    message.actions = [];
                                message.actions.push($root.outboard.worker.v1.ActionState.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                CurrentState.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/outboard.worker.v1.CurrentState";
                };

                return CurrentState;
            })();

            v1.Hello = (function() {

                const Hello = function (properties) {
                    this.properties = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Hello.prototype.executorId = "";
                Hello.prototype.version = "";
                Hello.prototype.slots = 0;
                Hello.prototype.properties = $util.emptyArray;
                Hello.prototype.isolation = "";
                Hello.prototype.secret = "";
                Hello.prototype.memoryBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                Hello.create = function(properties) {
                    return new Hello(properties);
                };

                Hello.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.executorId != null && $Object.hasOwnProperty.call(message, "executorId") && message.executorId !== "")
                        writer.uint32(10).string(message.executorId);
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                        writer.uint32(18).string(message.version);
                    if (message.slots != null && $Object.hasOwnProperty.call(message, "slots") && message.slots !== 0)
                        writer.uint32(24).int32(message.slots);
                    if (message.properties != null && message.properties.length)
                        for (let i = 0; i < message.properties.length; ++i)
                            $root.build.bazel.remote.execution.v2.Platform.Property.encode(message.properties[i], writer.uint32(34).fork(), _depth + 1).ldelim();
                    if (message.isolation != null && $Object.hasOwnProperty.call(message, "isolation") && message.isolation !== "")
                        writer.uint32(42).string(message.isolation);
                    if (message.secret != null && $Object.hasOwnProperty.call(message, "secret") && message.secret !== "")
                        writer.uint32(50).string(message.secret);
                    if (message.memoryBytes != null && $Object.hasOwnProperty.call(message, "memoryBytes") && (typeof message.memoryBytes === "object" ? message.memoryBytes.low || message.memoryBytes.high : message.memoryBytes !== 0))
                        writer.uint32(56).int64(message.memoryBytes);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Hello.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.outboard.worker.v1.Hello();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.executorId = value;
                                else
                                    delete message.executorId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.version = value;
                                else
                                    delete message.version;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.slots = value;
                                else
                                    delete message.slots;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.properties && message.properties.length))
                                    message.properties = [];
                                message.properties.push($root.build.bazel.remote.execution.v2.Platform.Property.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.isolation = value;
                                else
                                    delete message.isolation;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.secret = value;
                                else
                                    delete message.secret;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.memoryBytes = value;
                                else
                                    delete message.memoryBytes;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Hello.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/outboard.worker.v1.Hello";
                };

                return Hello;
            })();

            v1.ActionState = (function() {

                const ActionState = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ActionState.prototype.operationName = "";
                ActionState.prototype.stage = 0;
                ActionState.prototype.finished = null;
                ActionState.prototype.action = null;
                ActionState.prototype.startedAtMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                ActionState.create = function(properties) {
                    return new ActionState(properties);
                };

                ActionState.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.operationName != null && $Object.hasOwnProperty.call(message, "operationName") && message.operationName !== "")
                        writer.uint32(10).string(message.operationName);
                    if (message.stage != null && $Object.hasOwnProperty.call(message, "stage") && message.stage !== 0)
                        writer.uint32(16).int32(message.stage);
                    if (message.finished != null && $Object.hasOwnProperty.call(message, "finished"))
                        $root.outboard.worker.v1.Finished.encode(message.finished, writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                        $root.outboard.worker.v1.DesiredAction.encode(message.action, writer.uint32(34).fork(), _depth + 1).ldelim();
                    if (message.startedAtMs != null && $Object.hasOwnProperty.call(message, "startedAtMs") && (typeof message.startedAtMs === "object" ? message.startedAtMs.low || message.startedAtMs.high : message.startedAtMs !== 0))
                        writer.uint32(40).int64(message.startedAtMs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ActionState.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.outboard.worker.v1.ActionState();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.operationName = value;
                                else
                                    delete message.operationName;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.stage = value;
                                else
                                    delete message.stage;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.finished = $root.outboard.worker.v1.Finished.decode(reader, reader.size(), $undefined, _depth + 1, message.finished);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.action = $root.outboard.worker.v1.DesiredAction.decode(reader, reader.size(), $undefined, _depth + 1, message.action);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.startedAtMs = value;
                                else
                                    delete message.startedAtMs;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                ActionState.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/outboard.worker.v1.ActionState";
                };

                ActionState.Stage = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "UNKNOWN"] = 0;
                    values[valuesById[1] = "PREPARING"] = 1;
                    values[valuesById[2] = "RUNNING"] = 2;
                    values[valuesById[3] = "UPLOADING"] = 3;
                    values[valuesById[4] = "FINISHED"] = 4;
                    return values;
                })();

                return ActionState;
            })();

            v1.Finished = (function() {

                const Finished = function (properties) {
                    this.blobs = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Finished.prototype.actionResult = $util.newBuffer([]);
                Finished.prototype.status = null;
                Finished.prototype.blobs = $util.emptyArray;
                Finished.prototype.resourceUse = null;
                Finished.prototype.signal = "";

                Finished.create = function(properties) {
                    return new Finished(properties);
                };

                Finished.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.actionResult != null && $Object.hasOwnProperty.call(message, "actionResult") && message.actionResult.length)
                        writer.uint32(10).bytes(message.actionResult);
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                        $root.google.rpc.Status.encode(message.status, writer.uint32(18).fork(), _depth + 1).ldelim();
                    if (message.blobs != null && message.blobs.length)
                        for (let i = 0; i < message.blobs.length; ++i)
                            $root.outboard.worker.v1.Blob.encode(message.blobs[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.resourceUse != null && $Object.hasOwnProperty.call(message, "resourceUse"))
                        $root.outboard.worker.v1.ResourceUse.encode(message.resourceUse, writer.uint32(34).fork(), _depth + 1).ldelim();
                    if (message.signal != null && $Object.hasOwnProperty.call(message, "signal") && message.signal !== "")
                        writer.uint32(42).string(message.signal);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Finished.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.outboard.worker.v1.Finished();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.actionResult = value;
                                else
                                    delete message.actionResult;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.status = $root.google.rpc.Status.decode(reader, reader.size(), $undefined, _depth + 1, message.status);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.blobs && message.blobs.length))
                                    message.blobs = [];
                                message.blobs.push($root.outboard.worker.v1.Blob.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.resourceUse = $root.outboard.worker.v1.ResourceUse.decode(reader, reader.size(), $undefined, _depth + 1, message.resourceUse);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.signal = value;
                                else
                                    delete message.signal;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Finished.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/outboard.worker.v1.Finished";
                };

                return Finished;
            })();

            v1.ResourceUse = (function() {

                const ResourceUse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ResourceUse.prototype.userMicros = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
                ResourceUse.prototype.systemMicros = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
                ResourceUse.prototype.maxRssBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
                ResourceUse.prototype.blockInputs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
                ResourceUse.prototype.blockOutputs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
                ResourceUse.prototype.majorFaults = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

                ResourceUse.create = function(properties) {
                    return new ResourceUse(properties);
                };

                ResourceUse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.userMicros != null && $Object.hasOwnProperty.call(message, "userMicros") && (typeof message.userMicros === "object" ? message.userMicros.low || message.userMicros.high : message.userMicros !== 0))
                        writer.uint32(8).int64(message.userMicros);
                    if (message.systemMicros != null && $Object.hasOwnProperty.call(message, "systemMicros") && (typeof message.systemMicros === "object" ? message.systemMicros.low || message.systemMicros.high : message.systemMicros !== 0))
                        writer.uint32(16).int64(message.systemMicros);
                    if (message.maxRssBytes != null && $Object.hasOwnProperty.call(message, "maxRssBytes") && (typeof message.maxRssBytes === "object" ? message.maxRssBytes.low || message.maxRssBytes.high : message.maxRssBytes !== 0))
                        writer.uint32(24).int64(message.maxRssBytes);
                    if (message.blockInputs != null && $Object.hasOwnProperty.call(message, "blockInputs") && (typeof message.blockInputs === "object" ? message.blockInputs.low || message.blockInputs.high : message.blockInputs !== 0))
                        writer.uint32(32).int64(message.blockInputs);
                    if (message.blockOutputs != null && $Object.hasOwnProperty.call(message, "blockOutputs") && (typeof message.blockOutputs === "object" ? message.blockOutputs.low || message.blockOutputs.high : message.blockOutputs !== 0))
                        writer.uint32(40).int64(message.blockOutputs);
                    if (message.majorFaults != null && $Object.hasOwnProperty.call(message, "majorFaults") && (typeof message.majorFaults === "object" ? message.majorFaults.low || message.majorFaults.high : message.majorFaults !== 0))
                        writer.uint32(48).int64(message.majorFaults);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ResourceUse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.outboard.worker.v1.ResourceUse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.userMicros = value;
                                else
                                    delete message.userMicros;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.systemMicros = value;
                                else
                                    delete message.systemMicros;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.maxRssBytes = value;
                                else
                                    delete message.maxRssBytes;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.blockInputs = value;
                                else
                                    delete message.blockInputs;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.blockOutputs = value;
                                else
                                    delete message.blockOutputs;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.majorFaults = value;
                                else
                                    delete message.majorFaults;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                ResourceUse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/outboard.worker.v1.ResourceUse";
                };

                return ResourceUse;
            })();

            v1.Blob = (function() {

                const Blob = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Blob.prototype.digest = null;
                Blob.prototype.data = $util.newBuffer([]);

                Blob.create = function(properties) {
                    return new Blob(properties);
                };

                Blob.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                        $root.build.bazel.remote.execution.v2.Digest.encode(message.digest, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                        writer.uint32(18).bytes(message.data);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Blob.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.outboard.worker.v1.Blob();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.digest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.digest);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.data = value;
                                else
                                    delete message.data;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Blob.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/outboard.worker.v1.Blob";
                };

                return Blob;
            })();

            v1.DesiredState = (function() {

                const DesiredState = function (properties) {
                    this.desired = [];
                    this.dropped = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                DesiredState.prototype.snapshot = false;
                DesiredState.prototype.desired = $util.emptyArray;
                DesiredState.prototype.dropped = $util.emptyArray;
                DesiredState.prototype.shutdown = false;

                DesiredState.create = function(properties) {
                    return new DesiredState(properties);
                };

                DesiredState.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.snapshot != null && $Object.hasOwnProperty.call(message, "snapshot") && message.snapshot !== false)
                        writer.uint32(8).bool(message.snapshot);
                    if (message.desired != null && message.desired.length)
                        for (let i = 0; i < message.desired.length; ++i)
                            $root.outboard.worker.v1.DesiredAction.encode(message.desired[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                    if (message.dropped != null && message.dropped.length)
                        for (let i = 0; i < message.dropped.length; ++i)
                            writer.uint32(26).string(message.dropped[i]);
                    if (message.shutdown != null && $Object.hasOwnProperty.call(message, "shutdown") && message.shutdown !== false)
                        writer.uint32(32).bool(message.shutdown);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                DesiredState.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.outboard.worker.v1.DesiredState();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.snapshot = value;
                                else
                                    delete message.snapshot;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.desired && message.desired.length))
                                    message.desired = [];
                                message.desired.push($root.outboard.worker.v1.DesiredAction.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.dropped && message.dropped.length))
                                    message.dropped = [];
                                message.dropped.push(reader.stringVerify());
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.shutdown = value;
                                else
                                    delete message.shutdown;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                DesiredState.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/outboard.worker.v1.DesiredState";
                };

                return DesiredState;
            })();

            v1.DesiredAction = (function() {

                const DesiredAction = function (properties) {
                    this.blobs = [];
                    this.inlineOutputFiles = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                DesiredAction.prototype.operationName = "";
                DesiredAction.prototype.actionDigest = null;
                DesiredAction.prototype.action = $util.newBuffer([]);
                DesiredAction.prototype.command = $util.newBuffer([]);
                DesiredAction.prototype.timeoutMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
                DesiredAction.prototype.blobs = $util.emptyArray;
                DesiredAction.prototype.digestFunction = 0;
                DesiredAction.prototype.engineContext = $util.newBuffer([]);
                DesiredAction.prototype.queuedAtMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;
                DesiredAction.prototype.inlineOutputFiles = $util.emptyArray;

                DesiredAction.create = function(properties) {
                    return new DesiredAction(properties);
                };

                DesiredAction.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.operationName != null && $Object.hasOwnProperty.call(message, "operationName") && message.operationName !== "")
                        writer.uint32(10).string(message.operationName);
                    if (message.actionDigest != null && $Object.hasOwnProperty.call(message, "actionDigest"))
                        $root.build.bazel.remote.execution.v2.Digest.encode(message.actionDigest, writer.uint32(18).fork(), _depth + 1).ldelim();
                    if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action.length)
                        writer.uint32(26).bytes(message.action);
                    if (message.command != null && $Object.hasOwnProperty.call(message, "command") && message.command.length)
                        writer.uint32(34).bytes(message.command);
                    if (message.timeoutMs != null && $Object.hasOwnProperty.call(message, "timeoutMs") && (typeof message.timeoutMs === "object" ? message.timeoutMs.low || message.timeoutMs.high : message.timeoutMs !== 0))
                        writer.uint32(40).int64(message.timeoutMs);
                    if (message.blobs != null && message.blobs.length)
                        for (let i = 0; i < message.blobs.length; ++i)
                            $root.outboard.worker.v1.Blob.encode(message.blobs[i], writer.uint32(50).fork(), _depth + 1).ldelim();
                    if (message.digestFunction != null && $Object.hasOwnProperty.call(message, "digestFunction") && message.digestFunction !== 0)
                        writer.uint32(56).int32(message.digestFunction);
                    if (message.engineContext != null && $Object.hasOwnProperty.call(message, "engineContext") && message.engineContext.length)
                        writer.uint32(66).bytes(message.engineContext);
                    if (message.queuedAtMs != null && $Object.hasOwnProperty.call(message, "queuedAtMs") && (typeof message.queuedAtMs === "object" ? message.queuedAtMs.low || message.queuedAtMs.high : message.queuedAtMs !== 0))
                        writer.uint32(72).int64(message.queuedAtMs);
                    if (message.inlineOutputFiles != null && message.inlineOutputFiles.length)
                        for (let i = 0; i < message.inlineOutputFiles.length; ++i)
                            writer.uint32(82).string(message.inlineOutputFiles[i]);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                DesiredAction.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.outboard.worker.v1.DesiredAction();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.operationName = value;
                                else
                                    delete message.operationName;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.actionDigest = $root.build.bazel.remote.execution.v2.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.actionDigest);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.action = value;
                                else
                                    delete message.action;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.command = value;
                                else
                                    delete message.command;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.timeoutMs = value;
                                else
                                    delete message.timeoutMs;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.blobs && message.blobs.length))
                                    message.blobs = [];
                                message.blobs.push($root.outboard.worker.v1.Blob.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.digestFunction = value;
                                else
                                    delete message.digestFunction;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.engineContext = value;
                                else
                                    delete message.engineContext;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                    message.queuedAtMs = value;
                                else
                                    delete message.queuedAtMs;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.inlineOutputFiles && message.inlineOutputFiles.length))
                                    message.inlineOutputFiles = [];
                                message.inlineOutputFiles.push(reader.stringVerify());
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                DesiredAction.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/outboard.worker.v1.DesiredAction";
                };

                return DesiredAction;
            })();

            return v1;
        })();

        return worker;
    })();

    return outboard;
})();

export {
  $root as default
};
