/* Frames on stdin and stdout: u32 length of what follows, u8 kind, payload. Little-endian.
 * The layouts are written down in ../frame.ts. */
#ifndef PROTOCOL_H
#define PROTOCOL_H
#include "common.h"

enum { IN_RUN = 1, IN_CANCEL = 2 };
enum { OUT_READY = 1, OUT_REFUSED = 2, OUT_RESULT = 3 };
enum { RUN_NETWORK = 1, RUN_SYSROOT = 2 };

struct strings {
	uint32_t count;
	char **at; /* NULL-terminated, pointing into the request */
};
struct request {
	uint32_t id, flags, timeout_ms, inline_limit, uid, gid;
	struct strings layers, argv, env, outputs, directories;
	char *working_directory;
};

/* Reads what is there. 1: a whole frame is in hand, 0: not yet, -1: end of input or a broken stream. */
int frame_read(void);
/* Whether one is in hand without reading. */
bool frame_pending(void);
/* The frame in hand; valid until frame_done. */
int frame_kind(void);
/* Its strings are valid until the next request. */
int frame_request(struct request *r);
uint32_t frame_cancel_id(void);
void frame_done(void);

/* Begins and sends a reply; the same buffer is reused. */
struct buf *reply_begin(int kind);
int reply_send(void);
#endif
