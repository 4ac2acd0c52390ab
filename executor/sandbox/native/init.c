/* Process 1 of an action: into the view, without rights, then the command. */
#include "run.h"
#include <limits.h>
#include <linux/capability.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>

enum { MAX_PROCESSES = 8192 };

/* The sysroot's own root: /proc, /dev and /tmp on top of it, then the command's user and group. */
static int enter_sysroot(const struct request *r, const char *root, int proc)
{
	char path[PATH_MAX];
	snprintf(path, sizeof path, "%s/proc", root);
	if (sys_move_mount(proc, path))
		return fail("sysroot", "cannot mount /proc in the sysroot");
	/* Only a copy that is mounted nowhere stays writable: for this process, until its exec. */
	int writable = sys_open_tree(AT_FDCWD, path, TREE_CLONE);
	if (writable < 0 || sys_readonly(path, false))
		return fail("sysroot", "cannot make /proc read-only");
	snprintf(path, sizeof path, "%s/dev", root);
	if (mount("/dev", path, NULL, MS_BIND | MS_REC, NULL))
		return fail("sysroot", "cannot mount /dev in the sysroot");
	snprintf(path, sizeof path, "%s/tmp", root);
	if (mount("/tmp", path, NULL, MS_BIND, NULL))
		return fail("sysroot", "cannot mount /tmp in the sysroot");
	if (chdir(root) || sys_pivot_root(".", ".") || umount2(".", MNT_DETACH) || chdir("/"))
		return fail("sysroot", "cannot make the input root the root");
	/* The files of /proc/self belong to root while the process is not dumpable. Nobody else is in the namespace yet. */
	prctl(PR_SET_DUMPABLE, 1);
	if (unshare(CLONE_NEWUSER))
		return fail("sysroot", "cannot make the sysroot's user namespace");
	if (namespaces_map_ids(writable, r->uid, r->gid, INNER_ID, INNER_ID))
		return -1;
	prctl(PR_SET_DUMPABLE, 0);
	int limit = openat(writable, "sys/user/max_user_namespaces", O_WRONLY | O_CLOEXEC);
	if (limit < 0 || write(limit, "0", 1) != 1)
		return fail("sysroot", "cannot forbid user namespaces in the sysroot");
	close(limit);
	close(writable);
	return namespaces_drop_bounding();
}

static int enter_view(struct command *c)
{
	const struct slot *s = c->s;
	const char *root = s->config.root_path;
	bool sysroot = c->r->flags & RUN_SYSROOT;
	/* Read-only: as root's user, if root started the executor, the action could write to /proc/sys. It has to be made
	 * here, where a /proc is visible, for the kernel to allow it. */
	int fs = sys_fsopen("proc"), proc = -1;
	if (fs >= 0 && sys_fsconfig(fs, FSC_CREATE, NULL, NULL, 0) == 0)
		proc = sys_fsmount(fs, ATTR_NOSUID | ATTR_NODEV | ATTR_NOEXEC | (sysroot || s->ns.outer_root ? 0 : ATTR_RDONLY));
	if (proc < 0)
		return fail("proc", "cannot mount /proc for a new process namespace");
	if (!(c->r->flags & RUN_NETWORK) && setns(s->ns.no_network, CLONE_NEWNET))
		return fail("network-namespace", "cannot enter the network namespace");
	if (setns(s->ns.view_mounts, CLONE_NEWNS) || unshare(CLONE_NEWNS))
		return fail("mount-namespace", "cannot copy the slot's view");
	if (sys_move_mount(s->mount, root))
		return fail("mount-namespace", "cannot mount the input root at %s", root);
	if (s->ns.outer_root) {
		/* RLIMIT_NPROC does not bind root's user; since Linux 6.14 this is the namespace's own. */
		int fd = openat(proc, "sys/kernel/pid_max", O_WRONLY | O_CLOEXEC);
		char text[16];
		int n = snprintf(text, sizeof text, "%d", MAX_PROCESSES);
		if (fd >= 0) {
			(void)!write(fd, text, (size_t)n);
			close(fd);
		}
	}
	if (sysroot) {
		c->root = "/";
		return enter_sysroot(c->r, root, proc);
	}
	if (sys_move_mount(proc, "/proc"))
		return fail("proc", "cannot mount /proc in the sandbox");
	if (s->ns.outer_root && sys_readonly("/proc", false))
		return fail("proc", "cannot make /proc read-only");
	c->root = root;
	return 0;
}

void init_main(struct command *c)
{
	struct rlimit processes = { MAX_PROCESSES, MAX_PROCESSES };
	struct __user_cap_header_struct header = { _LINUX_CAPABILITY_VERSION_3, 0 };
	struct __user_cap_data_struct nothing[2] = { { 0 } };
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (enter_view(c))
		_exit(1);
	if (setrlimit(RLIMIT_NPROC, &processes)) {
		fail("limits", "cannot bound the number of processes");
		_exit(1);
	}
	if (syscall(SYS_capset, &header, nothing)) {
		fail("capabilities", "cannot drop capabilities");
		_exit(1);
	}
	pid_t command = spawn_command(c);
	sys_close_range(0);
	for (;;) {
		int status;
		pid_t pid = waitpid(-1, &status, 0);
		if (pid == command) {
			clock_gettime(CLOCK_REALTIME, &shared->end);
			shared->status = status;
			shared->ended = true;
		}
		if (pid == command || (pid < 0 && errno != EINTR))
			_exit(0);
	}
}
