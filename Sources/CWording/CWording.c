#include "CWording.h"

// The compiler reads the file while it builds: the program carries its wordings, and a change of
// them is a change of this target.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char wordings[] = {
#embed "sentences.wording"
};
#pragma clang diagnostic pop

const unsigned char *wording_bytes(void) { return wordings; }

size_t wording_count(void) { return sizeof wordings; }
