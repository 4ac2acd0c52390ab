/* Input roots: an overlay above the kept layers, else copies, else (plain mode) copies and hard links. */
#include "slot.h"
#include "overlay.h"
#include "tree.h"
#include <dirent.h>
#include <limits.h>
#include <stdio.h>

enum { SUM_UP_TO = 64 << 10 }; /* of files up to this size, a sum tells a change whose times were put back */

static int layer_ok(const struct slot *s, const char *path)
{
	size_t n = strlen(s->config.store);
	if (strncmp(path, s->config.store, n) || path[n] != '/' || strstr(path, "/../") || strstr(path, "/./")) {
		errno = EINVAL;
		return fail("layers", "the layer %s is not below the store %s", path, s->config.store);
	}
	return 0;
}

/* Makes `path` in the upper directory before the overlay stands above it, which costs a tenth of a mkdir through it.
 * Only where all that the layers have on the way is directories; otherwise returns false. */
static bool make_in_upper(int upper, char **layers, char *path)
{
	bool plain = true;
	for (char *end = path; plain && *path; end++) {
		char saved = *(end += strcspn(end, "/"));
		struct stat st;
		*end = 0;
		bool found = false;
		for (int i = 0; layers[i] && !found; i++) {
			char full[4096];
			if ((size_t)snprintf(full, sizeof full, "%s/%s", layers[i], path) >= sizeof full)
				plain = false;
			else if ((found = lstat(full, &st) == 0))
				plain = S_ISDIR(st.st_mode);
		}
		if (plain && mkdirat(upper, path, 0755) && errno != EEXIST)
			plain = false;
		*end = saved;
		if (!saved)
			break;
	}
	return plain;
}

static const char *const mount_points[] = { "proc", "dev", "tmp" };

static int add_directories(struct slot *s, const struct request *r)
{
	for (int i = 0; r->flags & RUN_SYSROOT && i < 3; i++) {
		s->made_mount_point[i] = mkdirat(s->root, mount_points[i], 0755) == 0;
		struct stat st;
		if (fstatat(s->root, mount_points[i], &st, AT_SYMLINK_NOFOLLOW) || !S_ISDIR(st.st_mode))
			return fail("sysroot", "/%s of the sysroot is not a directory", mount_points[i]);
	}
	for (uint32_t i = 0; i <= r->directories.count; i++) {
		char *path = i < r->directories.count ? r->directories.at[i] : r->working_directory;
		if (make_dirs(s->root, path, 0755))
			return fail(i < r->directories.count ? "make-directories" : "working-directory", "cannot make '%.300s' in the input root", path);
	}
	return 0;
}

struct copying {
	struct slot *s;
	bool link, first; /* first: nothing of another layer can be in the way */
	char **paths; /* of the layer's directories so far, by tag */
	int64_t count, cap;
};

static char *join(const char *dir, const char *name)
{
	char *path = must_alloc(NULL, strlen(dir) + strlen(name) + 2);
	stpcpy(stpcpy(stpcpy(path, dir), "/"), name);
	return path;
}

static int64_t add_path(struct copying *c, char *path)
{
	if (c->count == c->cap) {
		c->cap = c->cap ? c->cap * 2 : 64;
		c->paths = must_alloc(c->paths, (size_t)c->cap * sizeof *c->paths);
	}
	c->paths[c->count] = path;
	return c->count++;
}

/* FNV-1a over at most SUM_UP_TO bytes; 0 where the file cannot be read. */
static uint64_t sum_of(int dir, const char *name)
{
	static unsigned char block[SUM_UP_TO];
	int file = openat(dir, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	ssize_t n = file < 0 ? -1 : read(file, block, sizeof block);
	if (file >= 0)
		close(file);
	uint64_t sum = 0xcbf29ce484222325;
	for (ssize_t i = 0; i < n; i++)
		sum = (sum ^ block[i]) * 0x100000001b3;
	return n < 0 ? 0 : sum;
}

/* After the link was made: that changes the inode's ctime. */
static void remember(struct copying *c, char *path, int dir, const char *name, const struct stat *st)
{
	struct stat linked;
	uint64_t sum = st->st_size <= SUM_UP_TO ? sum_of(dir, name) : 0;
	if (fstatat(dir, name, &linked, AT_SYMLINK_NOFOLLOW))
		linked = *st;
	struct slot *s = c->s;
	if (s->linked_count == s->linked_cap) {
		s->linked_cap = s->linked_cap ? s->linked_cap * 2 : 64;
		s->linked = must_alloc(s->linked, s->linked_cap * sizeof *s->linked);
	}
	s->linked[s->linked_count++] = (struct linked_input){ path, strlen(c->paths[0]) + 1, st->st_ino, st->st_size, st->st_mode, st->st_mtim, linked.st_ctim, sum };
}

static int copy_entry(struct walk *w, int dir, int twin, const char *name, int type)
{
	struct copying *c = w->context;
	struct stat st, there;
	char target[4096];
	if (fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW))
		return fail("layers", "cannot stat the input %s", name);
	(void)type;
	if (!c->first && fstatat(twin, name, &there, AT_SYMLINK_NOFOLLOW) == 0 && !(S_ISDIR(st.st_mode) && S_ISDIR(there.st_mode)))
		return 0; /* an earlier layer has it */
	if (S_ISDIR(st.st_mode)) {
		if (mkdirat(twin, name, 0755) && errno != EEXIST)
			return fail("layers", "cannot make the input directory %s", name);
		if (c->link)
			w->child_tag = add_path(c, join(c->paths[w->tag], name));
		return 1;
	}
	if (S_ISLNK(st.st_mode)) {
		ssize_t n = readlinkat(dir, name, target, sizeof target - 1);
		if (n < 0 || (target[n] = 0, symlinkat(target, twin, name)))
			return fail("layers", "cannot make the input link %s", name);
		return 0;
	}
	if (!S_ISREG(st.st_mode))
		return fail("layers", "the input %s is neither file, directory nor link", name);
	if (c->link && linkat(dir, name, twin, name, 0) == 0) {
		remember(c, join(c->paths[w->tag], name), dir, name, &st);
		return 0;
	}
	int from = openat(dir, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	int failed = from < 0 || copy_file(from, twin, name, st.st_mode & 0777);
	if (from >= 0)
		close(from);
	struct timespec times[2] = { st.st_atim, st.st_mtim };
	if (failed || utimensat(twin, name, times, AT_SYMLINK_NOFOLLOW))
		return fail("layers", "cannot copy the input %s", name);
	return 0;
}

static int copy_layers(struct slot *s, const struct request *r, bool link)
{
	for (uint32_t i = 0; i < r->layers.count; i++) {
		struct copying c = { .s = s, .link = link, .first = i == 0 };
		struct walk w = { .entry = copy_entry, .context = &c };
		int from = open(r->layers.at[i], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		if (from < 0)
			return fail("layers", "cannot open the layer %s", r->layers.at[i]);
		add_path(&c, strdup(r->layers.at[i]));
		int bad = walk_tree(&w, from, s->root);
		close(from);
		while (c.count > 0)
			free(c.paths[--c.count]);
		free(c.paths);
		if (bad)
			return -1;
	}
	return 0;
}

static int prepare_copies(struct slot *s, const struct request *r, bool link)
{
	if (mkdirat(s->dir, "root", 0755) && errno != EEXIST)
		return fail("layers", "cannot make the input root");
	s->root = s->upper = openat(s->dir, "root", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (s->root < 0)
		return fail("layers", "cannot open the input root");
	if (copy_layers(s, r, link) || add_directories(s, r))
		return -1;
	/* Outputs are moved from the directory itself: through another mount they would have to be copied. By path: the slot's
	 * descriptors are of the mounts outside of its namespace, which it may not clone. */
	char path[PATH_MAX];
	snprintf(path, sizeof path, "%s/root", s->config.slot);
	if (s->config.sandbox && (s->mount = sys_open_tree(AT_FDCWD, path, TREE_CLONE)) < 0)
		return fail("layers", "cannot clone the mount of %s/root", s->config.slot);
	return 0;
}

int inputs_prepare(struct slot *s, const struct request *r)
{
	for (uint32_t i = 0; i < r->layers.count; i++)
		if (layer_ok(s, r->layers.at[i]))
			return -1;
	if (s->inputs != INPUTS_OVERLAY)
		return prepare_copies(s, r, s->inputs == INPUTS_LINK);
	if (overlay_make_upper(s))
		return -1;
	bool all = make_in_upper(s->upper, r->layers.at, r->working_directory);
	for (uint32_t i = 0; i < r->directories.count; i++)
		all &= make_in_upper(s->upper, r->layers.at, r->directories.at[i]);
	s->mount = s->root = overlay_mount(s, r->layers.at);
	if (s->root >= 0)
		return all && !(r->flags & RUN_SYSROOT) ? 0 : add_directories(s, r);
	if (shared->fault.err != E2BIG)
		return -1;
	shared->fault.step = NULL; /* more layers than the option string holds: this action gets copies */
	close(s->upper);
	s->upper = -1;
	if (remove_tree(s->scratch, "upper"))
		return -1;
	return prepare_copies(s, r, false);
}

bool inputs_is_linked(const struct slot *s, ino_t ino)
{
	for (size_t i = 0; i < s->linked_count; i++)
		if (s->linked[i].ino == ino)
			return true;
	return false;
}

static bool same_time(const struct timespec *a, const struct timespec *b)
{
	return a->tv_sec == b->tv_sec && a->tv_nsec == b->tv_nsec;
}

uint32_t inputs_tampered(const struct slot *s, struct buf *b)
{
	uint32_t count = 0;
	for (size_t i = 0; i < s->linked_count; i++) {
		const struct linked_input *l = &s->linked[i];
		struct stat st; /* of the layer's own name: the one in the input root may be gone or be another file by now */
		bool changed = lstat(l->path, &st) || st.st_ino != l->ino || st.st_size != l->size || st.st_mode != l->mode || !same_time(&st.st_mtim, &l->mtime);
		/* Links that other slots make and drop change it too: then only the content tells. */
		if (!changed && l->sum != 0 && !same_time(&st.st_ctim, &l->ctime))
			changed = sum_of(AT_FDCWD, l->path) != l->sum;
		if (changed) {
			buf_put(b, l->path + l->relative, strlen(l->path + l->relative) + 1);
			count++;
		}
	}
	return count;
}

void inputs_unmake_mount_points(struct slot *s)
{
	for (int i = 0; i < 3; i++)
		if (s->made_mount_point[i])
			unlinkat(s->root, mount_points[i], AT_REMOVEDIR);
	memset(s->made_mount_point, 0, sizeof s->made_mount_point);
}

int inputs_release(struct slot *s)
{
	for (size_t i = 0; i < s->linked_count; i++)
		free(s->linked[i].path);
	s->linked_count = 0;
	if (s->root < 0 && s->upper < 0)
		return 0;
	bool overlay = s->upper != s->root;
	if (s->mount >= 0 && s->mount != s->root)
		close(s->mount);
	if (s->root >= 0)
		close(s->root); /* the last reference: this unmounts an overlay */
	int result = overlay ? empty_dir(s->upper, ".") || empty_dir(s->scratch, "work") : 0;
	if (result == 0)
		result = overlay ? (overlay_upper_is_fresh(s->upper) ? 0 : remove_tree(s->scratch, "upper")) : remove_tree(s->dir, "root");
	if (overlay && s->upper >= 0)
		close(s->upper);
	s->root = s->upper = s->mount = -1;
	return result;
}
