import * as $protobuf from "protobufjs";
import Long = require("long");

/** Namespace build. */
export namespace build {

    /** Namespace bazel. */
    namespace bazel {

        /** Namespace remote. */
        namespace remote {

            /** Namespace execution. */
            namespace execution {

                /** Namespace v2. */
                namespace v2 {

                    /**
                     * Properties of an Action.
                     * @deprecated Use build.bazel.remote.execution.v2.Action.$Properties instead.
                     */
                    interface IAction extends build.bazel.remote.execution.v2.Action.$Properties {
                    }

                    /** Represents an Action. */
                    class Action {

                        /**
                         * Constructs a new Action.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.Action.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** Action commandDigest. */
                        commandDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                        /** Action inputRootDigest. */
                        inputRootDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                        /** Action timeout. */
                        timeout?: (google.protobuf.Duration.$Properties|null);

                        /** Action doNotCache. */
                        doNotCache: boolean;

                        /** Action salt. */
                        salt: Uint8Array;

                        /** Action platform. */
                        platform?: (build.bazel.remote.execution.v2.Platform.$Properties|null);

                        /**
                         * Creates a new Action instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns Action instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.Action.$Shape): build.bazel.remote.execution.v2.Action & build.bazel.remote.execution.v2.Action.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.Action.$Properties): build.bazel.remote.execution.v2.Action;

                        /**
                         * Encodes the specified Action message. Does not implicitly {@link build.bazel.remote.execution.v2.Action.verify|verify} messages.
                         * @param message Action message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.Action.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an Action message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.Action & build.bazel.remote.execution.v2.Action.$Shape} Action
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.Action & build.bazel.remote.execution.v2.Action.$Shape;

                        /**
                         * Gets the type url for Action
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace Action {

                        /** Properties of an Action. */
                        interface $Properties {

                            /** Action commandDigest */
                            commandDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** Action inputRootDigest */
                            inputRootDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** Action timeout */
                            timeout?: (google.protobuf.Duration.$Properties|null);

                            /** Action doNotCache */
                            doNotCache?: (boolean|null);

                            /** Action salt */
                            salt?: (Uint8Array|null);

                            /** Action platform */
                            platform?: (build.bazel.remote.execution.v2.Platform.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of an Action. */
                        type $Shape = build.bazel.remote.execution.v2.Action.$Properties;
                    }

                    /**
                     * Properties of a Command.
                     * @deprecated Use build.bazel.remote.execution.v2.Command.$Properties instead.
                     */
                    interface ICommand extends build.bazel.remote.execution.v2.Command.$Properties {
                    }

                    /** Represents a Command. */
                    class Command {

                        /**
                         * Constructs a new Command.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.Command.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** Command arguments. */
                        arguments: string[];

                        /** Command environmentVariables. */
                        environmentVariables: build.bazel.remote.execution.v2.Command.EnvironmentVariable.$Properties[];

                        /** Command outputFiles. */
                        outputFiles: string[];

                        /** Command outputDirectories. */
                        outputDirectories: string[];

                        /** Command outputPaths. */
                        outputPaths: string[];

                        /** Command platform. */
                        platform?: (build.bazel.remote.execution.v2.Platform.$Properties|null);

                        /** Command workingDirectory. */
                        workingDirectory: string;

                        /** Command outputNodeProperties. */
                        outputNodeProperties: string[];

                        /** Command outputDirectoryFormat. */
                        outputDirectoryFormat: build.bazel.remote.execution.v2.Command.OutputDirectoryFormat;

                        /**
                         * Creates a new Command instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns Command instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.Command.$Shape): build.bazel.remote.execution.v2.Command & build.bazel.remote.execution.v2.Command.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.Command.$Properties): build.bazel.remote.execution.v2.Command;

                        /**
                         * Encodes the specified Command message. Does not implicitly {@link build.bazel.remote.execution.v2.Command.verify|verify} messages.
                         * @param message Command message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.Command.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a Command message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.Command & build.bazel.remote.execution.v2.Command.$Shape} Command
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.Command & build.bazel.remote.execution.v2.Command.$Shape;

                        /**
                         * Gets the type url for Command
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace Command {

                        /** Properties of a Command. */
                        interface $Properties {

                            /** Command arguments */
                            "arguments"?: (string[]|null);

                            /** Command environmentVariables */
                            environmentVariables?: (build.bazel.remote.execution.v2.Command.EnvironmentVariable.$Properties[]|null);

                            /** Command outputFiles */
                            outputFiles?: (string[]|null);

                            /** Command outputDirectories */
                            outputDirectories?: (string[]|null);

                            /** Command outputPaths */
                            outputPaths?: (string[]|null);

                            /** Command platform */
                            platform?: (build.bazel.remote.execution.v2.Platform.$Properties|null);

                            /** Command workingDirectory */
                            workingDirectory?: (string|null);

                            /** Command outputNodeProperties */
                            outputNodeProperties?: (string[]|null);

                            /** Command outputDirectoryFormat */
                            outputDirectoryFormat?: (build.bazel.remote.execution.v2.Command.OutputDirectoryFormat|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a Command. */
                        type $Shape = build.bazel.remote.execution.v2.Command.$Properties;

                        /**
                         * Properties of an EnvironmentVariable.
                         * @deprecated Use build.bazel.remote.execution.v2.Command.EnvironmentVariable.$Properties instead.
                         */
                        interface IEnvironmentVariable extends build.bazel.remote.execution.v2.Command.EnvironmentVariable.$Properties {
                        }

                        /** Represents an EnvironmentVariable. */
                        class EnvironmentVariable {

                            /**
                             * Constructs a new EnvironmentVariable.
                             * @param [properties] Properties to set
                             */
                            constructor(properties?: build.bazel.remote.execution.v2.Command.EnvironmentVariable.$Properties);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];

                            /** EnvironmentVariable name. */
                            name: string;

                            /** EnvironmentVariable value. */
                            value: string;

                            /**
                             * Creates a new EnvironmentVariable instance using the specified properties.
                             * @param [properties] Properties to set
                             * @returns EnvironmentVariable instance
                             */
                            static create(properties: build.bazel.remote.execution.v2.Command.EnvironmentVariable.$Shape): build.bazel.remote.execution.v2.Command.EnvironmentVariable & build.bazel.remote.execution.v2.Command.EnvironmentVariable.$Shape;
                            static create(properties?: build.bazel.remote.execution.v2.Command.EnvironmentVariable.$Properties): build.bazel.remote.execution.v2.Command.EnvironmentVariable;

                            /**
                             * Encodes the specified EnvironmentVariable message. Does not implicitly {@link build.bazel.remote.execution.v2.Command.EnvironmentVariable.verify|verify} messages.
                             * @param message EnvironmentVariable message or plain object to encode
                             * @param [writer] Writer to encode to
                             * @returns Writer
                             */
                            static encode(message: build.bazel.remote.execution.v2.Command.EnvironmentVariable.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                            /**
                             * Decodes an EnvironmentVariable message from the specified reader or buffer.
                             * @param reader Reader or buffer to decode from
                             * @param [length] Message length if known beforehand
                             * @returns {build.bazel.remote.execution.v2.Command.EnvironmentVariable & build.bazel.remote.execution.v2.Command.EnvironmentVariable.$Shape} EnvironmentVariable
                             * @throws {Error} If the payload is not a reader or valid buffer
                             * @throws {$protobuf.util.ProtocolError} If required fields are missing
                             */
                            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.Command.EnvironmentVariable & build.bazel.remote.execution.v2.Command.EnvironmentVariable.$Shape;

                            /**
                             * Gets the type url for EnvironmentVariable
                             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                             * @returns The type url
                             */
                            static getTypeUrl(prefix?: string): string;
                        }

                        namespace EnvironmentVariable {

                            /** Properties of an EnvironmentVariable. */
                            interface $Properties {

                                /** EnvironmentVariable name */
                                name?: (string|null);

                                /** EnvironmentVariable value */
                                value?: (string|null);

                                /** Unknown fields preserved while decoding when enabled */
                                $unknowns?: Uint8Array[];
                            }

                            /** Shape of an EnvironmentVariable. */
                            type $Shape = build.bazel.remote.execution.v2.Command.EnvironmentVariable.$Properties;
                        }

                        /** OutputDirectoryFormat enum. */
                        enum OutputDirectoryFormat {

                            /** TREE_ONLY value */
                            TREE_ONLY = 0,

                            /** DIRECTORY_ONLY value */
                            DIRECTORY_ONLY = 1,

                            /** TREE_AND_DIRECTORY value */
                            TREE_AND_DIRECTORY = 2
                        }
                    }

                    /**
                     * Properties of an ActionResult.
                     * @deprecated Use build.bazel.remote.execution.v2.ActionResult.$Properties instead.
                     */
                    interface IActionResult extends build.bazel.remote.execution.v2.ActionResult.$Properties {
                    }

                    /** Represents an ActionResult. */
                    class ActionResult {

                        /**
                         * Constructs a new ActionResult.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.ActionResult.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** ActionResult outputFiles. */
                        outputFiles: build.bazel.remote.execution.v2.OutputFile.$Properties[];

                        /** ActionResult outputFileSymlinks. */
                        outputFileSymlinks: build.bazel.remote.execution.v2.OutputSymlink.$Properties[];

                        /** ActionResult outputSymlinks. */
                        outputSymlinks: build.bazel.remote.execution.v2.OutputSymlink.$Properties[];

                        /** ActionResult outputDirectories. */
                        outputDirectories: build.bazel.remote.execution.v2.OutputDirectory.$Properties[];

                        /** ActionResult outputDirectorySymlinks. */
                        outputDirectorySymlinks: build.bazel.remote.execution.v2.OutputSymlink.$Properties[];

                        /** ActionResult exitCode. */
                        exitCode: number;

                        /** ActionResult stdoutRaw. */
                        stdoutRaw: Uint8Array;

                        /** ActionResult stdoutDigest. */
                        stdoutDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                        /** ActionResult stderrRaw. */
                        stderrRaw: Uint8Array;

                        /** ActionResult stderrDigest. */
                        stderrDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                        /** ActionResult executionMetadata. */
                        executionMetadata?: (build.bazel.remote.execution.v2.ExecutedActionMetadata.$Properties|null);

                        /**
                         * Creates a new ActionResult instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ActionResult instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.ActionResult.$Shape): build.bazel.remote.execution.v2.ActionResult & build.bazel.remote.execution.v2.ActionResult.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.ActionResult.$Properties): build.bazel.remote.execution.v2.ActionResult;

                        /**
                         * Encodes the specified ActionResult message. Does not implicitly {@link build.bazel.remote.execution.v2.ActionResult.verify|verify} messages.
                         * @param message ActionResult message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.ActionResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an ActionResult message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.ActionResult & build.bazel.remote.execution.v2.ActionResult.$Shape} ActionResult
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.ActionResult & build.bazel.remote.execution.v2.ActionResult.$Shape;

                        /**
                         * Gets the type url for ActionResult
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace ActionResult {

                        /** Properties of an ActionResult. */
                        interface $Properties {

                            /** ActionResult outputFiles */
                            outputFiles?: (build.bazel.remote.execution.v2.OutputFile.$Properties[]|null);

                            /** ActionResult outputFileSymlinks */
                            outputFileSymlinks?: (build.bazel.remote.execution.v2.OutputSymlink.$Properties[]|null);

                            /** ActionResult outputSymlinks */
                            outputSymlinks?: (build.bazel.remote.execution.v2.OutputSymlink.$Properties[]|null);

                            /** ActionResult outputDirectories */
                            outputDirectories?: (build.bazel.remote.execution.v2.OutputDirectory.$Properties[]|null);

                            /** ActionResult outputDirectorySymlinks */
                            outputDirectorySymlinks?: (build.bazel.remote.execution.v2.OutputSymlink.$Properties[]|null);

                            /** ActionResult exitCode */
                            exitCode?: (number|null);

                            /** ActionResult stdoutRaw */
                            stdoutRaw?: (Uint8Array|null);

                            /** ActionResult stdoutDigest */
                            stdoutDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** ActionResult stderrRaw */
                            stderrRaw?: (Uint8Array|null);

                            /** ActionResult stderrDigest */
                            stderrDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** ActionResult executionMetadata */
                            executionMetadata?: (build.bazel.remote.execution.v2.ExecutedActionMetadata.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of an ActionResult. */
                        type $Shape = build.bazel.remote.execution.v2.ActionResult.$Properties;
                    }

                    /**
                     * Properties of an OutputFile.
                     * @deprecated Use build.bazel.remote.execution.v2.OutputFile.$Properties instead.
                     */
                    interface IOutputFile extends build.bazel.remote.execution.v2.OutputFile.$Properties {
                    }

                    /** Represents an OutputFile. */
                    class OutputFile {

                        /**
                         * Constructs a new OutputFile.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.OutputFile.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** OutputFile path. */
                        path: string;

                        /** OutputFile digest. */
                        digest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                        /** OutputFile isExecutable. */
                        isExecutable: boolean;

                        /** OutputFile contents. */
                        contents: Uint8Array;

                        /** OutputFile nodeProperties. */
                        nodeProperties?: (build.bazel.remote.execution.v2.NodeProperties.$Properties|null);

                        /**
                         * Creates a new OutputFile instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns OutputFile instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.OutputFile.$Shape): build.bazel.remote.execution.v2.OutputFile & build.bazel.remote.execution.v2.OutputFile.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.OutputFile.$Properties): build.bazel.remote.execution.v2.OutputFile;

                        /**
                         * Encodes the specified OutputFile message. Does not implicitly {@link build.bazel.remote.execution.v2.OutputFile.verify|verify} messages.
                         * @param message OutputFile message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.OutputFile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an OutputFile message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.OutputFile & build.bazel.remote.execution.v2.OutputFile.$Shape} OutputFile
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.OutputFile & build.bazel.remote.execution.v2.OutputFile.$Shape;

                        /**
                         * Gets the type url for OutputFile
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace OutputFile {

                        /** Properties of an OutputFile. */
                        interface $Properties {

                            /** OutputFile path */
                            path?: (string|null);

                            /** OutputFile digest */
                            digest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** OutputFile isExecutable */
                            isExecutable?: (boolean|null);

                            /** OutputFile contents */
                            contents?: (Uint8Array|null);

                            /** OutputFile nodeProperties */
                            nodeProperties?: (build.bazel.remote.execution.v2.NodeProperties.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of an OutputFile. */
                        type $Shape = build.bazel.remote.execution.v2.OutputFile.$Properties;
                    }

                    /**
                     * Properties of an OutputDirectory.
                     * @deprecated Use build.bazel.remote.execution.v2.OutputDirectory.$Properties instead.
                     */
                    interface IOutputDirectory extends build.bazel.remote.execution.v2.OutputDirectory.$Properties {
                    }

                    /** Represents an OutputDirectory. */
                    class OutputDirectory {

                        /**
                         * Constructs a new OutputDirectory.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.OutputDirectory.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** OutputDirectory path. */
                        path: string;

                        /** OutputDirectory treeDigest. */
                        treeDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                        /** OutputDirectory isTopologicallySorted. */
                        isTopologicallySorted: boolean;

                        /** OutputDirectory rootDirectoryDigest. */
                        rootDirectoryDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                        /**
                         * Creates a new OutputDirectory instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns OutputDirectory instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.OutputDirectory.$Shape): build.bazel.remote.execution.v2.OutputDirectory & build.bazel.remote.execution.v2.OutputDirectory.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.OutputDirectory.$Properties): build.bazel.remote.execution.v2.OutputDirectory;

                        /**
                         * Encodes the specified OutputDirectory message. Does not implicitly {@link build.bazel.remote.execution.v2.OutputDirectory.verify|verify} messages.
                         * @param message OutputDirectory message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.OutputDirectory.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an OutputDirectory message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.OutputDirectory & build.bazel.remote.execution.v2.OutputDirectory.$Shape} OutputDirectory
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.OutputDirectory & build.bazel.remote.execution.v2.OutputDirectory.$Shape;

                        /**
                         * Gets the type url for OutputDirectory
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace OutputDirectory {

                        /** Properties of an OutputDirectory. */
                        interface $Properties {

                            /** OutputDirectory path */
                            path?: (string|null);

                            /** OutputDirectory treeDigest */
                            treeDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** OutputDirectory isTopologicallySorted */
                            isTopologicallySorted?: (boolean|null);

                            /** OutputDirectory rootDirectoryDigest */
                            rootDirectoryDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of an OutputDirectory. */
                        type $Shape = build.bazel.remote.execution.v2.OutputDirectory.$Properties;
                    }

                    /**
                     * Properties of an OutputSymlink.
                     * @deprecated Use build.bazel.remote.execution.v2.OutputSymlink.$Properties instead.
                     */
                    interface IOutputSymlink extends build.bazel.remote.execution.v2.OutputSymlink.$Properties {
                    }

                    /** Represents an OutputSymlink. */
                    class OutputSymlink {

                        /**
                         * Constructs a new OutputSymlink.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.OutputSymlink.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** OutputSymlink path. */
                        path: string;

                        /** OutputSymlink target. */
                        target: string;

                        /** OutputSymlink nodeProperties. */
                        nodeProperties?: (build.bazel.remote.execution.v2.NodeProperties.$Properties|null);

                        /**
                         * Creates a new OutputSymlink instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns OutputSymlink instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.OutputSymlink.$Shape): build.bazel.remote.execution.v2.OutputSymlink & build.bazel.remote.execution.v2.OutputSymlink.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.OutputSymlink.$Properties): build.bazel.remote.execution.v2.OutputSymlink;

                        /**
                         * Encodes the specified OutputSymlink message. Does not implicitly {@link build.bazel.remote.execution.v2.OutputSymlink.verify|verify} messages.
                         * @param message OutputSymlink message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.OutputSymlink.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an OutputSymlink message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.OutputSymlink & build.bazel.remote.execution.v2.OutputSymlink.$Shape} OutputSymlink
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.OutputSymlink & build.bazel.remote.execution.v2.OutputSymlink.$Shape;

                        /**
                         * Gets the type url for OutputSymlink
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace OutputSymlink {

                        /** Properties of an OutputSymlink. */
                        interface $Properties {

                            /** OutputSymlink path */
                            path?: (string|null);

                            /** OutputSymlink target */
                            target?: (string|null);

                            /** OutputSymlink nodeProperties */
                            nodeProperties?: (build.bazel.remote.execution.v2.NodeProperties.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of an OutputSymlink. */
                        type $Shape = build.bazel.remote.execution.v2.OutputSymlink.$Properties;
                    }

                    /**
                     * Properties of an ExecutedActionMetadata.
                     * @deprecated Use build.bazel.remote.execution.v2.ExecutedActionMetadata.$Properties instead.
                     */
                    interface IExecutedActionMetadata extends build.bazel.remote.execution.v2.ExecutedActionMetadata.$Properties {
                    }

                    /** Represents an ExecutedActionMetadata. */
                    class ExecutedActionMetadata {

                        /**
                         * Constructs a new ExecutedActionMetadata.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.ExecutedActionMetadata.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** ExecutedActionMetadata worker. */
                        worker: string;

                        /** ExecutedActionMetadata queuedTimestamp. */
                        queuedTimestamp?: (google.protobuf.Timestamp.$Properties|null);

                        /** ExecutedActionMetadata workerStartTimestamp. */
                        workerStartTimestamp?: (google.protobuf.Timestamp.$Properties|null);

                        /** ExecutedActionMetadata workerCompletedTimestamp. */
                        workerCompletedTimestamp?: (google.protobuf.Timestamp.$Properties|null);

                        /** ExecutedActionMetadata inputFetchStartTimestamp. */
                        inputFetchStartTimestamp?: (google.protobuf.Timestamp.$Properties|null);

                        /** ExecutedActionMetadata inputFetchCompletedTimestamp. */
                        inputFetchCompletedTimestamp?: (google.protobuf.Timestamp.$Properties|null);

                        /** ExecutedActionMetadata executionStartTimestamp. */
                        executionStartTimestamp?: (google.protobuf.Timestamp.$Properties|null);

                        /** ExecutedActionMetadata executionCompletedTimestamp. */
                        executionCompletedTimestamp?: (google.protobuf.Timestamp.$Properties|null);

                        /** ExecutedActionMetadata virtualExecutionDuration. */
                        virtualExecutionDuration?: (google.protobuf.Duration.$Properties|null);

                        /** ExecutedActionMetadata outputUploadStartTimestamp. */
                        outputUploadStartTimestamp?: (google.protobuf.Timestamp.$Properties|null);

                        /** ExecutedActionMetadata outputUploadCompletedTimestamp. */
                        outputUploadCompletedTimestamp?: (google.protobuf.Timestamp.$Properties|null);

                        /** ExecutedActionMetadata auxiliaryMetadata. */
                        auxiliaryMetadata: google.protobuf.Any.$Properties[];

                        /**
                         * Creates a new ExecutedActionMetadata instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ExecutedActionMetadata instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.ExecutedActionMetadata.$Shape): build.bazel.remote.execution.v2.ExecutedActionMetadata & build.bazel.remote.execution.v2.ExecutedActionMetadata.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.ExecutedActionMetadata.$Properties): build.bazel.remote.execution.v2.ExecutedActionMetadata;

                        /**
                         * Encodes the specified ExecutedActionMetadata message. Does not implicitly {@link build.bazel.remote.execution.v2.ExecutedActionMetadata.verify|verify} messages.
                         * @param message ExecutedActionMetadata message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.ExecutedActionMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an ExecutedActionMetadata message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.ExecutedActionMetadata & build.bazel.remote.execution.v2.ExecutedActionMetadata.$Shape} ExecutedActionMetadata
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.ExecutedActionMetadata & build.bazel.remote.execution.v2.ExecutedActionMetadata.$Shape;

                        /**
                         * Gets the type url for ExecutedActionMetadata
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace ExecutedActionMetadata {

                        /** Properties of an ExecutedActionMetadata. */
                        interface $Properties {

                            /** ExecutedActionMetadata worker */
                            worker?: (string|null);

                            /** ExecutedActionMetadata queuedTimestamp */
                            queuedTimestamp?: (google.protobuf.Timestamp.$Properties|null);

                            /** ExecutedActionMetadata workerStartTimestamp */
                            workerStartTimestamp?: (google.protobuf.Timestamp.$Properties|null);

                            /** ExecutedActionMetadata workerCompletedTimestamp */
                            workerCompletedTimestamp?: (google.protobuf.Timestamp.$Properties|null);

                            /** ExecutedActionMetadata inputFetchStartTimestamp */
                            inputFetchStartTimestamp?: (google.protobuf.Timestamp.$Properties|null);

                            /** ExecutedActionMetadata inputFetchCompletedTimestamp */
                            inputFetchCompletedTimestamp?: (google.protobuf.Timestamp.$Properties|null);

                            /** ExecutedActionMetadata executionStartTimestamp */
                            executionStartTimestamp?: (google.protobuf.Timestamp.$Properties|null);

                            /** ExecutedActionMetadata executionCompletedTimestamp */
                            executionCompletedTimestamp?: (google.protobuf.Timestamp.$Properties|null);

                            /** ExecutedActionMetadata virtualExecutionDuration */
                            virtualExecutionDuration?: (google.protobuf.Duration.$Properties|null);

                            /** ExecutedActionMetadata outputUploadStartTimestamp */
                            outputUploadStartTimestamp?: (google.protobuf.Timestamp.$Properties|null);

                            /** ExecutedActionMetadata outputUploadCompletedTimestamp */
                            outputUploadCompletedTimestamp?: (google.protobuf.Timestamp.$Properties|null);

                            /** ExecutedActionMetadata auxiliaryMetadata */
                            auxiliaryMetadata?: (google.protobuf.Any.$Properties[]|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of an ExecutedActionMetadata. */
                        type $Shape = build.bazel.remote.execution.v2.ExecutedActionMetadata.$Properties;
                    }

                    /**
                     * Properties of a Digest.
                     * @deprecated Use build.bazel.remote.execution.v2.Digest.$Properties instead.
                     */
                    interface IDigest extends build.bazel.remote.execution.v2.Digest.$Properties {
                    }

                    /** Represents a Digest. */
                    class Digest {

                        /**
                         * Constructs a new Digest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.Digest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** Digest hash. */
                        hash: string;

                        /** Digest sizeBytes. */
                        sizeBytes: number;

                        /**
                         * Creates a new Digest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns Digest instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.Digest.$Shape): build.bazel.remote.execution.v2.Digest & build.bazel.remote.execution.v2.Digest.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.Digest.$Properties): build.bazel.remote.execution.v2.Digest;

                        /**
                         * Encodes the specified Digest message. Does not implicitly {@link build.bazel.remote.execution.v2.Digest.verify|verify} messages.
                         * @param message Digest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.Digest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a Digest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.Digest & build.bazel.remote.execution.v2.Digest.$Shape} Digest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.Digest & build.bazel.remote.execution.v2.Digest.$Shape;

                        /**
                         * Gets the type url for Digest
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace Digest {

                        /** Properties of a Digest. */
                        interface $Properties {

                            /** Digest hash */
                            hash?: (string|null);

                            /** Digest sizeBytes */
                            sizeBytes?: (number|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a Digest. */
                        type $Shape = build.bazel.remote.execution.v2.Digest.$Properties;
                    }

                    /**
                     * Properties of a DigestFunction.
                     * @deprecated Use build.bazel.remote.execution.v2.DigestFunction.$Properties instead.
                     */
                    interface IDigestFunction extends build.bazel.remote.execution.v2.DigestFunction.$Properties {
                    }

                    /** Represents a DigestFunction. */
                    class DigestFunction {

                        /**
                         * Constructs a new DigestFunction.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.DigestFunction.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /**
                         * Creates a new DigestFunction instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns DigestFunction instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.DigestFunction.$Shape): build.bazel.remote.execution.v2.DigestFunction & build.bazel.remote.execution.v2.DigestFunction.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.DigestFunction.$Properties): build.bazel.remote.execution.v2.DigestFunction;

                        /**
                         * Encodes the specified DigestFunction message. Does not implicitly {@link build.bazel.remote.execution.v2.DigestFunction.verify|verify} messages.
                         * @param message DigestFunction message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.DigestFunction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a DigestFunction message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.DigestFunction & build.bazel.remote.execution.v2.DigestFunction.$Shape} DigestFunction
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.DigestFunction & build.bazel.remote.execution.v2.DigestFunction.$Shape;

                        /**
                         * Gets the type url for DigestFunction
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace DigestFunction {

                        /** Properties of a DigestFunction. */
                        interface $Properties {

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a DigestFunction. */
                        type $Shape = build.bazel.remote.execution.v2.DigestFunction.$Properties;

                        /** Value enum. */
                        enum Value {

                            /** UNKNOWN value */
                            UNKNOWN = 0,

                            /** SHA256 value */
                            SHA256 = 1,

                            /** SHA1 value */
                            SHA1 = 2,

                            /** MD5 value */
                            MD5 = 3,

                            /** VSO value */
                            VSO = 4,

                            /** SHA384 value */
                            SHA384 = 5,

                            /** SHA512 value */
                            SHA512 = 6,

                            /** MURMUR3 value */
                            MURMUR3 = 7,

                            /** SHA256TREE value */
                            SHA256TREE = 8,

                            /** BLAKE3 value */
                            BLAKE3 = 9,

                            /** GITSHA1 value */
                            GITSHA1 = 10
                        }
                    }

                    /**
                     * Properties of a Compressor.
                     * @deprecated Use build.bazel.remote.execution.v2.Compressor.$Properties instead.
                     */
                    interface ICompressor extends build.bazel.remote.execution.v2.Compressor.$Properties {
                    }

                    /** Represents a Compressor. */
                    class Compressor {

                        /**
                         * Constructs a new Compressor.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.Compressor.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /**
                         * Creates a new Compressor instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns Compressor instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.Compressor.$Shape): build.bazel.remote.execution.v2.Compressor & build.bazel.remote.execution.v2.Compressor.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.Compressor.$Properties): build.bazel.remote.execution.v2.Compressor;

                        /**
                         * Encodes the specified Compressor message. Does not implicitly {@link build.bazel.remote.execution.v2.Compressor.verify|verify} messages.
                         * @param message Compressor message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.Compressor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a Compressor message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.Compressor & build.bazel.remote.execution.v2.Compressor.$Shape} Compressor
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.Compressor & build.bazel.remote.execution.v2.Compressor.$Shape;

                        /**
                         * Gets the type url for Compressor
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace Compressor {

                        /** Properties of a Compressor. */
                        interface $Properties {

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a Compressor. */
                        type $Shape = build.bazel.remote.execution.v2.Compressor.$Properties;

                        /** Value enum. */
                        enum Value {

                            /** IDENTITY value */
                            IDENTITY = 0,

                            /** ZSTD value */
                            ZSTD = 1,

                            /** DEFLATE value */
                            DEFLATE = 2,

                            /** BROTLI value */
                            BROTLI = 3
                        }
                    }

                    /**
                     * Properties of a ChunkingFunction.
                     * @deprecated Use build.bazel.remote.execution.v2.ChunkingFunction.$Properties instead.
                     */
                    interface IChunkingFunction extends build.bazel.remote.execution.v2.ChunkingFunction.$Properties {
                    }

                    /** Represents a ChunkingFunction. */
                    class ChunkingFunction {

                        /**
                         * Constructs a new ChunkingFunction.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.ChunkingFunction.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /**
                         * Creates a new ChunkingFunction instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ChunkingFunction instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.ChunkingFunction.$Shape): build.bazel.remote.execution.v2.ChunkingFunction & build.bazel.remote.execution.v2.ChunkingFunction.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.ChunkingFunction.$Properties): build.bazel.remote.execution.v2.ChunkingFunction;

                        /**
                         * Encodes the specified ChunkingFunction message. Does not implicitly {@link build.bazel.remote.execution.v2.ChunkingFunction.verify|verify} messages.
                         * @param message ChunkingFunction message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.ChunkingFunction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a ChunkingFunction message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.ChunkingFunction & build.bazel.remote.execution.v2.ChunkingFunction.$Shape} ChunkingFunction
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.ChunkingFunction & build.bazel.remote.execution.v2.ChunkingFunction.$Shape;

                        /**
                         * Gets the type url for ChunkingFunction
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace ChunkingFunction {

                        /** Properties of a ChunkingFunction. */
                        interface $Properties {

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a ChunkingFunction. */
                        type $Shape = build.bazel.remote.execution.v2.ChunkingFunction.$Properties;

                        /** Value enum. */
                        enum Value {

                            /** UNKNOWN value */
                            UNKNOWN = 0,

                            /** FAST_CDC_2020 value */
                            FAST_CDC_2020 = 1,

                            /** REP_MAX_CDC value */
                            REP_MAX_CDC = 2
                        }
                    }

                    /**
                     * Properties of a NodeProperty.
                     * @deprecated Use build.bazel.remote.execution.v2.NodeProperty.$Properties instead.
                     */
                    interface INodeProperty extends build.bazel.remote.execution.v2.NodeProperty.$Properties {
                    }

                    /** Represents a NodeProperty. */
                    class NodeProperty {

                        /**
                         * Constructs a new NodeProperty.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.NodeProperty.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** NodeProperty name. */
                        name: string;

                        /** NodeProperty value. */
                        value: string;

                        /**
                         * Creates a new NodeProperty instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns NodeProperty instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.NodeProperty.$Shape): build.bazel.remote.execution.v2.NodeProperty & build.bazel.remote.execution.v2.NodeProperty.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.NodeProperty.$Properties): build.bazel.remote.execution.v2.NodeProperty;

                        /**
                         * Encodes the specified NodeProperty message. Does not implicitly {@link build.bazel.remote.execution.v2.NodeProperty.verify|verify} messages.
                         * @param message NodeProperty message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.NodeProperty.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a NodeProperty message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.NodeProperty & build.bazel.remote.execution.v2.NodeProperty.$Shape} NodeProperty
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.NodeProperty & build.bazel.remote.execution.v2.NodeProperty.$Shape;

                        /**
                         * Gets the type url for NodeProperty
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace NodeProperty {

                        /** Properties of a NodeProperty. */
                        interface $Properties {

                            /** NodeProperty name */
                            name?: (string|null);

                            /** NodeProperty value */
                            value?: (string|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a NodeProperty. */
                        type $Shape = build.bazel.remote.execution.v2.NodeProperty.$Properties;
                    }

                    /**
                     * Properties of a NodeProperties.
                     * @deprecated Use build.bazel.remote.execution.v2.NodeProperties.$Properties instead.
                     */
                    interface INodeProperties extends build.bazel.remote.execution.v2.NodeProperties.$Properties {
                    }

                    /** Represents a NodeProperties. */
                    class NodeProperties {

                        /**
                         * Constructs a new NodeProperties.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.NodeProperties.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** NodeProperties properties. */
                        properties: build.bazel.remote.execution.v2.NodeProperty.$Properties[];

                        /** NodeProperties mtime. */
                        mtime?: (google.protobuf.Timestamp.$Properties|null);

                        /** NodeProperties unixMode. */
                        unixMode?: (google.protobuf.UInt32Value.$Properties|null);

                        /**
                         * Creates a new NodeProperties instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns NodeProperties instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.NodeProperties.$Shape): build.bazel.remote.execution.v2.NodeProperties & build.bazel.remote.execution.v2.NodeProperties.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.NodeProperties.$Properties): build.bazel.remote.execution.v2.NodeProperties;

                        /**
                         * Encodes the specified NodeProperties message. Does not implicitly {@link build.bazel.remote.execution.v2.NodeProperties.verify|verify} messages.
                         * @param message NodeProperties message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.NodeProperties.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a NodeProperties message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.NodeProperties & build.bazel.remote.execution.v2.NodeProperties.$Shape} NodeProperties
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.NodeProperties & build.bazel.remote.execution.v2.NodeProperties.$Shape;

                        /**
                         * Gets the type url for NodeProperties
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace NodeProperties {

                        /** Properties of a NodeProperties. */
                        interface $Properties {

                            /** NodeProperties properties */
                            properties?: (build.bazel.remote.execution.v2.NodeProperty.$Properties[]|null);

                            /** NodeProperties mtime */
                            mtime?: (google.protobuf.Timestamp.$Properties|null);

                            /** NodeProperties unixMode */
                            unixMode?: (google.protobuf.UInt32Value.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a NodeProperties. */
                        type $Shape = build.bazel.remote.execution.v2.NodeProperties.$Properties;
                    }

                    /**
                     * Properties of a FileNode.
                     * @deprecated Use build.bazel.remote.execution.v2.FileNode.$Properties instead.
                     */
                    interface IFileNode extends build.bazel.remote.execution.v2.FileNode.$Properties {
                    }

                    /** Represents a FileNode. */
                    class FileNode {

                        /**
                         * Constructs a new FileNode.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.FileNode.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** FileNode name. */
                        name: string;

                        /** FileNode digest. */
                        digest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                        /** FileNode isExecutable. */
                        isExecutable: boolean;

                        /** FileNode nodeProperties. */
                        nodeProperties?: (build.bazel.remote.execution.v2.NodeProperties.$Properties|null);

                        /**
                         * Creates a new FileNode instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns FileNode instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.FileNode.$Shape): build.bazel.remote.execution.v2.FileNode & build.bazel.remote.execution.v2.FileNode.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.FileNode.$Properties): build.bazel.remote.execution.v2.FileNode;

                        /**
                         * Encodes the specified FileNode message. Does not implicitly {@link build.bazel.remote.execution.v2.FileNode.verify|verify} messages.
                         * @param message FileNode message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.FileNode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a FileNode message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.FileNode & build.bazel.remote.execution.v2.FileNode.$Shape} FileNode
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.FileNode & build.bazel.remote.execution.v2.FileNode.$Shape;

                        /**
                         * Gets the type url for FileNode
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace FileNode {

                        /** Properties of a FileNode. */
                        interface $Properties {

                            /** FileNode name */
                            name?: (string|null);

                            /** FileNode digest */
                            digest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** FileNode isExecutable */
                            isExecutable?: (boolean|null);

                            /** FileNode nodeProperties */
                            nodeProperties?: (build.bazel.remote.execution.v2.NodeProperties.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a FileNode. */
                        type $Shape = build.bazel.remote.execution.v2.FileNode.$Properties;
                    }

                    /**
                     * Properties of a DirectoryNode.
                     * @deprecated Use build.bazel.remote.execution.v2.DirectoryNode.$Properties instead.
                     */
                    interface IDirectoryNode extends build.bazel.remote.execution.v2.DirectoryNode.$Properties {
                    }

                    /** Represents a DirectoryNode. */
                    class DirectoryNode {

                        /**
                         * Constructs a new DirectoryNode.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.DirectoryNode.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** DirectoryNode name. */
                        name: string;

                        /** DirectoryNode digest. */
                        digest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                        /**
                         * Creates a new DirectoryNode instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns DirectoryNode instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.DirectoryNode.$Shape): build.bazel.remote.execution.v2.DirectoryNode & build.bazel.remote.execution.v2.DirectoryNode.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.DirectoryNode.$Properties): build.bazel.remote.execution.v2.DirectoryNode;

                        /**
                         * Encodes the specified DirectoryNode message. Does not implicitly {@link build.bazel.remote.execution.v2.DirectoryNode.verify|verify} messages.
                         * @param message DirectoryNode message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.DirectoryNode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a DirectoryNode message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.DirectoryNode & build.bazel.remote.execution.v2.DirectoryNode.$Shape} DirectoryNode
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.DirectoryNode & build.bazel.remote.execution.v2.DirectoryNode.$Shape;

                        /**
                         * Gets the type url for DirectoryNode
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace DirectoryNode {

                        /** Properties of a DirectoryNode. */
                        interface $Properties {

                            /** DirectoryNode name */
                            name?: (string|null);

                            /** DirectoryNode digest */
                            digest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a DirectoryNode. */
                        type $Shape = build.bazel.remote.execution.v2.DirectoryNode.$Properties;
                    }

                    /**
                     * Properties of a SymlinkNode.
                     * @deprecated Use build.bazel.remote.execution.v2.SymlinkNode.$Properties instead.
                     */
                    interface ISymlinkNode extends build.bazel.remote.execution.v2.SymlinkNode.$Properties {
                    }

                    /** Represents a SymlinkNode. */
                    class SymlinkNode {

                        /**
                         * Constructs a new SymlinkNode.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.SymlinkNode.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** SymlinkNode name. */
                        name: string;

                        /** SymlinkNode target. */
                        target: string;

                        /** SymlinkNode nodeProperties. */
                        nodeProperties?: (build.bazel.remote.execution.v2.NodeProperties.$Properties|null);

                        /**
                         * Creates a new SymlinkNode instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns SymlinkNode instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.SymlinkNode.$Shape): build.bazel.remote.execution.v2.SymlinkNode & build.bazel.remote.execution.v2.SymlinkNode.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.SymlinkNode.$Properties): build.bazel.remote.execution.v2.SymlinkNode;

                        /**
                         * Encodes the specified SymlinkNode message. Does not implicitly {@link build.bazel.remote.execution.v2.SymlinkNode.verify|verify} messages.
                         * @param message SymlinkNode message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.SymlinkNode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a SymlinkNode message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.SymlinkNode & build.bazel.remote.execution.v2.SymlinkNode.$Shape} SymlinkNode
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.SymlinkNode & build.bazel.remote.execution.v2.SymlinkNode.$Shape;

                        /**
                         * Gets the type url for SymlinkNode
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace SymlinkNode {

                        /** Properties of a SymlinkNode. */
                        interface $Properties {

                            /** SymlinkNode name */
                            name?: (string|null);

                            /** SymlinkNode target */
                            target?: (string|null);

                            /** SymlinkNode nodeProperties */
                            nodeProperties?: (build.bazel.remote.execution.v2.NodeProperties.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a SymlinkNode. */
                        type $Shape = build.bazel.remote.execution.v2.SymlinkNode.$Properties;
                    }

                    /**
                     * Properties of a Directory.
                     * @deprecated Use build.bazel.remote.execution.v2.Directory.$Properties instead.
                     */
                    interface IDirectory extends build.bazel.remote.execution.v2.Directory.$Properties {
                    }

                    /** Represents a Directory. */
                    class Directory {

                        /**
                         * Constructs a new Directory.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.Directory.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** Directory files. */
                        files: build.bazel.remote.execution.v2.FileNode.$Properties[];

                        /** Directory directories. */
                        directories: build.bazel.remote.execution.v2.DirectoryNode.$Properties[];

                        /** Directory symlinks. */
                        symlinks: build.bazel.remote.execution.v2.SymlinkNode.$Properties[];

                        /** Directory nodeProperties. */
                        nodeProperties?: (build.bazel.remote.execution.v2.NodeProperties.$Properties|null);

                        /**
                         * Creates a new Directory instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns Directory instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.Directory.$Shape): build.bazel.remote.execution.v2.Directory & build.bazel.remote.execution.v2.Directory.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.Directory.$Properties): build.bazel.remote.execution.v2.Directory;

                        /**
                         * Encodes the specified Directory message. Does not implicitly {@link build.bazel.remote.execution.v2.Directory.verify|verify} messages.
                         * @param message Directory message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.Directory.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a Directory message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.Directory & build.bazel.remote.execution.v2.Directory.$Shape} Directory
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.Directory & build.bazel.remote.execution.v2.Directory.$Shape;

                        /**
                         * Gets the type url for Directory
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace Directory {

                        /** Properties of a Directory. */
                        interface $Properties {

                            /** Directory files */
                            files?: (build.bazel.remote.execution.v2.FileNode.$Properties[]|null);

                            /** Directory directories */
                            directories?: (build.bazel.remote.execution.v2.DirectoryNode.$Properties[]|null);

                            /** Directory symlinks */
                            symlinks?: (build.bazel.remote.execution.v2.SymlinkNode.$Properties[]|null);

                            /** Directory nodeProperties */
                            nodeProperties?: (build.bazel.remote.execution.v2.NodeProperties.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a Directory. */
                        type $Shape = build.bazel.remote.execution.v2.Directory.$Properties;
                    }

                    /**
                     * Properties of a Tree.
                     * @deprecated Use build.bazel.remote.execution.v2.Tree.$Properties instead.
                     */
                    interface ITree extends build.bazel.remote.execution.v2.Tree.$Properties {
                    }

                    /** Represents a Tree. */
                    class Tree {

                        /**
                         * Constructs a new Tree.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.Tree.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** Tree root. */
                        root?: (build.bazel.remote.execution.v2.Directory.$Properties|null);

                        /** Tree children. */
                        children: build.bazel.remote.execution.v2.Directory.$Properties[];

                        /**
                         * Creates a new Tree instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns Tree instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.Tree.$Shape): build.bazel.remote.execution.v2.Tree & build.bazel.remote.execution.v2.Tree.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.Tree.$Properties): build.bazel.remote.execution.v2.Tree;

                        /**
                         * Encodes the specified Tree message. Does not implicitly {@link build.bazel.remote.execution.v2.Tree.verify|verify} messages.
                         * @param message Tree message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.Tree.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a Tree message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.Tree & build.bazel.remote.execution.v2.Tree.$Shape} Tree
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.Tree & build.bazel.remote.execution.v2.Tree.$Shape;

                        /**
                         * Gets the type url for Tree
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace Tree {

                        /** Properties of a Tree. */
                        interface $Properties {

                            /** Tree root */
                            root?: (build.bazel.remote.execution.v2.Directory.$Properties|null);

                            /** Tree children */
                            children?: (build.bazel.remote.execution.v2.Directory.$Properties[]|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a Tree. */
                        type $Shape = build.bazel.remote.execution.v2.Tree.$Properties;
                    }

                    /**
                     * Properties of a Platform.
                     * @deprecated Use build.bazel.remote.execution.v2.Platform.$Properties instead.
                     */
                    interface IPlatform extends build.bazel.remote.execution.v2.Platform.$Properties {
                    }

                    /** Represents a Platform. */
                    class Platform {

                        /**
                         * Constructs a new Platform.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.Platform.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** Platform properties. */
                        properties: build.bazel.remote.execution.v2.Platform.Property.$Properties[];

                        /**
                         * Creates a new Platform instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns Platform instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.Platform.$Shape): build.bazel.remote.execution.v2.Platform & build.bazel.remote.execution.v2.Platform.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.Platform.$Properties): build.bazel.remote.execution.v2.Platform;

                        /**
                         * Encodes the specified Platform message. Does not implicitly {@link build.bazel.remote.execution.v2.Platform.verify|verify} messages.
                         * @param message Platform message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.Platform.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a Platform message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.Platform & build.bazel.remote.execution.v2.Platform.$Shape} Platform
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.Platform & build.bazel.remote.execution.v2.Platform.$Shape;

                        /**
                         * Gets the type url for Platform
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace Platform {

                        /** Properties of a Platform. */
                        interface $Properties {

                            /** Platform properties */
                            properties?: (build.bazel.remote.execution.v2.Platform.Property.$Properties[]|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a Platform. */
                        type $Shape = build.bazel.remote.execution.v2.Platform.$Properties;

                        /**
                         * Properties of a Property.
                         * @deprecated Use build.bazel.remote.execution.v2.Platform.Property.$Properties instead.
                         */
                        interface IProperty extends build.bazel.remote.execution.v2.Platform.Property.$Properties {
                        }

                        /** Represents a Property. */
                        class Property {

                            /**
                             * Constructs a new Property.
                             * @param [properties] Properties to set
                             */
                            constructor(properties?: build.bazel.remote.execution.v2.Platform.Property.$Properties);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];

                            /** Property name. */
                            name: string;

                            /** Property value. */
                            value: string;

                            /**
                             * Creates a new Property instance using the specified properties.
                             * @param [properties] Properties to set
                             * @returns Property instance
                             */
                            static create(properties: build.bazel.remote.execution.v2.Platform.Property.$Shape): build.bazel.remote.execution.v2.Platform.Property & build.bazel.remote.execution.v2.Platform.Property.$Shape;
                            static create(properties?: build.bazel.remote.execution.v2.Platform.Property.$Properties): build.bazel.remote.execution.v2.Platform.Property;

                            /**
                             * Encodes the specified Property message. Does not implicitly {@link build.bazel.remote.execution.v2.Platform.Property.verify|verify} messages.
                             * @param message Property message or plain object to encode
                             * @param [writer] Writer to encode to
                             * @returns Writer
                             */
                            static encode(message: build.bazel.remote.execution.v2.Platform.Property.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                            /**
                             * Decodes a Property message from the specified reader or buffer.
                             * @param reader Reader or buffer to decode from
                             * @param [length] Message length if known beforehand
                             * @returns {build.bazel.remote.execution.v2.Platform.Property & build.bazel.remote.execution.v2.Platform.Property.$Shape} Property
                             * @throws {Error} If the payload is not a reader or valid buffer
                             * @throws {$protobuf.util.ProtocolError} If required fields are missing
                             */
                            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.Platform.Property & build.bazel.remote.execution.v2.Platform.Property.$Shape;

                            /**
                             * Gets the type url for Property
                             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                             * @returns The type url
                             */
                            static getTypeUrl(prefix?: string): string;
                        }

                        namespace Property {

                            /** Properties of a Property. */
                            interface $Properties {

                                /** Property name */
                                name?: (string|null);

                                /** Property value */
                                value?: (string|null);

                                /** Unknown fields preserved while decoding when enabled */
                                $unknowns?: Uint8Array[];
                            }

                            /** Shape of a Property. */
                            type $Shape = build.bazel.remote.execution.v2.Platform.Property.$Properties;
                        }
                    }

                    /**
                     * Properties of a ToolDetails.
                     * @deprecated Use build.bazel.remote.execution.v2.ToolDetails.$Properties instead.
                     */
                    interface IToolDetails extends build.bazel.remote.execution.v2.ToolDetails.$Properties {
                    }

                    /** Represents a ToolDetails. */
                    class ToolDetails {

                        /**
                         * Constructs a new ToolDetails.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.ToolDetails.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** ToolDetails toolName. */
                        toolName: string;

                        /** ToolDetails toolVersion. */
                        toolVersion: string;

                        /**
                         * Creates a new ToolDetails instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ToolDetails instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.ToolDetails.$Shape): build.bazel.remote.execution.v2.ToolDetails & build.bazel.remote.execution.v2.ToolDetails.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.ToolDetails.$Properties): build.bazel.remote.execution.v2.ToolDetails;

                        /**
                         * Encodes the specified ToolDetails message. Does not implicitly {@link build.bazel.remote.execution.v2.ToolDetails.verify|verify} messages.
                         * @param message ToolDetails message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.ToolDetails.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a ToolDetails message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.ToolDetails & build.bazel.remote.execution.v2.ToolDetails.$Shape} ToolDetails
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.ToolDetails & build.bazel.remote.execution.v2.ToolDetails.$Shape;

                        /**
                         * Gets the type url for ToolDetails
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace ToolDetails {

                        /** Properties of a ToolDetails. */
                        interface $Properties {

                            /** ToolDetails toolName */
                            toolName?: (string|null);

                            /** ToolDetails toolVersion */
                            toolVersion?: (string|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a ToolDetails. */
                        type $Shape = build.bazel.remote.execution.v2.ToolDetails.$Properties;
                    }

                    /**
                     * Properties of a RequestMetadata.
                     * @deprecated Use build.bazel.remote.execution.v2.RequestMetadata.$Properties instead.
                     */
                    interface IRequestMetadata extends build.bazel.remote.execution.v2.RequestMetadata.$Properties {
                    }

                    /** Represents a RequestMetadata. */
                    class RequestMetadata {

                        /**
                         * Constructs a new RequestMetadata.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.RequestMetadata.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** RequestMetadata toolDetails. */
                        toolDetails?: (build.bazel.remote.execution.v2.ToolDetails.$Properties|null);

                        /** RequestMetadata actionId. */
                        actionId: string;

                        /** RequestMetadata toolInvocationId. */
                        toolInvocationId: string;

                        /** RequestMetadata correlatedInvocationsId. */
                        correlatedInvocationsId: string;

                        /** RequestMetadata actionMnemonic. */
                        actionMnemonic: string;

                        /** RequestMetadata targetId. */
                        targetId: string;

                        /** RequestMetadata configurationId. */
                        configurationId: string;

                        /**
                         * Creates a new RequestMetadata instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns RequestMetadata instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.RequestMetadata.$Shape): build.bazel.remote.execution.v2.RequestMetadata & build.bazel.remote.execution.v2.RequestMetadata.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.RequestMetadata.$Properties): build.bazel.remote.execution.v2.RequestMetadata;

                        /**
                         * Encodes the specified RequestMetadata message. Does not implicitly {@link build.bazel.remote.execution.v2.RequestMetadata.verify|verify} messages.
                         * @param message RequestMetadata message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.RequestMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a RequestMetadata message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.RequestMetadata & build.bazel.remote.execution.v2.RequestMetadata.$Shape} RequestMetadata
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.RequestMetadata & build.bazel.remote.execution.v2.RequestMetadata.$Shape;

                        /**
                         * Gets the type url for RequestMetadata
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace RequestMetadata {

                        /** Properties of a RequestMetadata. */
                        interface $Properties {

                            /** RequestMetadata toolDetails */
                            toolDetails?: (build.bazel.remote.execution.v2.ToolDetails.$Properties|null);

                            /** RequestMetadata actionId */
                            actionId?: (string|null);

                            /** RequestMetadata toolInvocationId */
                            toolInvocationId?: (string|null);

                            /** RequestMetadata correlatedInvocationsId */
                            correlatedInvocationsId?: (string|null);

                            /** RequestMetadata actionMnemonic */
                            actionMnemonic?: (string|null);

                            /** RequestMetadata targetId */
                            targetId?: (string|null);

                            /** RequestMetadata configurationId */
                            configurationId?: (string|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a RequestMetadata. */
                        type $Shape = build.bazel.remote.execution.v2.RequestMetadata.$Properties;
                    }

                    /**
                     * Properties of a GetActionResultRequest.
                     * @deprecated Use build.bazel.remote.execution.v2.GetActionResultRequest.$Properties instead.
                     */
                    interface IGetActionResultRequest extends build.bazel.remote.execution.v2.GetActionResultRequest.$Properties {
                    }

                    /** Represents a GetActionResultRequest. */
                    class GetActionResultRequest {

                        /**
                         * Constructs a new GetActionResultRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.GetActionResultRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** GetActionResultRequest instanceName. */
                        instanceName: string;

                        /** GetActionResultRequest actionDigest. */
                        actionDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                        /** GetActionResultRequest inlineStdout. */
                        inlineStdout: boolean;

                        /** GetActionResultRequest inlineStderr. */
                        inlineStderr: boolean;

                        /** GetActionResultRequest inlineOutputFiles. */
                        inlineOutputFiles: string[];

                        /** GetActionResultRequest digestFunction. */
                        digestFunction: build.bazel.remote.execution.v2.DigestFunction.Value;

                        /**
                         * Creates a new GetActionResultRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns GetActionResultRequest instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.GetActionResultRequest.$Shape): build.bazel.remote.execution.v2.GetActionResultRequest & build.bazel.remote.execution.v2.GetActionResultRequest.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.GetActionResultRequest.$Properties): build.bazel.remote.execution.v2.GetActionResultRequest;

                        /**
                         * Encodes the specified GetActionResultRequest message. Does not implicitly {@link build.bazel.remote.execution.v2.GetActionResultRequest.verify|verify} messages.
                         * @param message GetActionResultRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.GetActionResultRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a GetActionResultRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.GetActionResultRequest & build.bazel.remote.execution.v2.GetActionResultRequest.$Shape} GetActionResultRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.GetActionResultRequest & build.bazel.remote.execution.v2.GetActionResultRequest.$Shape;

                        /**
                         * Gets the type url for GetActionResultRequest
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace GetActionResultRequest {

                        /** Properties of a GetActionResultRequest. */
                        interface $Properties {

                            /** GetActionResultRequest instanceName */
                            instanceName?: (string|null);

                            /** GetActionResultRequest actionDigest */
                            actionDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** GetActionResultRequest inlineStdout */
                            inlineStdout?: (boolean|null);

                            /** GetActionResultRequest inlineStderr */
                            inlineStderr?: (boolean|null);

                            /** GetActionResultRequest inlineOutputFiles */
                            inlineOutputFiles?: (string[]|null);

                            /** GetActionResultRequest digestFunction */
                            digestFunction?: (build.bazel.remote.execution.v2.DigestFunction.Value|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a GetActionResultRequest. */
                        type $Shape = build.bazel.remote.execution.v2.GetActionResultRequest.$Properties;
                    }

                    /**
                     * Properties of an UpdateActionResultRequest.
                     * @deprecated Use build.bazel.remote.execution.v2.UpdateActionResultRequest.$Properties instead.
                     */
                    interface IUpdateActionResultRequest extends build.bazel.remote.execution.v2.UpdateActionResultRequest.$Properties {
                    }

                    /** Represents an UpdateActionResultRequest. */
                    class UpdateActionResultRequest {

                        /**
                         * Constructs a new UpdateActionResultRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.UpdateActionResultRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** UpdateActionResultRequest instanceName. */
                        instanceName: string;

                        /** UpdateActionResultRequest actionDigest. */
                        actionDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                        /** UpdateActionResultRequest actionResult. */
                        actionResult?: (build.bazel.remote.execution.v2.ActionResult.$Properties|null);

                        /** UpdateActionResultRequest resultsCachePolicy. */
                        resultsCachePolicy?: (build.bazel.remote.execution.v2.ResultsCachePolicy.$Properties|null);

                        /** UpdateActionResultRequest digestFunction. */
                        digestFunction: build.bazel.remote.execution.v2.DigestFunction.Value;

                        /**
                         * Creates a new UpdateActionResultRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns UpdateActionResultRequest instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.UpdateActionResultRequest.$Shape): build.bazel.remote.execution.v2.UpdateActionResultRequest & build.bazel.remote.execution.v2.UpdateActionResultRequest.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.UpdateActionResultRequest.$Properties): build.bazel.remote.execution.v2.UpdateActionResultRequest;

                        /**
                         * Encodes the specified UpdateActionResultRequest message. Does not implicitly {@link build.bazel.remote.execution.v2.UpdateActionResultRequest.verify|verify} messages.
                         * @param message UpdateActionResultRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.UpdateActionResultRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an UpdateActionResultRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.UpdateActionResultRequest & build.bazel.remote.execution.v2.UpdateActionResultRequest.$Shape} UpdateActionResultRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.UpdateActionResultRequest & build.bazel.remote.execution.v2.UpdateActionResultRequest.$Shape;

                        /**
                         * Gets the type url for UpdateActionResultRequest
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace UpdateActionResultRequest {

                        /** Properties of an UpdateActionResultRequest. */
                        interface $Properties {

                            /** UpdateActionResultRequest instanceName */
                            instanceName?: (string|null);

                            /** UpdateActionResultRequest actionDigest */
                            actionDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** UpdateActionResultRequest actionResult */
                            actionResult?: (build.bazel.remote.execution.v2.ActionResult.$Properties|null);

                            /** UpdateActionResultRequest resultsCachePolicy */
                            resultsCachePolicy?: (build.bazel.remote.execution.v2.ResultsCachePolicy.$Properties|null);

                            /** UpdateActionResultRequest digestFunction */
                            digestFunction?: (build.bazel.remote.execution.v2.DigestFunction.Value|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of an UpdateActionResultRequest. */
                        type $Shape = build.bazel.remote.execution.v2.UpdateActionResultRequest.$Properties;
                    }

                    /**
                     * Properties of an ExecutionPolicy.
                     * @deprecated Use build.bazel.remote.execution.v2.ExecutionPolicy.$Properties instead.
                     */
                    interface IExecutionPolicy extends build.bazel.remote.execution.v2.ExecutionPolicy.$Properties {
                    }

                    /** Represents an ExecutionPolicy. */
                    class ExecutionPolicy {

                        /**
                         * Constructs a new ExecutionPolicy.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.ExecutionPolicy.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** ExecutionPolicy priority. */
                        priority: number;

                        /**
                         * Creates a new ExecutionPolicy instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ExecutionPolicy instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.ExecutionPolicy.$Shape): build.bazel.remote.execution.v2.ExecutionPolicy & build.bazel.remote.execution.v2.ExecutionPolicy.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.ExecutionPolicy.$Properties): build.bazel.remote.execution.v2.ExecutionPolicy;

                        /**
                         * Encodes the specified ExecutionPolicy message. Does not implicitly {@link build.bazel.remote.execution.v2.ExecutionPolicy.verify|verify} messages.
                         * @param message ExecutionPolicy message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.ExecutionPolicy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an ExecutionPolicy message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.ExecutionPolicy & build.bazel.remote.execution.v2.ExecutionPolicy.$Shape} ExecutionPolicy
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.ExecutionPolicy & build.bazel.remote.execution.v2.ExecutionPolicy.$Shape;

                        /**
                         * Gets the type url for ExecutionPolicy
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace ExecutionPolicy {

                        /** Properties of an ExecutionPolicy. */
                        interface $Properties {

                            /** ExecutionPolicy priority */
                            priority?: (number|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of an ExecutionPolicy. */
                        type $Shape = build.bazel.remote.execution.v2.ExecutionPolicy.$Properties;
                    }

                    /**
                     * Properties of a ResultsCachePolicy.
                     * @deprecated Use build.bazel.remote.execution.v2.ResultsCachePolicy.$Properties instead.
                     */
                    interface IResultsCachePolicy extends build.bazel.remote.execution.v2.ResultsCachePolicy.$Properties {
                    }

                    /** Represents a ResultsCachePolicy. */
                    class ResultsCachePolicy {

                        /**
                         * Constructs a new ResultsCachePolicy.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.ResultsCachePolicy.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** ResultsCachePolicy priority. */
                        priority: number;

                        /**
                         * Creates a new ResultsCachePolicy instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ResultsCachePolicy instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.ResultsCachePolicy.$Shape): build.bazel.remote.execution.v2.ResultsCachePolicy & build.bazel.remote.execution.v2.ResultsCachePolicy.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.ResultsCachePolicy.$Properties): build.bazel.remote.execution.v2.ResultsCachePolicy;

                        /**
                         * Encodes the specified ResultsCachePolicy message. Does not implicitly {@link build.bazel.remote.execution.v2.ResultsCachePolicy.verify|verify} messages.
                         * @param message ResultsCachePolicy message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.ResultsCachePolicy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a ResultsCachePolicy message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.ResultsCachePolicy & build.bazel.remote.execution.v2.ResultsCachePolicy.$Shape} ResultsCachePolicy
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.ResultsCachePolicy & build.bazel.remote.execution.v2.ResultsCachePolicy.$Shape;

                        /**
                         * Gets the type url for ResultsCachePolicy
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace ResultsCachePolicy {

                        /** Properties of a ResultsCachePolicy. */
                        interface $Properties {

                            /** ResultsCachePolicy priority */
                            priority?: (number|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a ResultsCachePolicy. */
                        type $Shape = build.bazel.remote.execution.v2.ResultsCachePolicy.$Properties;
                    }

                    /**
                     * Properties of an ExecuteRequest.
                     * @deprecated Use build.bazel.remote.execution.v2.ExecuteRequest.$Properties instead.
                     */
                    interface IExecuteRequest extends build.bazel.remote.execution.v2.ExecuteRequest.$Properties {
                    }

                    /** Represents an ExecuteRequest. */
                    class ExecuteRequest {

                        /**
                         * Constructs a new ExecuteRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.ExecuteRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** ExecuteRequest instanceName. */
                        instanceName: string;

                        /** ExecuteRequest skipCacheLookup. */
                        skipCacheLookup: boolean;

                        /** ExecuteRequest actionDigest. */
                        actionDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                        /** ExecuteRequest executionPolicy. */
                        executionPolicy?: (build.bazel.remote.execution.v2.ExecutionPolicy.$Properties|null);

                        /** ExecuteRequest resultsCachePolicy. */
                        resultsCachePolicy?: (build.bazel.remote.execution.v2.ResultsCachePolicy.$Properties|null);

                        /** ExecuteRequest digestFunction. */
                        digestFunction: build.bazel.remote.execution.v2.DigestFunction.Value;

                        /** ExecuteRequest inlineStdout. */
                        inlineStdout: boolean;

                        /** ExecuteRequest inlineStderr. */
                        inlineStderr: boolean;

                        /** ExecuteRequest inlineOutputFiles. */
                        inlineOutputFiles: string[];

                        /**
                         * Creates a new ExecuteRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ExecuteRequest instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.ExecuteRequest.$Shape): build.bazel.remote.execution.v2.ExecuteRequest & build.bazel.remote.execution.v2.ExecuteRequest.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.ExecuteRequest.$Properties): build.bazel.remote.execution.v2.ExecuteRequest;

                        /**
                         * Encodes the specified ExecuteRequest message. Does not implicitly {@link build.bazel.remote.execution.v2.ExecuteRequest.verify|verify} messages.
                         * @param message ExecuteRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.ExecuteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an ExecuteRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.ExecuteRequest & build.bazel.remote.execution.v2.ExecuteRequest.$Shape} ExecuteRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.ExecuteRequest & build.bazel.remote.execution.v2.ExecuteRequest.$Shape;

                        /**
                         * Gets the type url for ExecuteRequest
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace ExecuteRequest {

                        /** Properties of an ExecuteRequest. */
                        interface $Properties {

                            /** ExecuteRequest instanceName */
                            instanceName?: (string|null);

                            /** ExecuteRequest skipCacheLookup */
                            skipCacheLookup?: (boolean|null);

                            /** ExecuteRequest actionDigest */
                            actionDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** ExecuteRequest executionPolicy */
                            executionPolicy?: (build.bazel.remote.execution.v2.ExecutionPolicy.$Properties|null);

                            /** ExecuteRequest resultsCachePolicy */
                            resultsCachePolicy?: (build.bazel.remote.execution.v2.ResultsCachePolicy.$Properties|null);

                            /** ExecuteRequest digestFunction */
                            digestFunction?: (build.bazel.remote.execution.v2.DigestFunction.Value|null);

                            /** ExecuteRequest inlineStdout */
                            inlineStdout?: (boolean|null);

                            /** ExecuteRequest inlineStderr */
                            inlineStderr?: (boolean|null);

                            /** ExecuteRequest inlineOutputFiles */
                            inlineOutputFiles?: (string[]|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of an ExecuteRequest. */
                        type $Shape = build.bazel.remote.execution.v2.ExecuteRequest.$Properties;
                    }

                    /**
                     * Properties of a LogFile.
                     * @deprecated Use build.bazel.remote.execution.v2.LogFile.$Properties instead.
                     */
                    interface ILogFile extends build.bazel.remote.execution.v2.LogFile.$Properties {
                    }

                    /** Represents a LogFile. */
                    class LogFile {

                        /**
                         * Constructs a new LogFile.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.LogFile.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** LogFile digest. */
                        digest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                        /** LogFile humanReadable. */
                        humanReadable: boolean;

                        /**
                         * Creates a new LogFile instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns LogFile instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.LogFile.$Shape): build.bazel.remote.execution.v2.LogFile & build.bazel.remote.execution.v2.LogFile.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.LogFile.$Properties): build.bazel.remote.execution.v2.LogFile;

                        /**
                         * Encodes the specified LogFile message. Does not implicitly {@link build.bazel.remote.execution.v2.LogFile.verify|verify} messages.
                         * @param message LogFile message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.LogFile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a LogFile message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.LogFile & build.bazel.remote.execution.v2.LogFile.$Shape} LogFile
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.LogFile & build.bazel.remote.execution.v2.LogFile.$Shape;

                        /**
                         * Gets the type url for LogFile
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace LogFile {

                        /** Properties of a LogFile. */
                        interface $Properties {

                            /** LogFile digest */
                            digest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** LogFile humanReadable */
                            humanReadable?: (boolean|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a LogFile. */
                        type $Shape = build.bazel.remote.execution.v2.LogFile.$Properties;
                    }

                    /**
                     * Properties of an ExecuteResponse.
                     * @deprecated Use build.bazel.remote.execution.v2.ExecuteResponse.$Properties instead.
                     */
                    interface IExecuteResponse extends build.bazel.remote.execution.v2.ExecuteResponse.$Properties {
                    }

                    /** Represents an ExecuteResponse. */
                    class ExecuteResponse {

                        /**
                         * Constructs a new ExecuteResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.ExecuteResponse.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** ExecuteResponse result. */
                        result?: (build.bazel.remote.execution.v2.ActionResult.$Properties|null);

                        /** ExecuteResponse cachedResult. */
                        cachedResult: boolean;

                        /** ExecuteResponse status. */
                        status?: (google.rpc.Status.$Properties|null);

                        /** ExecuteResponse serverLogs. */
                        serverLogs: { [k: string]: build.bazel.remote.execution.v2.LogFile.$Properties };

                        /** ExecuteResponse message. */
                        message: string;

                        /**
                         * Creates a new ExecuteResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ExecuteResponse instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.ExecuteResponse.$Shape): build.bazel.remote.execution.v2.ExecuteResponse & build.bazel.remote.execution.v2.ExecuteResponse.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.ExecuteResponse.$Properties): build.bazel.remote.execution.v2.ExecuteResponse;

                        /**
                         * Encodes the specified ExecuteResponse message. Does not implicitly {@link build.bazel.remote.execution.v2.ExecuteResponse.verify|verify} messages.
                         * @param message ExecuteResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.ExecuteResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an ExecuteResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.ExecuteResponse & build.bazel.remote.execution.v2.ExecuteResponse.$Shape} ExecuteResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.ExecuteResponse & build.bazel.remote.execution.v2.ExecuteResponse.$Shape;

                        /**
                         * Gets the type url for ExecuteResponse
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace ExecuteResponse {

                        /** Properties of an ExecuteResponse. */
                        interface $Properties {

                            /** ExecuteResponse result */
                            result?: (build.bazel.remote.execution.v2.ActionResult.$Properties|null);

                            /** ExecuteResponse cachedResult */
                            cachedResult?: (boolean|null);

                            /** ExecuteResponse status */
                            status?: (google.rpc.Status.$Properties|null);

                            /** ExecuteResponse serverLogs */
                            serverLogs?: ({ [k: string]: build.bazel.remote.execution.v2.LogFile.$Properties }|null);

                            /** ExecuteResponse message */
                            message?: (string|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of an ExecuteResponse. */
                        type $Shape = build.bazel.remote.execution.v2.ExecuteResponse.$Properties;
                    }

                    /**
                     * Properties of an ExecutionStage.
                     * @deprecated Use build.bazel.remote.execution.v2.ExecutionStage.$Properties instead.
                     */
                    interface IExecutionStage extends build.bazel.remote.execution.v2.ExecutionStage.$Properties {
                    }

                    /** Represents an ExecutionStage. */
                    class ExecutionStage {

                        /**
                         * Constructs a new ExecutionStage.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.ExecutionStage.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /**
                         * Creates a new ExecutionStage instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ExecutionStage instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.ExecutionStage.$Shape): build.bazel.remote.execution.v2.ExecutionStage & build.bazel.remote.execution.v2.ExecutionStage.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.ExecutionStage.$Properties): build.bazel.remote.execution.v2.ExecutionStage;

                        /**
                         * Encodes the specified ExecutionStage message. Does not implicitly {@link build.bazel.remote.execution.v2.ExecutionStage.verify|verify} messages.
                         * @param message ExecutionStage message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.ExecutionStage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an ExecutionStage message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.ExecutionStage & build.bazel.remote.execution.v2.ExecutionStage.$Shape} ExecutionStage
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.ExecutionStage & build.bazel.remote.execution.v2.ExecutionStage.$Shape;

                        /**
                         * Gets the type url for ExecutionStage
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace ExecutionStage {

                        /** Properties of an ExecutionStage. */
                        interface $Properties {

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of an ExecutionStage. */
                        type $Shape = build.bazel.remote.execution.v2.ExecutionStage.$Properties;

                        /** Value enum. */
                        enum Value {

                            /** UNKNOWN value */
                            UNKNOWN = 0,

                            /** CACHE_CHECK value */
                            CACHE_CHECK = 1,

                            /** QUEUED value */
                            QUEUED = 2,

                            /** EXECUTING value */
                            EXECUTING = 3,

                            /** COMPLETED value */
                            COMPLETED = 4
                        }
                    }

                    /**
                     * Properties of an ExecuteOperationMetadata.
                     * @deprecated Use build.bazel.remote.execution.v2.ExecuteOperationMetadata.$Properties instead.
                     */
                    interface IExecuteOperationMetadata extends build.bazel.remote.execution.v2.ExecuteOperationMetadata.$Properties {
                    }

                    /** Represents an ExecuteOperationMetadata. */
                    class ExecuteOperationMetadata {

                        /**
                         * Constructs a new ExecuteOperationMetadata.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.ExecuteOperationMetadata.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** ExecuteOperationMetadata stage. */
                        stage: build.bazel.remote.execution.v2.ExecutionStage.Value;

                        /** ExecuteOperationMetadata actionDigest. */
                        actionDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                        /** ExecuteOperationMetadata stdoutStreamName. */
                        stdoutStreamName: string;

                        /** ExecuteOperationMetadata stderrStreamName. */
                        stderrStreamName: string;

                        /** ExecuteOperationMetadata partialExecutionMetadata. */
                        partialExecutionMetadata?: (build.bazel.remote.execution.v2.ExecutedActionMetadata.$Properties|null);

                        /** ExecuteOperationMetadata digestFunction. */
                        digestFunction: build.bazel.remote.execution.v2.DigestFunction.Value;

                        /**
                         * Creates a new ExecuteOperationMetadata instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ExecuteOperationMetadata instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.ExecuteOperationMetadata.$Shape): build.bazel.remote.execution.v2.ExecuteOperationMetadata & build.bazel.remote.execution.v2.ExecuteOperationMetadata.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.ExecuteOperationMetadata.$Properties): build.bazel.remote.execution.v2.ExecuteOperationMetadata;

                        /**
                         * Encodes the specified ExecuteOperationMetadata message. Does not implicitly {@link build.bazel.remote.execution.v2.ExecuteOperationMetadata.verify|verify} messages.
                         * @param message ExecuteOperationMetadata message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.ExecuteOperationMetadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an ExecuteOperationMetadata message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.ExecuteOperationMetadata & build.bazel.remote.execution.v2.ExecuteOperationMetadata.$Shape} ExecuteOperationMetadata
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.ExecuteOperationMetadata & build.bazel.remote.execution.v2.ExecuteOperationMetadata.$Shape;

                        /**
                         * Gets the type url for ExecuteOperationMetadata
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace ExecuteOperationMetadata {

                        /** Properties of an ExecuteOperationMetadata. */
                        interface $Properties {

                            /** ExecuteOperationMetadata stage */
                            stage?: (build.bazel.remote.execution.v2.ExecutionStage.Value|null);

                            /** ExecuteOperationMetadata actionDigest */
                            actionDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** ExecuteOperationMetadata stdoutStreamName */
                            stdoutStreamName?: (string|null);

                            /** ExecuteOperationMetadata stderrStreamName */
                            stderrStreamName?: (string|null);

                            /** ExecuteOperationMetadata partialExecutionMetadata */
                            partialExecutionMetadata?: (build.bazel.remote.execution.v2.ExecutedActionMetadata.$Properties|null);

                            /** ExecuteOperationMetadata digestFunction */
                            digestFunction?: (build.bazel.remote.execution.v2.DigestFunction.Value|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of an ExecuteOperationMetadata. */
                        type $Shape = build.bazel.remote.execution.v2.ExecuteOperationMetadata.$Properties;
                    }

                    /**
                     * Properties of a WaitExecutionRequest.
                     * @deprecated Use build.bazel.remote.execution.v2.WaitExecutionRequest.$Properties instead.
                     */
                    interface IWaitExecutionRequest extends build.bazel.remote.execution.v2.WaitExecutionRequest.$Properties {
                    }

                    /** Represents a WaitExecutionRequest. */
                    class WaitExecutionRequest {

                        /**
                         * Constructs a new WaitExecutionRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.WaitExecutionRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** WaitExecutionRequest name. */
                        name: string;

                        /**
                         * Creates a new WaitExecutionRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns WaitExecutionRequest instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.WaitExecutionRequest.$Shape): build.bazel.remote.execution.v2.WaitExecutionRequest & build.bazel.remote.execution.v2.WaitExecutionRequest.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.WaitExecutionRequest.$Properties): build.bazel.remote.execution.v2.WaitExecutionRequest;

                        /**
                         * Encodes the specified WaitExecutionRequest message. Does not implicitly {@link build.bazel.remote.execution.v2.WaitExecutionRequest.verify|verify} messages.
                         * @param message WaitExecutionRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.WaitExecutionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a WaitExecutionRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.WaitExecutionRequest & build.bazel.remote.execution.v2.WaitExecutionRequest.$Shape} WaitExecutionRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.WaitExecutionRequest & build.bazel.remote.execution.v2.WaitExecutionRequest.$Shape;

                        /**
                         * Gets the type url for WaitExecutionRequest
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace WaitExecutionRequest {

                        /** Properties of a WaitExecutionRequest. */
                        interface $Properties {

                            /** WaitExecutionRequest name */
                            name?: (string|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a WaitExecutionRequest. */
                        type $Shape = build.bazel.remote.execution.v2.WaitExecutionRequest.$Properties;
                    }

                    /**
                     * Properties of a GetCapabilitiesRequest.
                     * @deprecated Use build.bazel.remote.execution.v2.GetCapabilitiesRequest.$Properties instead.
                     */
                    interface IGetCapabilitiesRequest extends build.bazel.remote.execution.v2.GetCapabilitiesRequest.$Properties {
                    }

                    /** Represents a GetCapabilitiesRequest. */
                    class GetCapabilitiesRequest {

                        /**
                         * Constructs a new GetCapabilitiesRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.GetCapabilitiesRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** GetCapabilitiesRequest instanceName. */
                        instanceName: string;

                        /**
                         * Creates a new GetCapabilitiesRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns GetCapabilitiesRequest instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.GetCapabilitiesRequest.$Shape): build.bazel.remote.execution.v2.GetCapabilitiesRequest & build.bazel.remote.execution.v2.GetCapabilitiesRequest.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.GetCapabilitiesRequest.$Properties): build.bazel.remote.execution.v2.GetCapabilitiesRequest;

                        /**
                         * Encodes the specified GetCapabilitiesRequest message. Does not implicitly {@link build.bazel.remote.execution.v2.GetCapabilitiesRequest.verify|verify} messages.
                         * @param message GetCapabilitiesRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.GetCapabilitiesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a GetCapabilitiesRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.GetCapabilitiesRequest & build.bazel.remote.execution.v2.GetCapabilitiesRequest.$Shape} GetCapabilitiesRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.GetCapabilitiesRequest & build.bazel.remote.execution.v2.GetCapabilitiesRequest.$Shape;

                        /**
                         * Gets the type url for GetCapabilitiesRequest
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace GetCapabilitiesRequest {

                        /** Properties of a GetCapabilitiesRequest. */
                        interface $Properties {

                            /** GetCapabilitiesRequest instanceName */
                            instanceName?: (string|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a GetCapabilitiesRequest. */
                        type $Shape = build.bazel.remote.execution.v2.GetCapabilitiesRequest.$Properties;
                    }

                    /**
                     * Properties of a ServerCapabilities.
                     * @deprecated Use build.bazel.remote.execution.v2.ServerCapabilities.$Properties instead.
                     */
                    interface IServerCapabilities extends build.bazel.remote.execution.v2.ServerCapabilities.$Properties {
                    }

                    /** Represents a ServerCapabilities. */
                    class ServerCapabilities {

                        /**
                         * Constructs a new ServerCapabilities.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.ServerCapabilities.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** ServerCapabilities cacheCapabilities. */
                        cacheCapabilities?: (build.bazel.remote.execution.v2.CacheCapabilities.$Properties|null);

                        /** ServerCapabilities executionCapabilities. */
                        executionCapabilities?: (build.bazel.remote.execution.v2.ExecutionCapabilities.$Properties|null);

                        /** ServerCapabilities deprecatedApiVersion. */
                        deprecatedApiVersion?: (build.bazel.semver.SemVer.$Properties|null);

                        /** ServerCapabilities lowApiVersion. */
                        lowApiVersion?: (build.bazel.semver.SemVer.$Properties|null);

                        /** ServerCapabilities highApiVersion. */
                        highApiVersion?: (build.bazel.semver.SemVer.$Properties|null);

                        /**
                         * Creates a new ServerCapabilities instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ServerCapabilities instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.ServerCapabilities.$Shape): build.bazel.remote.execution.v2.ServerCapabilities & build.bazel.remote.execution.v2.ServerCapabilities.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.ServerCapabilities.$Properties): build.bazel.remote.execution.v2.ServerCapabilities;

                        /**
                         * Encodes the specified ServerCapabilities message. Does not implicitly {@link build.bazel.remote.execution.v2.ServerCapabilities.verify|verify} messages.
                         * @param message ServerCapabilities message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.ServerCapabilities.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a ServerCapabilities message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.ServerCapabilities & build.bazel.remote.execution.v2.ServerCapabilities.$Shape} ServerCapabilities
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.ServerCapabilities & build.bazel.remote.execution.v2.ServerCapabilities.$Shape;

                        /**
                         * Gets the type url for ServerCapabilities
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace ServerCapabilities {

                        /** Properties of a ServerCapabilities. */
                        interface $Properties {

                            /** ServerCapabilities cacheCapabilities */
                            cacheCapabilities?: (build.bazel.remote.execution.v2.CacheCapabilities.$Properties|null);

                            /** ServerCapabilities executionCapabilities */
                            executionCapabilities?: (build.bazel.remote.execution.v2.ExecutionCapabilities.$Properties|null);

                            /** ServerCapabilities deprecatedApiVersion */
                            deprecatedApiVersion?: (build.bazel.semver.SemVer.$Properties|null);

                            /** ServerCapabilities lowApiVersion */
                            lowApiVersion?: (build.bazel.semver.SemVer.$Properties|null);

                            /** ServerCapabilities highApiVersion */
                            highApiVersion?: (build.bazel.semver.SemVer.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a ServerCapabilities. */
                        type $Shape = build.bazel.remote.execution.v2.ServerCapabilities.$Properties;
                    }

                    /**
                     * Properties of an ActionCacheUpdateCapabilities.
                     * @deprecated Use build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities.$Properties instead.
                     */
                    interface IActionCacheUpdateCapabilities extends build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities.$Properties {
                    }

                    /** Represents an ActionCacheUpdateCapabilities. */
                    class ActionCacheUpdateCapabilities {

                        /**
                         * Constructs a new ActionCacheUpdateCapabilities.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** ActionCacheUpdateCapabilities updateEnabled. */
                        updateEnabled: boolean;

                        /**
                         * Creates a new ActionCacheUpdateCapabilities instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ActionCacheUpdateCapabilities instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities.$Shape): build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities & build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities.$Properties): build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities;

                        /**
                         * Encodes the specified ActionCacheUpdateCapabilities message. Does not implicitly {@link build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities.verify|verify} messages.
                         * @param message ActionCacheUpdateCapabilities message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an ActionCacheUpdateCapabilities message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities & build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities.$Shape} ActionCacheUpdateCapabilities
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities & build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities.$Shape;

                        /**
                         * Gets the type url for ActionCacheUpdateCapabilities
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace ActionCacheUpdateCapabilities {

                        /** Properties of an ActionCacheUpdateCapabilities. */
                        interface $Properties {

                            /** ActionCacheUpdateCapabilities updateEnabled */
                            updateEnabled?: (boolean|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of an ActionCacheUpdateCapabilities. */
                        type $Shape = build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities.$Properties;
                    }

                    /**
                     * Properties of a PriorityCapabilities.
                     * @deprecated Use build.bazel.remote.execution.v2.PriorityCapabilities.$Properties instead.
                     */
                    interface IPriorityCapabilities extends build.bazel.remote.execution.v2.PriorityCapabilities.$Properties {
                    }

                    /** Represents a PriorityCapabilities. */
                    class PriorityCapabilities {

                        /**
                         * Constructs a new PriorityCapabilities.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.PriorityCapabilities.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** PriorityCapabilities priorities. */
                        priorities: build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange.$Properties[];

                        /**
                         * Creates a new PriorityCapabilities instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns PriorityCapabilities instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.PriorityCapabilities.$Shape): build.bazel.remote.execution.v2.PriorityCapabilities & build.bazel.remote.execution.v2.PriorityCapabilities.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.PriorityCapabilities.$Properties): build.bazel.remote.execution.v2.PriorityCapabilities;

                        /**
                         * Encodes the specified PriorityCapabilities message. Does not implicitly {@link build.bazel.remote.execution.v2.PriorityCapabilities.verify|verify} messages.
                         * @param message PriorityCapabilities message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.PriorityCapabilities.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a PriorityCapabilities message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.PriorityCapabilities & build.bazel.remote.execution.v2.PriorityCapabilities.$Shape} PriorityCapabilities
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.PriorityCapabilities & build.bazel.remote.execution.v2.PriorityCapabilities.$Shape;

                        /**
                         * Gets the type url for PriorityCapabilities
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace PriorityCapabilities {

                        /** Properties of a PriorityCapabilities. */
                        interface $Properties {

                            /** PriorityCapabilities priorities */
                            priorities?: (build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange.$Properties[]|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a PriorityCapabilities. */
                        type $Shape = build.bazel.remote.execution.v2.PriorityCapabilities.$Properties;

                        /**
                         * Properties of a PriorityRange.
                         * @deprecated Use build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange.$Properties instead.
                         */
                        interface IPriorityRange extends build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange.$Properties {
                        }

                        /** Represents a PriorityRange. */
                        class PriorityRange {

                            /**
                             * Constructs a new PriorityRange.
                             * @param [properties] Properties to set
                             */
                            constructor(properties?: build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange.$Properties);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];

                            /** PriorityRange minPriority. */
                            minPriority: number;

                            /** PriorityRange maxPriority. */
                            maxPriority: number;

                            /**
                             * Creates a new PriorityRange instance using the specified properties.
                             * @param [properties] Properties to set
                             * @returns PriorityRange instance
                             */
                            static create(properties: build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange.$Shape): build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange & build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange.$Shape;
                            static create(properties?: build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange.$Properties): build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange;

                            /**
                             * Encodes the specified PriorityRange message. Does not implicitly {@link build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange.verify|verify} messages.
                             * @param message PriorityRange message or plain object to encode
                             * @param [writer] Writer to encode to
                             * @returns Writer
                             */
                            static encode(message: build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                            /**
                             * Decodes a PriorityRange message from the specified reader or buffer.
                             * @param reader Reader or buffer to decode from
                             * @param [length] Message length if known beforehand
                             * @returns {build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange & build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange.$Shape} PriorityRange
                             * @throws {Error} If the payload is not a reader or valid buffer
                             * @throws {$protobuf.util.ProtocolError} If required fields are missing
                             */
                            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange & build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange.$Shape;

                            /**
                             * Gets the type url for PriorityRange
                             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                             * @returns The type url
                             */
                            static getTypeUrl(prefix?: string): string;
                        }

                        namespace PriorityRange {

                            /** Properties of a PriorityRange. */
                            interface $Properties {

                                /** PriorityRange minPriority */
                                minPriority?: (number|null);

                                /** PriorityRange maxPriority */
                                maxPriority?: (number|null);

                                /** Unknown fields preserved while decoding when enabled */
                                $unknowns?: Uint8Array[];
                            }

                            /** Shape of a PriorityRange. */
                            type $Shape = build.bazel.remote.execution.v2.PriorityCapabilities.PriorityRange.$Properties;
                        }
                    }

                    /**
                     * Properties of a SymlinkAbsolutePathStrategy.
                     * @deprecated Use build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy.$Properties instead.
                     */
                    interface ISymlinkAbsolutePathStrategy extends build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy.$Properties {
                    }

                    /** Represents a SymlinkAbsolutePathStrategy. */
                    class SymlinkAbsolutePathStrategy {

                        /**
                         * Constructs a new SymlinkAbsolutePathStrategy.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /**
                         * Creates a new SymlinkAbsolutePathStrategy instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns SymlinkAbsolutePathStrategy instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy.$Shape): build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy & build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy.$Properties): build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy;

                        /**
                         * Encodes the specified SymlinkAbsolutePathStrategy message. Does not implicitly {@link build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy.verify|verify} messages.
                         * @param message SymlinkAbsolutePathStrategy message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a SymlinkAbsolutePathStrategy message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy & build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy.$Shape} SymlinkAbsolutePathStrategy
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy & build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy.$Shape;

                        /**
                         * Gets the type url for SymlinkAbsolutePathStrategy
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace SymlinkAbsolutePathStrategy {

                        /** Properties of a SymlinkAbsolutePathStrategy. */
                        interface $Properties {

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a SymlinkAbsolutePathStrategy. */
                        type $Shape = build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy.$Properties;

                        /** Value enum. */
                        enum Value {

                            /** UNKNOWN value */
                            UNKNOWN = 0,

                            /** DISALLOWED value */
                            DISALLOWED = 1,

                            /** ALLOWED value */
                            ALLOWED = 2
                        }
                    }

                    /**
                     * Properties of a CacheCapabilities.
                     * @deprecated Use build.bazel.remote.execution.v2.CacheCapabilities.$Properties instead.
                     */
                    interface ICacheCapabilities extends build.bazel.remote.execution.v2.CacheCapabilities.$Properties {
                    }

                    /** Represents a CacheCapabilities. */
                    class CacheCapabilities {

                        /**
                         * Constructs a new CacheCapabilities.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.CacheCapabilities.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** CacheCapabilities digestFunctions. */
                        digestFunctions: build.bazel.remote.execution.v2.DigestFunction.Value[];

                        /** CacheCapabilities actionCacheUpdateCapabilities. */
                        actionCacheUpdateCapabilities?: (build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities.$Properties|null);

                        /** CacheCapabilities cachePriorityCapabilities. */
                        cachePriorityCapabilities?: (build.bazel.remote.execution.v2.PriorityCapabilities.$Properties|null);

                        /** CacheCapabilities maxBatchTotalSizeBytes. */
                        maxBatchTotalSizeBytes: number;

                        /** CacheCapabilities symlinkAbsolutePathStrategy. */
                        symlinkAbsolutePathStrategy: build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy.Value;

                        /** CacheCapabilities supportedCompressors. */
                        supportedCompressors: build.bazel.remote.execution.v2.Compressor.Value[];

                        /** CacheCapabilities supportedBatchUpdateCompressors. */
                        supportedBatchUpdateCompressors: build.bazel.remote.execution.v2.Compressor.Value[];

                        /** CacheCapabilities maxCasBlobSizeBytes. */
                        maxCasBlobSizeBytes: number;

                        /** CacheCapabilities splitBlobSupport. */
                        splitBlobSupport: boolean;

                        /** CacheCapabilities spliceBlobSupport. */
                        spliceBlobSupport: boolean;

                        /** CacheCapabilities fastCdc_2020Params. */
                        fastCdc_2020Params?: (build.bazel.remote.execution.v2.FastCdc2020Params.$Properties|null);

                        /** CacheCapabilities repMaxCdcParams. */
                        repMaxCdcParams?: (build.bazel.remote.execution.v2.RepMaxCdcParams.$Properties|null);

                        /**
                         * Creates a new CacheCapabilities instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns CacheCapabilities instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.CacheCapabilities.$Shape): build.bazel.remote.execution.v2.CacheCapabilities & build.bazel.remote.execution.v2.CacheCapabilities.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.CacheCapabilities.$Properties): build.bazel.remote.execution.v2.CacheCapabilities;

                        /**
                         * Encodes the specified CacheCapabilities message. Does not implicitly {@link build.bazel.remote.execution.v2.CacheCapabilities.verify|verify} messages.
                         * @param message CacheCapabilities message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.CacheCapabilities.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a CacheCapabilities message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.CacheCapabilities & build.bazel.remote.execution.v2.CacheCapabilities.$Shape} CacheCapabilities
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.CacheCapabilities & build.bazel.remote.execution.v2.CacheCapabilities.$Shape;

                        /**
                         * Gets the type url for CacheCapabilities
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace CacheCapabilities {

                        /** Properties of a CacheCapabilities. */
                        interface $Properties {

                            /** CacheCapabilities digestFunctions */
                            digestFunctions?: (build.bazel.remote.execution.v2.DigestFunction.Value[]|null);

                            /** CacheCapabilities actionCacheUpdateCapabilities */
                            actionCacheUpdateCapabilities?: (build.bazel.remote.execution.v2.ActionCacheUpdateCapabilities.$Properties|null);

                            /** CacheCapabilities cachePriorityCapabilities */
                            cachePriorityCapabilities?: (build.bazel.remote.execution.v2.PriorityCapabilities.$Properties|null);

                            /** CacheCapabilities maxBatchTotalSizeBytes */
                            maxBatchTotalSizeBytes?: (number|null);

                            /** CacheCapabilities symlinkAbsolutePathStrategy */
                            symlinkAbsolutePathStrategy?: (build.bazel.remote.execution.v2.SymlinkAbsolutePathStrategy.Value|null);

                            /** CacheCapabilities supportedCompressors */
                            supportedCompressors?: (build.bazel.remote.execution.v2.Compressor.Value[]|null);

                            /** CacheCapabilities supportedBatchUpdateCompressors */
                            supportedBatchUpdateCompressors?: (build.bazel.remote.execution.v2.Compressor.Value[]|null);

                            /** CacheCapabilities maxCasBlobSizeBytes */
                            maxCasBlobSizeBytes?: (number|null);

                            /** CacheCapabilities splitBlobSupport */
                            splitBlobSupport?: (boolean|null);

                            /** CacheCapabilities spliceBlobSupport */
                            spliceBlobSupport?: (boolean|null);

                            /** CacheCapabilities fastCdc_2020Params */
                            fastCdc_2020Params?: (build.bazel.remote.execution.v2.FastCdc2020Params.$Properties|null);

                            /** CacheCapabilities repMaxCdcParams */
                            repMaxCdcParams?: (build.bazel.remote.execution.v2.RepMaxCdcParams.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a CacheCapabilities. */
                        type $Shape = build.bazel.remote.execution.v2.CacheCapabilities.$Properties;
                    }

                    /**
                     * Properties of a FastCdc2020Params.
                     * @deprecated Use build.bazel.remote.execution.v2.FastCdc2020Params.$Properties instead.
                     */
                    interface IFastCdc2020Params extends build.bazel.remote.execution.v2.FastCdc2020Params.$Properties {
                    }

                    /** Represents a FastCdc2020Params. */
                    class FastCdc2020Params {

                        /**
                         * Constructs a new FastCdc2020Params.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.FastCdc2020Params.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** FastCdc2020Params avgChunkSizeBytes. */
                        avgChunkSizeBytes: number;

                        /** FastCdc2020Params seed. */
                        seed: number;

                        /**
                         * Creates a new FastCdc2020Params instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns FastCdc2020Params instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.FastCdc2020Params.$Shape): build.bazel.remote.execution.v2.FastCdc2020Params & build.bazel.remote.execution.v2.FastCdc2020Params.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.FastCdc2020Params.$Properties): build.bazel.remote.execution.v2.FastCdc2020Params;

                        /**
                         * Encodes the specified FastCdc2020Params message. Does not implicitly {@link build.bazel.remote.execution.v2.FastCdc2020Params.verify|verify} messages.
                         * @param message FastCdc2020Params message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.FastCdc2020Params.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a FastCdc2020Params message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.FastCdc2020Params & build.bazel.remote.execution.v2.FastCdc2020Params.$Shape} FastCdc2020Params
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.FastCdc2020Params & build.bazel.remote.execution.v2.FastCdc2020Params.$Shape;

                        /**
                         * Gets the type url for FastCdc2020Params
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace FastCdc2020Params {

                        /** Properties of a FastCdc2020Params. */
                        interface $Properties {

                            /** FastCdc2020Params avgChunkSizeBytes */
                            avgChunkSizeBytes?: (number|null);

                            /** FastCdc2020Params seed */
                            seed?: (number|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a FastCdc2020Params. */
                        type $Shape = build.bazel.remote.execution.v2.FastCdc2020Params.$Properties;
                    }

                    /**
                     * Properties of a RepMaxCdcParams.
                     * @deprecated Use build.bazel.remote.execution.v2.RepMaxCdcParams.$Properties instead.
                     */
                    interface IRepMaxCdcParams extends build.bazel.remote.execution.v2.RepMaxCdcParams.$Properties {
                    }

                    /** Represents a RepMaxCdcParams. */
                    class RepMaxCdcParams {

                        /**
                         * Constructs a new RepMaxCdcParams.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.RepMaxCdcParams.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** RepMaxCdcParams minChunkSizeBytes. */
                        minChunkSizeBytes: number;

                        /** RepMaxCdcParams horizonSizeBytes. */
                        horizonSizeBytes: number;

                        /**
                         * Creates a new RepMaxCdcParams instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns RepMaxCdcParams instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.RepMaxCdcParams.$Shape): build.bazel.remote.execution.v2.RepMaxCdcParams & build.bazel.remote.execution.v2.RepMaxCdcParams.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.RepMaxCdcParams.$Properties): build.bazel.remote.execution.v2.RepMaxCdcParams;

                        /**
                         * Encodes the specified RepMaxCdcParams message. Does not implicitly {@link build.bazel.remote.execution.v2.RepMaxCdcParams.verify|verify} messages.
                         * @param message RepMaxCdcParams message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.RepMaxCdcParams.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a RepMaxCdcParams message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.RepMaxCdcParams & build.bazel.remote.execution.v2.RepMaxCdcParams.$Shape} RepMaxCdcParams
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.RepMaxCdcParams & build.bazel.remote.execution.v2.RepMaxCdcParams.$Shape;

                        /**
                         * Gets the type url for RepMaxCdcParams
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace RepMaxCdcParams {

                        /** Properties of a RepMaxCdcParams. */
                        interface $Properties {

                            /** RepMaxCdcParams minChunkSizeBytes */
                            minChunkSizeBytes?: (number|null);

                            /** RepMaxCdcParams horizonSizeBytes */
                            horizonSizeBytes?: (number|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a RepMaxCdcParams. */
                        type $Shape = build.bazel.remote.execution.v2.RepMaxCdcParams.$Properties;
                    }

                    /**
                     * Properties of an ExecutionCapabilities.
                     * @deprecated Use build.bazel.remote.execution.v2.ExecutionCapabilities.$Properties instead.
                     */
                    interface IExecutionCapabilities extends build.bazel.remote.execution.v2.ExecutionCapabilities.$Properties {
                    }

                    /** Represents an ExecutionCapabilities. */
                    class ExecutionCapabilities {

                        /**
                         * Constructs a new ExecutionCapabilities.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.ExecutionCapabilities.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** ExecutionCapabilities digestFunction. */
                        digestFunction: build.bazel.remote.execution.v2.DigestFunction.Value;

                        /** ExecutionCapabilities execEnabled. */
                        execEnabled: boolean;

                        /** ExecutionCapabilities executionPriorityCapabilities. */
                        executionPriorityCapabilities?: (build.bazel.remote.execution.v2.PriorityCapabilities.$Properties|null);

                        /** ExecutionCapabilities supportedNodeProperties. */
                        supportedNodeProperties: string[];

                        /** ExecutionCapabilities digestFunctions. */
                        digestFunctions: build.bazel.remote.execution.v2.DigestFunction.Value[];

                        /**
                         * Creates a new ExecutionCapabilities instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ExecutionCapabilities instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.ExecutionCapabilities.$Shape): build.bazel.remote.execution.v2.ExecutionCapabilities & build.bazel.remote.execution.v2.ExecutionCapabilities.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.ExecutionCapabilities.$Properties): build.bazel.remote.execution.v2.ExecutionCapabilities;

                        /**
                         * Encodes the specified ExecutionCapabilities message. Does not implicitly {@link build.bazel.remote.execution.v2.ExecutionCapabilities.verify|verify} messages.
                         * @param message ExecutionCapabilities message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.ExecutionCapabilities.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes an ExecutionCapabilities message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.ExecutionCapabilities & build.bazel.remote.execution.v2.ExecutionCapabilities.$Shape} ExecutionCapabilities
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.ExecutionCapabilities & build.bazel.remote.execution.v2.ExecutionCapabilities.$Shape;

                        /**
                         * Gets the type url for ExecutionCapabilities
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace ExecutionCapabilities {

                        /** Properties of an ExecutionCapabilities. */
                        interface $Properties {

                            /** ExecutionCapabilities digestFunction */
                            digestFunction?: (build.bazel.remote.execution.v2.DigestFunction.Value|null);

                            /** ExecutionCapabilities execEnabled */
                            execEnabled?: (boolean|null);

                            /** ExecutionCapabilities executionPriorityCapabilities */
                            executionPriorityCapabilities?: (build.bazel.remote.execution.v2.PriorityCapabilities.$Properties|null);

                            /** ExecutionCapabilities supportedNodeProperties */
                            supportedNodeProperties?: (string[]|null);

                            /** ExecutionCapabilities digestFunctions */
                            digestFunctions?: (build.bazel.remote.execution.v2.DigestFunction.Value[]|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of an ExecutionCapabilities. */
                        type $Shape = build.bazel.remote.execution.v2.ExecutionCapabilities.$Properties;
                    }

                    /**
                     * Properties of a FindMissingBlobsRequest.
                     * @deprecated Use build.bazel.remote.execution.v2.FindMissingBlobsRequest.$Properties instead.
                     */
                    interface IFindMissingBlobsRequest extends build.bazel.remote.execution.v2.FindMissingBlobsRequest.$Properties {
                    }

                    /** Represents a FindMissingBlobsRequest. */
                    class FindMissingBlobsRequest {

                        /**
                         * Constructs a new FindMissingBlobsRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.FindMissingBlobsRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** FindMissingBlobsRequest instanceName. */
                        instanceName: string;

                        /** FindMissingBlobsRequest blobDigests. */
                        blobDigests: build.bazel.remote.execution.v2.Digest.$Properties[];

                        /** FindMissingBlobsRequest digestFunction. */
                        digestFunction: build.bazel.remote.execution.v2.DigestFunction.Value;

                        /**
                         * Creates a new FindMissingBlobsRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns FindMissingBlobsRequest instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.FindMissingBlobsRequest.$Shape): build.bazel.remote.execution.v2.FindMissingBlobsRequest & build.bazel.remote.execution.v2.FindMissingBlobsRequest.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.FindMissingBlobsRequest.$Properties): build.bazel.remote.execution.v2.FindMissingBlobsRequest;

                        /**
                         * Encodes the specified FindMissingBlobsRequest message. Does not implicitly {@link build.bazel.remote.execution.v2.FindMissingBlobsRequest.verify|verify} messages.
                         * @param message FindMissingBlobsRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.FindMissingBlobsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a FindMissingBlobsRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.FindMissingBlobsRequest & build.bazel.remote.execution.v2.FindMissingBlobsRequest.$Shape} FindMissingBlobsRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.FindMissingBlobsRequest & build.bazel.remote.execution.v2.FindMissingBlobsRequest.$Shape;

                        /**
                         * Gets the type url for FindMissingBlobsRequest
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace FindMissingBlobsRequest {

                        /** Properties of a FindMissingBlobsRequest. */
                        interface $Properties {

                            /** FindMissingBlobsRequest instanceName */
                            instanceName?: (string|null);

                            /** FindMissingBlobsRequest blobDigests */
                            blobDigests?: (build.bazel.remote.execution.v2.Digest.$Properties[]|null);

                            /** FindMissingBlobsRequest digestFunction */
                            digestFunction?: (build.bazel.remote.execution.v2.DigestFunction.Value|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a FindMissingBlobsRequest. */
                        type $Shape = build.bazel.remote.execution.v2.FindMissingBlobsRequest.$Properties;
                    }

                    /**
                     * Properties of a FindMissingBlobsResponse.
                     * @deprecated Use build.bazel.remote.execution.v2.FindMissingBlobsResponse.$Properties instead.
                     */
                    interface IFindMissingBlobsResponse extends build.bazel.remote.execution.v2.FindMissingBlobsResponse.$Properties {
                    }

                    /** Represents a FindMissingBlobsResponse. */
                    class FindMissingBlobsResponse {

                        /**
                         * Constructs a new FindMissingBlobsResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.FindMissingBlobsResponse.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** FindMissingBlobsResponse missingBlobDigests. */
                        missingBlobDigests: build.bazel.remote.execution.v2.Digest.$Properties[];

                        /**
                         * Creates a new FindMissingBlobsResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns FindMissingBlobsResponse instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.FindMissingBlobsResponse.$Shape): build.bazel.remote.execution.v2.FindMissingBlobsResponse & build.bazel.remote.execution.v2.FindMissingBlobsResponse.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.FindMissingBlobsResponse.$Properties): build.bazel.remote.execution.v2.FindMissingBlobsResponse;

                        /**
                         * Encodes the specified FindMissingBlobsResponse message. Does not implicitly {@link build.bazel.remote.execution.v2.FindMissingBlobsResponse.verify|verify} messages.
                         * @param message FindMissingBlobsResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.FindMissingBlobsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a FindMissingBlobsResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.FindMissingBlobsResponse & build.bazel.remote.execution.v2.FindMissingBlobsResponse.$Shape} FindMissingBlobsResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.FindMissingBlobsResponse & build.bazel.remote.execution.v2.FindMissingBlobsResponse.$Shape;

                        /**
                         * Gets the type url for FindMissingBlobsResponse
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace FindMissingBlobsResponse {

                        /** Properties of a FindMissingBlobsResponse. */
                        interface $Properties {

                            /** FindMissingBlobsResponse missingBlobDigests */
                            missingBlobDigests?: (build.bazel.remote.execution.v2.Digest.$Properties[]|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a FindMissingBlobsResponse. */
                        type $Shape = build.bazel.remote.execution.v2.FindMissingBlobsResponse.$Properties;
                    }

                    /**
                     * Properties of a BatchUpdateBlobsRequest.
                     * @deprecated Use build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.$Properties instead.
                     */
                    interface IBatchUpdateBlobsRequest extends build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.$Properties {
                    }

                    /** Represents a BatchUpdateBlobsRequest. */
                    class BatchUpdateBlobsRequest {

                        /**
                         * Constructs a new BatchUpdateBlobsRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** BatchUpdateBlobsRequest instanceName. */
                        instanceName: string;

                        /** BatchUpdateBlobsRequest requests. */
                        requests: build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request.$Properties[];

                        /** BatchUpdateBlobsRequest digestFunction. */
                        digestFunction: build.bazel.remote.execution.v2.DigestFunction.Value;

                        /**
                         * Creates a new BatchUpdateBlobsRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns BatchUpdateBlobsRequest instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.$Shape): build.bazel.remote.execution.v2.BatchUpdateBlobsRequest & build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.$Properties): build.bazel.remote.execution.v2.BatchUpdateBlobsRequest;

                        /**
                         * Encodes the specified BatchUpdateBlobsRequest message. Does not implicitly {@link build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.verify|verify} messages.
                         * @param message BatchUpdateBlobsRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a BatchUpdateBlobsRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.BatchUpdateBlobsRequest & build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.$Shape} BatchUpdateBlobsRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.BatchUpdateBlobsRequest & build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.$Shape;

                        /**
                         * Gets the type url for BatchUpdateBlobsRequest
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace BatchUpdateBlobsRequest {

                        /** Properties of a BatchUpdateBlobsRequest. */
                        interface $Properties {

                            /** BatchUpdateBlobsRequest instanceName */
                            instanceName?: (string|null);

                            /** BatchUpdateBlobsRequest requests */
                            requests?: (build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request.$Properties[]|null);

                            /** BatchUpdateBlobsRequest digestFunction */
                            digestFunction?: (build.bazel.remote.execution.v2.DigestFunction.Value|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a BatchUpdateBlobsRequest. */
                        type $Shape = build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.$Properties;

                        /**
                         * Properties of a Request.
                         * @deprecated Use build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request.$Properties instead.
                         */
                        interface IRequest extends build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request.$Properties {
                        }

                        /** Represents a Request. */
                        class Request {

                            /**
                             * Constructs a new Request.
                             * @param [properties] Properties to set
                             */
                            constructor(properties?: build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request.$Properties);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];

                            /** Request digest. */
                            digest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** Request data. */
                            data: Uint8Array;

                            /** Request compressor. */
                            compressor: build.bazel.remote.execution.v2.Compressor.Value;

                            /**
                             * Creates a new Request instance using the specified properties.
                             * @param [properties] Properties to set
                             * @returns Request instance
                             */
                            static create(properties: build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request.$Shape): build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request & build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request.$Shape;
                            static create(properties?: build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request.$Properties): build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request;

                            /**
                             * Encodes the specified Request message. Does not implicitly {@link build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request.verify|verify} messages.
                             * @param message Request message or plain object to encode
                             * @param [writer] Writer to encode to
                             * @returns Writer
                             */
                            static encode(message: build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                            /**
                             * Decodes a Request message from the specified reader or buffer.
                             * @param reader Reader or buffer to decode from
                             * @param [length] Message length if known beforehand
                             * @returns {build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request & build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request.$Shape} Request
                             * @throws {Error} If the payload is not a reader or valid buffer
                             * @throws {$protobuf.util.ProtocolError} If required fields are missing
                             */
                            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request & build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request.$Shape;

                            /**
                             * Gets the type url for Request
                             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                             * @returns The type url
                             */
                            static getTypeUrl(prefix?: string): string;
                        }

                        namespace Request {

                            /** Properties of a Request. */
                            interface $Properties {

                                /** Request digest */
                                digest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                                /** Request data */
                                data?: (Uint8Array|null);

                                /** Request compressor */
                                compressor?: (build.bazel.remote.execution.v2.Compressor.Value|null);

                                /** Unknown fields preserved while decoding when enabled */
                                $unknowns?: Uint8Array[];
                            }

                            /** Shape of a Request. */
                            type $Shape = build.bazel.remote.execution.v2.BatchUpdateBlobsRequest.Request.$Properties;
                        }
                    }

                    /**
                     * Properties of a BatchUpdateBlobsResponse.
                     * @deprecated Use build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.$Properties instead.
                     */
                    interface IBatchUpdateBlobsResponse extends build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.$Properties {
                    }

                    /** Represents a BatchUpdateBlobsResponse. */
                    class BatchUpdateBlobsResponse {

                        /**
                         * Constructs a new BatchUpdateBlobsResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** BatchUpdateBlobsResponse responses. */
                        responses: build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response.$Properties[];

                        /**
                         * Creates a new BatchUpdateBlobsResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns BatchUpdateBlobsResponse instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.$Shape): build.bazel.remote.execution.v2.BatchUpdateBlobsResponse & build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.$Properties): build.bazel.remote.execution.v2.BatchUpdateBlobsResponse;

                        /**
                         * Encodes the specified BatchUpdateBlobsResponse message. Does not implicitly {@link build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.verify|verify} messages.
                         * @param message BatchUpdateBlobsResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a BatchUpdateBlobsResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.BatchUpdateBlobsResponse & build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.$Shape} BatchUpdateBlobsResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.BatchUpdateBlobsResponse & build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.$Shape;

                        /**
                         * Gets the type url for BatchUpdateBlobsResponse
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace BatchUpdateBlobsResponse {

                        /** Properties of a BatchUpdateBlobsResponse. */
                        interface $Properties {

                            /** BatchUpdateBlobsResponse responses */
                            responses?: (build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response.$Properties[]|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a BatchUpdateBlobsResponse. */
                        type $Shape = build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.$Properties;

                        /**
                         * Properties of a Response.
                         * @deprecated Use build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response.$Properties instead.
                         */
                        interface IResponse extends build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response.$Properties {
                        }

                        /** Represents a Response. */
                        class Response {

                            /**
                             * Constructs a new Response.
                             * @param [properties] Properties to set
                             */
                            constructor(properties?: build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response.$Properties);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];

                            /** Response digest. */
                            digest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** Response status. */
                            status?: (google.rpc.Status.$Properties|null);

                            /**
                             * Creates a new Response instance using the specified properties.
                             * @param [properties] Properties to set
                             * @returns Response instance
                             */
                            static create(properties: build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response.$Shape): build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response & build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response.$Shape;
                            static create(properties?: build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response.$Properties): build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response;

                            /**
                             * Encodes the specified Response message. Does not implicitly {@link build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response.verify|verify} messages.
                             * @param message Response message or plain object to encode
                             * @param [writer] Writer to encode to
                             * @returns Writer
                             */
                            static encode(message: build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                            /**
                             * Decodes a Response message from the specified reader or buffer.
                             * @param reader Reader or buffer to decode from
                             * @param [length] Message length if known beforehand
                             * @returns {build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response & build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response.$Shape} Response
                             * @throws {Error} If the payload is not a reader or valid buffer
                             * @throws {$protobuf.util.ProtocolError} If required fields are missing
                             */
                            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response & build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response.$Shape;

                            /**
                             * Gets the type url for Response
                             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                             * @returns The type url
                             */
                            static getTypeUrl(prefix?: string): string;
                        }

                        namespace Response {

                            /** Properties of a Response. */
                            interface $Properties {

                                /** Response digest */
                                digest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                                /** Response status */
                                status?: (google.rpc.Status.$Properties|null);

                                /** Unknown fields preserved while decoding when enabled */
                                $unknowns?: Uint8Array[];
                            }

                            /** Shape of a Response. */
                            type $Shape = build.bazel.remote.execution.v2.BatchUpdateBlobsResponse.Response.$Properties;
                        }
                    }

                    /**
                     * Properties of a BatchReadBlobsRequest.
                     * @deprecated Use build.bazel.remote.execution.v2.BatchReadBlobsRequest.$Properties instead.
                     */
                    interface IBatchReadBlobsRequest extends build.bazel.remote.execution.v2.BatchReadBlobsRequest.$Properties {
                    }

                    /** Represents a BatchReadBlobsRequest. */
                    class BatchReadBlobsRequest {

                        /**
                         * Constructs a new BatchReadBlobsRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.BatchReadBlobsRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** BatchReadBlobsRequest instanceName. */
                        instanceName: string;

                        /** BatchReadBlobsRequest digests. */
                        digests: build.bazel.remote.execution.v2.Digest.$Properties[];

                        /** BatchReadBlobsRequest acceptableCompressors. */
                        acceptableCompressors: build.bazel.remote.execution.v2.Compressor.Value[];

                        /** BatchReadBlobsRequest digestFunction. */
                        digestFunction: build.bazel.remote.execution.v2.DigestFunction.Value;

                        /**
                         * Creates a new BatchReadBlobsRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns BatchReadBlobsRequest instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.BatchReadBlobsRequest.$Shape): build.bazel.remote.execution.v2.BatchReadBlobsRequest & build.bazel.remote.execution.v2.BatchReadBlobsRequest.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.BatchReadBlobsRequest.$Properties): build.bazel.remote.execution.v2.BatchReadBlobsRequest;

                        /**
                         * Encodes the specified BatchReadBlobsRequest message. Does not implicitly {@link build.bazel.remote.execution.v2.BatchReadBlobsRequest.verify|verify} messages.
                         * @param message BatchReadBlobsRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.BatchReadBlobsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a BatchReadBlobsRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.BatchReadBlobsRequest & build.bazel.remote.execution.v2.BatchReadBlobsRequest.$Shape} BatchReadBlobsRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.BatchReadBlobsRequest & build.bazel.remote.execution.v2.BatchReadBlobsRequest.$Shape;

                        /**
                         * Gets the type url for BatchReadBlobsRequest
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace BatchReadBlobsRequest {

                        /** Properties of a BatchReadBlobsRequest. */
                        interface $Properties {

                            /** BatchReadBlobsRequest instanceName */
                            instanceName?: (string|null);

                            /** BatchReadBlobsRequest digests */
                            digests?: (build.bazel.remote.execution.v2.Digest.$Properties[]|null);

                            /** BatchReadBlobsRequest acceptableCompressors */
                            acceptableCompressors?: (build.bazel.remote.execution.v2.Compressor.Value[]|null);

                            /** BatchReadBlobsRequest digestFunction */
                            digestFunction?: (build.bazel.remote.execution.v2.DigestFunction.Value|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a BatchReadBlobsRequest. */
                        type $Shape = build.bazel.remote.execution.v2.BatchReadBlobsRequest.$Properties;
                    }

                    /**
                     * Properties of a BatchReadBlobsResponse.
                     * @deprecated Use build.bazel.remote.execution.v2.BatchReadBlobsResponse.$Properties instead.
                     */
                    interface IBatchReadBlobsResponse extends build.bazel.remote.execution.v2.BatchReadBlobsResponse.$Properties {
                    }

                    /** Represents a BatchReadBlobsResponse. */
                    class BatchReadBlobsResponse {

                        /**
                         * Constructs a new BatchReadBlobsResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.BatchReadBlobsResponse.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** BatchReadBlobsResponse responses. */
                        responses: build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response.$Properties[];

                        /**
                         * Creates a new BatchReadBlobsResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns BatchReadBlobsResponse instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.BatchReadBlobsResponse.$Shape): build.bazel.remote.execution.v2.BatchReadBlobsResponse & build.bazel.remote.execution.v2.BatchReadBlobsResponse.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.BatchReadBlobsResponse.$Properties): build.bazel.remote.execution.v2.BatchReadBlobsResponse;

                        /**
                         * Encodes the specified BatchReadBlobsResponse message. Does not implicitly {@link build.bazel.remote.execution.v2.BatchReadBlobsResponse.verify|verify} messages.
                         * @param message BatchReadBlobsResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.BatchReadBlobsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a BatchReadBlobsResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.BatchReadBlobsResponse & build.bazel.remote.execution.v2.BatchReadBlobsResponse.$Shape} BatchReadBlobsResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.BatchReadBlobsResponse & build.bazel.remote.execution.v2.BatchReadBlobsResponse.$Shape;

                        /**
                         * Gets the type url for BatchReadBlobsResponse
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace BatchReadBlobsResponse {

                        /** Properties of a BatchReadBlobsResponse. */
                        interface $Properties {

                            /** BatchReadBlobsResponse responses */
                            responses?: (build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response.$Properties[]|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a BatchReadBlobsResponse. */
                        type $Shape = build.bazel.remote.execution.v2.BatchReadBlobsResponse.$Properties;

                        /**
                         * Properties of a Response.
                         * @deprecated Use build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response.$Properties instead.
                         */
                        interface IResponse extends build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response.$Properties {
                        }

                        /** Represents a Response. */
                        class Response {

                            /**
                             * Constructs a new Response.
                             * @param [properties] Properties to set
                             */
                            constructor(properties?: build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response.$Properties);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];

                            /** Response digest. */
                            digest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** Response data. */
                            data: Uint8Array;

                            /** Response compressor. */
                            compressor: build.bazel.remote.execution.v2.Compressor.Value;

                            /** Response status. */
                            status?: (google.rpc.Status.$Properties|null);

                            /**
                             * Creates a new Response instance using the specified properties.
                             * @param [properties] Properties to set
                             * @returns Response instance
                             */
                            static create(properties: build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response.$Shape): build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response & build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response.$Shape;
                            static create(properties?: build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response.$Properties): build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response;

                            /**
                             * Encodes the specified Response message. Does not implicitly {@link build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response.verify|verify} messages.
                             * @param message Response message or plain object to encode
                             * @param [writer] Writer to encode to
                             * @returns Writer
                             */
                            static encode(message: build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                            /**
                             * Decodes a Response message from the specified reader or buffer.
                             * @param reader Reader or buffer to decode from
                             * @param [length] Message length if known beforehand
                             * @returns {build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response & build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response.$Shape} Response
                             * @throws {Error} If the payload is not a reader or valid buffer
                             * @throws {$protobuf.util.ProtocolError} If required fields are missing
                             */
                            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response & build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response.$Shape;

                            /**
                             * Gets the type url for Response
                             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                             * @returns The type url
                             */
                            static getTypeUrl(prefix?: string): string;
                        }

                        namespace Response {

                            /** Properties of a Response. */
                            interface $Properties {

                                /** Response digest */
                                digest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                                /** Response data */
                                data?: (Uint8Array|null);

                                /** Response compressor */
                                compressor?: (build.bazel.remote.execution.v2.Compressor.Value|null);

                                /** Response status */
                                status?: (google.rpc.Status.$Properties|null);

                                /** Unknown fields preserved while decoding when enabled */
                                $unknowns?: Uint8Array[];
                            }

                            /** Shape of a Response. */
                            type $Shape = build.bazel.remote.execution.v2.BatchReadBlobsResponse.Response.$Properties;
                        }
                    }

                    /**
                     * Properties of a GetTreeRequest.
                     * @deprecated Use build.bazel.remote.execution.v2.GetTreeRequest.$Properties instead.
                     */
                    interface IGetTreeRequest extends build.bazel.remote.execution.v2.GetTreeRequest.$Properties {
                    }

                    /** Represents a GetTreeRequest. */
                    class GetTreeRequest {

                        /**
                         * Constructs a new GetTreeRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.GetTreeRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** GetTreeRequest instanceName. */
                        instanceName: string;

                        /** GetTreeRequest rootDigest. */
                        rootDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                        /** GetTreeRequest pageSize. */
                        pageSize: number;

                        /** GetTreeRequest pageToken. */
                        pageToken: string;

                        /** GetTreeRequest digestFunction. */
                        digestFunction: build.bazel.remote.execution.v2.DigestFunction.Value;

                        /**
                         * Creates a new GetTreeRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns GetTreeRequest instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.GetTreeRequest.$Shape): build.bazel.remote.execution.v2.GetTreeRequest & build.bazel.remote.execution.v2.GetTreeRequest.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.GetTreeRequest.$Properties): build.bazel.remote.execution.v2.GetTreeRequest;

                        /**
                         * Encodes the specified GetTreeRequest message. Does not implicitly {@link build.bazel.remote.execution.v2.GetTreeRequest.verify|verify} messages.
                         * @param message GetTreeRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.GetTreeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a GetTreeRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.GetTreeRequest & build.bazel.remote.execution.v2.GetTreeRequest.$Shape} GetTreeRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.GetTreeRequest & build.bazel.remote.execution.v2.GetTreeRequest.$Shape;

                        /**
                         * Gets the type url for GetTreeRequest
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace GetTreeRequest {

                        /** Properties of a GetTreeRequest. */
                        interface $Properties {

                            /** GetTreeRequest instanceName */
                            instanceName?: (string|null);

                            /** GetTreeRequest rootDigest */
                            rootDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** GetTreeRequest pageSize */
                            pageSize?: (number|null);

                            /** GetTreeRequest pageToken */
                            pageToken?: (string|null);

                            /** GetTreeRequest digestFunction */
                            digestFunction?: (build.bazel.remote.execution.v2.DigestFunction.Value|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a GetTreeRequest. */
                        type $Shape = build.bazel.remote.execution.v2.GetTreeRequest.$Properties;
                    }

                    /**
                     * Properties of a GetTreeResponse.
                     * @deprecated Use build.bazel.remote.execution.v2.GetTreeResponse.$Properties instead.
                     */
                    interface IGetTreeResponse extends build.bazel.remote.execution.v2.GetTreeResponse.$Properties {
                    }

                    /** Represents a GetTreeResponse. */
                    class GetTreeResponse {

                        /**
                         * Constructs a new GetTreeResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.GetTreeResponse.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** GetTreeResponse directories. */
                        directories: build.bazel.remote.execution.v2.Directory.$Properties[];

                        /** GetTreeResponse nextPageToken. */
                        nextPageToken: string;

                        /**
                         * Creates a new GetTreeResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns GetTreeResponse instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.GetTreeResponse.$Shape): build.bazel.remote.execution.v2.GetTreeResponse & build.bazel.remote.execution.v2.GetTreeResponse.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.GetTreeResponse.$Properties): build.bazel.remote.execution.v2.GetTreeResponse;

                        /**
                         * Encodes the specified GetTreeResponse message. Does not implicitly {@link build.bazel.remote.execution.v2.GetTreeResponse.verify|verify} messages.
                         * @param message GetTreeResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.GetTreeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a GetTreeResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.GetTreeResponse & build.bazel.remote.execution.v2.GetTreeResponse.$Shape} GetTreeResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.GetTreeResponse & build.bazel.remote.execution.v2.GetTreeResponse.$Shape;

                        /**
                         * Gets the type url for GetTreeResponse
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace GetTreeResponse {

                        /** Properties of a GetTreeResponse. */
                        interface $Properties {

                            /** GetTreeResponse directories */
                            directories?: (build.bazel.remote.execution.v2.Directory.$Properties[]|null);

                            /** GetTreeResponse nextPageToken */
                            nextPageToken?: (string|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a GetTreeResponse. */
                        type $Shape = build.bazel.remote.execution.v2.GetTreeResponse.$Properties;
                    }

                    /**
                     * Properties of a SplitBlobRequest.
                     * @deprecated Use build.bazel.remote.execution.v2.SplitBlobRequest.$Properties instead.
                     */
                    interface ISplitBlobRequest extends build.bazel.remote.execution.v2.SplitBlobRequest.$Properties {
                    }

                    /** Represents a SplitBlobRequest. */
                    class SplitBlobRequest {

                        /**
                         * Constructs a new SplitBlobRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.SplitBlobRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** SplitBlobRequest instanceName. */
                        instanceName: string;

                        /** SplitBlobRequest blobDigest. */
                        blobDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                        /** SplitBlobRequest digestFunction. */
                        digestFunction: build.bazel.remote.execution.v2.DigestFunction.Value;

                        /** SplitBlobRequest chunkingFunction. */
                        chunkingFunction: build.bazel.remote.execution.v2.ChunkingFunction.Value;

                        /**
                         * Creates a new SplitBlobRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns SplitBlobRequest instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.SplitBlobRequest.$Shape): build.bazel.remote.execution.v2.SplitBlobRequest & build.bazel.remote.execution.v2.SplitBlobRequest.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.SplitBlobRequest.$Properties): build.bazel.remote.execution.v2.SplitBlobRequest;

                        /**
                         * Encodes the specified SplitBlobRequest message. Does not implicitly {@link build.bazel.remote.execution.v2.SplitBlobRequest.verify|verify} messages.
                         * @param message SplitBlobRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.SplitBlobRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a SplitBlobRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.SplitBlobRequest & build.bazel.remote.execution.v2.SplitBlobRequest.$Shape} SplitBlobRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.SplitBlobRequest & build.bazel.remote.execution.v2.SplitBlobRequest.$Shape;

                        /**
                         * Gets the type url for SplitBlobRequest
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace SplitBlobRequest {

                        /** Properties of a SplitBlobRequest. */
                        interface $Properties {

                            /** SplitBlobRequest instanceName */
                            instanceName?: (string|null);

                            /** SplitBlobRequest blobDigest */
                            blobDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** SplitBlobRequest digestFunction */
                            digestFunction?: (build.bazel.remote.execution.v2.DigestFunction.Value|null);

                            /** SplitBlobRequest chunkingFunction */
                            chunkingFunction?: (build.bazel.remote.execution.v2.ChunkingFunction.Value|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a SplitBlobRequest. */
                        type $Shape = build.bazel.remote.execution.v2.SplitBlobRequest.$Properties;
                    }

                    /**
                     * Properties of a SplitBlobResponse.
                     * @deprecated Use build.bazel.remote.execution.v2.SplitBlobResponse.$Properties instead.
                     */
                    interface ISplitBlobResponse extends build.bazel.remote.execution.v2.SplitBlobResponse.$Properties {
                    }

                    /** Represents a SplitBlobResponse. */
                    class SplitBlobResponse {

                        /**
                         * Constructs a new SplitBlobResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.SplitBlobResponse.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** SplitBlobResponse chunkDigests. */
                        chunkDigests: build.bazel.remote.execution.v2.Digest.$Properties[];

                        /** SplitBlobResponse chunkingFunction. */
                        chunkingFunction: build.bazel.remote.execution.v2.ChunkingFunction.Value;

                        /**
                         * Creates a new SplitBlobResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns SplitBlobResponse instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.SplitBlobResponse.$Shape): build.bazel.remote.execution.v2.SplitBlobResponse & build.bazel.remote.execution.v2.SplitBlobResponse.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.SplitBlobResponse.$Properties): build.bazel.remote.execution.v2.SplitBlobResponse;

                        /**
                         * Encodes the specified SplitBlobResponse message. Does not implicitly {@link build.bazel.remote.execution.v2.SplitBlobResponse.verify|verify} messages.
                         * @param message SplitBlobResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.SplitBlobResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a SplitBlobResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.SplitBlobResponse & build.bazel.remote.execution.v2.SplitBlobResponse.$Shape} SplitBlobResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.SplitBlobResponse & build.bazel.remote.execution.v2.SplitBlobResponse.$Shape;

                        /**
                         * Gets the type url for SplitBlobResponse
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace SplitBlobResponse {

                        /** Properties of a SplitBlobResponse. */
                        interface $Properties {

                            /** SplitBlobResponse chunkDigests */
                            chunkDigests?: (build.bazel.remote.execution.v2.Digest.$Properties[]|null);

                            /** SplitBlobResponse chunkingFunction */
                            chunkingFunction?: (build.bazel.remote.execution.v2.ChunkingFunction.Value|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a SplitBlobResponse. */
                        type $Shape = build.bazel.remote.execution.v2.SplitBlobResponse.$Properties;
                    }

                    /**
                     * Properties of a SpliceBlobRequest.
                     * @deprecated Use build.bazel.remote.execution.v2.SpliceBlobRequest.$Properties instead.
                     */
                    interface ISpliceBlobRequest extends build.bazel.remote.execution.v2.SpliceBlobRequest.$Properties {
                    }

                    /** Represents a SpliceBlobRequest. */
                    class SpliceBlobRequest {

                        /**
                         * Constructs a new SpliceBlobRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.SpliceBlobRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** SpliceBlobRequest instanceName. */
                        instanceName: string;

                        /** SpliceBlobRequest blobDigest. */
                        blobDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                        /** SpliceBlobRequest chunkDigests. */
                        chunkDigests: build.bazel.remote.execution.v2.Digest.$Properties[];

                        /** SpliceBlobRequest digestFunction. */
                        digestFunction: build.bazel.remote.execution.v2.DigestFunction.Value;

                        /** SpliceBlobRequest chunkingFunction. */
                        chunkingFunction: build.bazel.remote.execution.v2.ChunkingFunction.Value;

                        /**
                         * Creates a new SpliceBlobRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns SpliceBlobRequest instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.SpliceBlobRequest.$Shape): build.bazel.remote.execution.v2.SpliceBlobRequest & build.bazel.remote.execution.v2.SpliceBlobRequest.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.SpliceBlobRequest.$Properties): build.bazel.remote.execution.v2.SpliceBlobRequest;

                        /**
                         * Encodes the specified SpliceBlobRequest message. Does not implicitly {@link build.bazel.remote.execution.v2.SpliceBlobRequest.verify|verify} messages.
                         * @param message SpliceBlobRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.SpliceBlobRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a SpliceBlobRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.SpliceBlobRequest & build.bazel.remote.execution.v2.SpliceBlobRequest.$Shape} SpliceBlobRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.SpliceBlobRequest & build.bazel.remote.execution.v2.SpliceBlobRequest.$Shape;

                        /**
                         * Gets the type url for SpliceBlobRequest
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace SpliceBlobRequest {

                        /** Properties of a SpliceBlobRequest. */
                        interface $Properties {

                            /** SpliceBlobRequest instanceName */
                            instanceName?: (string|null);

                            /** SpliceBlobRequest blobDigest */
                            blobDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** SpliceBlobRequest chunkDigests */
                            chunkDigests?: (build.bazel.remote.execution.v2.Digest.$Properties[]|null);

                            /** SpliceBlobRequest digestFunction */
                            digestFunction?: (build.bazel.remote.execution.v2.DigestFunction.Value|null);

                            /** SpliceBlobRequest chunkingFunction */
                            chunkingFunction?: (build.bazel.remote.execution.v2.ChunkingFunction.Value|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a SpliceBlobRequest. */
                        type $Shape = build.bazel.remote.execution.v2.SpliceBlobRequest.$Properties;
                    }

                    /**
                     * Properties of a SpliceBlobResponse.
                     * @deprecated Use build.bazel.remote.execution.v2.SpliceBlobResponse.$Properties instead.
                     */
                    interface ISpliceBlobResponse extends build.bazel.remote.execution.v2.SpliceBlobResponse.$Properties {
                    }

                    /** Represents a SpliceBlobResponse. */
                    class SpliceBlobResponse {

                        /**
                         * Constructs a new SpliceBlobResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: build.bazel.remote.execution.v2.SpliceBlobResponse.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** SpliceBlobResponse blobDigest. */
                        blobDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                        /**
                         * Creates a new SpliceBlobResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns SpliceBlobResponse instance
                         */
                        static create(properties: build.bazel.remote.execution.v2.SpliceBlobResponse.$Shape): build.bazel.remote.execution.v2.SpliceBlobResponse & build.bazel.remote.execution.v2.SpliceBlobResponse.$Shape;
                        static create(properties?: build.bazel.remote.execution.v2.SpliceBlobResponse.$Properties): build.bazel.remote.execution.v2.SpliceBlobResponse;

                        /**
                         * Encodes the specified SpliceBlobResponse message. Does not implicitly {@link build.bazel.remote.execution.v2.SpliceBlobResponse.verify|verify} messages.
                         * @param message SpliceBlobResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: build.bazel.remote.execution.v2.SpliceBlobResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a SpliceBlobResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {build.bazel.remote.execution.v2.SpliceBlobResponse & build.bazel.remote.execution.v2.SpliceBlobResponse.$Shape} SpliceBlobResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.remote.execution.v2.SpliceBlobResponse & build.bazel.remote.execution.v2.SpliceBlobResponse.$Shape;

                        /**
                         * Gets the type url for SpliceBlobResponse
                         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                         * @returns The type url
                         */
                        static getTypeUrl(prefix?: string): string;
                    }

                    namespace SpliceBlobResponse {

                        /** Properties of a SpliceBlobResponse. */
                        interface $Properties {

                            /** SpliceBlobResponse blobDigest */
                            blobDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a SpliceBlobResponse. */
                        type $Shape = build.bazel.remote.execution.v2.SpliceBlobResponse.$Properties;
                    }
                }
            }
        }

        /** Namespace semver. */
        namespace semver {

            /**
             * Properties of a SemVer.
             * @deprecated Use build.bazel.semver.SemVer.$Properties instead.
             */
            interface ISemVer extends build.bazel.semver.SemVer.$Properties {
            }

            /** Represents a SemVer. */
            class SemVer {

                /**
                 * Constructs a new SemVer.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: build.bazel.semver.SemVer.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SemVer major. */
                major: number;

                /** SemVer minor. */
                minor: number;

                /** SemVer patch. */
                patch: number;

                /** SemVer prerelease. */
                prerelease: string;

                /**
                 * Creates a new SemVer instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SemVer instance
                 */
                static create(properties: build.bazel.semver.SemVer.$Shape): build.bazel.semver.SemVer & build.bazel.semver.SemVer.$Shape;
                static create(properties?: build.bazel.semver.SemVer.$Properties): build.bazel.semver.SemVer;

                /**
                 * Encodes the specified SemVer message. Does not implicitly {@link build.bazel.semver.SemVer.verify|verify} messages.
                 * @param message SemVer message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: build.bazel.semver.SemVer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SemVer message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {build.bazel.semver.SemVer & build.bazel.semver.SemVer.$Shape} SemVer
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): build.bazel.semver.SemVer & build.bazel.semver.SemVer.$Shape;

                /**
                 * Gets the type url for SemVer
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace SemVer {

                /** Properties of a SemVer. */
                interface $Properties {

                    /** SemVer major */
                    major?: (number|null);

                    /** SemVer minor */
                    minor?: (number|null);

                    /** SemVer patch */
                    patch?: (number|null);

                    /** SemVer prerelease */
                    prerelease?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SemVer. */
                type $Shape = build.bazel.semver.SemVer.$Properties;
            }
        }
    }
}

/** Namespace google. */
export namespace google {

    /** Namespace protobuf. */
    namespace protobuf {

        /**
         * Properties of a Timestamp.
         * @deprecated Use google.protobuf.Timestamp.$Properties instead.
         */
        interface ITimestamp extends google.protobuf.Timestamp.$Properties {
        }

        /** Represents a Timestamp. */
        class Timestamp {

            /**
             * Constructs a new Timestamp.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Timestamp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Timestamp seconds. */
            seconds: number;

            /** Timestamp nanos. */
            nanos: number;

            /**
             * Creates a new Timestamp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Timestamp instance
             */
            static create(properties: google.protobuf.Timestamp.$Shape): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;
            static create(properties?: google.protobuf.Timestamp.$Properties): google.protobuf.Timestamp;

            /**
             * Encodes the specified Timestamp message. Does not implicitly {@link google.protobuf.Timestamp.verify|verify} messages.
             * @param message Timestamp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Timestamp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Timestamp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape} Timestamp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;

            /**
             * Gets the type url for Timestamp
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Timestamp {

            /** Properties of a Timestamp. */
            interface $Properties {

                /** Timestamp seconds */
                seconds?: (number|null);

                /** Timestamp nanos */
                nanos?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Timestamp. */
            type $Shape = google.protobuf.Timestamp.$Properties;
        }

        /**
         * Properties of a DoubleValue.
         * @deprecated Use google.protobuf.DoubleValue.$Properties instead.
         */
        interface IDoubleValue extends google.protobuf.DoubleValue.$Properties {
        }

        /** Represents a DoubleValue. */
        class DoubleValue {

            /**
             * Constructs a new DoubleValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.DoubleValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DoubleValue value. */
            value: number;

            /**
             * Creates a new DoubleValue instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DoubleValue instance
             */
            static create(properties: google.protobuf.DoubleValue.$Shape): google.protobuf.DoubleValue & google.protobuf.DoubleValue.$Shape;
            static create(properties?: google.protobuf.DoubleValue.$Properties): google.protobuf.DoubleValue;

            /**
             * Encodes the specified DoubleValue message. Does not implicitly {@link google.protobuf.DoubleValue.verify|verify} messages.
             * @param message DoubleValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.DoubleValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DoubleValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.DoubleValue & google.protobuf.DoubleValue.$Shape} DoubleValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.DoubleValue & google.protobuf.DoubleValue.$Shape;

            /**
             * Gets the type url for DoubleValue
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DoubleValue {

            /** Properties of a DoubleValue. */
            interface $Properties {

                /** DoubleValue value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DoubleValue. */
            type $Shape = google.protobuf.DoubleValue.$Properties;
        }

        /**
         * Properties of a FloatValue.
         * @deprecated Use google.protobuf.FloatValue.$Properties instead.
         */
        interface IFloatValue extends google.protobuf.FloatValue.$Properties {
        }

        /** Represents a FloatValue. */
        class FloatValue {

            /**
             * Constructs a new FloatValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.FloatValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FloatValue value. */
            value: number;

            /**
             * Creates a new FloatValue instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FloatValue instance
             */
            static create(properties: google.protobuf.FloatValue.$Shape): google.protobuf.FloatValue & google.protobuf.FloatValue.$Shape;
            static create(properties?: google.protobuf.FloatValue.$Properties): google.protobuf.FloatValue;

            /**
             * Encodes the specified FloatValue message. Does not implicitly {@link google.protobuf.FloatValue.verify|verify} messages.
             * @param message FloatValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.FloatValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FloatValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.FloatValue & google.protobuf.FloatValue.$Shape} FloatValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.FloatValue & google.protobuf.FloatValue.$Shape;

            /**
             * Gets the type url for FloatValue
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace FloatValue {

            /** Properties of a FloatValue. */
            interface $Properties {

                /** FloatValue value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FloatValue. */
            type $Shape = google.protobuf.FloatValue.$Properties;
        }

        /**
         * Properties of an Int64Value.
         * @deprecated Use google.protobuf.Int64Value.$Properties instead.
         */
        interface IInt64Value extends google.protobuf.Int64Value.$Properties {
        }

        /** Represents an Int64Value. */
        class Int64Value {

            /**
             * Constructs a new Int64Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Int64Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Int64Value value. */
            value: number;

            /**
             * Creates a new Int64Value instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Int64Value instance
             */
            static create(properties: google.protobuf.Int64Value.$Shape): google.protobuf.Int64Value & google.protobuf.Int64Value.$Shape;
            static create(properties?: google.protobuf.Int64Value.$Properties): google.protobuf.Int64Value;

            /**
             * Encodes the specified Int64Value message. Does not implicitly {@link google.protobuf.Int64Value.verify|verify} messages.
             * @param message Int64Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Int64Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Int64Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Int64Value & google.protobuf.Int64Value.$Shape} Int64Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Int64Value & google.protobuf.Int64Value.$Shape;

            /**
             * Gets the type url for Int64Value
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Int64Value {

            /** Properties of an Int64Value. */
            interface $Properties {

                /** Int64Value value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Int64Value. */
            type $Shape = google.protobuf.Int64Value.$Properties;
        }

        /**
         * Properties of a UInt64Value.
         * @deprecated Use google.protobuf.UInt64Value.$Properties instead.
         */
        interface IUInt64Value extends google.protobuf.UInt64Value.$Properties {
        }

        /** Represents a UInt64Value. */
        class UInt64Value {

            /**
             * Constructs a new UInt64Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.UInt64Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UInt64Value value. */
            value: number;

            /**
             * Creates a new UInt64Value instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UInt64Value instance
             */
            static create(properties: google.protobuf.UInt64Value.$Shape): google.protobuf.UInt64Value & google.protobuf.UInt64Value.$Shape;
            static create(properties?: google.protobuf.UInt64Value.$Properties): google.protobuf.UInt64Value;

            /**
             * Encodes the specified UInt64Value message. Does not implicitly {@link google.protobuf.UInt64Value.verify|verify} messages.
             * @param message UInt64Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.UInt64Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a UInt64Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.UInt64Value & google.protobuf.UInt64Value.$Shape} UInt64Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.UInt64Value & google.protobuf.UInt64Value.$Shape;

            /**
             * Gets the type url for UInt64Value
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace UInt64Value {

            /** Properties of a UInt64Value. */
            interface $Properties {

                /** UInt64Value value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a UInt64Value. */
            type $Shape = google.protobuf.UInt64Value.$Properties;
        }

        /**
         * Properties of an Int32Value.
         * @deprecated Use google.protobuf.Int32Value.$Properties instead.
         */
        interface IInt32Value extends google.protobuf.Int32Value.$Properties {
        }

        /** Represents an Int32Value. */
        class Int32Value {

            /**
             * Constructs a new Int32Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Int32Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Int32Value value. */
            value: number;

            /**
             * Creates a new Int32Value instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Int32Value instance
             */
            static create(properties: google.protobuf.Int32Value.$Shape): google.protobuf.Int32Value & google.protobuf.Int32Value.$Shape;
            static create(properties?: google.protobuf.Int32Value.$Properties): google.protobuf.Int32Value;

            /**
             * Encodes the specified Int32Value message. Does not implicitly {@link google.protobuf.Int32Value.verify|verify} messages.
             * @param message Int32Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Int32Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Int32Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Int32Value & google.protobuf.Int32Value.$Shape} Int32Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Int32Value & google.protobuf.Int32Value.$Shape;

            /**
             * Gets the type url for Int32Value
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Int32Value {

            /** Properties of an Int32Value. */
            interface $Properties {

                /** Int32Value value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Int32Value. */
            type $Shape = google.protobuf.Int32Value.$Properties;
        }

        /**
         * Properties of a UInt32Value.
         * @deprecated Use google.protobuf.UInt32Value.$Properties instead.
         */
        interface IUInt32Value extends google.protobuf.UInt32Value.$Properties {
        }

        /** Represents a UInt32Value. */
        class UInt32Value {

            /**
             * Constructs a new UInt32Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.UInt32Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UInt32Value value. */
            value: number;

            /**
             * Creates a new UInt32Value instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UInt32Value instance
             */
            static create(properties: google.protobuf.UInt32Value.$Shape): google.protobuf.UInt32Value & google.protobuf.UInt32Value.$Shape;
            static create(properties?: google.protobuf.UInt32Value.$Properties): google.protobuf.UInt32Value;

            /**
             * Encodes the specified UInt32Value message. Does not implicitly {@link google.protobuf.UInt32Value.verify|verify} messages.
             * @param message UInt32Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.UInt32Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a UInt32Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.UInt32Value & google.protobuf.UInt32Value.$Shape} UInt32Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.UInt32Value & google.protobuf.UInt32Value.$Shape;

            /**
             * Gets the type url for UInt32Value
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace UInt32Value {

            /** Properties of a UInt32Value. */
            interface $Properties {

                /** UInt32Value value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a UInt32Value. */
            type $Shape = google.protobuf.UInt32Value.$Properties;
        }

        /**
         * Properties of a BoolValue.
         * @deprecated Use google.protobuf.BoolValue.$Properties instead.
         */
        interface IBoolValue extends google.protobuf.BoolValue.$Properties {
        }

        /** Represents a BoolValue. */
        class BoolValue {

            /**
             * Constructs a new BoolValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.BoolValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BoolValue value. */
            value: boolean;

            /**
             * Creates a new BoolValue instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BoolValue instance
             */
            static create(properties: google.protobuf.BoolValue.$Shape): google.protobuf.BoolValue & google.protobuf.BoolValue.$Shape;
            static create(properties?: google.protobuf.BoolValue.$Properties): google.protobuf.BoolValue;

            /**
             * Encodes the specified BoolValue message. Does not implicitly {@link google.protobuf.BoolValue.verify|verify} messages.
             * @param message BoolValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.BoolValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BoolValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.BoolValue & google.protobuf.BoolValue.$Shape} BoolValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.BoolValue & google.protobuf.BoolValue.$Shape;

            /**
             * Gets the type url for BoolValue
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace BoolValue {

            /** Properties of a BoolValue. */
            interface $Properties {

                /** BoolValue value */
                value?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BoolValue. */
            type $Shape = google.protobuf.BoolValue.$Properties;
        }

        /**
         * Properties of a StringValue.
         * @deprecated Use google.protobuf.StringValue.$Properties instead.
         */
        interface IStringValue extends google.protobuf.StringValue.$Properties {
        }

        /** Represents a StringValue. */
        class StringValue {

            /**
             * Constructs a new StringValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.StringValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StringValue value. */
            value: string;

            /**
             * Creates a new StringValue instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StringValue instance
             */
            static create(properties: google.protobuf.StringValue.$Shape): google.protobuf.StringValue & google.protobuf.StringValue.$Shape;
            static create(properties?: google.protobuf.StringValue.$Properties): google.protobuf.StringValue;

            /**
             * Encodes the specified StringValue message. Does not implicitly {@link google.protobuf.StringValue.verify|verify} messages.
             * @param message StringValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.StringValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StringValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.StringValue & google.protobuf.StringValue.$Shape} StringValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.StringValue & google.protobuf.StringValue.$Shape;

            /**
             * Gets the type url for StringValue
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace StringValue {

            /** Properties of a StringValue. */
            interface $Properties {

                /** StringValue value */
                value?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StringValue. */
            type $Shape = google.protobuf.StringValue.$Properties;
        }

        /**
         * Properties of a BytesValue.
         * @deprecated Use google.protobuf.BytesValue.$Properties instead.
         */
        interface IBytesValue extends google.protobuf.BytesValue.$Properties {
        }

        /** Represents a BytesValue. */
        class BytesValue {

            /**
             * Constructs a new BytesValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.BytesValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BytesValue value. */
            value: Uint8Array;

            /**
             * Creates a new BytesValue instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BytesValue instance
             */
            static create(properties: google.protobuf.BytesValue.$Shape): google.protobuf.BytesValue & google.protobuf.BytesValue.$Shape;
            static create(properties?: google.protobuf.BytesValue.$Properties): google.protobuf.BytesValue;

            /**
             * Encodes the specified BytesValue message. Does not implicitly {@link google.protobuf.BytesValue.verify|verify} messages.
             * @param message BytesValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.BytesValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BytesValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.BytesValue & google.protobuf.BytesValue.$Shape} BytesValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.BytesValue & google.protobuf.BytesValue.$Shape;

            /**
             * Gets the type url for BytesValue
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace BytesValue {

            /** Properties of a BytesValue. */
            interface $Properties {

                /** BytesValue value */
                value?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BytesValue. */
            type $Shape = google.protobuf.BytesValue.$Properties;
        }

        /**
         * Properties of an Any.
         * @deprecated Use google.protobuf.Any.$Properties instead.
         */
        interface IAny extends google.protobuf.Any.$Properties {
        }

        /** Represents an Any. */
        class Any {

            /**
             * Constructs a new Any.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Any.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Any type_url. */
            type_url: string;

            /** Any value. */
            value: Uint8Array;

            /**
             * Creates a new Any instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Any instance
             */
            static create(properties: google.protobuf.Any.$Shape): google.protobuf.Any & google.protobuf.Any.$Shape;
            static create(properties?: google.protobuf.Any.$Properties): google.protobuf.Any;

            /**
             * Encodes the specified Any message. Does not implicitly {@link google.protobuf.Any.verify|verify} messages.
             * @param message Any message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Any.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Any message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Any & google.protobuf.Any.$Shape} Any
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Any & google.protobuf.Any.$Shape;

            /**
             * Gets the type url for Any
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Any {

            /** Properties of an Any. */
            interface $Properties {

                /** Any type_url */
                type_url?: (string|null);

                /** Any value */
                value?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Any. */
            type $Shape = google.protobuf.Any.$Properties;
        }

        /**
         * Properties of a Duration.
         * @deprecated Use google.protobuf.Duration.$Properties instead.
         */
        interface IDuration extends google.protobuf.Duration.$Properties {
        }

        /** Represents a Duration. */
        class Duration {

            /**
             * Constructs a new Duration.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Duration.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Duration seconds. */
            seconds: number;

            /** Duration nanos. */
            nanos: number;

            /**
             * Creates a new Duration instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Duration instance
             */
            static create(properties: google.protobuf.Duration.$Shape): google.protobuf.Duration & google.protobuf.Duration.$Shape;
            static create(properties?: google.protobuf.Duration.$Properties): google.protobuf.Duration;

            /**
             * Encodes the specified Duration message. Does not implicitly {@link google.protobuf.Duration.verify|verify} messages.
             * @param message Duration message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Duration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Duration message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Duration & google.protobuf.Duration.$Shape} Duration
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Duration & google.protobuf.Duration.$Shape;

            /**
             * Gets the type url for Duration
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Duration {

            /** Properties of a Duration. */
            interface $Properties {

                /** Duration seconds */
                seconds?: (number|null);

                /** Duration nanos */
                nanos?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Duration. */
            type $Shape = google.protobuf.Duration.$Properties;
        }

        /**
         * Properties of an Empty.
         * @deprecated Use google.protobuf.Empty.$Properties instead.
         */
        interface IEmpty extends google.protobuf.Empty.$Properties {
        }

        /** Represents an Empty. */
        class Empty {

            /**
             * Constructs a new Empty.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Empty.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Empty instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Empty instance
             */
            static create(properties: google.protobuf.Empty.$Shape): google.protobuf.Empty & google.protobuf.Empty.$Shape;
            static create(properties?: google.protobuf.Empty.$Properties): google.protobuf.Empty;

            /**
             * Encodes the specified Empty message. Does not implicitly {@link google.protobuf.Empty.verify|verify} messages.
             * @param message Empty message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Empty.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Empty message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Empty & google.protobuf.Empty.$Shape} Empty
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Empty & google.protobuf.Empty.$Shape;

            /**
             * Gets the type url for Empty
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Empty {

            /** Properties of an Empty. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Empty. */
            type $Shape = google.protobuf.Empty.$Properties;
        }
    }

    /** Namespace longrunning. */
    namespace longrunning {

        /**
         * Properties of an Operation.
         * @deprecated Use google.longrunning.Operation.$Properties instead.
         */
        interface IOperation extends google.longrunning.Operation.$Properties {
        }

        /** Represents an Operation. */
        class Operation {

            /**
             * Constructs a new Operation.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.longrunning.Operation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Operation name. */
            name: string;

            /** Operation metadata. */
            metadata?: (google.protobuf.Any.$Properties|null);

            /** Operation done. */
            done: boolean;

            /** Operation error. */
            error?: (google.rpc.Status.$Properties|null);

            /** Operation response. */
            response?: (google.protobuf.Any.$Properties|null);

            /** Operation result. */
            result?: ("error"|"response");

            /**
             * Creates a new Operation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Operation instance
             */
            static create(properties: google.longrunning.Operation.$Shape): google.longrunning.Operation & google.longrunning.Operation.$Shape;
            static create(properties?: google.longrunning.Operation.$Properties): google.longrunning.Operation;

            /**
             * Encodes the specified Operation message. Does not implicitly {@link google.longrunning.Operation.verify|verify} messages.
             * @param message Operation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.longrunning.Operation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Operation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.longrunning.Operation & google.longrunning.Operation.$Shape} Operation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.longrunning.Operation & google.longrunning.Operation.$Shape;

            /**
             * Gets the type url for Operation
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Operation {

            /** Properties of an Operation. */
            interface $Properties {

                /** Operation name */
                name?: (string|null);

                /** Operation metadata */
                metadata?: (google.protobuf.Any.$Properties|null);

                /** Operation done */
                done?: (boolean|null);

                /** Operation error */
                error?: (google.rpc.Status.$Properties|null);

                /** Operation response */
                response?: (google.protobuf.Any.$Properties|null);

                /** Operation result */
                result?: ("error"|"response");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Operation. */
            type $Shape = {
              name?: string|null;
              metadata?: google.protobuf.Any.$Shape|null;
              done?: boolean|null;
              error?: google.rpc.Status.$Shape|null;
              response?: google.protobuf.Any.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ result?: undefined; error?: null; response?: null }|{ result?: "error"; error: google.rpc.Status.$Shape; response?: null }|{ result?: "response"; error?: null; response: google.protobuf.Any.$Shape })
            );
        }

        /**
         * Properties of a GetOperationRequest.
         * @deprecated Use google.longrunning.GetOperationRequest.$Properties instead.
         */
        interface IGetOperationRequest extends google.longrunning.GetOperationRequest.$Properties {
        }

        /** Represents a GetOperationRequest. */
        class GetOperationRequest {

            /**
             * Constructs a new GetOperationRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.longrunning.GetOperationRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetOperationRequest name. */
            name: string;

            /**
             * Creates a new GetOperationRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetOperationRequest instance
             */
            static create(properties: google.longrunning.GetOperationRequest.$Shape): google.longrunning.GetOperationRequest & google.longrunning.GetOperationRequest.$Shape;
            static create(properties?: google.longrunning.GetOperationRequest.$Properties): google.longrunning.GetOperationRequest;

            /**
             * Encodes the specified GetOperationRequest message. Does not implicitly {@link google.longrunning.GetOperationRequest.verify|verify} messages.
             * @param message GetOperationRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.longrunning.GetOperationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetOperationRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.longrunning.GetOperationRequest & google.longrunning.GetOperationRequest.$Shape} GetOperationRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.longrunning.GetOperationRequest & google.longrunning.GetOperationRequest.$Shape;

            /**
             * Gets the type url for GetOperationRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace GetOperationRequest {

            /** Properties of a GetOperationRequest. */
            interface $Properties {

                /** GetOperationRequest name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetOperationRequest. */
            type $Shape = google.longrunning.GetOperationRequest.$Properties;
        }

        /**
         * Properties of a ListOperationsRequest.
         * @deprecated Use google.longrunning.ListOperationsRequest.$Properties instead.
         */
        interface IListOperationsRequest extends google.longrunning.ListOperationsRequest.$Properties {
        }

        /** Represents a ListOperationsRequest. */
        class ListOperationsRequest {

            /**
             * Constructs a new ListOperationsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.longrunning.ListOperationsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListOperationsRequest filter. */
            filter: string;

            /** ListOperationsRequest pageSize. */
            pageSize: number;

            /** ListOperationsRequest pageToken. */
            pageToken: string;

            /** ListOperationsRequest name. */
            name: string;

            /**
             * Creates a new ListOperationsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListOperationsRequest instance
             */
            static create(properties: google.longrunning.ListOperationsRequest.$Shape): google.longrunning.ListOperationsRequest & google.longrunning.ListOperationsRequest.$Shape;
            static create(properties?: google.longrunning.ListOperationsRequest.$Properties): google.longrunning.ListOperationsRequest;

            /**
             * Encodes the specified ListOperationsRequest message. Does not implicitly {@link google.longrunning.ListOperationsRequest.verify|verify} messages.
             * @param message ListOperationsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.longrunning.ListOperationsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListOperationsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.longrunning.ListOperationsRequest & google.longrunning.ListOperationsRequest.$Shape} ListOperationsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.longrunning.ListOperationsRequest & google.longrunning.ListOperationsRequest.$Shape;

            /**
             * Gets the type url for ListOperationsRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ListOperationsRequest {

            /** Properties of a ListOperationsRequest. */
            interface $Properties {

                /** ListOperationsRequest filter */
                filter?: (string|null);

                /** ListOperationsRequest pageSize */
                pageSize?: (number|null);

                /** ListOperationsRequest pageToken */
                pageToken?: (string|null);

                /** ListOperationsRequest name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListOperationsRequest. */
            type $Shape = google.longrunning.ListOperationsRequest.$Properties;
        }

        /**
         * Properties of a ListOperationsResponse.
         * @deprecated Use google.longrunning.ListOperationsResponse.$Properties instead.
         */
        interface IListOperationsResponse extends google.longrunning.ListOperationsResponse.$Properties {
        }

        /** Represents a ListOperationsResponse. */
        class ListOperationsResponse {

            /**
             * Constructs a new ListOperationsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.longrunning.ListOperationsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListOperationsResponse operations. */
            operations: google.longrunning.Operation.$Properties[];

            /** ListOperationsResponse nextPageToken. */
            nextPageToken: string;

            /**
             * Creates a new ListOperationsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListOperationsResponse instance
             */
            static create(properties: google.longrunning.ListOperationsResponse.$Shape): google.longrunning.ListOperationsResponse & google.longrunning.ListOperationsResponse.$Shape;
            static create(properties?: google.longrunning.ListOperationsResponse.$Properties): google.longrunning.ListOperationsResponse;

            /**
             * Encodes the specified ListOperationsResponse message. Does not implicitly {@link google.longrunning.ListOperationsResponse.verify|verify} messages.
             * @param message ListOperationsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.longrunning.ListOperationsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListOperationsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.longrunning.ListOperationsResponse & google.longrunning.ListOperationsResponse.$Shape} ListOperationsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.longrunning.ListOperationsResponse & google.longrunning.ListOperationsResponse.$Shape;

            /**
             * Gets the type url for ListOperationsResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ListOperationsResponse {

            /** Properties of a ListOperationsResponse. */
            interface $Properties {

                /** ListOperationsResponse operations */
                operations?: (google.longrunning.Operation.$Properties[]|null);

                /** ListOperationsResponse nextPageToken */
                nextPageToken?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListOperationsResponse. */
            type $Shape = {
              operations?: google.longrunning.Operation.$Shape[]|null;
              nextPageToken?: string|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a CancelOperationRequest.
         * @deprecated Use google.longrunning.CancelOperationRequest.$Properties instead.
         */
        interface ICancelOperationRequest extends google.longrunning.CancelOperationRequest.$Properties {
        }

        /** Represents a CancelOperationRequest. */
        class CancelOperationRequest {

            /**
             * Constructs a new CancelOperationRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.longrunning.CancelOperationRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CancelOperationRequest name. */
            name: string;

            /**
             * Creates a new CancelOperationRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CancelOperationRequest instance
             */
            static create(properties: google.longrunning.CancelOperationRequest.$Shape): google.longrunning.CancelOperationRequest & google.longrunning.CancelOperationRequest.$Shape;
            static create(properties?: google.longrunning.CancelOperationRequest.$Properties): google.longrunning.CancelOperationRequest;

            /**
             * Encodes the specified CancelOperationRequest message. Does not implicitly {@link google.longrunning.CancelOperationRequest.verify|verify} messages.
             * @param message CancelOperationRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.longrunning.CancelOperationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CancelOperationRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.longrunning.CancelOperationRequest & google.longrunning.CancelOperationRequest.$Shape} CancelOperationRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.longrunning.CancelOperationRequest & google.longrunning.CancelOperationRequest.$Shape;

            /**
             * Gets the type url for CancelOperationRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CancelOperationRequest {

            /** Properties of a CancelOperationRequest. */
            interface $Properties {

                /** CancelOperationRequest name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CancelOperationRequest. */
            type $Shape = google.longrunning.CancelOperationRequest.$Properties;
        }

        /**
         * Properties of a DeleteOperationRequest.
         * @deprecated Use google.longrunning.DeleteOperationRequest.$Properties instead.
         */
        interface IDeleteOperationRequest extends google.longrunning.DeleteOperationRequest.$Properties {
        }

        /** Represents a DeleteOperationRequest. */
        class DeleteOperationRequest {

            /**
             * Constructs a new DeleteOperationRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.longrunning.DeleteOperationRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteOperationRequest name. */
            name: string;

            /**
             * Creates a new DeleteOperationRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteOperationRequest instance
             */
            static create(properties: google.longrunning.DeleteOperationRequest.$Shape): google.longrunning.DeleteOperationRequest & google.longrunning.DeleteOperationRequest.$Shape;
            static create(properties?: google.longrunning.DeleteOperationRequest.$Properties): google.longrunning.DeleteOperationRequest;

            /**
             * Encodes the specified DeleteOperationRequest message. Does not implicitly {@link google.longrunning.DeleteOperationRequest.verify|verify} messages.
             * @param message DeleteOperationRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.longrunning.DeleteOperationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteOperationRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.longrunning.DeleteOperationRequest & google.longrunning.DeleteOperationRequest.$Shape} DeleteOperationRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.longrunning.DeleteOperationRequest & google.longrunning.DeleteOperationRequest.$Shape;

            /**
             * Gets the type url for DeleteOperationRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DeleteOperationRequest {

            /** Properties of a DeleteOperationRequest. */
            interface $Properties {

                /** DeleteOperationRequest name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteOperationRequest. */
            type $Shape = google.longrunning.DeleteOperationRequest.$Properties;
        }

        /**
         * Properties of a WaitOperationRequest.
         * @deprecated Use google.longrunning.WaitOperationRequest.$Properties instead.
         */
        interface IWaitOperationRequest extends google.longrunning.WaitOperationRequest.$Properties {
        }

        /** Represents a WaitOperationRequest. */
        class WaitOperationRequest {

            /**
             * Constructs a new WaitOperationRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.longrunning.WaitOperationRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WaitOperationRequest name. */
            name: string;

            /** WaitOperationRequest timeout. */
            timeout?: (google.protobuf.Duration.$Properties|null);

            /**
             * Creates a new WaitOperationRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WaitOperationRequest instance
             */
            static create(properties: google.longrunning.WaitOperationRequest.$Shape): google.longrunning.WaitOperationRequest & google.longrunning.WaitOperationRequest.$Shape;
            static create(properties?: google.longrunning.WaitOperationRequest.$Properties): google.longrunning.WaitOperationRequest;

            /**
             * Encodes the specified WaitOperationRequest message. Does not implicitly {@link google.longrunning.WaitOperationRequest.verify|verify} messages.
             * @param message WaitOperationRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.longrunning.WaitOperationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WaitOperationRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.longrunning.WaitOperationRequest & google.longrunning.WaitOperationRequest.$Shape} WaitOperationRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.longrunning.WaitOperationRequest & google.longrunning.WaitOperationRequest.$Shape;

            /**
             * Gets the type url for WaitOperationRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace WaitOperationRequest {

            /** Properties of a WaitOperationRequest. */
            interface $Properties {

                /** WaitOperationRequest name */
                name?: (string|null);

                /** WaitOperationRequest timeout */
                timeout?: (google.protobuf.Duration.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WaitOperationRequest. */
            type $Shape = google.longrunning.WaitOperationRequest.$Properties;
        }
    }

    /** Namespace rpc. */
    namespace rpc {

        /**
         * Properties of a Status.
         * @deprecated Use google.rpc.Status.$Properties instead.
         */
        interface IStatus extends google.rpc.Status.$Properties {
        }

        /** Represents a Status. */
        class Status {

            /**
             * Constructs a new Status.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.rpc.Status.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Status code. */
            code: number;

            /** Status message. */
            message: string;

            /** Status details. */
            details: google.protobuf.Any.$Properties[];

            /**
             * Creates a new Status instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Status instance
             */
            static create(properties: google.rpc.Status.$Shape): google.rpc.Status & google.rpc.Status.$Shape;
            static create(properties?: google.rpc.Status.$Properties): google.rpc.Status;

            /**
             * Encodes the specified Status message. Does not implicitly {@link google.rpc.Status.verify|verify} messages.
             * @param message Status message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.rpc.Status.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Status message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.rpc.Status & google.rpc.Status.$Shape} Status
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.rpc.Status & google.rpc.Status.$Shape;

            /**
             * Gets the type url for Status
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Status {

            /** Properties of a Status. */
            interface $Properties {

                /** Status code */
                code?: (number|null);

                /** Status message */
                message?: (string|null);

                /** Status details */
                details?: (google.protobuf.Any.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Status. */
            type $Shape = google.rpc.Status.$Properties;
        }

        /**
         * Properties of a RetryInfo.
         * @deprecated Use google.rpc.RetryInfo.$Properties instead.
         */
        interface IRetryInfo extends google.rpc.RetryInfo.$Properties {
        }

        /** Represents a RetryInfo. */
        class RetryInfo {

            /**
             * Constructs a new RetryInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.rpc.RetryInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RetryInfo retryDelay. */
            retryDelay?: (google.protobuf.Duration.$Properties|null);

            /**
             * Creates a new RetryInfo instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RetryInfo instance
             */
            static create(properties: google.rpc.RetryInfo.$Shape): google.rpc.RetryInfo & google.rpc.RetryInfo.$Shape;
            static create(properties?: google.rpc.RetryInfo.$Properties): google.rpc.RetryInfo;

            /**
             * Encodes the specified RetryInfo message. Does not implicitly {@link google.rpc.RetryInfo.verify|verify} messages.
             * @param message RetryInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.rpc.RetryInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RetryInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.rpc.RetryInfo & google.rpc.RetryInfo.$Shape} RetryInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.rpc.RetryInfo & google.rpc.RetryInfo.$Shape;

            /**
             * Gets the type url for RetryInfo
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RetryInfo {

            /** Properties of a RetryInfo. */
            interface $Properties {

                /** RetryInfo retryDelay */
                retryDelay?: (google.protobuf.Duration.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RetryInfo. */
            type $Shape = google.rpc.RetryInfo.$Properties;
        }

        /**
         * Properties of a PreconditionFailure.
         * @deprecated Use google.rpc.PreconditionFailure.$Properties instead.
         */
        interface IPreconditionFailure extends google.rpc.PreconditionFailure.$Properties {
        }

        /** Represents a PreconditionFailure. */
        class PreconditionFailure {

            /**
             * Constructs a new PreconditionFailure.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.rpc.PreconditionFailure.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PreconditionFailure violations. */
            violations: google.rpc.PreconditionFailure.Violation.$Properties[];

            /**
             * Creates a new PreconditionFailure instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PreconditionFailure instance
             */
            static create(properties: google.rpc.PreconditionFailure.$Shape): google.rpc.PreconditionFailure & google.rpc.PreconditionFailure.$Shape;
            static create(properties?: google.rpc.PreconditionFailure.$Properties): google.rpc.PreconditionFailure;

            /**
             * Encodes the specified PreconditionFailure message. Does not implicitly {@link google.rpc.PreconditionFailure.verify|verify} messages.
             * @param message PreconditionFailure message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.rpc.PreconditionFailure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PreconditionFailure message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.rpc.PreconditionFailure & google.rpc.PreconditionFailure.$Shape} PreconditionFailure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.rpc.PreconditionFailure & google.rpc.PreconditionFailure.$Shape;

            /**
             * Gets the type url for PreconditionFailure
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PreconditionFailure {

            /** Properties of a PreconditionFailure. */
            interface $Properties {

                /** PreconditionFailure violations */
                violations?: (google.rpc.PreconditionFailure.Violation.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PreconditionFailure. */
            type $Shape = google.rpc.PreconditionFailure.$Properties;

            /**
             * Properties of a Violation.
             * @deprecated Use google.rpc.PreconditionFailure.Violation.$Properties instead.
             */
            interface IViolation extends google.rpc.PreconditionFailure.Violation.$Properties {
            }

            /** Represents a Violation. */
            class Violation {

                /**
                 * Constructs a new Violation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: google.rpc.PreconditionFailure.Violation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Violation type. */
                type: string;

                /** Violation subject. */
                subject: string;

                /** Violation description. */
                description: string;

                /**
                 * Creates a new Violation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Violation instance
                 */
                static create(properties: google.rpc.PreconditionFailure.Violation.$Shape): google.rpc.PreconditionFailure.Violation & google.rpc.PreconditionFailure.Violation.$Shape;
                static create(properties?: google.rpc.PreconditionFailure.Violation.$Properties): google.rpc.PreconditionFailure.Violation;

                /**
                 * Encodes the specified Violation message. Does not implicitly {@link google.rpc.PreconditionFailure.Violation.verify|verify} messages.
                 * @param message Violation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: google.rpc.PreconditionFailure.Violation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Violation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {google.rpc.PreconditionFailure.Violation & google.rpc.PreconditionFailure.Violation.$Shape} Violation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.rpc.PreconditionFailure.Violation & google.rpc.PreconditionFailure.Violation.$Shape;

                /**
                 * Gets the type url for Violation
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Violation {

                /** Properties of a Violation. */
                interface $Properties {

                    /** Violation type */
                    type?: (string|null);

                    /** Violation subject */
                    subject?: (string|null);

                    /** Violation description */
                    description?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Violation. */
                type $Shape = google.rpc.PreconditionFailure.Violation.$Properties;
            }
        }

        /**
         * Properties of a BadRequest.
         * @deprecated Use google.rpc.BadRequest.$Properties instead.
         */
        interface IBadRequest extends google.rpc.BadRequest.$Properties {
        }

        /** Represents a BadRequest. */
        class BadRequest {

            /**
             * Constructs a new BadRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.rpc.BadRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BadRequest fieldViolations. */
            fieldViolations: google.rpc.BadRequest.FieldViolation.$Properties[];

            /**
             * Creates a new BadRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BadRequest instance
             */
            static create(properties: google.rpc.BadRequest.$Shape): google.rpc.BadRequest & google.rpc.BadRequest.$Shape;
            static create(properties?: google.rpc.BadRequest.$Properties): google.rpc.BadRequest;

            /**
             * Encodes the specified BadRequest message. Does not implicitly {@link google.rpc.BadRequest.verify|verify} messages.
             * @param message BadRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.rpc.BadRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BadRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.rpc.BadRequest & google.rpc.BadRequest.$Shape} BadRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.rpc.BadRequest & google.rpc.BadRequest.$Shape;

            /**
             * Gets the type url for BadRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace BadRequest {

            /** Properties of a BadRequest. */
            interface $Properties {

                /** BadRequest fieldViolations */
                fieldViolations?: (google.rpc.BadRequest.FieldViolation.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BadRequest. */
            type $Shape = google.rpc.BadRequest.$Properties;

            /**
             * Properties of a FieldViolation.
             * @deprecated Use google.rpc.BadRequest.FieldViolation.$Properties instead.
             */
            interface IFieldViolation extends google.rpc.BadRequest.FieldViolation.$Properties {
            }

            /** Represents a FieldViolation. */
            class FieldViolation {

                /**
                 * Constructs a new FieldViolation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: google.rpc.BadRequest.FieldViolation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FieldViolation field. */
                field: string;

                /** FieldViolation description. */
                description: string;

                /**
                 * Creates a new FieldViolation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FieldViolation instance
                 */
                static create(properties: google.rpc.BadRequest.FieldViolation.$Shape): google.rpc.BadRequest.FieldViolation & google.rpc.BadRequest.FieldViolation.$Shape;
                static create(properties?: google.rpc.BadRequest.FieldViolation.$Properties): google.rpc.BadRequest.FieldViolation;

                /**
                 * Encodes the specified FieldViolation message. Does not implicitly {@link google.rpc.BadRequest.FieldViolation.verify|verify} messages.
                 * @param message FieldViolation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: google.rpc.BadRequest.FieldViolation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FieldViolation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {google.rpc.BadRequest.FieldViolation & google.rpc.BadRequest.FieldViolation.$Shape} FieldViolation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.rpc.BadRequest.FieldViolation & google.rpc.BadRequest.FieldViolation.$Shape;

                /**
                 * Gets the type url for FieldViolation
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace FieldViolation {

                /** Properties of a FieldViolation. */
                interface $Properties {

                    /** FieldViolation field */
                    field?: (string|null);

                    /** FieldViolation description */
                    description?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FieldViolation. */
                type $Shape = google.rpc.BadRequest.FieldViolation.$Properties;
            }
        }
    }

    /** Namespace bytestream. */
    namespace bytestream {

        /**
         * Properties of a ReadRequest.
         * @deprecated Use google.bytestream.ReadRequest.$Properties instead.
         */
        interface IReadRequest extends google.bytestream.ReadRequest.$Properties {
        }

        /** Represents a ReadRequest. */
        class ReadRequest {

            /**
             * Constructs a new ReadRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.bytestream.ReadRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadRequest resourceName. */
            resourceName: string;

            /** ReadRequest readOffset. */
            readOffset: number;

            /** ReadRequest readLimit. */
            readLimit: number;

            /**
             * Creates a new ReadRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReadRequest instance
             */
            static create(properties: google.bytestream.ReadRequest.$Shape): google.bytestream.ReadRequest & google.bytestream.ReadRequest.$Shape;
            static create(properties?: google.bytestream.ReadRequest.$Properties): google.bytestream.ReadRequest;

            /**
             * Encodes the specified ReadRequest message. Does not implicitly {@link google.bytestream.ReadRequest.verify|verify} messages.
             * @param message ReadRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.bytestream.ReadRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.bytestream.ReadRequest & google.bytestream.ReadRequest.$Shape} ReadRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.bytestream.ReadRequest & google.bytestream.ReadRequest.$Shape;

            /**
             * Gets the type url for ReadRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReadRequest {

            /** Properties of a ReadRequest. */
            interface $Properties {

                /** ReadRequest resourceName */
                resourceName?: (string|null);

                /** ReadRequest readOffset */
                readOffset?: (number|null);

                /** ReadRequest readLimit */
                readLimit?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadRequest. */
            type $Shape = google.bytestream.ReadRequest.$Properties;
        }

        /**
         * Properties of a ReadResponse.
         * @deprecated Use google.bytestream.ReadResponse.$Properties instead.
         */
        interface IReadResponse extends google.bytestream.ReadResponse.$Properties {
        }

        /** Represents a ReadResponse. */
        class ReadResponse {

            /**
             * Constructs a new ReadResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.bytestream.ReadResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadResponse data. */
            data: Uint8Array;

            /**
             * Creates a new ReadResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReadResponse instance
             */
            static create(properties: google.bytestream.ReadResponse.$Shape): google.bytestream.ReadResponse & google.bytestream.ReadResponse.$Shape;
            static create(properties?: google.bytestream.ReadResponse.$Properties): google.bytestream.ReadResponse;

            /**
             * Encodes the specified ReadResponse message. Does not implicitly {@link google.bytestream.ReadResponse.verify|verify} messages.
             * @param message ReadResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.bytestream.ReadResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.bytestream.ReadResponse & google.bytestream.ReadResponse.$Shape} ReadResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.bytestream.ReadResponse & google.bytestream.ReadResponse.$Shape;

            /**
             * Gets the type url for ReadResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReadResponse {

            /** Properties of a ReadResponse. */
            interface $Properties {

                /** ReadResponse data */
                data?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadResponse. */
            type $Shape = google.bytestream.ReadResponse.$Properties;
        }

        /**
         * Properties of a WriteRequest.
         * @deprecated Use google.bytestream.WriteRequest.$Properties instead.
         */
        interface IWriteRequest extends google.bytestream.WriteRequest.$Properties {
        }

        /** Represents a WriteRequest. */
        class WriteRequest {

            /**
             * Constructs a new WriteRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.bytestream.WriteRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WriteRequest resourceName. */
            resourceName: string;

            /** WriteRequest writeOffset. */
            writeOffset: number;

            /** WriteRequest finishWrite. */
            finishWrite: boolean;

            /** WriteRequest data. */
            data: Uint8Array;

            /**
             * Creates a new WriteRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WriteRequest instance
             */
            static create(properties: google.bytestream.WriteRequest.$Shape): google.bytestream.WriteRequest & google.bytestream.WriteRequest.$Shape;
            static create(properties?: google.bytestream.WriteRequest.$Properties): google.bytestream.WriteRequest;

            /**
             * Encodes the specified WriteRequest message. Does not implicitly {@link google.bytestream.WriteRequest.verify|verify} messages.
             * @param message WriteRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.bytestream.WriteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WriteRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.bytestream.WriteRequest & google.bytestream.WriteRequest.$Shape} WriteRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.bytestream.WriteRequest & google.bytestream.WriteRequest.$Shape;

            /**
             * Gets the type url for WriteRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace WriteRequest {

            /** Properties of a WriteRequest. */
            interface $Properties {

                /** WriteRequest resourceName */
                resourceName?: (string|null);

                /** WriteRequest writeOffset */
                writeOffset?: (number|null);

                /** WriteRequest finishWrite */
                finishWrite?: (boolean|null);

                /** WriteRequest data */
                data?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WriteRequest. */
            type $Shape = google.bytestream.WriteRequest.$Properties;
        }

        /**
         * Properties of a WriteResponse.
         * @deprecated Use google.bytestream.WriteResponse.$Properties instead.
         */
        interface IWriteResponse extends google.bytestream.WriteResponse.$Properties {
        }

        /** Represents a WriteResponse. */
        class WriteResponse {

            /**
             * Constructs a new WriteResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.bytestream.WriteResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WriteResponse committedSize. */
            committedSize: number;

            /**
             * Creates a new WriteResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WriteResponse instance
             */
            static create(properties: google.bytestream.WriteResponse.$Shape): google.bytestream.WriteResponse & google.bytestream.WriteResponse.$Shape;
            static create(properties?: google.bytestream.WriteResponse.$Properties): google.bytestream.WriteResponse;

            /**
             * Encodes the specified WriteResponse message. Does not implicitly {@link google.bytestream.WriteResponse.verify|verify} messages.
             * @param message WriteResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.bytestream.WriteResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WriteResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.bytestream.WriteResponse & google.bytestream.WriteResponse.$Shape} WriteResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.bytestream.WriteResponse & google.bytestream.WriteResponse.$Shape;

            /**
             * Gets the type url for WriteResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace WriteResponse {

            /** Properties of a WriteResponse. */
            interface $Properties {

                /** WriteResponse committedSize */
                committedSize?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WriteResponse. */
            type $Shape = google.bytestream.WriteResponse.$Properties;
        }

        /**
         * Properties of a QueryWriteStatusRequest.
         * @deprecated Use google.bytestream.QueryWriteStatusRequest.$Properties instead.
         */
        interface IQueryWriteStatusRequest extends google.bytestream.QueryWriteStatusRequest.$Properties {
        }

        /** Represents a QueryWriteStatusRequest. */
        class QueryWriteStatusRequest {

            /**
             * Constructs a new QueryWriteStatusRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.bytestream.QueryWriteStatusRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QueryWriteStatusRequest resourceName. */
            resourceName: string;

            /**
             * Creates a new QueryWriteStatusRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns QueryWriteStatusRequest instance
             */
            static create(properties: google.bytestream.QueryWriteStatusRequest.$Shape): google.bytestream.QueryWriteStatusRequest & google.bytestream.QueryWriteStatusRequest.$Shape;
            static create(properties?: google.bytestream.QueryWriteStatusRequest.$Properties): google.bytestream.QueryWriteStatusRequest;

            /**
             * Encodes the specified QueryWriteStatusRequest message. Does not implicitly {@link google.bytestream.QueryWriteStatusRequest.verify|verify} messages.
             * @param message QueryWriteStatusRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.bytestream.QueryWriteStatusRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QueryWriteStatusRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.bytestream.QueryWriteStatusRequest & google.bytestream.QueryWriteStatusRequest.$Shape} QueryWriteStatusRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.bytestream.QueryWriteStatusRequest & google.bytestream.QueryWriteStatusRequest.$Shape;

            /**
             * Gets the type url for QueryWriteStatusRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace QueryWriteStatusRequest {

            /** Properties of a QueryWriteStatusRequest. */
            interface $Properties {

                /** QueryWriteStatusRequest resourceName */
                resourceName?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QueryWriteStatusRequest. */
            type $Shape = google.bytestream.QueryWriteStatusRequest.$Properties;
        }

        /**
         * Properties of a QueryWriteStatusResponse.
         * @deprecated Use google.bytestream.QueryWriteStatusResponse.$Properties instead.
         */
        interface IQueryWriteStatusResponse extends google.bytestream.QueryWriteStatusResponse.$Properties {
        }

        /** Represents a QueryWriteStatusResponse. */
        class QueryWriteStatusResponse {

            /**
             * Constructs a new QueryWriteStatusResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.bytestream.QueryWriteStatusResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QueryWriteStatusResponse committedSize. */
            committedSize: number;

            /** QueryWriteStatusResponse complete. */
            complete: boolean;

            /**
             * Creates a new QueryWriteStatusResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns QueryWriteStatusResponse instance
             */
            static create(properties: google.bytestream.QueryWriteStatusResponse.$Shape): google.bytestream.QueryWriteStatusResponse & google.bytestream.QueryWriteStatusResponse.$Shape;
            static create(properties?: google.bytestream.QueryWriteStatusResponse.$Properties): google.bytestream.QueryWriteStatusResponse;

            /**
             * Encodes the specified QueryWriteStatusResponse message. Does not implicitly {@link google.bytestream.QueryWriteStatusResponse.verify|verify} messages.
             * @param message QueryWriteStatusResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.bytestream.QueryWriteStatusResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QueryWriteStatusResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.bytestream.QueryWriteStatusResponse & google.bytestream.QueryWriteStatusResponse.$Shape} QueryWriteStatusResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.bytestream.QueryWriteStatusResponse & google.bytestream.QueryWriteStatusResponse.$Shape;

            /**
             * Gets the type url for QueryWriteStatusResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace QueryWriteStatusResponse {

            /** Properties of a QueryWriteStatusResponse. */
            interface $Properties {

                /** QueryWriteStatusResponse committedSize */
                committedSize?: (number|null);

                /** QueryWriteStatusResponse complete */
                complete?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QueryWriteStatusResponse. */
            type $Shape = google.bytestream.QueryWriteStatusResponse.$Properties;
        }
    }
}

/** Namespace grpc. */
export namespace grpc {

    /** Namespace health. */
    namespace health {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a HealthCheckRequest.
             * @deprecated Use grpc.health.v1.HealthCheckRequest.$Properties instead.
             */
            interface IHealthCheckRequest extends grpc.health.v1.HealthCheckRequest.$Properties {
            }

            /** Represents a HealthCheckRequest. */
            class HealthCheckRequest {

                /**
                 * Constructs a new HealthCheckRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.health.v1.HealthCheckRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HealthCheckRequest service. */
                service: string;

                /**
                 * Creates a new HealthCheckRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HealthCheckRequest instance
                 */
                static create(properties: grpc.health.v1.HealthCheckRequest.$Shape): grpc.health.v1.HealthCheckRequest & grpc.health.v1.HealthCheckRequest.$Shape;
                static create(properties?: grpc.health.v1.HealthCheckRequest.$Properties): grpc.health.v1.HealthCheckRequest;

                /**
                 * Encodes the specified HealthCheckRequest message. Does not implicitly {@link grpc.health.v1.HealthCheckRequest.verify|verify} messages.
                 * @param message HealthCheckRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.health.v1.HealthCheckRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HealthCheckRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.health.v1.HealthCheckRequest & grpc.health.v1.HealthCheckRequest.$Shape} HealthCheckRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.health.v1.HealthCheckRequest & grpc.health.v1.HealthCheckRequest.$Shape;

                /**
                 * Gets the type url for HealthCheckRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace HealthCheckRequest {

                /** Properties of a HealthCheckRequest. */
                interface $Properties {

                    /** HealthCheckRequest service */
                    service?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HealthCheckRequest. */
                type $Shape = grpc.health.v1.HealthCheckRequest.$Properties;
            }

            /**
             * Properties of a HealthCheckResponse.
             * @deprecated Use grpc.health.v1.HealthCheckResponse.$Properties instead.
             */
            interface IHealthCheckResponse extends grpc.health.v1.HealthCheckResponse.$Properties {
            }

            /** Represents a HealthCheckResponse. */
            class HealthCheckResponse {

                /**
                 * Constructs a new HealthCheckResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.health.v1.HealthCheckResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HealthCheckResponse status. */
                status: grpc.health.v1.HealthCheckResponse.ServingStatus;

                /**
                 * Creates a new HealthCheckResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HealthCheckResponse instance
                 */
                static create(properties: grpc.health.v1.HealthCheckResponse.$Shape): grpc.health.v1.HealthCheckResponse & grpc.health.v1.HealthCheckResponse.$Shape;
                static create(properties?: grpc.health.v1.HealthCheckResponse.$Properties): grpc.health.v1.HealthCheckResponse;

                /**
                 * Encodes the specified HealthCheckResponse message. Does not implicitly {@link grpc.health.v1.HealthCheckResponse.verify|verify} messages.
                 * @param message HealthCheckResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.health.v1.HealthCheckResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HealthCheckResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.health.v1.HealthCheckResponse & grpc.health.v1.HealthCheckResponse.$Shape} HealthCheckResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.health.v1.HealthCheckResponse & grpc.health.v1.HealthCheckResponse.$Shape;

                /**
                 * Gets the type url for HealthCheckResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace HealthCheckResponse {

                /** Properties of a HealthCheckResponse. */
                interface $Properties {

                    /** HealthCheckResponse status */
                    status?: (grpc.health.v1.HealthCheckResponse.ServingStatus|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HealthCheckResponse. */
                type $Shape = grpc.health.v1.HealthCheckResponse.$Properties;

                /** ServingStatus enum. */
                enum ServingStatus {

                    /** UNKNOWN value */
                    UNKNOWN = 0,

                    /** SERVING value */
                    SERVING = 1,

                    /** NOT_SERVING value */
                    NOT_SERVING = 2,

                    /** SERVICE_UNKNOWN value */
                    SERVICE_UNKNOWN = 3
                }
            }
        }
    }
}

/** Namespace outboard. */
export namespace outboard {

    /** Namespace worker. */
    namespace worker {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a CurrentState.
             * @deprecated Use outboard.worker.v1.CurrentState.$Properties instead.
             */
            interface ICurrentState extends outboard.worker.v1.CurrentState.$Properties {
            }

            /** Represents a CurrentState. */
            class CurrentState {

                /**
                 * Constructs a new CurrentState.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: outboard.worker.v1.CurrentState.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CurrentState hello. */
                hello?: (outboard.worker.v1.Hello.$Properties|null);

                /** CurrentState actions. */
                actions: outboard.worker.v1.ActionState.$Properties[];

                /**
                 * Creates a new CurrentState instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CurrentState instance
                 */
                static create(properties: outboard.worker.v1.CurrentState.$Shape): outboard.worker.v1.CurrentState & outboard.worker.v1.CurrentState.$Shape;
                static create(properties?: outboard.worker.v1.CurrentState.$Properties): outboard.worker.v1.CurrentState;

                /**
                 * Encodes the specified CurrentState message. Does not implicitly {@link outboard.worker.v1.CurrentState.verify|verify} messages.
                 * @param message CurrentState message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: outboard.worker.v1.CurrentState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CurrentState message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {outboard.worker.v1.CurrentState & outboard.worker.v1.CurrentState.$Shape} CurrentState
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): outboard.worker.v1.CurrentState & outboard.worker.v1.CurrentState.$Shape;

                /**
                 * Gets the type url for CurrentState
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace CurrentState {

                /** Properties of a CurrentState. */
                interface $Properties {

                    /** CurrentState hello */
                    hello?: (outboard.worker.v1.Hello.$Properties|null);

                    /** CurrentState actions */
                    actions?: (outboard.worker.v1.ActionState.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CurrentState. */
                type $Shape = outboard.worker.v1.CurrentState.$Properties;
            }

            /**
             * Properties of a Hello.
             * @deprecated Use outboard.worker.v1.Hello.$Properties instead.
             */
            interface IHello extends outboard.worker.v1.Hello.$Properties {
            }

            /** Represents a Hello. */
            class Hello {

                /**
                 * Constructs a new Hello.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: outboard.worker.v1.Hello.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Hello executorId. */
                executorId: string;

                /** Hello version. */
                version: string;

                /** Hello slots. */
                slots: number;

                /** Hello properties. */
                properties: build.bazel.remote.execution.v2.Platform.Property.$Properties[];

                /** Hello isolation. */
                isolation: string;

                /** Hello secret. */
                secret: string;

                /** Hello memoryBytes. */
                memoryBytes: number;

                /**
                 * Creates a new Hello instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Hello instance
                 */
                static create(properties: outboard.worker.v1.Hello.$Shape): outboard.worker.v1.Hello & outboard.worker.v1.Hello.$Shape;
                static create(properties?: outboard.worker.v1.Hello.$Properties): outboard.worker.v1.Hello;

                /**
                 * Encodes the specified Hello message. Does not implicitly {@link outboard.worker.v1.Hello.verify|verify} messages.
                 * @param message Hello message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: outboard.worker.v1.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Hello message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {outboard.worker.v1.Hello & outboard.worker.v1.Hello.$Shape} Hello
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): outboard.worker.v1.Hello & outboard.worker.v1.Hello.$Shape;

                /**
                 * Gets the type url for Hello
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Hello {

                /** Properties of a Hello. */
                interface $Properties {

                    /** Hello executorId */
                    executorId?: (string|null);

                    /** Hello version */
                    version?: (string|null);

                    /** Hello slots */
                    slots?: (number|null);

                    /** Hello properties */
                    properties?: (build.bazel.remote.execution.v2.Platform.Property.$Properties[]|null);

                    /** Hello isolation */
                    isolation?: (string|null);

                    /** Hello secret */
                    secret?: (string|null);

                    /** Hello memoryBytes */
                    memoryBytes?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Hello. */
                type $Shape = outboard.worker.v1.Hello.$Properties;
            }

            /**
             * Properties of an ActionState.
             * @deprecated Use outboard.worker.v1.ActionState.$Properties instead.
             */
            interface IActionState extends outboard.worker.v1.ActionState.$Properties {
            }

            /** Represents an ActionState. */
            class ActionState {

                /**
                 * Constructs a new ActionState.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: outboard.worker.v1.ActionState.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ActionState operationName. */
                operationName: string;

                /** ActionState stage. */
                stage: outboard.worker.v1.ActionState.Stage;

                /** ActionState finished. */
                finished?: (outboard.worker.v1.Finished.$Properties|null);

                /** ActionState action. */
                action?: (outboard.worker.v1.DesiredAction.$Properties|null);

                /** ActionState startedAtMs. */
                startedAtMs: number;

                /**
                 * Creates a new ActionState instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ActionState instance
                 */
                static create(properties: outboard.worker.v1.ActionState.$Shape): outboard.worker.v1.ActionState & outboard.worker.v1.ActionState.$Shape;
                static create(properties?: outboard.worker.v1.ActionState.$Properties): outboard.worker.v1.ActionState;

                /**
                 * Encodes the specified ActionState message. Does not implicitly {@link outboard.worker.v1.ActionState.verify|verify} messages.
                 * @param message ActionState message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: outboard.worker.v1.ActionState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ActionState message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {outboard.worker.v1.ActionState & outboard.worker.v1.ActionState.$Shape} ActionState
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): outboard.worker.v1.ActionState & outboard.worker.v1.ActionState.$Shape;

                /**
                 * Gets the type url for ActionState
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ActionState {

                /** Properties of an ActionState. */
                interface $Properties {

                    /** ActionState operationName */
                    operationName?: (string|null);

                    /** ActionState stage */
                    stage?: (outboard.worker.v1.ActionState.Stage|null);

                    /** ActionState finished */
                    finished?: (outboard.worker.v1.Finished.$Properties|null);

                    /** ActionState action */
                    action?: (outboard.worker.v1.DesiredAction.$Properties|null);

                    /** ActionState startedAtMs */
                    startedAtMs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ActionState. */
                type $Shape = outboard.worker.v1.ActionState.$Properties;

                /** Stage enum. */
                enum Stage {

                    /** UNKNOWN value */
                    UNKNOWN = 0,

                    /** PREPARING value */
                    PREPARING = 1,

                    /** RUNNING value */
                    RUNNING = 2,

                    /** UPLOADING value */
                    UPLOADING = 3,

                    /** FINISHED value */
                    FINISHED = 4
                }
            }

            /**
             * Properties of a Finished.
             * @deprecated Use outboard.worker.v1.Finished.$Properties instead.
             */
            interface IFinished extends outboard.worker.v1.Finished.$Properties {
            }

            /** Represents a Finished. */
            class Finished {

                /**
                 * Constructs a new Finished.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: outboard.worker.v1.Finished.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Finished actionResult. */
                actionResult: Uint8Array;

                /** Finished status. */
                status?: (google.rpc.Status.$Properties|null);

                /** Finished blobs. */
                blobs: outboard.worker.v1.Blob.$Properties[];

                /** Finished resourceUse. */
                resourceUse?: (outboard.worker.v1.ResourceUse.$Properties|null);

                /** Finished signal. */
                signal: string;

                /**
                 * Creates a new Finished instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Finished instance
                 */
                static create(properties: outboard.worker.v1.Finished.$Shape): outboard.worker.v1.Finished & outboard.worker.v1.Finished.$Shape;
                static create(properties?: outboard.worker.v1.Finished.$Properties): outboard.worker.v1.Finished;

                /**
                 * Encodes the specified Finished message. Does not implicitly {@link outboard.worker.v1.Finished.verify|verify} messages.
                 * @param message Finished message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: outboard.worker.v1.Finished.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Finished message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {outboard.worker.v1.Finished & outboard.worker.v1.Finished.$Shape} Finished
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): outboard.worker.v1.Finished & outboard.worker.v1.Finished.$Shape;

                /**
                 * Gets the type url for Finished
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Finished {

                /** Properties of a Finished. */
                interface $Properties {

                    /** Finished actionResult */
                    actionResult?: (Uint8Array|null);

                    /** Finished status */
                    status?: (google.rpc.Status.$Properties|null);

                    /** Finished blobs */
                    blobs?: (outboard.worker.v1.Blob.$Properties[]|null);

                    /** Finished resourceUse */
                    resourceUse?: (outboard.worker.v1.ResourceUse.$Properties|null);

                    /** Finished signal */
                    signal?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Finished. */
                type $Shape = outboard.worker.v1.Finished.$Properties;
            }

            /**
             * Properties of a ResourceUse.
             * @deprecated Use outboard.worker.v1.ResourceUse.$Properties instead.
             */
            interface IResourceUse extends outboard.worker.v1.ResourceUse.$Properties {
            }

            /** Represents a ResourceUse. */
            class ResourceUse {

                /**
                 * Constructs a new ResourceUse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: outboard.worker.v1.ResourceUse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ResourceUse userMicros. */
                userMicros: number;

                /** ResourceUse systemMicros. */
                systemMicros: number;

                /** ResourceUse maxRssBytes. */
                maxRssBytes: number;

                /** ResourceUse blockInputs. */
                blockInputs: number;

                /** ResourceUse blockOutputs. */
                blockOutputs: number;

                /** ResourceUse majorFaults. */
                majorFaults: number;

                /**
                 * Creates a new ResourceUse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ResourceUse instance
                 */
                static create(properties: outboard.worker.v1.ResourceUse.$Shape): outboard.worker.v1.ResourceUse & outboard.worker.v1.ResourceUse.$Shape;
                static create(properties?: outboard.worker.v1.ResourceUse.$Properties): outboard.worker.v1.ResourceUse;

                /**
                 * Encodes the specified ResourceUse message. Does not implicitly {@link outboard.worker.v1.ResourceUse.verify|verify} messages.
                 * @param message ResourceUse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: outboard.worker.v1.ResourceUse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ResourceUse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {outboard.worker.v1.ResourceUse & outboard.worker.v1.ResourceUse.$Shape} ResourceUse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): outboard.worker.v1.ResourceUse & outboard.worker.v1.ResourceUse.$Shape;

                /**
                 * Gets the type url for ResourceUse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ResourceUse {

                /** Properties of a ResourceUse. */
                interface $Properties {

                    /** ResourceUse userMicros */
                    userMicros?: (number|null);

                    /** ResourceUse systemMicros */
                    systemMicros?: (number|null);

                    /** ResourceUse maxRssBytes */
                    maxRssBytes?: (number|null);

                    /** ResourceUse blockInputs */
                    blockInputs?: (number|null);

                    /** ResourceUse blockOutputs */
                    blockOutputs?: (number|null);

                    /** ResourceUse majorFaults */
                    majorFaults?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ResourceUse. */
                type $Shape = outboard.worker.v1.ResourceUse.$Properties;
            }

            /**
             * Properties of a Blob.
             * @deprecated Use outboard.worker.v1.Blob.$Properties instead.
             */
            interface IBlob extends outboard.worker.v1.Blob.$Properties {
            }

            /** Represents a Blob. */
            class Blob {

                /**
                 * Constructs a new Blob.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: outboard.worker.v1.Blob.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Blob digest. */
                digest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                /** Blob data. */
                data: Uint8Array;

                /**
                 * Creates a new Blob instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Blob instance
                 */
                static create(properties: outboard.worker.v1.Blob.$Shape): outboard.worker.v1.Blob & outboard.worker.v1.Blob.$Shape;
                static create(properties?: outboard.worker.v1.Blob.$Properties): outboard.worker.v1.Blob;

                /**
                 * Encodes the specified Blob message. Does not implicitly {@link outboard.worker.v1.Blob.verify|verify} messages.
                 * @param message Blob message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: outboard.worker.v1.Blob.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Blob message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {outboard.worker.v1.Blob & outboard.worker.v1.Blob.$Shape} Blob
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): outboard.worker.v1.Blob & outboard.worker.v1.Blob.$Shape;

                /**
                 * Gets the type url for Blob
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Blob {

                /** Properties of a Blob. */
                interface $Properties {

                    /** Blob digest */
                    digest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                    /** Blob data */
                    data?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Blob. */
                type $Shape = outboard.worker.v1.Blob.$Properties;
            }

            /**
             * Properties of a DesiredState.
             * @deprecated Use outboard.worker.v1.DesiredState.$Properties instead.
             */
            interface IDesiredState extends outboard.worker.v1.DesiredState.$Properties {
            }

            /** Represents a DesiredState. */
            class DesiredState {

                /**
                 * Constructs a new DesiredState.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: outboard.worker.v1.DesiredState.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DesiredState snapshot. */
                snapshot: boolean;

                /** DesiredState desired. */
                desired: outboard.worker.v1.DesiredAction.$Properties[];

                /** DesiredState dropped. */
                dropped: string[];

                /** DesiredState shutdown. */
                shutdown: boolean;

                /**
                 * Creates a new DesiredState instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DesiredState instance
                 */
                static create(properties: outboard.worker.v1.DesiredState.$Shape): outboard.worker.v1.DesiredState & outboard.worker.v1.DesiredState.$Shape;
                static create(properties?: outboard.worker.v1.DesiredState.$Properties): outboard.worker.v1.DesiredState;

                /**
                 * Encodes the specified DesiredState message. Does not implicitly {@link outboard.worker.v1.DesiredState.verify|verify} messages.
                 * @param message DesiredState message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: outboard.worker.v1.DesiredState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DesiredState message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {outboard.worker.v1.DesiredState & outboard.worker.v1.DesiredState.$Shape} DesiredState
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): outboard.worker.v1.DesiredState & outboard.worker.v1.DesiredState.$Shape;

                /**
                 * Gets the type url for DesiredState
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace DesiredState {

                /** Properties of a DesiredState. */
                interface $Properties {

                    /** DesiredState snapshot */
                    snapshot?: (boolean|null);

                    /** DesiredState desired */
                    desired?: (outboard.worker.v1.DesiredAction.$Properties[]|null);

                    /** DesiredState dropped */
                    dropped?: (string[]|null);

                    /** DesiredState shutdown */
                    shutdown?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DesiredState. */
                type $Shape = outboard.worker.v1.DesiredState.$Properties;
            }

            /**
             * Properties of a DesiredAction.
             * @deprecated Use outboard.worker.v1.DesiredAction.$Properties instead.
             */
            interface IDesiredAction extends outboard.worker.v1.DesiredAction.$Properties {
            }

            /** Represents a DesiredAction. */
            class DesiredAction {

                /**
                 * Constructs a new DesiredAction.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: outboard.worker.v1.DesiredAction.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DesiredAction operationName. */
                operationName: string;

                /** DesiredAction actionDigest. */
                actionDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                /** DesiredAction action. */
                action: Uint8Array;

                /** DesiredAction command. */
                command: Uint8Array;

                /** DesiredAction timeoutMs. */
                timeoutMs: number;

                /** DesiredAction blobs. */
                blobs: outboard.worker.v1.Blob.$Properties[];

                /** DesiredAction digestFunction. */
                digestFunction: build.bazel.remote.execution.v2.DigestFunction.Value;

                /** DesiredAction engineContext. */
                engineContext: Uint8Array;

                /** DesiredAction queuedAtMs. */
                queuedAtMs: number;

                /** DesiredAction inlineOutputFiles. */
                inlineOutputFiles: string[];

                /**
                 * Creates a new DesiredAction instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DesiredAction instance
                 */
                static create(properties: outboard.worker.v1.DesiredAction.$Shape): outboard.worker.v1.DesiredAction & outboard.worker.v1.DesiredAction.$Shape;
                static create(properties?: outboard.worker.v1.DesiredAction.$Properties): outboard.worker.v1.DesiredAction;

                /**
                 * Encodes the specified DesiredAction message. Does not implicitly {@link outboard.worker.v1.DesiredAction.verify|verify} messages.
                 * @param message DesiredAction message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: outboard.worker.v1.DesiredAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DesiredAction message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {outboard.worker.v1.DesiredAction & outboard.worker.v1.DesiredAction.$Shape} DesiredAction
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): outboard.worker.v1.DesiredAction & outboard.worker.v1.DesiredAction.$Shape;

                /**
                 * Gets the type url for DesiredAction
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace DesiredAction {

                /** Properties of a DesiredAction. */
                interface $Properties {

                    /** DesiredAction operationName */
                    operationName?: (string|null);

                    /** DesiredAction actionDigest */
                    actionDigest?: (build.bazel.remote.execution.v2.Digest.$Properties|null);

                    /** DesiredAction action */
                    action?: (Uint8Array|null);

                    /** DesiredAction command */
                    command?: (Uint8Array|null);

                    /** DesiredAction timeoutMs */
                    timeoutMs?: (number|null);

                    /** DesiredAction blobs */
                    blobs?: (outboard.worker.v1.Blob.$Properties[]|null);

                    /** DesiredAction digestFunction */
                    digestFunction?: (build.bazel.remote.execution.v2.DigestFunction.Value|null);

                    /** DesiredAction engineContext */
                    engineContext?: (Uint8Array|null);

                    /** DesiredAction queuedAtMs */
                    queuedAtMs?: (number|null);

                    /** DesiredAction inlineOutputFiles */
                    inlineOutputFiles?: (string[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DesiredAction. */
                type $Shape = outboard.worker.v1.DesiredAction.$Properties;
            }
        }
    }
}
