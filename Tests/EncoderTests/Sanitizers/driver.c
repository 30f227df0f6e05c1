// Runs every kernel over many shapes with buffers of the exact size, compares the tables with each other and the
// matrix products with plain loops, and prints one checksum that must be the same on every processor.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "EncoderKernels.h"

#ifdef FC_EMULATED_VNNI
const fc_kernels *fc_kernels_vnni_emulated(void);
#endif

static uint64_t state = 1;
static uint32_t next(void) {
  state = state * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)(state >> 33);
}
static void *room(size_t bytes) {
  void *memory = malloc(bytes ? bytes : 1);
  if (!memory) abort();
  return memory;
}
static float *floats(size_t count, float reach) {
  float *x = room(count * sizeof(float));
  for (size_t i = 0; i < count; i++) x[i] = ((float)(next() % 20001) / 10000 - 1) * reach;
  return x;
}

static uint64_t total = 0;
static int failures = 0;

static uint64_t sum_of(const void *bytes, size_t length) { return fc_checksum(bytes, length); }

static void check(const char *what, const char *kernels, int rows, uint64_t found, uint64_t *expected) {
  if (*expected == 0) {
    *expected = found;
    total = total * 31 + found;
  } else if (*expected != found) {
    printf("%s differs for %s at %d rows\n", what, kernels, rows);
    failures++;
  }
}

static void dense(const fc_kernels **tables, const char **names, int count, int rows, int inputs, int extra,
                  int outputs, int quads) {
  // Two quads add four products in 16 bits: 4 * 42 * 191 just fits, as 2 * 85 * 191 does.
  const int width = inputs + extra, levels = 191, most = quads == 2 ? 42 : 85;
  int8_t *panels = room((size_t)width * outputs);
  float *scale = floats(outputs, 0.01f), *bias = floats(outputs, 1), *smoothing = floats(inputs, 1);
  int32_t *sums = calloc(outputs, sizeof *sums);
  uint16_t *copies = room(extra * sizeof *copies);
  for (int i = 0; i < extra; i++) copies[i] = (uint16_t)(next() % inputs);
  for (int o = 0; o < outputs; o++)
    for (int i = 0; i < width; i++) {
      // The largest values that the packer's bound allows come up often.
      int8_t w = next() % 8 ? (int8_t)((int)(next() % (2 * most + 1)) - most) : (next() % 2 ? most : -most);
      panels[(size_t)o / 16 * 16 * width + i / 4 * 64 + o % 16 * 4 + i % 4] = w;
      sums[o] += w;
    }
  fc_dense_int8 layer = {panels, scale, bias, sums, smoothing, copies, outputs, inputs, extra, levels, quads};
  float *x = floats((size_t)rows * inputs, 4);
  if (rows > 1) memset(x, 0, inputs * sizeof *x);  // a row of zeros has no range
  uint64_t quantised = 0, linear = 0, curved = 0;
  for (int t = 0; t < count; t++) {
    uint8_t *levels_out = room((size_t)rows * width);
    float *row_scale = room(rows * sizeof(float)), *y = room((size_t)rows * outputs * sizeof(float));
    int32_t *zero = room(rows * sizeof(int32_t));
    tables[t]->quantise(x, rows, &layer, levels_out, row_scale, zero);
    check("quantise", names[t], rows, sum_of(levels_out, (size_t)rows * width), &quantised);
    tables[t]->dense_int8(levels_out, row_scale, zero, rows, &layer, FC_LINEAR, y);
    check("dense_int8", names[t], rows, sum_of(y, (size_t)rows * outputs * sizeof(float)), &linear);
    for (int r = 0; r < rows; r++)
      for (int o = 0; o < outputs; o += 7) {
        int64_t exact = 0;
        for (int i = 0; i < width; i++)
          exact += (levels_out[(size_t)r * width + i] - zero[r]) *
                   panels[(size_t)o / 16 * 16 * width + i / 4 * 64 + o % 16 * 4 + i % 4];
        const double expected = (double)exact * scale[o] * row_scale[r] + bias[o];
        if (fabs(expected - y[(size_t)r * outputs + o]) > 1e-4 * (1 + fabs(expected))) failures++;
      }
    tables[t]->dense_int8(levels_out, row_scale, zero, rows, &layer, FC_GELU, y);
    check("gelu", names[t], rows, sum_of(y, (size_t)rows * outputs * sizeof(float)), &curved);
    free(levels_out), free(row_scale), free(y), free(zero);
  }
  float *weights = floats((size_t)inputs * outputs, 0.1f);
  fc_dense_fp32 exact = {weights, bias, outputs, inputs};
  uint64_t plain = 0;
  for (int t = 0; t < count; t++) {
    float *y = room((size_t)rows * outputs * sizeof(float));
    tables[t]->dense_fp32(x, rows, &exact, FC_LINEAR, y);
    check("dense_fp32", names[t], rows, sum_of(y, (size_t)rows * outputs * sizeof(float)), &plain);
    free(y);
  }
  free(panels), free(scale), free(bias), free(smoothing), free(sums), free(copies), free(x), free(weights);
}

static void sequence(const fc_kernels **tables, const char **names, int count, int tokens) {
  const int width = 384;
  float *qkv = floats((size_t)tokens * 3 * width, 2), *gain = floats(width, 1), *bias = floats(width, 1);
  uint64_t attended = 0, normed = 0;
  for (int t = 0; t < count; t++) {
    float *mixed = room((size_t)tokens * width * sizeof(float));
    float *scratch = room(fc_attention_scratch(tokens) * sizeof(float));
    tables[t]->attention(qkv, tokens, width, scratch, mixed);
    check("attention", names[t], tokens, sum_of(mixed, (size_t)tokens * width * sizeof(float)), &attended);
    tables[t]->add_norm(mixed, qkv, tokens, width, gain, bias);
    check("add_norm", names[t], tokens, sum_of(mixed, (size_t)tokens * width * sizeof(float)), &normed);
    free(mixed), free(scratch);
  }
  free(qkv), free(gain), free(bias);
}

int main(void) {
  const fc_kernels *all[] = {
      fc_kernels_portable(), fc_kernels_avx2(), fc_kernels_vnni(), fc_kernels_neon(),
#ifdef FC_EMULATED_VNNI
      fc_kernels_vnni_emulated(),
#endif
  };
  const char *known[] = {"portable", "avx2", "vnni", "neon", "vnni (emulated)"};
  const fc_kernels *tables[5];
  const char *names[5];
  int count = 0;
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    if (all[i]) names[count] = known[i], tables[count++] = all[i];
  for (int i = 0; i < count; i++) printf("%s%s", names[i], i + 1 < count ? ", " : ": ");
  for (int rows = 1; rows <= 27; rows++) dense(tables, names, count, rows, 64, rows % 2 ? 16 : 0, 64, 1 + rows / 2 % 2);
  dense(tables, names, count, 5, 384, 16, 1152, 2);
  dense(tables, names, count, 3, 1536, 32, 384, 1);
  for (int tokens = 1; tokens <= 40; tokens++) sequence(tables, names, count, tokens);
  sequence(tables, names, count, 256);
  float values[3] = {-90, 0.5f, 3};
  fc_tanh(values, 3);
  fc_softmax(values, 3);
  total = total * 31 + sum_of(values, sizeof values);
  printf("checksum %016llx, %d failures\n", (unsigned long long)total, failures);
  return failures != 0;
}
