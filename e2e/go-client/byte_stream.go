package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/klauspost/compress/zstd"
	bspb "google.golang.org/genproto/googleapis/bytestream"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

const chunk = 64 << 10

func (c *client) checkByteStream(r *report) {
	data := incompressible(3<<20 + 17)
	d := digestOf(data)
	read := c.resource("blobs/%s/%d", d.Hash, d.SizeBytes)

	r.run("bytestream write", func() error {
		size, err := c.write(c.upload("blobs", d.Hash, d.SizeBytes), data, 0, true)
		if err != nil {
			return err
		}
		return expect(size == d.SizeBytes, "committed %d of %d bytes", size, d.SizeBytes)
	})
	r.run("bytestream write of a blob that exists answers with its full size", func() error {
		size, err := c.write(c.upload("blobs", d.Hash, d.SizeBytes), data, 0, true)
		if err != nil {
			return err
		}
		return expect(size == d.SizeBytes, "committed %d of %d bytes", size, d.SizeBytes)
	})
	r.run("bytestream read", func() error { return c.readEquals(read, 0, 0, data) })
	r.run("bytestream read with offset and limit", func() error {
		return c.readEquals(read, 1_000_003, 70_001, data[1_000_003:1_070_004])
	})
	r.run("bytestream read past the end is OUT_OF_RANGE", func() error {
		_, err := c.read(read, d.SizeBytes+1, 0)
		return expect(status.Code(err) == codes.OutOfRange, "got %v", err)
	})
	r.run("bytestream read of the empty blob", func() error {
		empty := digestOf(nil)
		return c.readEquals(c.resource("blobs/%s/0", empty.Hash), 0, 0, nil)
	})
	r.run("bytestream write and read, zstd", c.checkZstd)
	r.run("bytestream resumed write", c.checkResumedWrite)
	r.run("bytestream write that is not its digest is INVALID_ARGUMENT", func() error {
		other := digestOf([]byte("another " + invocation))
		_, err := c.write(c.upload("blobs", other.Hash, 10), []byte("0123456789"), 0, true)
		return expect(status.Code(err) == codes.InvalidArgument, "got %v", err)
	})
}

func (c *client) checkZstd() error {
	data := bytes.Repeat([]byte("line of "+invocation+"\n"), 50_000)
	d := digestOf(data)
	encoder, err := zstd.NewWriter(nil)
	if err != nil {
		return err
	}
	packed := encoder.EncodeAll(data, nil)
	size, err := c.write(c.upload("compressed-blobs/zstd", d.Hash, d.SizeBytes), packed, 0, true)
	if err != nil {
		return fmt.Errorf("write: %w", err)
	}
	if size != int64(len(packed)) && size != -1 {
		return fmt.Errorf("committed %d of %d compressed bytes", size, len(packed))
	}
	if err := c.readEquals(c.resource("blobs/%s/%d", d.Hash, d.SizeBytes), 0, 0, data); err != nil {
		return fmt.Errorf("plain read: %w", err)
	}
	decoder, err := zstd.NewReader(nil)
	if err != nil {
		return err
	}
	defer decoder.Close()
	// The offset of a compressed read counts uncompressed bytes.
	for _, offset := range []int64{0, 123_457} {
		stream, err := c.read(c.resource("compressed-blobs/zstd/%s/%d", d.Hash, d.SizeBytes), offset, 0)
		if err != nil {
			return fmt.Errorf("compressed read at %d: %w", offset, err)
		}
		got, err := decoder.DecodeAll(stream, nil)
		if err != nil {
			return fmt.Errorf("compressed read at %d does not inflate: %w", offset, err)
		}
		if !bytes.Equal(got, data[offset:]) {
			return fmt.Errorf("compressed read at %d came back different", offset)
		}
	}
	_, err = c.read(c.resource("compressed-blobs/zstd/%s/%d", d.Hash, d.SizeBytes), 0, 5)
	return expect(status.Code(err) == codes.InvalidArgument, "read_limit on a compressed read: %v", err)
}

// A write that breaks off half-way, the question how far it came, and the rest under the same name.
func (c *client) checkResumedWrite() error {
	data := incompressible(1 << 20)
	d := digestOf(data)
	name := c.upload("blobs", d.Hash, d.SizeBytes)
	if err := c.writeAndVanish(name, data[:600_000]); err != nil {
		return err
	}
	committed := int64(0)
	// The server learns of the broken stream in its own time.
	for range 50 {
		ctx, cancel := c.context()
		res, err := c.bytes.QueryWriteStatus(ctx, &bspb.QueryWriteStatusRequest{ResourceName: name})
		cancel()
		if status.Code(err) == codes.NotFound {
			// Allowed: the server kept nothing, and the client begins again.
			break
		}
		if err != nil {
			return fmt.Errorf("QueryWriteStatus: %w", err)
		}
		if res.GetComplete() {
			return errors.New("half a write is said to be complete")
		}
		if committed = res.GetCommittedSize(); committed == 600_000 {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	if committed == 0 {
		return errors.New("nothing of a broken write was kept to resume")
	}
	size, err := c.write(name, data[committed:], committed, true)
	if err != nil {
		return fmt.Errorf("resume at %d: %w", committed, err)
	}
	if size != d.SizeBytes {
		return fmt.Errorf("committed %d of %d bytes", size, d.SizeBytes)
	}
	ctx, cancel := c.context()
	defer cancel()
	res, err := c.bytes.QueryWriteStatus(ctx, &bspb.QueryWriteStatusRequest{ResourceName: name})
	if err != nil {
		return fmt.Errorf("QueryWriteStatus after the end: %w", err)
	}
	if !res.GetComplete() || res.GetCommittedSize() != d.SizeBytes {
		return fmt.Errorf("status after the end: %v", res)
	}
	return c.readEquals(c.resource("blobs/%s/%d", d.Hash, d.SizeBytes), 0, 0, data)
}

func (c *client) upload(kind, hash string, size int64) string {
	return c.resource("uploads/%s/%s/%s/%d", uuid(), kind, hash, size)
}

// uuid gives a random one of version 4.
func uuid() string {
	b := incompressible(16)
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

func (c *client) write(name string, data []byte, offset int64, finish bool) (int64, error) {
	ctx, cancel := c.context()
	defer cancel()
	stream, err := c.bytes.Write(ctx)
	if err != nil {
		return 0, err
	}
	for sent := 0; sent < len(data) || sent == 0; {
		n := min(chunk, len(data)-sent)
		last := sent+n == len(data)
		req := &bspb.WriteRequest{WriteOffset: offset + int64(sent), Data: data[sent : sent+n], FinishWrite: finish && last}
		if sent == 0 {
			req.ResourceName = name
		}
		// EOF: the server has answered already; its answer says why.
		if err := stream.Send(req); err != nil && !errors.Is(err, io.EOF) {
			return 0, err
		} else if err != nil || last {
			break
		}
		sent += n
	}
	res, err := stream.CloseAndRecv()
	return res.GetCommittedSize(), err
}

// writeAndVanish sends without finishing, then resets the stream as a client that dies does.
func (c *client) writeAndVanish(name string, data []byte) error {
	ctx, cancel := c.context()
	defer cancel()
	stream, err := c.bytes.Write(ctx)
	if err != nil {
		return err
	}
	for sent := 0; sent < len(data); sent += chunk {
		part := data[sent:min(sent+chunk, len(data))]
		req := &bspb.WriteRequest{ResourceName: name, WriteOffset: int64(sent), Data: part}
		if err := stream.Send(req); err != nil {
			return fmt.Errorf("first half: %w", err)
		}
	}
	// Not before the bytes are on their way: a reset may overtake what is still buffered here.
	time.Sleep(300 * time.Millisecond)
	return nil
}

func (c *client) read(name string, offset, limit int64) ([]byte, error) {
	ctx, cancel := c.context()
	defer cancel()
	stream, err := c.bytes.Read(ctx, &bspb.ReadRequest{ResourceName: name, ReadOffset: offset, ReadLimit: limit})
	if err != nil {
		return nil, err
	}
	var data []byte
	for {
		res, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return data, nil
		}
		if err != nil {
			return nil, err
		}
		data = append(data, res.GetData()...)
	}
}

func (c *client) readEquals(name string, offset, limit int64, want []byte) error {
	got, err := c.read(name, offset, limit)
	if err != nil {
		return err
	}
	return expect(bytes.Equal(got, want), "%d bytes came back, and not the %d expected", len(got), len(want))
}
