// libxml2's ICU types collide with Foundation's in a debug build; nothing here uses them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

// xmlFree is a global function pointer, which Swift 6 regards as unsafe shared state.
static inline void gongbao_xml_free(void *pointer) { xmlFree(pointer); }
