#include <stdint.h>
#include <stdlib.h>
#include "ring.h"

#define RING_SIZE 64
#define MIN(a, b) ((a) < (b) ? (a) : (b))

/** A ring of bytes. */
typedef struct ring {
    uint8_t bytes[RING_SIZE];
    size_t head, tail;
    struct ring *next;
} ring_t;

enum ring_state { RING_EMPTY, RING_FULL = 0x10 };

static const char *const names[] = {"empty", "full\n"};

static inline unsigned long used(const ring_t *ring)
{
    return (ring->head - ring->tail) & (RING_SIZE - 1u);
}

#ifdef RING_DEBUG
extern int printf(const char *format, ...);
#endif

int ring_write(ring_t *ring, const uint8_t *data, size_t length)
{
    size_t written = 0;
    if (ring == NULL || !data) {
        goto fail;
    }
    for (size_t i = 0; i < MIN(length, RING_SIZE); i++) {
        ring->bytes[ring->head++ % RING_SIZE] = data[i];
        written++;
    }
    switch (used(ring)) {
        case 0:
            return -1;
        case 'x':
        default:
            break;
    }
    /* more than one ring */
    while (ring->next != NULL) {
        ring = ring->next;
    }
    return (int) written;
fail:
    return -1; // nothing written
}
