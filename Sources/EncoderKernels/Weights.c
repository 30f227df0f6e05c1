#include "EncoderKernels.h"

// Embedded here, not bundled as a resource: the program stays one file and starts without reading another.
#if __has_embed("Models/weights.fcw") == __STDC_EMBED_FOUND__
_Alignas(64) static const uint8_t weights[] = {
#embed "Models/weights.fcw"
};

const uint8_t *fc_embedded_weights(size_t *length) {
  *length = sizeof(weights);
  return weights;
}
#else
const uint8_t *fc_embedded_weights(size_t *length) {
  *length = 0;
  return 0;
}
#endif
