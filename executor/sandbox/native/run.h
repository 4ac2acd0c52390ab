/* The two ways to a running command: through an init of its own namespaces, or at once. */
#ifndef RUN_H
#define RUN_H
#include "slot.h"

struct command {
	const struct slot *s;
	const struct request *r;
	const char *root; /* the input root's path, as seen where the command runs */
};

/* Starts the command as a child of this process, in its own session; returns after its exec. -1: a fault is recorded. */
pid_t spawn_command(struct command *c);
/* Process 1 of the action's namespace. Its end is the end of all others there; the helper then has the usage of all. */
_Noreturn void init_main(struct command *c);
#endif
