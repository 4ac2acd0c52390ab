/* Starting the command itself: descriptors, limits, working directory, finding the program. */
#include "run.h"
#include <limits.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/wait.h>

enum { MAX_FILES = 16384 };

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

pid_t spawn_command(struct command *c)
{
	pid_t pid = clone(command_main, command_stack + sizeof command_stack, CLONE_VM | CLONE_VFORK | SIGCHLD, c);
	if (pid < 0)
		fail("spawn", "cannot start a process");
	return pid;
}
