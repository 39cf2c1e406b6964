#ifndef CPAGES_H
#define CPAGES_H

#include <stddef.h>

/// The bytes of the style sheets, as one.
const unsigned char *pages_style_bytes(void);
/// How many bytes the style sheets have.
size_t pages_style_count(void);

/// The bytes of letter.js.
const unsigned char *pages_letter_script_bytes(void);
/// How many bytes letter.js has.
size_t pages_letter_script_count(void);

/// The bytes of overview.js.
const unsigned char *pages_overview_script_bytes(void);
/// How many bytes overview.js has.
size_t pages_overview_script_count(void);

/// The bytes of page.js.
const unsigned char *pages_page_script_bytes(void);
/// How many bytes page.js has.
size_t pages_page_script_count(void);

#endif
