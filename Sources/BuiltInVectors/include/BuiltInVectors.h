#ifndef FACTCHECK_BUILT_IN_VECTORS_H
#define FACTCHECK_BUILT_IN_VECTORS_H

#include <stddef.h>
#include <stdint.h>

/// The embeddings of the built-in store's wordings, 64-byte aligned; null when the file was absent at build time.
const uint8_t *fc_built_in_vectors(size_t *length);

#endif
