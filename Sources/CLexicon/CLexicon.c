#include "CLexicon.h"

// The compiler reads the file while it builds: the program carries its words, and a change of them
// is a change of this target.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char words[] = {
#embed "words.lexicon"
};
#pragma clang diagnostic pop

const unsigned char *lexicon_bytes(void) { return words; }

size_t lexicon_count(void) { return sizeof words; }
