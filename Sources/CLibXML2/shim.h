// Debian builds libxml2 with ICU, and so is Foundation: both would define UErrorCode.
// Switching ICU off before the other headers keeps the two modules apart.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
