#include "probe.h"
#include "scratch.h"
#include "slot.h"
#include "tree.h"
#include <ctype.h>
#include <stdio.h>
#include <sys/utsname.h>
#include <sys/wait.h>

static void text(const char *name, const char *value)
{
	printf(",\"%s\":\"", name);
	for (const unsigned char *p = (const unsigned char *)value; *p; p++) {
		if (*p == '"' || *p == '\\')
			printf("\\%c", *p);
		else if (*p >= 0x20 && *p < 0x7f)
			putchar(*p);
		else
			printf("\\u%04x", *p);
	}
	putchar('"');
}

/* The number in a file of /proc/sys, or null: the kernel does not have that switch. */
static void sysctl(const char *name, const char *path)
{
	char value[32];
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? 0 : read(fd, value, sizeof value - 1);
	if (fd >= 0)
		close(fd);
	value[n > 0 ? n : 0] = 0;
	value[strspn(value, "0123456789")] = 0;
	printf(",\"%s\":%s", name, *value ? value : "null");
}

/* A slot that runs one command, in a process of its own: the namespaces end with it. */
static void try_slot(const char *store, struct slot *reached)
{
	char folder[4096];
	char *argv[] = { "/bin/sh", "-c", ":", NULL }, *none[] = { NULL };
	struct slot s = { .config = { .store = store, .slot = folder, .root_path = "/build", .sandbox = true } };
	struct request r = { .argv = { 3, argv }, .env = { 0, none }, .layers = { 0, none }, .outputs = { 0, none }, .directories = { 0, none },
		.working_directory = "", .timeout_ms = 10000 };
	struct result result;
	int quiet[2]; /* in place of an executor, whose end of input would cancel the run */
	if (pipe(quiet) || dup2(quiet[0], 0) < 0)
		fail("probe", "cannot make a pipe");
	snprintf(folder, sizeof folder, "%s/slot", store);
	if (slot_start(&s) == 0) {
		reached->inputs = s.inputs;
		strcpy(reached->why_not_overlay, s.why_not_overlay);
		strcpy(reached->why_not_memory, s.why_not_memory);
		if ((s.out = slot_open_stream(&s, "stdout")) >= 0 && (s.err = slot_open_stream(&s, "stderr")) >= 0 && inputs_prepare(&s, &r) == 0) {
			run_command(&s, &r, &result);
			if (result.outcome != EXITED)
				fail("probe", "the trial's command did not end by itself");
			struct fault kept = shared->fault;
			slot_clean(&s);
			shared->fault = kept;
		}
	}
	scratch_end(&s);
	empty_dir(AT_FDCWD, folder);
	_exit(0);
}

int probe(const char *folder)
{
	struct utsname u;
	char store[4000];
	struct slot *reached = (struct slot *)(shared + 1); /* what the child has to say beside the fault: main mapped room for both */
	uname(&u);
	snprintf(store, sizeof store, "%s/outboard-probe-XXXXXX", folder);
	if (!mkdtemp(store)) {
		fail("folder", "cannot make a folder in %s", folder);
	} else {
		fflush(stdout);
		pid_t pid = fork();
		if (pid == 0)
			try_slot(store, reached);
		int status = 0;
		if (pid < 0 || waitpid(pid, &status, 0) < 0 || status)
			fail("probe", "the trial ended with wait status %d", status);
		struct fault kept = shared->fault;
		remove_tree(AT_FDCWD, store);
		shared->fault = kept;
	}
	/* A machine without /bin/sh got as far as running it. */
	bool good = !shared->fault.step || !strcmp(shared->fault.step, "exec");
	printf("{\"sandbox\":%s", good ? "true" : "false");
	text("kernel", u.release);
	text("machine", u.machine);
	printf(",\"uid\":%u", (unsigned)geteuid());
	text("inputs", !good ? "" : reached->inputs == INPUTS_OVERLAY ? "overlay" : "copy");
	text("inputsReason", good && reached->inputs != INPUTS_OVERLAY ? reached->why_not_overlay : "");
	text("memoryReason", good ? reached->why_not_memory : "");
	text("step", good ? "" : shared->fault.step);
	printf(",\"errno\":%d", good ? 0 : shared->fault.err);
	text("message", good ? "" : shared->fault.text);
	text("error", good ? "" : strerror(shared->fault.err));
	sysctl("maxUserNamespaces", "/proc/sys/user/max_user_namespaces");
	sysctl("unprivilegedUsernsClone", "/proc/sys/kernel/unprivileged_userns_clone");
	sysctl("apparmorRestrictsUserns", "/proc/sys/kernel/apparmor_restrict_unprivileged_userns");
	puts("}");
	return 0;
}
