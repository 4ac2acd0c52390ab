package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"

	repb "github.com/bazelbuild/remote-apis/build/bazel/remote/execution/v2"
	bspb "google.golang.org/genproto/googleapis/bytestream"
)

func makeStreamWrite(o *options) (func(int) operation, error) {
	c, err := dial(o.address)
	if err != nil {
		return nil, err
	}
	return func(int) operation {
		data := newBlob(o.size)
		var digest *repb.Digest
		// A client has the digest before it uploads.
		prepare := func() {
			stamp(data)
			digest = digestOf(data)
		}
		return operation{prepare, func(ctx context.Context) (int, error) {
			return 1, c.write(ctx, digest, data, o.chunk)
		}}
	}, nil
}

func (c *connection) write(ctx context.Context, digest *repb.Digest, data []byte, chunk int) error {
	stream, err := c.bytes.Write(ctx)
	if err != nil {
		return err
	}
	upload := fmt.Sprintf("%08x-0000-4000-8000-%012x", uint32(salt), serial.Add(1))
	name := fmt.Sprintf("uploads/%s/blobs/%s/%d", upload, digest.Hash, len(data))
	for sent := 0; sent < len(data); sent += chunk {
		end := min(sent+chunk, len(data))
		request := &bspb.WriteRequest{ResourceName: name, WriteOffset: int64(sent), Data: data[sent:end], FinishWrite: end == len(data)}
		// EOF: the server has answered already, and its answer says why.
		if err := stream.Send(request); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return err
		}
		name = ""
	}
	response, err := stream.CloseAndRecv()
	if err == nil && response.GetCommittedSize() != int64(len(data)) {
		err = fmt.Errorf("committed %d of %d bytes", response.GetCommittedSize(), len(data))
	}
	return err
}

func makeStreamRead(o *options) (func(int) operation, error) {
	c, err := dial(o.address)
	if err != nil {
		return nil, err
	}
	digests := make([]*repb.Digest, o.count)
	for i := range digests {
		data := newBlob(o.size)
		digests[i] = digestOf(data)
		if o.fixed {
			continue
		}
		ctx, cancel := setupContext()
		err := c.write(ctx, digests[i], data, o.chunk)
		cancel()
		if err != nil {
			return nil, err
		}
	}
	return func(worker int) operation {
		random := rand.New(rand.NewPCG(4, uint64(worker)))
		return operation{do: func(ctx context.Context) (int, error) {
			return 1, c.read(ctx, digests[random.IntN(len(digests))])
		}}
	}, nil
}

func (c *connection) read(ctx context.Context, digest *repb.Digest) error {
	name := fmt.Sprintf("blobs/%s/%d", digest.Hash, digest.SizeBytes)
	stream, err := c.bytes.Read(ctx, &bspb.ReadRequest{ResourceName: name})
	if err != nil {
		return err
	}
	var got int64
	for {
		response, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		got += int64(len(response.GetData()))
	}
	if got != digest.SizeBytes {
		return fmt.Errorf("%d of %d bytes came", got, digest.SizeBytes)
	}
	return nil
}
