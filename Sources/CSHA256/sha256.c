#include "CSHA256.h"

#include <string.h>

// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
_Alignas(16) static const uint32_t K[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

// Four words of the schedule, which clang and gcc turn into the vectors of the machine.
typedef uint32_t words __attribute__((vector_size(16)));
typedef uint64_t pairs __attribute__((vector_size(16)));

static inline uint32_t rotated(uint32_t word, int by) { return word >> by | word << (32 - by); }

// The three rotations of each sum of the standard, one inside the other: 2, 13, 22 and 6, 11, 25.
static inline uint32_t sum_a(uint32_t a) { return rotated(rotated(rotated(a, 9) ^ a, 11) ^ a, 2); }
static inline uint32_t sum_e(uint32_t e) { return rotated(rotated(rotated(e, 14) ^ e, 5) ^ e, 6); }

static inline words small_0(words w) {
  const words right = w >> 7, left = w << 14;
  return w >> 3 ^ right ^ left ^ right >> 11 ^ left << 11;
}

// Of two words only: each stands twice in a pair, so that one shift is a rotation of its low half.
// The other half is of no use, and the first word of a pair must be the low one.
_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "pairs have their low word first");
static inline pairs small_1(pairs twice) {
  return twice >> 17 ^ twice >> 19 ^ (pairs)((words)twice >> 10);
}

// The four words after sixteen: the last two of them need the first two.
static inline words next_words(words w0, words w1, words w2, words w3) {
  words sum = w0 + small_0(__builtin_shufflevector(w0, w1, 1, 2, 3, 4)) +
              __builtin_shufflevector(w2, w3, 1, 2, 3, 4);
  const words none = {0};
  const words first = (words)small_1((pairs)__builtin_shufflevector(w3, w3, 2, 2, 3, 3));
  sum += __builtin_shufflevector(first, none, 0, 2, 4, 4);
  const words last = (words)small_1((pairs)__builtin_shufflevector(sum, sum, 0, 0, 1, 1));
  return sum + __builtin_shufflevector(none, last, 0, 0, 4, 6);
}

// One round: instead of shifting the eight variables the caller names them one further on.
// The majority of a, b and c is b where a and b agree, else c; `ab` is kept for the next round.
#define ROUND(a, b, c, d, e, f, g, h, kw)      \
  do {                                         \
    h += (kw) + sum_e(e) + (g ^ (e & (f ^ g))); \
    d += h;                                    \
    uint32_t ab = a ^ b;                       \
    h += sum_a(a) + (b ^ (ab & bc));           \
    bc = ab;                                   \
  } while (0)

static void compress_plain(uint32_t state[8], const uint8_t *bytes, size_t blocks) {
  uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
  uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
  for (; blocks > 0; blocks--, bytes += 64) {
    words w[4];
    for (int i = 0; i < 16; i++)
      w[i / 4][i % 4] = (uint32_t)bytes[4 * i] << 24 | (uint32_t)bytes[4 * i + 1] << 16 |
                        (uint32_t)bytes[4 * i + 2] << 8 | bytes[4 * i + 3];
    uint32_t bc = b ^ c;
    const words *k = (const words *)K;
    for (int i = 0; i < 16; i += 4, k += 4) {
      uint32_t kw[16];
#pragma clang loop unroll(full)
      for (int j = 0; j < 4; j++) {
        words sum = w[j] + k[j];
        memcpy(&kw[4 * j], &sum, sizeof sum);
        if (i < 12) w[j] = next_words(w[j], w[(j + 1) & 3], w[(j + 2) & 3], w[(j + 3) & 3]);
      }
      ROUND(a, b, c, d, e, f, g, h, kw[0]);
      ROUND(h, a, b, c, d, e, f, g, kw[1]);
      ROUND(g, h, a, b, c, d, e, f, kw[2]);
      ROUND(f, g, h, a, b, c, d, e, kw[3]);
      ROUND(e, f, g, h, a, b, c, d, kw[4]);
      ROUND(d, e, f, g, h, a, b, c, kw[5]);
      ROUND(c, d, e, f, g, h, a, b, kw[6]);
      ROUND(b, c, d, e, f, g, h, a, kw[7]);
      ROUND(a, b, c, d, e, f, g, h, kw[8]);
      ROUND(h, a, b, c, d, e, f, g, kw[9]);
      ROUND(g, h, a, b, c, d, e, f, kw[10]);
      ROUND(f, g, h, a, b, c, d, e, kw[11]);
      ROUND(e, f, g, h, a, b, c, d, kw[12]);
      ROUND(d, e, f, g, h, a, b, c, kw[13]);
      ROUND(c, d, e, f, g, h, a, b, kw[14]);
      ROUND(b, c, d, e, f, g, h, a, kw[15]);
    }
    a = state[0] += a, b = state[1] += b, c = state[2] += c, d = state[3] += d;
    e = state[4] += e, f = state[5] += f, g = state[6] += g, h = state[7] += h;
  }
}

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

__attribute__((target("sha,sse4.1"))) static void compress_x86(
    uint32_t state[8], const uint8_t *bytes, size_t blocks) {
  const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
  // The instructions want the state as (A B E F) and (C D G H).
  __m128i abcd = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)&state[0]), 0xB1);
  __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)&state[4]), 0x1B);
  __m128i abef = _mm_alignr_epi8(abcd, efgh, 8);
  __m128i cdgh = _mm_blend_epi16(efgh, abcd, 0xF0);
  for (; blocks > 0; blocks--, bytes += 64) {
    const __m128i abef_before = abef, cdgh_before = cdgh;
    __m128i w[4];
    for (int i = 0; i < 4; i++)
      w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * i)), order);
#pragma clang loop unroll(full)
    for (int i = 0; i < 16; i++) {
      __m128i sum = _mm_add_epi32(w[i & 3], _mm_loadu_si128((const __m128i *)&K[4 * i]));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
      if (i < 12) {
        __m128i next = _mm_sha256msg1_epu32(w[i & 3], w[(i + 1) & 3]);
        next = _mm_add_epi32(next, _mm_alignr_epi8(w[(i + 3) & 3], w[(i + 2) & 3], 4));
        w[i & 3] = _mm_sha256msg2_epu32(next, w[(i + 3) & 3]);
      }
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
  __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)&state[0], _mm_blend_epi16(feba, dchg, 0xF0));
  _mm_storeu_si128((__m128i *)&state[4], _mm_alignr_epi8(dchg, feba, 8));
}

static int has_instructions(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSE4_1)) return 0;
  return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & (1u << 29)) != 0;
}

static void compress(uint32_t state[8], const uint8_t *bytes, size_t blocks) {
  static _Atomic int known;  // 0 not asked, 1 plain, 2 instructions
  if (known == 0) known = has_instructions() ? 2 : 1;
  (known == 2 ? compress_x86 : compress_plain)(state, bytes, blocks);
}
#elif defined(__ARM_FEATURE_SHA2)
#include <arm_neon.h>

static void compress(uint32_t state[8], const uint8_t *bytes, size_t blocks) {
  uint32x4_t abcd = vld1q_u32(&state[0]), efgh = vld1q_u32(&state[4]);
  for (; blocks > 0; blocks--, bytes += 64) {
    const uint32x4_t abcd_before = abcd, efgh_before = efgh;
    uint32x4_t w[4];
    for (int i = 0; i < 4; i++)
      w[i] = vreinterpretq_u32_u8(vrev32q_u8(vld1q_u8(bytes + 16 * i)));
    for (int i = 0; i < 16; i++) {
      uint32x4_t sum = vaddq_u32(w[i & 3], vld1q_u32(&K[4 * i]));
      uint32x4_t before = abcd;
      abcd = vsha256hq_u32(abcd, efgh, sum);
      efgh = vsha256h2q_u32(efgh, before, sum);
      if (i < 12)
        w[i & 3] = vsha256su1q_u32(
            vsha256su0q_u32(w[i & 3], w[(i + 1) & 3]), w[(i + 2) & 3], w[(i + 3) & 3]);
    }
    abcd = vaddq_u32(abcd, abcd_before);
    efgh = vaddq_u32(efgh, efgh_before);
  }
  vst1q_u32(&state[0], abcd);
  vst1q_u32(&state[4], efgh);
}
#else
#define compress compress_plain
#endif

static void digest_by(void (*compress_blocks)(uint32_t[8], const uint8_t *, size_t),
                      const uint8_t *bytes, size_t count, uint8_t digest[32]) {
  uint32_t state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                       0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  size_t whole = count / 64;
  compress_blocks(state, bytes, whole);
  // The rest, a bit that ends the message, zeros, and the message's length in bits.
  uint8_t last[128] = {0};
  size_t rest = count - whole * 64;
  if (rest > 0) memcpy(last, bytes + whole * 64, rest);
  last[rest] = 0x80;
  size_t blocks = rest < 56 ? 1 : 2;
  for (int i = 0; i < 8; i++) last[blocks * 64 - 1 - i] = (uint8_t)((uint64_t)count * 8 >> 8 * i);
  compress_blocks(state, last, blocks);
  for (int i = 0; i < 8; i++)
    for (int j = 0; j < 4; j++) digest[4 * i + j] = (uint8_t)(state[i] >> (24 - 8 * j));
}

void griffier_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]) {
  digest_by(compress, bytes, count, digest);
}

void griffier_sha256_plain(const uint8_t *bytes, size_t count, uint8_t digest[32]) {
  digest_by(compress_plain, bytes, count, digest);
}
