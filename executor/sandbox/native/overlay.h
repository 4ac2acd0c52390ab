/* Overlays in the slot's user namespace. */
#ifndef OVERLAY_H
#define OVERLAY_H
#include "slot.h"

/* Makes and opens the directories for the action's changes in s->scratch: s->upper. */
int overlay_make_upper(struct slot *s);
/* The mounted overlay as a descriptor that is in no mount namespace yet. */
int overlay_mount(const struct slot *s, char **layers);
/* Whether an emptied upper directory can serve again: removing and making one costs more than all the rest here. The
 * attributes that an overlay leaves on it (but for its uuid) speak of the layers before. */
bool overlay_upper_is_fresh(int upper);
/* Whether this machine mounts overlays whose changes are in s->scratch; says why not. */
bool overlay_try(struct slot *s, char *why, size_t size);
#endif
