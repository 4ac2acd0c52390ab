/* Waiting for one command, and ending all that it left behind. */
#include "run.h"
#include "scratch.h"
#include <limits.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/signalfd.h>
#include <sys/time.h>
#include <sys/wait.h>

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

/* Waits for `pid`; kills it at the timeout, when the executor says so or is gone, or when its changes are too much for memory. Returns why it was killed. */
static enum outcome await(const struct slot *s, const struct request *r, pid_t pid, int children, struct result *result)
{
	int64_t deadline = r->timeout_ms ? now_ms() + r->timeout_ms : INT64_MAX;
	int64_t look = scratch_in_memory(s) ? now_ms() + SCRATCH_LOOK_MS : INT64_MAX;
	enum outcome why = EXITED;
	struct pollfd p[] = { { .fd = children, .events = POLLIN }, { .fd = 0, .events = POLLIN } };
	while (!reap(s, pid, result)) {
		int64_t left = (look < deadline ? look : deadline) - now_ms();
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
		if (kill_for == EXITED && now_ms() >= look) {
			look = now_ms() + SCRATCH_LOOK_MS;
			if (scratch_outgrown(s))
				kill_for = OUTGROWN;
		}
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
	if (result->outcome == SIGNALLED && result->value == SIGKILL && scratch_weighs(s))
		result->outcome = OUTGROWN;
}
