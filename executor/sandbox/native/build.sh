#!/bin/sh
# Builds ../bin/linux-{x64,arm64}/outboard-sandbox: static, stripped, the same bytes from the same sources.
# Needs zig 0.17.1: `pip install ziglang==0.17.1`, or ZIG=/path/to/zig.
set -eu
cd "$(dirname "$0")"
ZIG=${ZIG:-python3 -m ziglang}
version=$($ZIG version)
[ "$version" = 0.17.1 ] || { echo "build.sh: zig is $version, but the committed binaries are built by 0.17.1 (pip install ziglang==0.17.1)" >&2; exit 1; }
for pair in x64:x86_64 arm64:aarch64; do
	folder=../bin/linux-${pair%%:*}
	mkdir -p "$folder"
	$ZIG cc -target "${pair##*:}-linux-musl" -static -Os -s -D_GNU_SOURCE -std=gnu11 -Wall -Wextra -Werror \
		-ffile-prefix-map="$PWD"=. -o "$folder/.new" ./*.c
	chmod 755 "$folder/.new"
	mv "$folder/.new" "$folder/outboard-sandbox" # a running one keeps its file
done
# What the binaries were built from; a test compares it.
ls *.c *.h build.sh | LC_ALL=C sort | xargs cat | sha256sum | cut -d' ' -f1 >../bin/SOURCES.sha256
