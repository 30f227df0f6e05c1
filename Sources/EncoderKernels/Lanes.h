// Sixteen-lane arithmetic shared by every kernel file. The compiler maps a lane vector to one AVX-512, two AVX2
// or four 128-bit registers; the results are the same because each lane is computed alone, without fusing.
#ifndef FACTCHECK_LANES_H
#define FACTCHECK_LANES_H

#include <stdint.h>
#include <string.h>

#pragma STDC FP_CONTRACT OFF

#define FC_INLINE static inline __attribute__((always_inline))

typedef float lanes __attribute__((vector_size(64)));
typedef float lanes_unaligned __attribute__((vector_size(64), aligned(4)));
typedef int32_t ilanes __attribute__((vector_size(64)));
typedef int32_t ilanes_unaligned __attribute__((vector_size(64), aligned(4)));

// Lane vectors never cross a call: helpers take pointers, which inlining turns back into registers.
#define LOAD(p) (*(const lanes_unaligned *)(p))
#define STORE(p, v) (*(lanes_unaligned *)(p) = (v))
#define SPLAT(x) ((lanes){} + (x))
// Works on any vector width: the mask's type is the integer vector of that width.
#define SELECT(mask, a, b) \
  ((__typeof__(a))(((mask) & (__typeof__(mask))(a)) | (~(mask) & (__typeof__(mask))(b))))
#define LANES_MIN(a, b) SELECT((a) < (b), (a), (b))
#define LANES_MAX(a, b) SELECT((a) > (b), (a), (b))

// Adding 1.5 * 2^23 rounds to the nearest integer and leaves that integer in the low mantissa bits.
#define ROUNDER 12582912.0f
#define ROUNDER_BITS 0x4B400000

typedef float lanes8 __attribute__((vector_size(32)));
typedef float lanes4 __attribute__((vector_size(16)));

// Folds the upper half onto the lower until four lanes are left, then those.
#define FOLD(v, lanes8_step, lanes4_step, last)                                                 \
  do {                                                                                          \
    lanes8 low8 = __builtin_shufflevector(v, v, 0, 1, 2, 3, 4, 5, 6, 7);                        \
    lanes8 high8 = __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15);                 \
    lanes8 eight = lanes8_step;                                                                 \
    lanes4 low4 = __builtin_shufflevector(eight, eight, 0, 1, 2, 3);                            \
    lanes4 high4 = __builtin_shufflevector(eight, eight, 4, 5, 6, 7);                           \
    lanes4 four = lanes4_step;                                                                  \
    return last;                                                                                \
  } while (0)

FC_INLINE float lanes_sum(const lanes *v) {
  FOLD(*v, low8 + high8, low4 + high4, (four[0] + four[2]) + (four[1] + four[3]));
}

FC_INLINE float larger(float a, float b) { return a > b ? a : b; }

FC_INLINE float lanes_largest(const lanes *v) {
  FOLD(*v, LANES_MAX(low8, high8), LANES_MAX(low4, high4), larger(larger(four[0], four[2]), larger(four[1], four[3])));
}

/// *v = exp(*v) for values of at most 0; below -87 the result is 0. Relative error under 3e-7 (Cephes expf).
FC_INLINE void lanes_exp(lanes *v) {
  lanes x = *v;
  ilanes kept = x > -87.0f;
  x = SELECT(kept, x, SPLAT(0.0f));
  lanes shifted = x * 1.44269504088896341f + ROUNDER;
  lanes n = shifted - ROUNDER;
  lanes r = x - n * 0.693359375f + n * 2.12194440e-4f;
  lanes p = SPLAT(1.9875691500e-4f);
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * (r * r) + r + 1.0f;
  ilanes power = (((ilanes)shifted - ROUNDER_BITS) + 127) << 23;
  *v = SELECT(kept, p * (lanes)power, SPLAT(0.0f));
}

/// *v = x * (1 + erf(x / sqrt 2)) / 2, erf by a rational minimax approximation with absolute error under 5e-7.
FC_INLINE void lanes_gelu(lanes *v) {
  lanes x = *v;
  lanes t = x * 0.70710678118654752f;
  t = LANES_MAX(LANES_MIN(t, SPLAT(4.0f)), SPLAT(-4.0f));
  lanes s = t * t;
  lanes p = SPLAT(-2.72614225801306e-10f);
  p = p * s + 2.77068142495902e-08f;
  p = p * s + -2.10102402082508e-06f;
  p = p * s + -5.69250639462346e-05f;
  p = p * s + -7.34990630326855e-04f;
  p = p * s + -2.95459980854025e-03f;
  p = p * s + -1.60960333262415e-02f;
  lanes q = SPLAT(-1.45660718464996e-05f);
  q = q * s + -2.13374055278905e-04f;
  q = q * s + -1.68282697438203e-03f;
  q = q * s + -7.37332916720468e-03f;
  q = q * s + -1.42647390514189e-02f;
  *v = (x * 0.5f) * (1.0f + (t * p) / q);
}

#endif
