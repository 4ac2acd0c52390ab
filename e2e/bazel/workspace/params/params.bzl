"""An action whose arguments come in a param file, as linkers and archivers get them."""

def _concat_impl(ctx):
    out = ctx.actions.declare_file(ctx.label.name + ".txt")
    args = ctx.actions.args()
    args.use_param_file("@%s", use_always = True)
    args.set_param_file_format("multiline")
    args.add_all(ctx.files.srcs)
    args.add("an argument with spaces and 'quotes'")
    ctx.actions.run_shell(
        inputs = ctx.files.srcs,
        outputs = [out],
        # run_shell has no argv[0] of ours to carry the @file, so the shell reads it itself.
        arguments = [out.path, args],
        command = "out=$1; params=${2#@}; while IFS= read -r line; do if [ -f \"$line\" ]; then cat \"$line\"; else echo \"$line\"; fi; done < $params > $out",
        mnemonic = "Concat",
    )
    return [DefaultInfo(files = depset([out]))]

concat = rule(
    implementation = _concat_impl,
    attrs = {"srcs": attr.label_list(allow_files = True)},
)
