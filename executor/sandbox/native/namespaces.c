#include "namespaces.h"
#include "view.h"
#include <net/if.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <grp.h>

static int put_at(int proc, const char *name, const char *text)
{
	int fd = openat(proc, name, O_WRONLY | O_CLOEXEC);
	if (fd < 0)
		return -1;
	ssize_t n = write(fd, text, strlen(text));
	int err = errno;
	close(fd);
	errno = err;
	return n < 0 ? -1 : 0;
}

int namespaces_map_ids(int proc, unsigned uid, unsigned gid, unsigned outer_uid, unsigned outer_gid)
{
	char line[64];
	if (put_at(proc, "self/setgroups", "deny") && errno != ENOENT)
		return fail("user-namespace", "cannot write /proc/self/setgroups");
	snprintf(line, sizeof line, "%u %u 1", uid, outer_uid);
	if (put_at(proc, "self/uid_map", line))
		return fail("user-namespace", "cannot write '%s' to /proc/self/uid_map", line);
	snprintf(line, sizeof line, "%u %u 1", gid, outer_gid);
	if (put_at(proc, "self/gid_map", line))
		return fail("user-namespace", "cannot write '%s' to /proc/self/gid_map", line);
	return 0;
}

int namespaces_drop_bounding(void)
{
	for (int cap = 0; cap < 64; cap++)
		if (prctl(PR_CAPBSET_DROP, cap, 0, 0, 0) && errno != EINVAL)
			return fail("capabilities", "cannot drop capability %d", cap);
	return 0;
}

int namespaces_allow_userns(struct namespaces *n, bool allow)
{
	if (n->userns_open == allow)
		return 0;
	const char *text = allow ? "1000" : "0";
	if (pwrite(n->userns_limit, text, strlen(text), 0) < 0)
		return fail("user-namespace", "cannot set max_user_namespaces of the slot to %s", text);
	n->userns_open = allow;
	return 0;
}

static int loopback_up(void)
{
	struct ifreq r = { .ifr_name = "lo", .ifr_flags = IFF_UP | IFF_RUNNING };
	int s = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	int result = s < 0 ? -1 : ioctl(s, SIOCSIFFLAGS, &r);
	if (s >= 0)
		close(s);
	return result;
}

/* A child that builds the view and the network namespace, says so, and waits until they are held by descriptor. */
static void builder(const struct config *c, int say, int wait_on)
{
	char byte = 0;
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (unshare(CLONE_NEWNET))
		fail("network-namespace", "cannot make a network namespace");
	else if (loopback_up())
		fail("network-namespace", "cannot bring up lo");
	else if (unshare(CLONE_NEWNS))
		fail("mount-namespace", "cannot make a mount namespace");
	else
		view_build(c);
	if (write(say, &byte, 1) == 1)
		(void)!read(wait_on, &byte, 1);
	_exit(0);
}

static int open_of(pid_t pid, const char *what, int flags)
{
	char path[64];
	snprintf(path, sizeof path, "/proc/%d/%s", (int)pid, what);
	int fd = open(path, flags | O_CLOEXEC);
	if (fd < 0)
		fail("mount-namespace", "cannot open %s", path);
	return fd;
}

static int build(const struct config *c, struct namespaces *n)
{
	int up[2], down[2];
	char byte;
	if (pipe2(up, O_CLOEXEC) || pipe2(down, O_CLOEXEC))
		return fail("mount-namespace", "cannot make a pipe");
	pid_t pid = fork();
	if (pid < 0)
		return fail("mount-namespace", "cannot fork");
	if (pid == 0) {
		close(up[0]);
		close(down[1]);
		builder(c, up[1], down[0]);
	}
	close(up[1]);
	close(down[0]);
	if (read(up[0], &byte, 1) != 1)
		fail("mount-namespace", "the process that builds the view died");
	if (!shared->fault.step) {
		n->view_mounts = open_of(pid, "ns/mnt", O_RDONLY);
		n->no_network = open_of(pid, "ns/net", O_RDONLY);
		n->shm = open_of(pid, "root/dev/shm", O_RDONLY | O_DIRECTORY);
	}
	close(up[0]);
	close(down[1]);
	waitpid(pid, NULL, 0);
	return shared->fault.step ? -1 : 0;
}

int namespaces_enter(const struct config *c, struct namespaces *n)
{
	unsigned uid = geteuid(), gid = getegid();
	n->outer_root = uid == 0;
	setgroups(0, NULL); /* only root may; others keep groups that own nothing in the view */
	if (unshare(CLONE_NEWUSER))
		return fail("user-namespace", "cannot make a user namespace");
	int proc = open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (proc < 0)
		return fail("user-namespace", "cannot open /proc");
	int mapped = namespaces_map_ids(proc, INNER_ID, INNER_ID, uid, gid);
	close(proc);
	if (mapped)
		return -1;
	if (unshare(CLONE_NEWNS))
		return fail("mount-namespace", "cannot make a mount namespace");
	if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL))
		return fail("mount-namespace", "cannot make mounts private");
	/* The same host name everywhere; the action has no capability to change it. */
	if (unshare(CLONE_NEWUTS) == 0 && sethostname("outboard", 8))
		return fail("mount-namespace", "cannot set the host name");
	unshare(CLONE_NEWCGROUP); /* only hides the path in /proc/self/cgroup */
	n->userns_limit = open("/proc/sys/user/max_user_namespaces", O_WRONLY | O_CLOEXEC);
	n->userns_open = true;
	if (n->userns_limit < 0)
		return fail("user-namespace", "cannot open /proc/sys/user/max_user_namespaces");
	if (namespaces_allow_userns(n, false) || namespaces_drop_bounding())
		return -1;
	return build(c, n);
}
