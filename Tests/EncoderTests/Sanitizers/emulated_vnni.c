// The AVX-512 kernels with their four instructions replaced by plain C, so that any x86-64 processor can check
// how they use registers, rows and panels.
#include <immintrin.h>

#include "Lanes.h"

static ilanes dot(ilanes sum, ilanes activations, ilanes weights) {
  uint8_t a[64];
  int8_t w[64];
  memcpy(a, &activations, 64);
  memcpy(w, &weights, 64);
  for (int i = 0; i < 64; i++) sum[i / 4] += a[i] * w[i];
  return sum;
}

#define FC_EMULATE
#define __m512i ilanes
#define _mm512_setzero_si512() ((ilanes){})
#define _mm512_loadu_si512(p) (*(const ilanes_unaligned *)(p))
#define _mm512_set1_epi32(x) ((ilanes){} + (x))
#define _mm512_dpbusd_epi32 dot
#define fc_kernels_vnni fc_kernels_vnni_emulated
#include "KernelsVNNI.c"
