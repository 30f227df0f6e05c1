#include "BuiltInVectors.h"

// Embedded like the weights: searched where they lie, and never read when a text has nothing to do with the store.
#if __has_embed("../../Claims/vectors.fcv") == __STDC_EMBED_FOUND__
_Alignas(64) static const uint8_t vectors[] = {
#embed "../../Claims/vectors.fcv"
};

const uint8_t *fc_built_in_vectors(size_t *length) {
  *length = sizeof(vectors);
  return vectors;
}
#else
const uint8_t *fc_built_in_vectors(size_t *length) {
  *length = 0;
  return 0;
}
#endif
