/* Shared vocabulary of the helper: faults, growable buffers, the kernel calls that musl has no wrapper for. */
#ifndef COMMON_H
#define COMMON_H
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

/* Why a step failed. `step` is a fixed word of the protocol ("exec", "overlay", ...), NULL = no fault. */
struct fault {
	const char *step;
	int err;
	char text[512];
};

/* One page shared by the helper, the action's init and the command before its exec: none of them needs a
 * descriptor to report, so an action finds none to write to. */
struct shared {
	struct fault fault;
	bool ended; /* the command itself ended, `status` is its wait status */
	int status;
	struct timespec begin, end;
};
extern struct shared *shared;

/* Records the first fault with the present errno and returns -1. */
int fail(const char *step, const char *format, ...) __attribute__((format(printf, 2, 3)));
_Noreturn void die(const char *format, ...) __attribute__((format(printf, 1, 2)));

struct buf {
	unsigned char *p;
	size_t len, cap;
};
void buf_reserve(struct buf *b, size_t more);
void buf_put(struct buf *b, const void *data, size_t n);
void buf_u32(struct buf *b, uint32_t v);
void buf_u64(struct buf *b, uint64_t v);
void *must_alloc(void *old, size_t n);

/* mount API and friends, by number: the same on x86-64 and arm64 */
int sys_fsopen(const char *fs);
int sys_fsconfig(int fd, unsigned cmd, const char *key, const char *value, int aux);
int sys_fsmount(int fd, unsigned attr);
int sys_move_mount(int from_fd, const char *to);
int sys_open_tree(int dir, const char *path, unsigned flags);
int sys_readonly(const char *path, bool recursive);
int sys_pivot_root(const char *new_root, const char *put_old);
int sys_close_range(unsigned first);

enum { FSC_FLAG = 0, FSC_STRING = 1, FSC_CREATE = 6 };
enum { ATTR_RDONLY = 1, ATTR_NOSUID = 2, ATTR_NODEV = 4, ATTR_NOEXEC = 8 };
enum { TREE_CLONE = 1, TREE_RECURSIVE = 0x8000 };

/* Opens `path` below `dir` without ever leaving it: symlinks that stay inside are followed where the kernel
 * can promise that (openat2), refused where it cannot. */
int open_beneath(int dir, const char *path, int flags);
int open_without_links(int dir, const char *path, int flags);
/* mkdir -p below `dir`; `path` is relative and normal, "" is fine. */
int make_dirs(int dir, const char *path, mode_t mode);
int write_file(const char *path, const char *text);
#endif
