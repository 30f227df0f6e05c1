#!/bin/sh
# Runs the kernels under the address and undefined-behaviour sanitizers. Skips, with a message, without them.
# usage: run-sanitizers.sh [C compiler]
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
kernels=$here/../../Sources/EncoderKernels
compiler=${1:-clang}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

set -- -std=c2x -O1 -g -Wall -Wextra -Werror -Wno-psabi -I"$kernels/include" -I"$kernels" \
  "$here/Sanitizers/driver.c" "$kernels/KernelsPortable.c" "$kernels/KernelsAVX2.c" \
  "$kernels/KernelsVNNI.c" "$kernels/KernelsNEON.c" "$kernels/Vectors.c"
if [ "$(uname -m)" = x86_64 ]; then set -- "$@" -DFC_EMULATED_VNNI "$here/Sanitizers/emulated_vnni.c"; fi

echo 'int main(void) { return 0; }' >"$folder/empty.c"
checks="-fsanitize=address,undefined"
# Some linkers print a line for each of the runtime's symbols; lld does not.
if "$compiler" -fuse-ld=lld "$folder/empty.c" -o "$folder/empty" 2>/dev/null; then checks="$checks -fuse-ld=lld"; fi
# shellcheck disable=SC2086
if ! "$compiler" $checks "$folder/empty.c" -o "$folder/empty" 2>/dev/null || ! "$folder/empty"; then
  echo "skipped: $compiler has no sanitizer runtime here"
  exit 0
fi
# shellcheck disable=SC2086
"$compiler" $checks -fno-sanitize-recover=all "$@" -lm -o "$folder/driver"
"$folder/driver"
