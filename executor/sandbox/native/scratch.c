/* On ext4 the ten inodes that a tiny action's overlay makes and removes cost more than all the rest; in memory next to nothing.
 * The tmpfs has no limit of its own that an action could meet: the helper looks how full it is, and an action that has
 * outgrown it is killed and run anew on disk. */
#include "scratch.h"
#include "overlay.h"
#include "tree.h"
#include <limits.h>
#include <stdio.h>
#include <sys/mount.h>
#include <sys/statfs.h>
#include <sys/xattr.h>

enum { KINDS = 1024, INODE_COST = 1024 };
static const uint64_t ALWAYS_FINE = 16 << 20, LEAST = 64 << 20, MOST = 2048u << 20;

/* "No limit" would hide how much is used. Small enough for the 32-bit statfs. */
static const char options[] = "mode=0755,size=8796093022208,nr_inodes=2147483648";

static char path[PATH_MAX];
static uint64_t kinds[KINDS];
static struct {
	uint64_t total, group_limit; /* group_limit 0: the control group has none */
	int meminfo, group_current, group_stat;
} machine = { .meminfo = -1, .group_current = -1, .group_stat = -1 };

/* The number after `key`, which begins a line; 0 where there is none. */
static uint64_t number_in(int fd, const char *key)
{
	char text[8192];
	ssize_t n = fd < 0 ? -1 : pread(fd, text, sizeof text - 1, 0);
	text[n > 0 ? n : 0] = 0;
	for (const char *line = text; line; line = strchr(line, '\n')) {
		line += *line == '\n';
		if (!strncmp(line, key, strlen(key)))
			return strtoull(line + strlen(key), NULL, 10);
	}
	return 0;
}

static int open_in(const char *folder, const char *name)
{
	char file[PATH_MAX + 64];
	snprintf(file, sizeof file, "%s/%s", folder, name);
	return open(file, O_RDONLY | O_CLOEXEC);
}

/* The tightest limit of the control groups (version 2) that this process is in. */
static void measure_group(void)
{
	char folder[PATH_MAX] = "/sys/fs/cgroup", text[PATH_MAX - 32];
	const size_t top = strlen(folder);
	int fd = open("/proc/self/cgroup", O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? 0 : read(fd, text, sizeof text - 1);
	if (fd >= 0)
		close(fd);
	text[n > 0 ? n : 0] = 0;
	char *own = strstr(text, "0::/");
	if (!own)
		return;
	own[strcspn(own, "\n")] = 0;
	strcpy(folder + top, own + 3);
	for (;;) {
		int limit_file = open_in(folder, "memory.max");
		uint64_t limit = number_in(limit_file, ""); /* "max" reads as 0 */
		if (limit_file >= 0)
			close(limit_file);
		if (limit && (!machine.group_limit || limit < machine.group_limit)) {
			close(machine.group_current);
			close(machine.group_stat);
			machine.group_limit = limit;
			machine.group_current = open_in(folder, "memory.current");
			machine.group_stat = open_in(folder, "memory.stat");
		}
		char *slash = strrchr(folder + top, '/');
		if (!slash)
			return;
		*slash = 0;
	}
}

void scratch_measure(struct slot *s)
{
	machine.meminfo = open("/proc/meminfo", O_RDONLY | O_CLOEXEC);
	machine.total = number_in(machine.meminfo, "MemTotal:") * 1024;
	measure_group();
	if (machine.group_limit && machine.group_limit < machine.total)
		machine.total = machine.group_limit;
	const char *asked = getenv("MEMORY_BYTES");
	uint64_t bound = machine.total / 16;
	s->memory_bound = asked ? strtoull(asked, NULL, 10) : bound < LEAST ? LEAST : bound > MOST ? MOST : bound;
}

static uint64_t available(void)
{
	uint64_t free = number_in(machine.meminfo, "MemAvailable:") * 1024;
	if (machine.group_limit) {
		uint64_t used = number_in(machine.group_current, ""), cache = number_in(machine.group_stat, "inactive_file ") + number_in(machine.group_stat, "active_file ");
		uint64_t kept = used > cache ? used - cache : 0, left = machine.group_limit > kept ? machine.group_limit - kept : 0;
		if (left < free)
			free = left;
	}
	return free;
}

static void use_disk(struct slot *s)
{
	s->scratch = s->dir;
	s->scratch_path = s->config.slot;
}

static void use_memory(struct slot *s)
{
	s->scratch = s->memory;
	s->scratch_path = path;
}

/* Under strict accounting a write to a tmpfs fails where one to a disk does not. */
static bool strict_accounting(void)
{
	char mode = 0;
	int fd = open("/proc/sys/vm/overcommit_memory", O_RDONLY | O_CLOEXEC);
	bool strict = fd >= 0 && read(fd, &mode, 1) == 1 && mode == '2';
	if (fd >= 0)
		close(fd);
	return strict;
}

void scratch_start(struct slot *s)
{
	const char *why = NULL;
	snprintf(path, sizeof path, "%s/scratch", s->config.slot);
	s->memory = -1;
	if (s->memory_bound == 0)
		why = "the executor's settings keep them there";
	else if (strict_accounting())
		why = "vm.overcommit_memory is 2";
	else if (mkdirat(s->dir, "scratch", 0755) || mount("tmpfs", path, "tmpfs", MS_NOSUID | MS_NODEV, options))
		why = "cannot mount a tmpfs";
	if (!why) {
		s->memory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		if (s->memory < 0 || fsetxattr(s->memory, "user.overlay.probe", "y", 1, 0) || fremovexattr(s->memory, "user.overlay.probe"))
			why = "tmpfs has no user attributes (they came with Linux 6.6)";
		else {
			use_memory(s);
			if (!overlay_try(s, s->why_not_memory, sizeof s->why_not_memory))
				why = s->why_not_memory;
		}
	}
	if (why) {
		if (why != s->why_not_memory)
			snprintf(s->why_not_memory, sizeof s->why_not_memory, "%s", why);
		scratch_end(s);
	}
	use_disk(s);
}

void scratch_end(struct slot *s)
{
	if (s->memory >= 0)
		close(s->memory);
	s->memory = -1;
	umount2(path, MNT_DETACH);
}

static uint64_t add_to_sum(uint64_t sum, const char *text)
{
	do
		sum = (sum ^ (unsigned char)*text) * 0x100000001b3;
	while (*text++);
	return sum;
}

/* The same program for the same first output, as when a target is built again; without outputs, the same command. */
static uint64_t kind_of(const struct request *r)
{
	uint64_t sum = add_to_sum(add_to_sum(0xcbf29ce484222325, r->working_directory), r->argv.at[0]);
	if (r->outputs.count)
		return add_to_sum(sum, r->outputs.at[0]);
	for (uint32_t i = 1; i < r->argv.count; i++)
		sum = add_to_sum(sum, r->argv.at[i]);
	return sum;
}

void scratch_choose(struct slot *s, const struct request *r)
{
	uint64_t kind = kind_of(r);
	if (s->memory < 0 || kinds[kind % KINDS] == kind)
		use_disk(s);
	else
		use_memory(s);
}

void scratch_remember(const struct request *r)
{
	uint64_t kind = kind_of(r);
	kinds[kind % KINDS] = kind;
}

static uint64_t used_by(const struct slot *s)
{
	struct statfs f;
	if (!scratch_in_memory(s) || fstatfs(s->memory, &f))
		return 0;
	return (uint64_t)(f.f_blocks - f.f_bfree) * (uint64_t)f.f_bsize + (uint64_t)(f.f_files - f.f_ffree) * INODE_COST;
}

bool scratch_weighs(const struct slot *s) { return used_by(s) > ALWAYS_FINE; }

bool scratch_outgrown(const struct slot *s)
{
	uint64_t used = used_by(s);
	return used > s->memory_bound || (used > ALWAYS_FINE && available() < machine.total / 8);
}
