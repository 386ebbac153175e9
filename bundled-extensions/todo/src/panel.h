// The panel's content.
#ifndef PANEL_H
#define PANEL_H

#include "documents.h"
#include "wire.h"

// All tags by document, each with its place. Lives until the answers are forgotten.
void panel_content(struct content *content, const struct words *words);

#endif
