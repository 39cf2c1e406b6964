#ifndef CWORDING_H
#define CWORDING_H

#include <stddef.h>

/// The bytes of sentences.wording.
const unsigned char *wording_bytes(void);
/// How many bytes sentences.wording has.
size_t wording_count(void);

#endif
