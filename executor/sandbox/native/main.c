/* outboard-sandbox: runs one command after the other for one executor slot, asked over stdin and stdout. */
#include "probe.h"
#include "scratch.h"
#include "slot.h"
#include "tree.h"
#include <stdio.h>
#include <sys/mman.h>

enum { WORTH_MOVING = 4 << 20 };

static struct slot slot;

static void say_ready(const struct slot *s)
{
	bool ok = !shared->fault.step;
	struct buf *b = reply_begin(ok ? OUT_READY : OUT_REFUSED);
	const char *step = ok ? "" : shared->fault.step, *text = ok ? s->why_not_overlay : shared->fault.text;
	buf_u32(b, ok ? (uint32_t)s->inputs : (uint32_t)shared->fault.err);
	buf_put(b, step, strlen(step) + 1);
	buf_put(b, text, strlen(text) + 1);
	buf_put(b, s->why_not_memory, strlen(s->why_not_memory) + 1);
	reply_send();
}

/* Leaves the stream's file ready for the next command, or hands it over in the staging folder where it is too large to go inline. */
static uint64_t take_stream(struct slot *s, int *fd, const char *name, uint32_t limit, struct buf *data, bool *inlined)
{
	struct stat st = { 0 };
	fstat(*fd, &st);
	*inlined = (uint64_t)st.st_size <= limit;
	if (!*inlined) {
		close(*fd);
		*fd = -1;
		s->staged_used = true;
		if (renameat(s->dir, name, s->staged, name))
			fail("streams", "cannot move %s/%s to staged", s->config.slot, name);
		return (uint64_t)st.st_size;
	}
	size_t n = (size_t)st.st_size;
	if (n) {
		buf_reserve(data, n);
		ssize_t got = pread(*fd, data->p + data->len, n, 0);
		n = got > 0 ? (size_t)got : 0;
		data->len += n;
		if (ftruncate(*fd, 0))
			fail("streams", "cannot empty %s/%s", s->config.slot, name);
	}
	return n;
}

static uint64_t nanos(const struct timespec *t) { return (uint64_t)t->tv_sec * 1000000000u + (uint64_t)t->tv_nsec; }
static uint64_t micros(const struct timeval *t) { return (uint64_t)t->tv_sec * 1000000u + (uint64_t)t->tv_usec; }

static int reply(struct slot *s, const struct request *r, struct result *result)
{
	static struct buf streams, body;
	uint32_t entries = 0, tampered = 0;
	uint64_t out_size = 0, err_size = 0, out_inline, err_inline;
	bool out_has = true, err_has = true;
	streams.len = body.len = 0;
	if (s->root >= 0) {
		inputs_unmake_mount_points(s);
		if (!shared->fault.step && result->outcome != CANCELLED)
			collect_outputs(s, r, &body, &entries);
		tampered = inputs_tampered(s, &body);
	}
	if (s->out >= 0)
		out_size = take_stream(s, &s->out, "stdout", r->inline_limit, &streams, &out_has);
	out_inline = streams.len;
	if (s->err >= 0)
		err_size = take_stream(s, &s->err, "stderr", r->inline_limit, &streams, &err_has);
	err_inline = streams.len - out_inline;
	if (shared->fault.step) {
		result->outcome = NOT_STARTED;
		result->value = shared->fault.err;
		if (entries) { /* collection broke off: half of the outputs is none */
			body.len = entries = 0;
			tampered = inputs_tampered(s, &body);
		}
	}
	const char *step = shared->fault.step ? shared->fault.step : "", *text = shared->fault.step ? shared->fault.text : "";
	struct buf *b = reply_begin(OUT_RESULT);
	buf_u32(b, r->id);
	buf_u32(b, result->outcome);
	buf_u32(b, (uint32_t)result->value);
	buf_u32(b, result->core);
	const struct rusage *u = &result->usage;
	uint64_t numbers[] = { nanos(&shared->begin), nanos(&shared->end), micros(&u->ru_utime), micros(&u->ru_stime), (uint64_t)u->ru_maxrss * 1024,
		(uint64_t)u->ru_inblock, (uint64_t)u->ru_oublock, (uint64_t)u->ru_majflt, (uint64_t)(u->ru_nvcsw + u->ru_nivcsw), out_size, err_size };
	buf_put(b, numbers, sizeof numbers);
	buf_u32(b, out_has ? (uint32_t)out_inline : UINT32_MAX);
	buf_u32(b, err_has ? (uint32_t)err_inline : UINT32_MAX);
	buf_u32(b, (uint32_t)strlen(step));
	buf_u32(b, (uint32_t)strlen(text));
	buf_u32(b, entries);
	buf_u32(b, tampered);
	buf_put(b, step, strlen(step));
	buf_put(b, text, strlen(text));
	if (streams.len)
		buf_put(b, streams.p, streams.len);
	if (body.len)
		buf_put(b, body.p, body.len);
	shared->fault.step = NULL;
	return reply_send();
}

static int check_outputs(const struct request *r)
{
	for (uint32_t i = 0; i < r->outputs.count; i++) {
		char *path = output_path(r, i);
		errno = EINVAL;
		if (!path)
			return fail("output-path", "the output path '%.300s' leaves the input root", r->outputs.at[i]);
		free(path);
	}
	return 0;
}

/* What earlier actions left in the staging folder, had it anything, is nobody's now. */
static int empty_staged(struct slot *s)
{
	if (s->staged_used && empty_dir(s->dir, "staged"))
		return -1;
	s->staged_used = false;
	s->staged_count = 0;
	s->copied = 0;
	return 0;
}

static void try_run(struct slot *s, const struct request *r, struct result *result)
{
	*result = (struct result){ .outcome = NOT_STARTED };
	shared->begin = shared->end = (struct timespec){ 0 };
	scratch_choose(s, r);
	slot_check_marks(s);
	if (inputs_prepare(s, r) == 0)
		run_command(s, r, result);
}

static bool run_one(struct slot *s)
{
	struct request r = { 0 };
	struct result result = { .outcome = NOT_STARTED };
	shared->fault.step = NULL;
	shared->begin = shared->end = (struct timespec){ 0 };
	bool good = frame_request(&r) == 0;
	frame_done();
	if (good && empty_staged(s) == 0 && check_outputs(&r) == 0) {
		if (r.flags & RUN_NETWORK && s->config.sandbox)
			slot_renew_resolver(s);
		if ((s->out >= 0 || (s->out = slot_open_stream(s, "stdout")) >= 0) && (s->err >= 0 || (s->err = slot_open_stream(s, "stderr")) >= 0))
			try_run(s, &r, &result);
		if (result.outcome == OUTGROWN) { /* once: what is remembered does not go to memory */
			scratch_remember(&r);
			slot_clean(s);
			if (ftruncate(s->out, 0) || ftruncate(s->err, 0))
				fail("streams", "cannot empty the streams in %s", s->config.slot);
			else
				try_run(s, &r, &result);
		}
	}
	bool told = !result.executor_gone && reply(s, &r, &result) == 0;
	if (scratch_in_memory(s) && s->copied > WORTH_MOVING)
		scratch_remember(&r); /* on disk its outputs are renamed */
	slot_clean(s);
	return told;
}

static int serve(struct slot *s)
{
	sys_close_range(3);
	slot_start(s);
	bool refused = shared->fault.step;
	say_ready(s);
	if (refused)
		return 1;
	for (;;) {
		int got = frame_read();
		if (got < 0)
			return 0;
		if (got == 0)
			continue;
		if (frame_kind() != IN_RUN)
			frame_done(); /* a cancel that came too late */
		else if (!run_one(s))
			return 0;
	}
}

int main(int argc, char **argv)
{
	shared = mmap(NULL, sizeof *shared + sizeof(struct slot), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (shared == MAP_FAILED)
		die("cannot map a page");
	if (argc >= 2 && !strcmp(argv[1], "probe"))
		return probe(argc >= 3 ? argv[2] : "/tmp");
	if (argc < 6 || strcmp(argv[1], "serve") || (strcmp(argv[2], "sandbox") && strcmp(argv[2], "plain"))) {
		fputs("usage: outboard-sandbox serve sandbox|plain STORE SLOT-FOLDER INPUT-ROOT-PATH [VISIBLE-PATH]...\n"
		      "       outboard-sandbox probe [FOLDER]\n", stderr);
		return 64;
	}
	slot.config = (struct config){ argv[3], argv[4], argv[5], !strcmp(argv[2], "sandbox"), argv + 6, argc - 6 };
	return serve(&slot);
}
