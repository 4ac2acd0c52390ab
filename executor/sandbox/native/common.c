#include "common.h"
#include <stdarg.h>
#include <stdio.h>

struct shared *shared;

int fail(const char *step, const char *format, ...)
{
	int err = errno;
	if (shared->fault.step)
		return -1;
	va_list ap;
	va_start(ap, format);
	vsnprintf(shared->fault.text, sizeof shared->fault.text, format, ap);
	va_end(ap);
	shared->fault.err = err;
	shared->fault.step = step;
	return -1;
}

void die(const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	fputs("outboard-sandbox: ", stderr);
	vfprintf(stderr, format, ap);
	fputc('\n', stderr);
	va_end(ap);
	_exit(70);
}

void *must_alloc(void *old, size_t n)
{
	void *p = realloc(old, n ? n : 1);
	if (!p)
		die("out of memory (%zu bytes)", n);
	return p;
}

void buf_reserve(struct buf *b, size_t more)
{
	if (b->len + more <= b->cap)
		return;
	size_t cap = b->cap ? b->cap : 256;
	while (cap < b->len + more)
		cap *= 2;
	b->p = must_alloc(b->p, cap);
	b->cap = cap;
}

void buf_put(struct buf *b, const void *data, size_t n)
{
	buf_reserve(b, n);
	memcpy(b->p + b->len, data, n);
	b->len += n;
}

/* Both targets are little-endian, as the protocol is. */
void buf_u32(struct buf *b, uint32_t v) { buf_put(b, &v, 4); }
void buf_u64(struct buf *b, uint64_t v) { buf_put(b, &v, 8); }

int sys_fsopen(const char *fs) { return (int)syscall(430, fs, 1 /* CLOEXEC */); }
int sys_fsconfig(int fd, unsigned cmd, const char *key, const char *value, int aux)
{
	return (int)syscall(431, fd, cmd, key, value, aux);
}
int sys_fsmount(int fd, unsigned attr) { return (int)syscall(432, fd, 1 /* CLOEXEC */, attr); }
int sys_move_mount(int from_fd, const char *to) { return (int)syscall(429, from_fd, "", AT_FDCWD, to, 4 /* F_EMPTY_PATH */); }
int sys_open_tree(int dir, const char *path, unsigned flags) { return (int)syscall(428, dir, path, flags | O_CLOEXEC); }
int sys_readonly(const char *path, bool recursive)
{
	struct { uint64_t set, clear, propagation, userns; } attr = { ATTR_RDONLY | ATTR_NOSUID, 0, 0, 0 };
	return (int)syscall(442, AT_FDCWD, path, recursive ? 0x8000 : 0, &attr, sizeof attr);
}
int sys_pivot_root(const char *new_root, const char *put_old) { return (int)syscall(SYS_pivot_root, new_root, put_old); }
int sys_close_range(unsigned first)
{
	if (syscall(436, first, ~0u, 0) == 0)
		return 0;
	for (unsigned fd = first; fd < 4096; fd++)
		close((int)fd);
	return 0;
}

/* For kernels without openat2: component by component, and no symlink at all. */
static int open_steps(int dir, const char *path, int flags)
{
	int at = dir;
	char name[256];
	for (;;) {
		while (*path == '/')
			path++;
		size_t n = strcspn(path, "/");
		bool last = path[n] == 0;
		if (n >= sizeof name) {
			errno = ENAMETOOLONG;
			break;
		}
		memcpy(name, path, n);
		name[n] = 0;
		if (!strcmp(name, "..")) {
			errno = EXDEV;
			break;
		}
		int next = openat(at, n ? name : ".", (last ? flags : O_PATH | O_DIRECTORY) | O_NOFOLLOW | O_CLOEXEC);
		if (at != dir)
			close(at);
		if (last || next < 0)
			return next;
		at = next;
		path += n;
	}
	int err = errno;
	if (at != dir)
		close(at);
	errno = err;
	return -1;
}

static int open_resolved(int dir, const char *path, int flags, uint64_t resolve)
{
	struct { uint64_t flags, mode, resolve; } how = { (uint64_t)flags | O_CLOEXEC, 0, resolve | 0x08 /* BENEATH */ | 0x02 /* NO_MAGICLINKS */ };
	for (int i = 0;; i++) {
		int fd = (int)syscall(437, dir, *path ? path : ".", &how, sizeof how);
		if (fd >= 0)
			return fd;
		if (errno == ENOSYS || errno == EPERM) /* EPERM: how some seccomp filters say ENOSYS */
			return open_steps(dir, path, flags);
		if (errno != EAGAIN || i == 100) /* a rename somewhere raced with the lookup of '..' */
			return -1;
	}
}

int open_beneath(int dir, const char *path, int flags) { return open_resolved(dir, path, flags, 0); }
int open_without_links(int dir, const char *path, int flags) { return open_resolved(dir, path, flags, 0x04); }

int make_dirs(int dir, const char *path, mode_t mode)
{
	char *copy = must_alloc(NULL, strlen(path) + 1);
	strcpy(copy, path);
	int result = 0;
	for (char *p = copy; result == 0 && *p;) {
		p += strspn(p, "/");
		char *end = p + strcspn(p, "/");
		char saved = *end;
		*end = 0;
		int fd = open_beneath(dir, copy, O_PATH | O_DIRECTORY);
		if (fd < 0 && errno == ENOENT) {
			char *slash = strrchr(copy, '/');
			int parent = dir;
			if (slash) {
				*slash = 0;
				parent = open_beneath(dir, copy, O_PATH | O_DIRECTORY);
				*slash = '/';
			}
			result = parent < 0 ? -1 : mkdirat(parent, slash ? slash + 1 : copy, mode);
			if (slash && parent >= 0)
				close(parent);
		} else if (fd < 0) {
			result = -1;
		} else {
			close(fd);
		}
		*end = saved;
		p = end;
	}
	int err = errno;
	free(copy);
	errno = err;
	return result;
}

int write_file(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);
	if (fd < 0)
		return -1;
	ssize_t n = write(fd, text, strlen(text));
	int err = errno;
	close(fd);
	errno = err;
	return n == (ssize_t)strlen(text) ? 0 : -1;
}
