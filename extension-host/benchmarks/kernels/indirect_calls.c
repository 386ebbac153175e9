// A tree of widgets measured over and over: every kind has its own function, reached through a pointer as virtual methods are.
#include "kernels.h"

enum { MOST_WIDGETS = 1 << 12, KINDS = 6 };

struct widget;
typedef u32 (*measure)(struct widget *self, u32 width);

struct widget {
  measure measure;
  struct widget *first; // child
  struct widget *next;  // sibling
  u32 extent;
};

static struct widget widgets[MOST_WIDGETS];
static u32 made;

static u32 label(struct widget *self, u32 width) { return (self->extent / (width | 1) + 1) * 14; }

static u32 picture(struct widget *self, u32 width) { return self->extent < width ? self->extent : width; }

static u32 column(struct widget *self, u32 width) {
  u32 height = 0;
  for (struct widget *child = self->first; child; child = child->next) height += child->measure(child, width);
  return height;
}

static u32 row(struct widget *self, u32 width) {
  u32 height = 0;
  for (struct widget *child = self->first; child; child = child->next) {
    u32 each = child->measure(child, width / 2);
    if (each > height) height = each;
  }
  return height;
}

static u32 padded(struct widget *self, u32 width) {
  struct widget *child = self->first;
  u32 inner = width > self->extent ? width - self->extent : width;
  return child ? child->measure(child, inner) + 2 * self->extent : self->extent;
}

static u32 clipped(struct widget *self, u32 width) {
  u32 height = column(self, width);
  return height > 4000 ? 4000 + (height & 7) : height;
}

static const measure kinds[KINDS] = {label, picture, column, row, padded, clipped};

static struct widget *make(u32 depth) {
  struct widget *self = &widgets[made++];
  u32 kind = depth == 0 ? below(2) : 2 + below(4);
  *self = (struct widget){kinds[kind], 0, 0, 5 + below(kind == 0 ? 400 : 30)};
  for (u32 n = depth == 0 ? 0 : kind == 4 ? 1 : 2 + below(3); n > 0 && made < MOST_WIDGETS - 8; n--) {
    struct widget *child = make(depth - 1);
    child->next = self->first;
    self->first = child;
  }
  return self;
}

void build_widgets(void) {
  made = 0;
  make(7);
}

KERNEL(indirect_calls) {
  u32 sum = 0;
  for (u32 i = 0; i < used / 512; i++) sum = mixed(sum, widgets[0].measure(&widgets[0], 300 + i % 900));
  return sum;
}
