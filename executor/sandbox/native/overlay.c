/* Mounting the action's overlay. */
#include "overlay.h"
#include "scratch.h"
#include "tree.h"
#include <stdio.h>
#include <sys/mount.h>
#include <sys/xattr.h>

enum { MAX_LAYERS = 500 /* of the kernel */, MAX_OPTION = 255 /* of fsconfig */ };

static int refused(int fs, const char *what)
{
	char log[200] = "";
	int err = errno;
	ssize_t n = fs < 0 ? 0 : read(fs, log, sizeof log - 1); /* the kernel's own words, where it has some */
	if (n > 0)
		log[n] = 0;
	else
		log[0] = 0;
	log[strcspn(log, "\n")] = 0;
	if (fs >= 0)
		close(fs);
	errno = err;
	fail("overlay", "the kernel refused the overlay (%s)%s%s", what, *log ? ": " : "", log);
	return -1;
}

/* Kernels before 6.8 take all layers in one option string of at most a page. */
static int mount_by_string(const struct slot *s, char **layers)
{
	char options[4096], view[4096];
	size_t n = (size_t)snprintf(options, sizeof options, "userxattr,volatile,%supperdir=%s/upper,workdir=%s/work,lowerdir=",
		scratch_in_memory(s) ? "xino=off," : "", s->scratch_path, s->scratch_path);
	for (int i = 0; layers[i] && n < sizeof options; i++) {
		if (i)
			options[n++] = ':';
		for (const char *p = layers[i]; *p && n + 2 < sizeof options; p++) {
			if (strchr(":,\\", *p))
				options[n++] = '\\';
			options[n++] = *p;
		}
		if (n + 2 >= sizeof options)
			n = sizeof options;
	}
	errno = E2BIG;
	if (n >= sizeof options)
		return refused(-1, "options longer than a page");
	options[n] = 0;
	snprintf(view, sizeof view, "%s/view", s->config.slot);
	if (mount("overlay", view, "overlay", MS_NOSUID | MS_NODEV, options))
		return refused(-1, "mount");
	int fd = sys_open_tree(AT_FDCWD, view, TREE_CLONE), err = errno;
	umount2(view, MNT_DETACH);
	errno = err;
	return fd < 0 ? refused(-1, "open_tree") : fd;
}

int overlay_mount(const struct slot *s, char **layers)
{
	char path[4096], *none[] = { path, NULL };
	if (!layers[0]) {
		snprintf(path, sizeof path, "%s/empty", s->config.slot);
		layers = none;
	}
	bool by_string = strlen(s->scratch_path) + 8 > MAX_OPTION;
	for (int i = 0; layers[i]; i++) {
		by_string |= strlen(layers[i]) > MAX_OPTION;
		errno = E2BIG;
		if (i == MAX_LAYERS)
			return refused(-1, "too many layers");
	}
	int fs = by_string ? -1 : sys_fsopen("overlay");
	if (fs < 0)
		return by_string ? mount_by_string(s, layers) : refused(fs, "fsopen");
	for (int i = 0; layers[i]; i++) {
		if (sys_fsconfig(fs, FSC_STRING, "lowerdir+", layers[i], 0)) {
			if (i || errno != EINVAL)
				return refused(fs, layers[i]);
			close(fs);
			return mount_by_string(s, layers);
		}
	}
	/* volatile: else each unmount would sync the whole file system. userxattr: all that a user namespace may write. */
	snprintf(path, sizeof path, "%s/upper", s->scratch_path);
	if (sys_fsconfig(fs, FSC_STRING, "upperdir", path, 0))
		return refused(fs, "upperdir");
	snprintf(path, sizeof path, "%s/work", s->scratch_path);
	if (sys_fsconfig(fs, FSC_STRING, "workdir", path, 0))
		return refused(fs, "workdir");
	/* Else, where the kernel's default is so, each mount leaves a line in its log, and 32-bit programs meet inode numbers of 64. */
	if (scratch_in_memory(s) && sys_fsconfig(fs, FSC_STRING, "xino", "off", 0))
		return refused(fs, "xino");
	if (sys_fsconfig(fs, FSC_FLAG, "userxattr", NULL, 0) || sys_fsconfig(fs, FSC_FLAG, "volatile", NULL, 0)
		|| sys_fsconfig(fs, FSC_CREATE, NULL, NULL, 0))
		return refused(fs, "create");
	int fd = sys_fsmount(fs, ATTR_NOSUID | ATTR_NODEV);
	if (fd < 0)
		return refused(fs, "fsmount");
	close(fs);
	return fd;
}

int overlay_make_upper(struct slot *s)
{
	if ((mkdirat(s->scratch, "upper", 0755) && errno != EEXIST) || (mkdirat(s->scratch, "work", 0755) && errno != EEXIST))
		return fail("overlay", "cannot make the overlay's directories in %s", s->scratch_path);
	s->upper = openat(s->scratch, "upper", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	return s->upper < 0 ? fail("overlay", "cannot open %s/upper", s->scratch_path) : 0;
}

bool overlay_upper_is_fresh(int upper)
{
	char names[64];
	ssize_t n = flistxattr(upper, names, sizeof names);
	return (n == 0 || (n == (ssize_t)sizeof "user.overlay.uuid" && !memcmp(names, "user.overlay.uuid", (size_t)n))) && fchmod(upper, 0755) == 0;
}

bool overlay_try(struct slot *s, char *why, size_t size)
{
	char *none[] = { NULL };
	int fd = overlay_make_upper(s) ? -1 : overlay_mount(s, none);
	if (fd >= 0) { /* some file systems accept the mount and then refuse the first change */
		if (mkdirat(fd, "probe", 0755))
			fail("overlay", "cannot write to an overlay in %s", s->scratch_path);
		close(fd);
	}
	if (s->upper >= 0)
		close(s->upper);
	s->root = s->upper = -1;
	bool good = !shared->fault.step;
	if (!good)
		snprintf(why, size, "%.200s (%s)", shared->fault.text, strerror(shared->fault.err));
	shared->fault.step = NULL;
	return remove_tree(s->scratch, "upper") == 0 && remove_tree(s->scratch, "work") == 0 && good;
}
