"""Outputs that are symlinks: to a file of the same action, and inside a tree."""

def _links_impl(ctx):
    tree = ctx.actions.declare_directory(ctx.label.name)
    ctx.actions.run_shell(
        outputs = [tree],
        arguments = [tree.path],
        command = "echo target > $1/target.txt && ln -s target.txt $1/link.txt && mkdir $1/sub && ln -s ../target.txt $1/sub/up.txt",
        mnemonic = "Links",
    )
    return [DefaultInfo(files = depset([tree]))]

links = rule(implementation = _links_impl)
