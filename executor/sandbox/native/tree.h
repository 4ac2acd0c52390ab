/* Walking and emptying directory trees of any depth: no recursion, a bounded number of descriptors, no symlink
 * followed. Only for trees that no other process changes meanwhile. */
#ifndef TREE_H
#define TREE_H
#include "common.h"

struct walk {
	/* Called for each entry with the directory's descriptor, its twin's (or -1), name and d_type.
	 * Returns 0: go on, 1: descend (a directory), -1: stop with a fault recorded. */
	int (*entry)(struct walk *w, int dir, int twin, const char *name, int type);
	/* After a directory's contents; may be NULL. */
	int (*leave)(struct walk *w, int dir, int twin, const char *name);
	void *context;
	int64_t tag;       /* of the directory whose entries are being seen */
	int64_t child_tag; /* set by `entry` when it returns 1 */
};

/* Walks below `dir`, and below `twin` (-1: none) in step where the same names are directories there too.
 * Both stay the caller's. */
int walk_tree(struct walk *w, int dir, int twin);
int entry_type(int dir, const char *name, int type);
/* Opens a directory for reading, giving its owner the permission if need be. */
int open_dir(int dir, const char *name);
/* Removes all that is in the directory `name` below `dir`, not the directory. Missing is fine. */
int empty_dir(int dir, const char *name);
int remove_tree(int dir, const char *name);
/* Copies the contents of one regular file to a new file `name` in `to`. */
int copy_file(int from_fd, int to, const char *name, mode_t mode);
#endif
