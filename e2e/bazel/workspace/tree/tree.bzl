"""Tree artefacts: a directory made by one action and read by others."""

def _grow_impl(ctx):
    tree = ctx.actions.declare_directory(ctx.label.name)
    ctx.actions.run_shell(
        outputs = [tree],
        arguments = [tree.path, str(ctx.attr.branches)],
        command = """
root="$1"
i=0
while [ "$i" -lt "$2" ]; do
  mkdir -p "$root/branch$i/twig"
  echo "leaf $i" > "$root/branch$i/leaf.txt"
  # The same twig everywhere: a Tree must hold its Directory once.
  echo same > "$root/branch$i/twig/same.txt"
  i=$((i + 1))
done
printf '#!/bin/sh\\necho ran\\n' > "$root/run.sh"
chmod +x "$root/run.sh"
: > "$root/empty"
""",
        mnemonic = "Grow",
    )
    return [DefaultInfo(files = depset([tree]))]

grow = rule(
    implementation = _grow_impl,
    attrs = {"branches": attr.int(default = 5)},
)

def _prune_impl(ctx):
    out = ctx.actions.declare_directory(ctx.label.name)
    tree = ctx.files.tree[0]
    ctx.actions.run_shell(
        inputs = [tree],
        outputs = [out],
        arguments = [tree.path, out.path],
        command = "mkdir -p $2/kept && cp $1/branch*/leaf.txt $2/kept --backup=numbered && $1/run.sh > $2/ran.txt",
        mnemonic = "Prune",
    )
    return [DefaultInfo(files = depset([out]))]

prune = rule(
    implementation = _prune_impl,
    attrs = {"tree": attr.label(mandatory = True)},
)

def _weigh_impl(ctx):
    out = ctx.actions.declare_file(ctx.label.name + ".txt")
    ctx.actions.run_shell(
        inputs = ctx.files.trees,
        outputs = [out],
        arguments = [out.path] + [t.path for t in ctx.files.trees],
        command = "out=$1; shift; for t in \"$@\"; do (cd $t && find -L . -type f | sort | xargs sha256sum); done > $out",
        mnemonic = "Weigh",
    )
    return [DefaultInfo(files = depset([out]))]

weigh = rule(
    implementation = _weigh_impl,
    attrs = {"trees": attr.label_list(mandatory = True)},
)

def _barren_impl(ctx):
    out = ctx.actions.declare_directory(ctx.label.name)
    # The directory exists before the command runs and stays empty: it must come back all the same.
    ctx.actions.run_shell(outputs = [out], command = "true", mnemonic = "Barren")
    return [DefaultInfo(files = depset([out]))]

barren = rule(implementation = _barren_impl)
