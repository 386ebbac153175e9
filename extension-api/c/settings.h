// The extension's own settings, which extension.json declares, with the user's values. Ask when you need one: it may change. A name or a type
// that is not declared is a mistake of the extension, which is logged and ends the call. A choice is a text.
#ifndef ATOLL_SETTINGS_H
#define ATOLL_SETTINGS_H

#include "atoll.h"

bool boolean_setting(struct string name);
int64_t integer_setting(struct string name);
double number_setting(struct string name);
struct string text_setting(struct string name);
struct strings texts_setting(struct string name);

#endif
