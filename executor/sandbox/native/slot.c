/* What a slot keeps from action to action: its folders, its limits, its namespaces. */
#include "overlay.h"
#include "scratch.h"
#include "slot.h"
#include "tree.h"
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/xattr.h>

static int make_slot_dirs(struct slot *s)
{
	static const char *const names[] = { "view", "tmp", "empty", "staged" };
	const char *path = s->config.slot;
	if (mkdir(path, 0700) && errno != EEXIST)
		return fail("slot", "cannot make %s", path);
	s->dir = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (s->dir < 0)
		return fail("slot", "cannot open %s", path);
	for (int i = 0; i < 4; i++)
		if (mkdirat(s->dir, names[i], 0755))
			return fail("slot", "cannot make %s/%s", path, names[i]);
	s->tmp = openat(s->dir, "tmp", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	s->staged = openat(s->dir, "staged", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	s->null = open("/dev/null", O_RDONLY | O_CLOEXEC);
	if (s->tmp < 0 || s->staged < 0 || s->null < 0 || fchmod(s->tmp, 01777))
		return fail("slot", "cannot open the folders of %s", path);
	return 0;
}

/* Of what a helper that was killed left there. */
static int clear_slot(struct slot *s)
{
	int dir = open(s->config.slot, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (dir < 0)
		return errno == ENOENT ? 0 : fail("slot", "cannot open %s", s->config.slot);
	close(dir);
	return empty_dir(AT_FDCWD, s->config.slot);
}

int slot_open_stream(struct slot *s, const char *name)
{
	int fd = openat(s->dir, name, O_RDWR | O_APPEND | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
	return fd < 0 ? fail("streams", "cannot make %s/%s", s->config.slot, name) : fd;
}

void slot_renew_resolver(struct slot *s)
{
	static struct stat last;
	struct stat now;
	int from = open("/etc/resolv.conf", O_RDONLY | O_CLOEXEC);
	if (from < 0)
		return;
	if (fstat(from, &now) == 0 && (now.st_ino != last.st_ino || now.st_mtim.tv_sec != last.st_mtim.tv_sec || now.st_mtim.tv_nsec != last.st_mtim.tv_nsec)) {
		char text[16 << 10];
		ssize_t n = read(from, text, sizeof text);
		int to = openat(s->dir, "resolv.conf", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
		if (n > 0 && to >= 0 && write(to, text, (size_t)n) == n)
			last = now;
		if (to >= 0)
			close(to);
	}
	close(from);
}

int slot_start(struct slot *s)
{
	struct config *c = &s->config;
	size_t n = strlen(c->store);
	errno = EINVAL;
	if (strncmp(c->slot, c->store, n) || c->slot[n] != '/')
		return fail("slot", "the slot's folder %s is not below the store %s", c->slot, c->store);
	if (c->root_path[0] != '/' || !c->root_path[1])
		return fail("slot", "the input root's path '%s' is not absolute, or is /", c->root_path);
	umask(022);
	signal(SIGPIPE, SIG_IGN);
	/* No keys of the executor's session for the action; if a filter forbids the call, it forbids the action too. */
	syscall(SYS_keyctl, 1 /* JOIN_SESSION_KEYRING */, NULL);
	/* Should memory run out, an action goes before the executor does. */
	write_file("/proc/self/oom_score_adj", "300");
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		return fail("slot", "cannot set no_new_privs");
	s->root = s->upper = s->mount = s->out = s->err = s->memory = -1;
	if (clear_slot(s) || make_slot_dirs(s))
		return -1;
	s->scratch = s->dir;
	s->scratch_path = c->slot;
	if (!c->sandbox) {
		prctl(PR_SET_CHILD_SUBREAPER, 1);
		s->inputs = INPUTS_LINK;
	} else {
		slot_renew_resolver(s);
		scratch_measure(s);
		if (namespaces_enter(c, &s->ns))
			return -1;
		s->inputs = overlay_try(s, s->why_not_overlay, sizeof s->why_not_overlay) ? INPUTS_OVERLAY : INPUTS_COPY;
		if (s->inputs == INPUTS_OVERLAY)
			scratch_start(s);
	}
	prctl(PR_SET_DUMPABLE, 0); /* the action has the same user: no ptrace, no /proc/<pid>/mem, for its init neither */
	return shared->fault.step ? -1 : 0;
}

/* A change in the same tick as the last one would not show; the coarsest file system counts in two seconds. */
void slot_check_marks(struct slot *s)
{
	struct timespec now;
	clock_gettime(CLOCK_REALTIME_COARSE, &now);
	if (now.tv_sec <= s->tmp_mark.tv_sec + 2)
		s->tmp_mark.tv_sec = 0;
	if (now.tv_sec <= s->shm_mark.tv_sec + 2)
		s->shm_mark.tv_sec = 0;
}

/* As it was made: an action owns /tmp and /dev/shm and may have changed their mode or given them an access list. */
static int reset_dir(int dir, struct timespec *mark)
{
	char names[256];
	struct stat st;
	if (fstat(dir, &st))
		return fail("remove", "cannot stat a folder of the action's");
	if (mark->tv_sec && st.st_ctim.tv_sec == mark->tv_sec && st.st_ctim.tv_nsec == mark->tv_nsec)
		return 0; /* nothing was made in it, nor is it changed itself */
	if (empty_dir(dir, ".") || ((st.st_mode & 07777) != 01777 && fchmod(dir, 01777)))
		return -1;
	ssize_t n = flistxattr(dir, names, sizeof names);
	for (const char *p = names; n > 0 && p < names + n; p += strlen(p) + 1)
		fremovexattr(dir, p);
	if (fstat(dir, &st) == 0)
		*mark = st.st_ctim;
	return 0;
}

void slot_clean(struct slot *s)
{
	if (inputs_release(s) || reset_dir(s->tmp, &s->tmp_mark) || (s->config.sandbox && reset_dir(s->ns.shm, &s->shm_mark)))
		die("cannot clean up after an action: %s: %s", shared->fault.text, strerror(shared->fault.err));
	/* Keyrings belong to a user namespace since Linux 5.3; before that this would be the user's own. */
	if (s->inputs == INPUTS_OVERLAY) {
		syscall(SYS_keyctl, 7 /* CLEAR */, -3 /* the session's */);
		syscall(SYS_keyctl, 7 /* CLEAR */, -4 /* the user's */);
	}
}
