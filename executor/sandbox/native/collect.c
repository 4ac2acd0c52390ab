/* Finding an action's outputs in its input root and taking its files: small ones into the reply, others to the staging folder. */
#include "slot.h"
#include "tree.h"
#include <dirent.h>
#include <stdio.h>

enum { INLINE_TOTAL = 16 << 20 }; /* of one reply */
enum kind { FILE_ENTRY = 0, DIRECTORY_ENTRY = 1, SYMLINK_ENTRY = 2, OTHER_ENTRY = 3 };

struct collecting {
	struct slot *s;
	struct buf *b;
	uint32_t requested, count, inline_limit;
	size_t inlined;
	bool by_link; /* outputs may overlap: a file moved for one would be missing from the other */
};

char *output_path(const struct request *r, uint32_t i)
{
	const char *parts[] = { r->working_directory, r->outputs.at[i] };
	char *path = must_alloc(NULL, strlen(parts[0]) + strlen(parts[1]) + 2), *end = path;
	for (int k = 0; k < 2; k++) {
		const char *p = parts[k];
		if (k && *p == '/')
			goto leaves;
		while (*p) {
			size_t n = strcspn(p, "/");
			if (n == 2 && !strncmp(p, "..", 2)) {
				if (end == path)
					goto leaves;
				while (end > path && *--end != '/')
					;
			} else if (n && !(n == 1 && *p == '.')) {
				if (end > path)
					*end++ = '/';
				memcpy(end, p, n);
				end += n;
			}
			p += n;
			p += *p == '/';
		}
	}
	*end = 0;
	return path;
leaves:
	free(path);
	return NULL;
}

/* Also where the action left its own user no right to read it. */
static int open_file(int dir, const char *name, mode_t mode)
{
	const int flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC;
	int fd = openat(dir, name, flags);
	if (fd < 0 && errno == EACCES && fchmodat(dir, name, (mode & 07777) | 0400, 0) == 0) {
		fd = openat(dir, name, flags);
		fchmodat(dir, name, mode & 07777, 0);
	}
	return fd;
}

static bool read_all(int fd, unsigned char *to, size_t n)
{
	size_t done = 0;
	ssize_t got = 1;
	while (got > 0 && done < n)
		if ((got = read(fd, to + done, n - done)) > 0)
			done += (size_t)got;
	close(fd);
	return done == n;
}

/* Brings a regular file to staging/<number>, read-only as the store keeps files. */
static int stage(struct collecting *c, int dir, int twin, const char *name, const struct stat *st, const char *to)
{
	struct slot *s = c->s;
	struct stat own;
	mode_t mode = st->st_mode & 0100 ? 0555 : 0444;
	if (twin >= 0 && fstatat(twin, name, &own, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(own.st_mode)
		&& !(own.st_nlink > 1 && inputs_is_linked(s, own.st_ino))) {
		int r = c->by_link ? linkat(twin, name, s->staged, to, 0) : renameat(twin, name, s->staged, to);
		if (r == 0)
			return (own.st_mode & 07777) == mode ? 0 : fchmodat(s->staged, to, mode, 0);
		if (errno != EXDEV && errno != EPERM && errno != EMLINK)
			return -1;
	}
	/* An input that the action left as it was, or a file in memory. */
	if (S_ISREG(st->st_mode))
		s->copied += (uint64_t)st->st_size;
	int from = open_file(dir, name, st->st_mode);
	if (from < 0)
		return -1;
	int r = copy_file(from, s->staged, to, mode);
	int err = errno;
	close(from);
	errno = err;
	return r;
}

static void put_entry(struct collecting *c, enum kind kind, int64_t parent, const struct stat *st, const char *name,
	uint32_t data_length, bool has_data, uint32_t staged)
{
	struct buf *b = c->b;
	uint32_t name_length = (uint32_t)strlen(name);
	buf_u32(b, (uint32_t)kind | (has_data ? 0x100u : 0));
	buf_u32(b, c->requested);
	buf_u32(b, (uint32_t)parent); /* -1: the output itself */
	buf_u32(b, st->st_mode & 07777);
	buf_u64(b, (uint64_t)st->st_size);
	buf_u64(b, (uint64_t)st->st_mtim.tv_sec);
	buf_u32(b, (uint32_t)st->st_mtim.tv_nsec);
	buf_u32(b, staged);
	buf_u32(b, name_length);
	buf_u32(b, data_length);
	buf_put(b, name, name_length);
	c->count++;
}

static int add_entry(struct collecting *c, int64_t parent, int dir, int twin, const char *name, const struct stat *st)
{
	struct slot *s = c->s;
	const char *shown = parent < 0 ? "" : name;
	char target[4096], to[16];
	if (S_ISDIR(st->st_mode)) {
		put_entry(c, DIRECTORY_ENTRY, parent, st, shown, 0, false, 0);
		return 1;
	}
	if (S_ISLNK(st->st_mode)) {
		ssize_t n = readlinkat(dir, name, target, sizeof target);
		if (n < 0)
			return fail("collect", "cannot read the link '%.200s'", name);
		put_entry(c, SYMLINK_ENTRY, parent, st, shown, (uint32_t)n, true, 0);
		buf_put(c->b, target, (size_t)n);
		return 0;
	}
	if (!S_ISREG(st->st_mode)) {
		put_entry(c, OTHER_ENTRY, parent, st, shown, 0, false, 0);
		return 0;
	}
	size_t size = (size_t)st->st_size;
	bool has_data = size <= c->inline_limit && c->inlined + size <= INLINE_TOTAL;
	if (!has_data) {
		snprintf(to, sizeof to, "%u", ++s->staged_count);
		s->staged_used = true;
		if (stage(c, dir, twin, name, st, to))
			return fail("collect", "cannot move the output '%.200s' to %.200s/staged", name, s->config.slot);
	}
	put_entry(c, FILE_ENTRY, parent, st, shown, has_data ? (uint32_t)size : 0, has_data, has_data ? 0 : s->staged_count);
	if (has_data && size) {
		buf_reserve(c->b, size);
		/* From the action's own layer where it is there: a file of the overlay is opened twice. */
		int fd = twin < 0 ? -1 : open_file(twin, name, st->st_mode);
		if (fd < 0)
			fd = open_file(dir, name, st->st_mode);
		if (fd < 0 || !read_all(fd, c->b->p + c->b->len, size))
			return fail("collect", "cannot read the output '%.200s'", name);
		c->b->len += size;
		c->inlined += size;
	}
	return 0;
}

static int visit(struct walk *w, int dir, int twin, const char *name, int type)
{
	struct collecting *c = w->context;
	struct stat st;
	(void)type;
	if (fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW))
		return fail("collect", "cannot stat '%.200s'", name);
	w->child_tag = c->count;
	return add_entry(c, w->tag, dir, c->s->root == c->s->upper ? dir : twin, name, &st);
}

static int collect_directory(struct collecting *c, int dir, int twin, const char *name)
{
	struct walk w = { .entry = visit, .context = c, .tag = (int64_t)c->count - 1 };
	int fd = open_dir(dir, name);
	if (fd < 0)
		return fail("collect", "cannot open the output directory '%.200s'", name);
	int twin_fd = twin < 0 || c->s->root == c->s->upper ? -1 : openat(twin, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	int r = walk_tree(&w, fd, twin_fd);
	close(fd);
	if (twin_fd >= 0)
		close(twin_fd);
	return r;
}

/* Splits "a/b" into the parent, opened below the root, and "b". -1: nothing is there, or it lies behind a link out of the root. */
static int open_parent(const struct slot *s, char *path, const char **name, int *twin)
{
	char *slash = strrchr(path, '/');
	*name = slash ? slash + 1 : *path ? path : ".";
	if (slash)
		*slash = 0;
	const char *parent = slash ? path : "";
	int dir = open_beneath(s->root, parent, O_PATH | O_DIRECTORY);
	/* The action's own layer holds it under the same path only if no component is a link. */
	*twin = dir < 0 ? -1 : s->root == s->upper ? fcntl(dir, F_DUPFD_CLOEXEC, 3) : open_without_links(s->upper, parent, O_PATH | O_DIRECTORY);
	if (slash)
		*slash = '/';
	return dir;
}

static bool may_overlap(const struct slot *s, char **paths, uint32_t n)
{
	if (n > 64)
		return true;
	for (uint32_t i = 0; n > 1 && i < n; i++) {
		char *slash = strrchr(paths[i], '/');
		if (slash)
			*slash = 0;
		int fd = slash ? open_without_links(s->root, paths[i], O_PATH | O_DIRECTORY) : 0;
		bool by_link = fd < 0 && errno != ENOENT;
		if (slash)
			*slash = '/';
		if (fd > 0)
			close(fd);
		if (by_link)
			return true;
		size_t length = strlen(paths[i]);
		for (uint32_t j = 0; j < n; j++)
			if (i != j && !strncmp(paths[i], paths[j], length) && (!length || paths[j][length] == 0 || paths[j][length] == '/'))
				return true;
	}
	return false;
}

int collect_outputs(struct slot *s, const struct request *r, struct buf *b, uint32_t *entries)
{
	struct collecting c = { .s = s, .b = b, .inline_limit = r->inline_limit };
	uint32_t n = r->outputs.count;
	char **paths = must_alloc(NULL, n * sizeof *paths);
	for (uint32_t i = 0; i < n; i++)
		paths[i] = output_path(r, i);
	c.by_link = may_overlap(s, paths, n);
	for (uint32_t i = 0; i < n && !shared->fault.step; i++) {
		const char *name;
		struct stat st;
		int twin, dir = open_parent(s, paths[i], &name, &twin);
		c.requested = i;
		if (dir >= 0 && fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW) == 0
			&& add_entry(&c, -1, dir, twin, name, &st) == 1)
			collect_directory(&c, dir, twin, name);
		if (dir >= 0)
			close(dir);
		if (twin >= 0)
			close(twin);
	}
	for (uint32_t i = 0; i < n; i++)
		free(paths[i]);
	free(paths);
	*entries = c.count;
	return shared->fault.step ? -1 : 0;
}
