/* The file system that an action sees: host tools read-only, its own /tmp, /dev and input root, nothing else. */
#ifndef VIEW_H
#define VIEW_H
#include "namespaces.h"

/* Makes it the root of this process's mount namespace; the host's root is no longer part of that. */
int view_build(const struct config *c);
#endif
