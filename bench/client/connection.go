package main

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"sync/atomic"
	"time"

	repb "github.com/bazelbuild/remote-apis/build/bazel/remote/execution/v2"
	bspb "google.golang.org/genproto/googleapis/bytestream"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/protobuf/proto"
)

type connection struct {
	cas   repb.ContentAddressableStorageClient
	ac    repb.ActionCacheClient
	exec  repb.ExecutionClient
	bytes bspb.ByteStreamClient
}

// dial gives one connection, as a build tool opens; it takes large batches.
func dial(address string) (*connection, error) {
	conn, err := grpc.NewClient("passthrough:///"+address,
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(64<<20)))
	if err != nil {
		return nil, err
	}
	return &connection{
		cas:   repb.NewContentAddressableStorageClient(conn),
		ac:    repb.NewActionCacheClient(conn),
		exec:  repb.NewExecutionClient(conn),
		bytes: bspb.NewByteStreamClient(conn),
	}, nil
}

func digestOf(data []byte) *repb.Digest {
	sum := sha256.Sum256(data)
	return &repb.Digest{Hash: hex.EncodeToString(sum[:]), SizeBytes: int64(len(data))}
}

// encode gives a message's bytes and their digest.
func encode(m proto.Message) ([]byte, *repb.Digest) {
	data, err := proto.MarshalOptions{Deterministic: true}.Marshal(m)
	if err != nil {
		panic(err)
	}
	return data, digestOf(data)
}

// Each run of the client makes other blobs and actions than the ones before it.
var salt = func() uint64 {
	var b [8]byte
	_, _ = rand.Read(b[:])
	return binary.LittleEndian.Uint64(b[:])
}()

var serial atomic.Uint64

// unique gives a text that no other call gives.
func unique() string { return fmt.Sprintf("%016x-%d", salt, serial.Add(1)) }

// newBlob gives `size` bytes that no compressor shortens and no other call gives.
func newBlob(size int) []byte {
	data := make([]byte, size)
	_, _ = rand.Read(data)
	stamp(data)
	return data
}

// stamp makes bytes unlike all others by changing the first few, since filling them anew costs more than sending them.
func stamp(data []byte) {
	if len(data) >= 16 {
		binary.LittleEndian.PutUint64(data, salt)
		binary.LittleEndian.PutUint64(data[8:], serial.Add(1))
	}
}

// upload stores blobs in batches below the limit that servers advertise.
func (c *connection) upload(ctx context.Context, blobs [][]byte) error {
	request, size := &repb.BatchUpdateBlobsRequest{}, 0
	send := func() error {
		if len(request.Requests) == 0 {
			return nil
		}
		response, err := c.cas.BatchUpdateBlobs(ctx, request)
		if err != nil {
			return err
		}
		for _, one := range response.GetResponses() {
			if code := codes.Code(one.GetStatus().GetCode()); code != codes.OK {
				return fmt.Errorf("upload of %s: %v", one.GetDigest().GetHash(), one.GetStatus())
			}
		}
		request, size = &repb.BatchUpdateBlobsRequest{}, 0
		return nil
	}
	for _, data := range blobs {
		if size+len(data) > 2<<20 || len(request.Requests) == 2000 {
			if err := send(); err != nil {
				return err
			}
		}
		request.Requests = append(request.Requests, &repb.BatchUpdateBlobsRequest_Request{Digest: digestOf(data), Data: data})
		size += len(data)
	}
	return send()
}

func setupContext() (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.Background(), 60*time.Second)
}
