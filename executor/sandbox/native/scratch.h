/* Where an action's changes are kept: in a tmpfs of the slot while they are few, else on disk. */
#ifndef SCRATCH_H
#define SCRATCH_H
#include "slot.h"

enum { SCRATCH_LOOK_MS = 20 };

/* What there is of memory. Before the slot enters its namespaces, which hide the control group's path. */
void scratch_measure(struct slot *s);
/* Mounts the tmpfs in this process's mount namespace and tries an overlay on it; says why not in s->why_not_memory. */
void scratch_start(struct slot *s);
void scratch_end(struct slot *s);
/* Sets s->scratch for the next run. */
void scratch_choose(struct slot *s, const struct request *r);
static inline bool scratch_in_memory(const struct slot *s) { return s->memory >= 0 && s->scratch == s->memory; }
/* Whether the present run keeps more in memory than the machine can spare. */
bool scratch_outgrown(const struct slot *s);
/* Whether it keeps so much there that, where the kernel killed it, that may have been for lack of memory. */
bool scratch_weighs(const struct slot *s);
/* From now on actions like this one go to disk at once. */
void scratch_remember(const struct request *r);
#endif
