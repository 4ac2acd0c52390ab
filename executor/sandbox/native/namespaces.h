/* What a slot keeps: its user namespace, the template of the action's view, the network namespace without a network. */
#ifndef NAMESPACES_H
#define NAMESPACES_H
#include "common.h"

struct config {
	const char *store, *slot, *root_path; /* absolute; slot below store; root_path as the action sees it */
	bool sandbox;
	char **visible; /* further host paths, read-only */
	int visible_count;
};

struct namespaces {
	int view_mounts;    /* mount namespace that each action copies: no store, no home in it */
	int no_network;     /* network namespace with only lo */
	int shm;            /* the view's /dev/shm, to empty it */
	int userns_limit;   /* /proc/sys/user/max_user_namespaces of the slot's user namespace */
	bool userns_open;   /* whether that limit lets a process make one now */
	bool outer_root;    /* started by root: limits on processes of a user do not bind */
};
enum { INNER_ID = 1000 };

/* Moves this process into the slot's namespaces and builds the rest. */
int namespaces_enter(const struct config *c, struct namespaces *n);
/* Whether processes of the slot may make user namespaces: off but while a sysroot action is set up. */
int namespaces_allow_userns(struct namespaces *n, bool allow);
/* Maps this process's one user to `uid`:`gid`; `proc` is a descriptor of a /proc where it is "self". */
int namespaces_map_ids(int proc, unsigned uid, unsigned gid, unsigned outer_uid, unsigned outer_gid);
int namespaces_drop_bounding(void);
#endif
