#include "protocol.h"
#include <poll.h>

enum { MAX_FRAME = 64 << 20 };

static struct buf in, held, out; /* held: the present request, whose strings are pointed into */
static size_t consumed;
static char **pointers;
static size_t pointer_cap;

static uint32_t u32_at(size_t at)
{
	uint32_t v;
	memcpy(&v, in.p + at, 4);
	return v;
}

static int have_frame(void)
{
	if (in.len < 5)
		return 0;
	uint32_t n = u32_at(0);
	if (n < 1 || n > MAX_FRAME)
		die("a frame of %u bytes: the stream from the executor is broken", n);
	consumed = 4 + (size_t)n;
	return in.len >= consumed;
}

int frame_read(void)
{
	if (have_frame())
		return 1;
	buf_reserve(&in, 64 << 10);
	ssize_t n;
	do
		n = read(0, in.p + in.len, in.cap - in.len - 1);
	while (n < 0 && errno == EINTR);
	if (n < 0 && errno == EAGAIN)
		return 0;
	if (n <= 0)
		return -1;
	in.len += (size_t)n;
	return have_frame();
}

bool frame_pending(void) { return have_frame(); }
int frame_kind(void) { return in.p[4]; }
uint32_t frame_cancel_id(void) { return consumed >= 9 ? u32_at(5) : 0; }

void frame_done(void)
{
	memmove(in.p, in.p + consumed, in.len - consumed);
	in.len -= consumed;
}

/* Points `s` at its NUL-terminated strings. */
static char *take(struct strings *s, char ***slot, char *p, char *end)
{
	s->at = *slot;
	for (uint32_t i = 0; i < s->count; i++) {
		char *nul = p ? memchr(p, 0, (size_t)(end - p)) : NULL;
		if (!nul)
			return NULL;
		*(*slot)++ = p;
		p = nul + 1;
	}
	*(*slot)++ = NULL;
	return p;
}

int frame_request(struct request *r)
{
	enum { HEAD = 11 * 4 };
	if (consumed < 5 + HEAD)
		return fail("protocol", "a run request of %zu bytes is too short", consumed);
	uint32_t *h[] = { &r->id, &r->flags, &r->timeout_ms, &r->inline_limit, &r->uid, &r->gid,
		&r->layers.count, &r->argv.count, &r->env.count, &r->outputs.count, &r->directories.count };
	for (int i = 0; i < 11; i++)
		*h[i] = u32_at(5 + (size_t)i * 4);
	size_t total = (size_t)r->layers.count + r->argv.count + r->env.count + r->outputs.count + r->directories.count;
	if (total > consumed) /* each string has its NUL at least */
		return fail("protocol", "a run request names %zu strings in %zu bytes", total, consumed);
	if (total + 8 > pointer_cap) {
		pointer_cap = total + 8;
		pointers = must_alloc(pointers, pointer_cap * sizeof *pointers);
	}
	held.len = 0;
	buf_put(&held, in.p + 5 + HEAD, consumed - 5 - HEAD);
	char **slot = pointers, *p = (char *)held.p, *end = p + held.len;
	struct strings wd = { .count = 1 };
	p = take(&wd, &slot, p, end);
	p = take(&r->layers, &slot, p, end);
	p = take(&r->argv, &slot, p, end);
	p = take(&r->env, &slot, p, end);
	p = take(&r->outputs, &slot, p, end);
	p = take(&r->directories, &slot, p, end);
	errno = EINVAL;
	if (p != end)
		return fail("protocol", "a run request does not end where its strings do");
	if (!r->argv.count)
		return fail("protocol", "a run request has no argv");
	r->working_directory = wd.at[0];
	return 0;
}

struct buf *reply_begin(int kind)
{
	out.len = 0;
	buf_u32(&out, 0);
	unsigned char k = (unsigned char)kind;
	buf_put(&out, &k, 1);
	return &out;
}

int reply_send(void)
{
	uint32_t n = (uint32_t)(out.len - 4);
	memcpy(out.p, &n, 4);
	for (size_t done = 0; done < out.len;) {
		ssize_t w = write(1, out.p + done, out.len - done);
		if (w > 0) {
			done += (size_t)w;
		} else if (errno == EAGAIN) {
			struct pollfd p = { .fd = 1, .events = POLLOUT };
			poll(&p, 1, -1);
		} else if (errno != EINTR) {
			return -1;
		}
	}
	if (out.cap > 4 << 20) { /* one large reply should not stay in memory */
		free(out.p);
		out = (struct buf){ 0 };
	}
	return 0;
}
