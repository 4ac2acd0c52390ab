#include "tree.h"
#include <dirent.h>
#include <sys/sendfile.h>
#include <sys/ioctl.h>

struct kernel_dirent {
	uint64_t ino;
	int64_t off;
	unsigned short reclen;
	unsigned char type;
	char name[];
};

/* One directory on the way down: the subdirectories still to visit. */
struct frame {
	struct buf pending; /* NUL-terminated names */
	size_t next;
	int64_t tag;
	dev_t dev;
	ino_t ino;
	int saved_twin; /* this directory's twin, kept open while a child without one is visited */
};

int entry_type(int dir, const char *name, int type)
{
	struct stat st;
	if (type != DT_UNKNOWN)
		return type;
	if (fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW))
		return DT_UNKNOWN;
	return IFTODT(st.st_mode);
}

int open_dir(int dir, const char *name)
{
	const int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
	int fd = openat(dir, name, flags);
	if (fd < 0 && errno == EACCES && fchmodat(dir, name, 0700, 0) == 0)
		fd = openat(dir, name, flags);
	return fd;
}

static int list(struct walk *w, struct frame *f, int dir, int twin)
{
	static _Alignas(8) char block[32 << 10];
	f->pending.len = f->next = 0;
	for (;;) {
		long n = syscall(SYS_getdents64, dir, block, sizeof block);
		if (n == 0)
			return 0;
		if (n < 0)
			return fail("tree", "cannot list a directory");
		for (long at = 0; at < n;) {
			struct kernel_dirent *e = (struct kernel_dirent *)(block + at);
			at += e->reclen;
			if (e->name[0] == '.' && (!e->name[1] || (e->name[1] == '.' && !e->name[2])))
				continue;
			int r = w->entry(w, dir, twin, e->name, e->type);
			if (r < 0)
				return -1;
			if (r) {
				buf_put(&f->pending, &w->child_tag, sizeof w->child_tag);
				buf_put(&f->pending, e->name, strlen(e->name) + 1);
			}
		}
	}
}

static void enter(struct frame *f, int dir, int64_t tag)
{
	struct stat st = { 0 };
	fstat(dir, &st);
	*f = (struct frame){ .tag = tag, .dev = st.st_dev, .ino = st.st_ino, .saved_twin = -1 };
}

static int ascend(int dir, const struct frame *parent)
{
	struct stat st;
	int up = openat(dir, "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (up < 0 || fstat(up, &st) || st.st_dev != parent->dev || st.st_ino != parent->ino) {
		if (up >= 0)
			close(up);
		errno = ESTALE;
		return fail("tree", "a directory moved while it was walked");
	}
	return up;
}

int walk_tree(struct walk *w, int top, int top_twin)
{
	size_t depth = 0, cap = 64;
	struct frame *stack = must_alloc(NULL, cap * sizeof *stack);
	struct buf names = { 0 }; /* the names on the way down, for `leave` */
	int dir = fcntl(top, F_DUPFD_CLOEXEC, 3), twin = top_twin < 0 ? -1 : fcntl(top_twin, F_DUPFD_CLOEXEC, 3), result = -1;
	enter(&stack[0], dir, w->tag);
	lseek(dir, 0, SEEK_SET);
	if (list(w, &stack[0], dir, twin))
		goto out;
	for (;;) {
		struct frame *f = &stack[depth];
		if (f->next < f->pending.len) {
			int64_t tag;
			memcpy(&tag, f->pending.p + f->next, sizeof tag);
			const char *name = (char *)f->pending.p + f->next + sizeof tag;
			f->next += sizeof tag + strlen(name) + 1;
			int child = open_dir(dir, name);
			if (child < 0) {
				fail("tree", "cannot open the directory '%.200s'", name);
				goto out;
			}
			int child_twin = twin < 0 ? -1 : openat(twin, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
			close(dir);
			dir = child;
			if (child_twin < 0)
				f->saved_twin = twin;
			else
				close(twin);
			twin = child_twin;
			uint32_t n = (uint32_t)strlen(name) + 1;
			buf_put(&names, name, n);
			buf_u32(&names, n);
			if (++depth == cap) {
				cap *= 2;
				stack = must_alloc(stack, cap * sizeof *stack);
			}
			enter(&stack[depth], dir, tag);
			w->tag = tag;
			if (list(w, &stack[depth], dir, twin))
				goto out;
			continue;
		}
		if (depth == 0)
			break;
		free(f->pending.p);
		struct frame *parent = &stack[--depth];
		int up = ascend(dir, parent), up_twin = parent->saved_twin;
		if (up < 0)
			goto out_popped;
		close(dir);
		dir = up;
		if (twin >= 0) {
			up_twin = openat(twin, "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
			close(twin);
		}
		twin = up_twin;
		parent->saved_twin = -1;
		w->tag = parent->tag;
		uint32_t n;
		memcpy(&n, names.p + names.len - 4, 4);
		names.len -= 4 + n;
		if (w->leave && w->leave(w, dir, twin, (char *)names.p + names.len))
			goto out;
	}
	result = 0;
out:
	free(stack[depth].pending.p);
out_popped:
	while (depth-- > 0) {
		free(stack[depth].pending.p);
		if (stack[depth].saved_twin >= 0)
			close(stack[depth].saved_twin);
	}
	free(stack);
	free(names.p);
	close(dir);
	if (twin >= 0)
		close(twin);
	return result;
}

static int remove_entry(struct walk *w, int dir, int twin, const char *name, int type)
{
	(void)w, (void)twin;
	if (entry_type(dir, name, type) == DT_DIR) {
		if (unlinkat(dir, name, AT_REMOVEDIR) == 0)
			return 0;
		return 1;
	}
	if (unlinkat(dir, name, 0) == 0 || errno == ENOENT)
		return 0;
	if (errno == EACCES && fchmod(dir, 0700) == 0 && unlinkat(dir, name, 0) == 0)
		return 0;
	return fail("remove", "cannot remove '%.200s'", name);
}

static int remove_left(struct walk *w, int dir, int twin, const char *name)
{
	(void)w, (void)twin;
	if (unlinkat(dir, name, AT_REMOVEDIR) == 0)
		return 0;
	if (errno == EACCES && fchmod(dir, 0700) == 0 && unlinkat(dir, name, AT_REMOVEDIR) == 0)
		return 0;
	return fail("remove", "cannot remove the directory '%.200s'", name);
}

int empty_dir(int dir, const char *name)
{
	int fd = open_dir(dir, name);
	if (fd < 0)
		return errno == ENOENT ? 0 : fail("remove", "cannot open '%.200s' to empty it", name);
	struct walk w = { .entry = remove_entry, .leave = remove_left };
	int r = walk_tree(&w, fd, -1);
	close(fd);
	return r;
}

int remove_tree(int dir, const char *name)
{
	if (unlinkat(dir, name, 0) == 0 || errno == ENOENT)
		return 0;
	if (empty_dir(dir, name))
		return -1;
	if (unlinkat(dir, name, AT_REMOVEDIR) && errno != ENOENT)
		return fail("remove", "cannot remove '%.200s'", name);
	return 0;
}

int copy_file(int from, int to, const char *name, mode_t mode)
{
	int fd = openat(to, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	if (fd < 0)
		return -1;
	int r = ioctl(fd, _IOW(0x94, 9, int) /* FICLONE */, from);
	while (r) {
		ssize_t n = sendfile(fd, from, NULL, 1 << 30);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			break;
		r = n > 0;
		if (!r)
			break;
	}
	if (!r)
		r = fchmod(fd, mode);
	int err = errno;
	close(fd);
	if (r)
		unlinkat(to, name, 0);
	errno = err;
	return r;
}
