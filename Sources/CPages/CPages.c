#include "CPages.h"

// The compiler reads the files while it builds: the program carries its style and its scripts.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char style[] = {
#embed "base.css"
,
#embed "letter.css"
,
#embed "tables.css"
,
#embed "overview.css"
,
#embed "media.css"
};
static const unsigned char page_script[] = {
#embed "page.js"
};
static const unsigned char letter_script[] = {
#embed "letter.js"
};
static const unsigned char overview_script[] = {
#embed "overview.js"
};
#pragma clang diagnostic pop

const unsigned char *pages_style_bytes(void) { return style; }
size_t pages_style_count(void) { return sizeof style; }

const unsigned char *pages_page_script_bytes(void) { return page_script; }
size_t pages_page_script_count(void) { return sizeof page_script; }

const unsigned char *pages_letter_script_bytes(void) { return letter_script; }
size_t pages_letter_script_count(void) { return sizeof letter_script; }

const unsigned char *pages_overview_script_bytes(void) { return overview_script; }
size_t pages_overview_script_count(void) { return sizeof overview_script; }
