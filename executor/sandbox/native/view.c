#include "view.h"
#include <limits.h>
#include <stdio.h>
#include <sys/mount.h>
#include <sys/statvfs.h>

static char view[PATH_MAX]; /* where the view stands while it is built */

static const char *in_view(const char *path)
{
	static char full[PATH_MAX * 2];
	snprintf(full, sizeof full, "%s%s", view, path);
	return full;
}

static bool below(const char *path, const char *top)
{
	size_t n = strlen(top);
	return !strncmp(path, top, n) && (path[n] == '/' || path[n] == 0);
}

static int make_path(const char *path, bool file)
{
	int root = open(view, O_PATH | O_DIRECTORY | O_CLOEXEC), result = -1;
	char parent[PATH_MAX];
	snprintf(parent, sizeof parent, "%s", path + 1);
	char *slash = strrchr(parent, '/');
	if (file)
		*(slash ? slash : parent) = 0;
	if (root >= 0)
		result = make_dirs(root, parent, 0755);
	if (root >= 0)
		close(root);
	if (result == 0 && file) {
		int fd = open(in_view(path), O_CREAT | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0444);
		result = fd < 0 ? -1 : close(fd);
	}
	return result ? fail("view", "cannot make %s in the sandbox", path) : 0;
}

static int read_only(const char *path, bool recursive)
{
	if (sys_readonly(path, recursive) == 0)
		return 0;
	struct statvfs s; /* before Linux 5.12: the mount alone, with the flags that it must keep */
	if (errno != ENOSYS || statvfs(path, &s))
		return -1;
	unsigned long keep = s.f_flag & (MS_NODEV | MS_NOEXEC | MS_NOATIME | MS_NODIRATIME | MS_RELATIME);
	return mount(NULL, path, NULL, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | keep, NULL);
}

/* Shows the host's `path` at the same place. What is missing on the host is missing there. */
static int show(const struct config *c, const char *path)
{
	struct stat st;
	char target[PATH_MAX];
	if (lstat(path, &st))
		return 0;
	if (below(c->store, path) && !strcmp(path, "/"))
		return fail("view", "the whole host cannot be shown in the sandbox");
	if (S_ISLNK(st.st_mode)) {
		ssize_t n = readlink(path, target, sizeof target - 1);
		if (n < 0 || make_path(path, true) || unlink(in_view(path)))
			return fail("view", "cannot read the link %s", path);
		target[n] = 0;
		if (symlink(target, in_view(path)))
			return fail("view", "cannot make the link %s", path);
		return 0;
	}
	if (make_path(path, !S_ISDIR(st.st_mode)))
		return -1;
	if (mount(path, in_view(path), NULL, MS_BIND | MS_REC, NULL) || read_only(in_view(path), true))
		return fail("view", "cannot show %s read-only", path);
	/* A store below a visible path (/opt/outboard) stays hidden. */
	if (below(c->store, path) && (mount("tmpfs", in_view(c->store), "tmpfs", MS_RDONLY | MS_NOSUID | MS_NODEV, "size=4k") ))
		return fail("view", "cannot hide the store %s", c->store);
	return 0;
}

static int put_file(const char *path, const char *text)
{
	return make_path(path, true) || chmod(in_view(path), 0644) || write_file(in_view(path), text)
		? fail("view", "cannot write %s", path) : 0;
}

/* One user, the same on each machine, in place of the host's list. */
static int cover_file(const char *path, const char *text)
{
	char source[64];
	snprintf(source, sizeof source, "/.%s", strrchr(path, '/') + 1);
	if (access(path, F_OK))
		return 0;
	if (put_file(source, text))
		return -1;
	char from[PATH_MAX * 2];
	snprintf(from, sizeof from, "%s", in_view(source));
	if (mount(from, in_view(path), NULL, MS_BIND, NULL) || read_only(in_view(path), false) || unlink(from))
		return fail("view", "cannot cover %s", path);
	return 0;
}

static int build_dev(void)
{
	static const char *const nodes[] = { "/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom", "/dev/tty" };
	for (size_t i = 0; i < sizeof nodes / sizeof *nodes; i++) {
		if (access(nodes[i], F_OK))
			continue;
		if (make_path(nodes[i], true))
			return -1;
		/* Read-only keeps root's user from changing the node itself; the device can still be written. */
		if (mount(nodes[i], in_view(nodes[i]), NULL, MS_BIND, NULL) || read_only(in_view(nodes[i]), false))
			return fail("view", "cannot show %s", nodes[i]);
	}
	if (make_path("/dev/pts", false) || make_path("/dev/shm", false))
		return -1;
	if (mount("devpts", in_view("/dev/pts"), "devpts", MS_NOSUID | MS_NOEXEC, "newinstance,ptmxmode=0666,mode=0620"))
		return fail("view", "cannot mount /dev/pts");
	if (mount("tmpfs", in_view("/dev/shm"), "tmpfs", MS_NOSUID | MS_NODEV, "mode=01777"))
		return fail("view", "cannot mount /dev/shm");
	static const char *const links[][2] = { { "pts/ptmx", "/dev/ptmx" }, { "/proc/self/fd", "/dev/fd" },
		{ "/proc/self/fd/0", "/dev/stdin" }, { "/proc/self/fd/1", "/dev/stdout" }, { "/proc/self/fd/2", "/dev/stderr" } };
	for (size_t i = 0; i < sizeof links / sizeof *links; i++)
		if (symlink(links[i][0], in_view(links[i][1])))
			return fail("view", "cannot make %s", links[i][1]);
	return 0;
}

/* A resolv.conf that is a link out of /etc (systemd-resolved) leads to a folder that stays hidden: in its place
 * stands the slot's copy, which the helper renews before each action that has the network. */
static int show_resolver(const struct config *c)
{
	char real[PATH_MAX], copy[PATH_MAX];
	if (!realpath("/etc/resolv.conf", real) || below(real, "/etc") || !access(in_view(real), F_OK))
		return 0;
	if (make_path(real, true))
		return -1;
	snprintf(copy, sizeof copy, "%s/resolv.conf", c->slot);
	if (mount(copy, in_view(real), NULL, MS_BIND, NULL) || read_only(in_view(real), false))
		return fail("view", "cannot show %s", real);
	return 0;
}

int view_build(const struct config *c)
{
	static const char *const host[] = { "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/etc", "/opt", "/nix" };
	static const char *const own[] = { "/proc", "/tmp", "/run", "/var" };
	snprintf(view, sizeof view, "%s/view", c->slot);
	if (mount("tmpfs", view, "tmpfs", MS_NOSUID | MS_NODEV, "mode=0755,size=4m"))
		return fail("view", "cannot mount a tmpfs at %s", view);
	for (size_t i = 0; i < sizeof own / sizeof *own; i++)
		if (make_path(own[i], false))
			return -1;
	for (size_t i = 0; i < sizeof host / sizeof *host; i++)
		if (show(c, host[i]))
			return -1;
	/* NixOS has its tools behind this link into /nix/store. */
	struct stat st;
	if (!lstat("/run/current-system", &st) && S_ISLNK(st.st_mode) && show(c, "/run/current-system"))
		return -1;
	for (int i = 0; i < c->visible_count; i++)
		if (show(c, c->visible[i]))
			return -1;
	char tmp[PATH_MAX];
	snprintf(tmp, sizeof tmp, "%s/tmp", c->slot);
	if (mount(tmp, in_view("/tmp"), NULL, MS_BIND, NULL))
		return fail("view", "cannot show the slot's /tmp");
	if (symlink("/tmp", in_view("/var/tmp")))
		return fail("view", "cannot make /var/tmp");
	if (build_dev() || show_resolver(c) || make_path(c->root_path, false))
		return -1;
	if (cover_file("/etc/passwd", "root:x:0:0:root:/root:/bin/sh\nbuild:x:1000:1000:build:/tmp:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/sh\n")
		|| cover_file("/etc/group", "root:x:0:\nbuild:x:1000:\nnogroup:x:65534:\n"))
		return -1;
	if (read_only(view, false))
		return fail("view", "cannot make the sandbox's root read-only");
	if (chdir(view) || sys_pivot_root(".", ".") || umount2(".", MNT_DETACH) || chdir("/"))
		return fail("view", "cannot make %s the root", view);
	return 0;
}
