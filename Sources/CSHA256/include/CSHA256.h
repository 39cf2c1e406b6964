// SHA-256 (FIPS 180-4) of a buffer, by the processor's own instructions where it has them.
//
// swift-crypto would do; it compiles the whole of BoringSSL, three minutes of processor time on a
// new machine, for this one function.
#ifndef CSHA256_H
#define CSHA256_H

#include <stddef.h>
#include <stdint.h>

// Writes the 32 bytes of the digest of `count` bytes.
void griffier_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]);

// The same without those instructions, for tests that hold the two against each other.
void griffier_sha256_plain(const uint8_t *bytes, size_t count, uint8_t digest[32]);

#endif
