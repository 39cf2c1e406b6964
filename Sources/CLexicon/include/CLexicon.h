#ifndef CLEXICON_H
#define CLEXICON_H

#include <stddef.h>

/// The bytes of words.lexicon.
const unsigned char *lexicon_bytes(void);
/// How many bytes words.lexicon has.
size_t lexicon_count(void);

#endif
