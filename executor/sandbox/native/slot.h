/* One slot: what lasts from action to action, and the input root of the present one. */
#ifndef SLOT_H
#define SLOT_H
#include "namespaces.h"
#include "protocol.h"
#include <sys/resource.h>

enum inputs { INPUTS_OVERLAY = 0, INPUTS_COPY = 1, INPUTS_LINK = 2 };

struct linked_input {
	char *path;      /* in the layer */
	size_t relative; /* where in it the path below the input root begins */
	ino_t ino;
	off_t size;
	mode_t mode;
	struct timespec mtime, ctime;
	uint64_t sum; /* of a small file's content; 0 = none */
};

struct slot {
	struct config config;
	struct namespaces ns;
	enum inputs inputs;
	char why_not_overlay[256], why_not_memory[256];
	int memory;           /* a tmpfs for the overlay's upper and work directories; -1: none */
	uint64_t memory_bound;
	int scratch;          /* where those of the present action are: memory or dir */
	const char *scratch_path;
	int dir, staged, tmp; /* slotDir, slotDir/staged, slotDir/tmp */
	int out, err, null;   /* the command's stdout and stderr (-1: made anew for the next), /dev/null */
	uint32_t staged_count;
	uint64_t copied;      /* bytes of this action's outputs that could not be moved */
	bool staged_used;     /* something was put into staged since it was emptied */
	struct timespec tmp_mark, shm_mark; /* ctimes of /tmp and /dev/shm as they were made empty; 0: to be emptied anyway */

	int mount; /* the input root's mount, which its init puts into place (sandbox) */
	int root;  /* the input root as the action left it */
	int upper; /* where its own files are, to be moved from; may be the same descriptor as root */
	bool made_mount_point[3]; /* of a sysroot: /proc, /dev, /tmp */
	struct linked_input *linked;
	size_t linked_count, linked_cap;
};

/* slot.c: makes the folders and the namespaces; s->config is set. */
int slot_start(struct slot *s);
int slot_open_stream(struct slot *s, const char *name);
/* Copies the host's resolver settings to where the view shows them, if they have changed. */
void slot_renew_resolver(struct slot *s);
/* Before an action: whether a change of /tmp and /dev/shm will show in their ctimes. */
void slot_check_marks(struct slot *s);
/* After an action. What cannot be cleaned would leak into the next one: then this process ends. */
void slot_clean(struct slot *s);

/* inputs.c: makes the action's input root of `layers`, with `directories` and the working directory in it. */
int inputs_prepare(struct slot *s, const struct request *r);
bool inputs_is_linked(const struct slot *s, ino_t ino);
/* Appends the paths of hard-linked inputs that the action changed (NUL-terminated); returns how many. */
uint32_t inputs_tampered(const struct slot *s, struct buf *b);
/* Takes away what a sysroot lacked and was given to mount on, so that it is no output. */
void inputs_unmake_mount_points(struct slot *s);
int inputs_release(struct slot *s);

/* run.c */
enum outcome { EXITED = 0, SIGNALLED = 1, TIMED_OUT = 2, CANCELLED = 3, NOT_STARTED = 4, OUTGROWN = 5 /* never told: it is run again */ };
struct result {
	enum outcome outcome;
	int value; /* exit code or signal */
	bool core;
	bool executor_gone;
	struct rusage usage;
};
/* Runs the command to its end; nothing that it started lives when this returns. */
void run_command(struct slot *s, const struct request *r, struct result *result);

/* collect.c */
/* The normal path of output `i` below the input root, to be freed; NULL if it leaves the root. */
char *output_path(const struct request *r, uint32_t i);
int collect_outputs(struct slot *s, const struct request *r, struct buf *b, uint32_t *entries);
#endif
