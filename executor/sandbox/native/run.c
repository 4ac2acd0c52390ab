/* Running one command: fresh namespaces around it (or none), waiting, ending all that it left behind. */
#include "slot.h"
#include <limits.h>
#include <linux/capability.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/time.h>
#include <sys/wait.h>

enum { MAX_PROCESSES = 8192, MAX_FILES = 16384 };

struct command {
	const struct slot *s;
	const struct request *r;
	const char *root; /* the input root's path, as seen where the command runs */
};

static _Alignas(16) char command_stack[128 << 10];

static void exec_path(const struct command *c, const char *path)
{
	for (int i = 0; i < 50; i++) {
		execve(path, c->r->argv.at, c->r->env.at);
		if (errno != ETXTBSY)
			break;
		/* Somebody's fork still holds the file open for writing; it goes away with that process's exec. */
		nanosleep(&(struct timespec){ .tv_nsec = 2000000 }, NULL);
	}
	if (errno != ENOEXEC)
		return;
	/* A script without a first line for the kernel: what execvp does. */
	char **argv = must_alloc(NULL, (c->r->argv.count + 2) * sizeof *argv);
	argv[0] = "/bin/sh";
	argv[1] = (char *)path;
	memcpy(argv + 2, c->r->argv.at + 1, c->r->argv.count * sizeof *argv);
	execve("/bin/sh", argv, c->r->env.at);
}

static void exec_by_path(const struct command *c)
{
	const char *name = c->r->argv.at[0], *search = "/usr/local/bin:/usr/bin:/bin";
	char path[PATH_MAX];
	int worst = ENOENT;
	for (uint32_t i = 0; i < c->r->env.count; i++)
		if (!strncmp(c->r->env.at[i], "PATH=", 5))
			search = c->r->env.at[i] + 5;
	if (!*name) {
		errno = ENOENT;
		return;
	}
	if (strchr(name, '/')) {
		exec_path(c, name);
		return;
	}
	for (const char *p = search;; p++) {
		int n = (int)strcspn(p, ":");
		if ((size_t)snprintf(path, sizeof path, "%.*s%s%s", n, p, n ? "/" : "./", name) < sizeof path) {
			exec_path(c, path);
			if (errno == EACCES)
				worst = EACCES;
			else if (errno != ENOENT && errno != ENOTDIR)
				return;
		}
		p += n;
		if (!*p)
			break;
	}
	errno = worst;
}

/* In the command's process, which shares its parent's memory until the exec. */
static int command_main(void *context)
{
	const struct command *c = context;
	sigset_t none;
	sigemptyset(&none);
	setsid();
	if (c->s->inputs == INPUTS_LINK)
		prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (dup2(c->s->null, 0) < 0 || dup2(c->s->out, 1) < 0 || dup2(c->s->err, 2) < 0) {
		fail("spawn", "cannot give the command its descriptors");
		_exit(127);
	}
	sys_close_range(3);
	struct rlimit files, no_core = { 0, 0 };
	/* Node raises its soft limit to the hard one, which some programs answer by closing a million descriptors. */
	if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur > MAX_FILES) {
		files.rlim_cur = MAX_FILES;
		setrlimit(RLIMIT_NOFILE, &files);
	}
	setrlimit(RLIMIT_CORE, &no_core);
	if (chdir(c->root) || (*c->r->working_directory && chdir(c->r->working_directory))) {
		fail("working-directory", "cannot enter the working directory '%.300s'", c->r->working_directory);
		_exit(127);
	}
	signal(SIGPIPE, SIG_DFL);
	sigprocmask(SIG_SETMASK, &none, NULL);
	clock_gettime(CLOCK_REALTIME, &shared->begin);
	exec_by_path(c);
	fail("exec", "cannot run '%.300s'", c->r->argv.at[0]);
	_exit(127);
}

static pid_t spawn_command(struct command *c)
{
	pid_t pid = clone(command_main, command_stack + sizeof command_stack, CLONE_VM | CLONE_VFORK | SIGCHLD, c);
	if (pid < 0)
		fail("spawn", "cannot start a process");
	return pid;
}

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
	if (sys_move_mount(s->root, root))
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

/* Process 1 of the action's namespace. Its end is the end of all others there; the helper then has the usage of all. */
_Noreturn static void init_main(struct command *c)
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

static void add_usage(struct rusage *sum, const struct rusage *u)
{
	timeradd(&sum->ru_utime, &u->ru_utime, &sum->ru_utime);
	timeradd(&sum->ru_stime, &u->ru_stime, &sum->ru_stime);
	if (u->ru_maxrss > sum->ru_maxrss)
		sum->ru_maxrss = u->ru_maxrss;
	sum->ru_inblock += u->ru_inblock;
	sum->ru_oublock += u->ru_oublock;
	sum->ru_majflt += u->ru_majflt;
	sum->ru_nvcsw += u->ru_nvcsw;
	sum->ru_nivcsw += u->ru_nivcsw;
}

/* Reaps what has ended. True once `pid` has; in plain mode its status is the command's. */
static bool reap(const struct slot *s, pid_t pid, struct result *result)
{
	bool ended = false;
	for (;;) {
		int status;
		struct rusage usage;
		pid_t got = wait4(-1, &status, WNOHANG, &usage);
		if (got <= 0)
			return ended;
		add_usage(&result->usage, &usage);
		if (got != pid)
			continue;
		ended = true;
		if (!s->config.sandbox) {
			clock_gettime(CLOCK_REALTIME, &shared->end);
			shared->status = status;
			shared->ended = true;
		}
	}
}

static int64_t now_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Waits for `pid`; kills it at the timeout, when the executor says so, or when that is gone. Returns why it was killed. */
static enum outcome await(const struct slot *s, const struct request *r, pid_t pid, int children, struct result *result)
{
	int64_t deadline = r->timeout_ms ? now_ms() + r->timeout_ms : INT64_MAX;
	enum outcome why = EXITED;
	struct pollfd p[] = { { .fd = children, .events = POLLIN }, { .fd = 0, .events = POLLIN } };
	while (!reap(s, pid, result)) {
		int64_t left = deadline - now_ms();
		enum outcome kill_for = EXITED;
		bool waiting = why == EXITED && frame_pending(); /* a cancel that came together with its request */
		int n = poll(p, why == EXITED ? 2 : 1, why != EXITED || (left > INT_MAX && !waiting) ? -1 : waiting || left < 0 ? 0 : (int)left);
		if (n > 0 && p[0].revents) {
			struct signalfd_siginfo info;
			(void)!read(children, &info, sizeof info);
		}
		if (why != EXITED)
			continue;
		if (waiting || (n > 0 && p[1].revents)) {
			int got = frame_read();
			result->executor_gone = got < 0;
			if (got > 0 && frame_kind() == IN_CANCEL && frame_cancel_id() == r->id)
				kill_for = CANCELLED;
			else if (got > 0 && frame_kind() != IN_CANCEL)
				die("a run request while another runs");
			if (got > 0)
				frame_done();
			if (got < 0)
				kill_for = CANCELLED;
		}
		if (kill_for == EXITED && now_ms() >= deadline)
			kill_for = TIMED_OUT;
		if (kill_for != EXITED) {
			why = kill_for;
			kill(pid, SIGKILL);
		}
	}
	return why;
}

/* Plain mode: the orphans of the command are this process's children; theirs become so when they die. */
static void kill_descendants(pid_t group, struct result *result)
{
	static char list[64 << 10];
	char path[64];
	int64_t until = now_ms() + 10000;
	snprintf(path, sizeof path, "/proc/self/task/%d/children", (int)getpid());
	kill(-group, SIGKILL);
	while (now_ms() < until) {
		int fd = open(path, O_RDONLY | O_CLOEXEC);
		ssize_t n = fd < 0 ? 0 : read(fd, list, sizeof list - 1);
		if (fd >= 0)
			close(fd);
		list[n > 0 ? n : 0] = 0;
		for (char *p = list; *p;) {
			long pid = strtol(p, &p, 10);
			if (pid > 1)
				kill((pid_t)pid, SIGKILL);
			p += *p == ' ';
		}
		struct rusage usage;
		pid_t got = wait4(-1, NULL, n > 0 ? 0 : WNOHANG, &usage);
		if (got < 0)
			return;
		if (got > 0)
			add_usage(&result->usage, &usage);
		else
			nanosleep(&(struct timespec){ .tv_nsec = 1000000 }, NULL);
	}
	dprintf(2, "outboard-sandbox: processes of an action outlived ten seconds of SIGKILL\n");
}

void run_command(struct slot *s, const struct request *r, struct result *result)
{
	static int children = -1;
	char root[PATH_MAX];
	struct command c = { s, r, root };
	snprintf(root, sizeof root, "%s/root", s->config.slot);
	if (children < 0) {
		sigset_t child;
		sigemptyset(&child);
		sigaddset(&child, SIGCHLD);
		sigprocmask(SIG_BLOCK, &child, NULL);
		children = signalfd(-1, &child, SFD_CLOEXEC | SFD_NONBLOCK);
	}
	*result = (struct result){ .outcome = NOT_STARTED };
	shared->ended = false;
	clock_gettime(CLOCK_REALTIME, &shared->begin);
	shared->end = shared->begin;
	pid_t pid;
	if (s->config.sandbox) {
		if (namespaces_allow_userns(&s->ns, r->flags & RUN_SYSROOT))
			return;
		pid = (pid_t)syscall(SYS_clone, CLONE_NEWPID | CLONE_NEWIPC | SIGCHLD, NULL, NULL, NULL, NULL);
		if (pid == 0)
			init_main(&c);
		if (pid < 0)
			fail("spawn", "cannot make the action's process namespace");
	} else {
		pid = spawn_command(&c);
	}
	if (pid < 0)
		return;
	enum outcome killed_for = await(s, r, pid, children, result);
	if (!s->config.sandbox)
		kill_descendants(pid, result);
	if (shared->fault.step)
		return;
	if (!shared->ended)
		clock_gettime(CLOCK_REALTIME, &shared->end);
	if (killed_for != EXITED && (!shared->ended || (WIFSIGNALED(shared->status) && WTERMSIG(shared->status) == SIGKILL))) {
		result->outcome = killed_for;
	} else if (!shared->ended) { /* init itself was killed: by the kernel, out of memory */
		result->outcome = SIGNALLED;
		result->value = SIGKILL;
	} else if (WIFSIGNALED(shared->status)) {
		result->outcome = SIGNALLED;
		result->value = WTERMSIG(shared->status);
		result->core = WCOREDUMP(shared->status);
	} else {
		result->outcome = EXITED;
		result->value = WEXITSTATUS(shared->status);
	}
}
