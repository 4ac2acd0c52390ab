package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"

	longrunning "cloud.google.com/go/longrunning/autogen/longrunningpb"
	repb "github.com/bazelbuild/remote-apis/build/bazel/remote/execution/v2"
	bspb "google.golang.org/genproto/googleapis/bytestream"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/metadata"
	"google.golang.org/protobuf/proto"
)

// No call may hang: a limit turns a hang into a failed step.
const callLimit = 60 * time.Second

type client struct {
	conn     *grpc.ClientConn
	caps     repb.CapabilitiesClient
	cas      repb.ContentAddressableStorageClient
	ac       repb.ActionCacheClient
	exec     repb.ExecutionClient
	bytes    bspb.ByteStreamClient
	ops      longrunning.OperationsClient
	instance string
	key      string
}

func dial(address, instance, key string) (*client, error) {
	conn, err := grpc.NewClient("passthrough:///"+address, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return nil, err
	}
	return &client{
		conn:     conn,
		caps:     repb.NewCapabilitiesClient(conn),
		cas:      repb.NewContentAddressableStorageClient(conn),
		ac:       repb.NewActionCacheClient(conn),
		exec:     repb.NewExecutionClient(conn),
		bytes:    bspb.NewByteStreamClient(conn),
		ops:      longrunning.NewOperationsClient(conn),
		instance: instance,
		key:      key,
	}, nil
}

// context carries the key and who calls, as a real tool sends them.
func (c *client) context() (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithTimeout(context.Background(), callLimit)
	md := &repb.RequestMetadata{
		ToolDetails:      &repb.ToolDetails{ToolName: "outboard-go-client", ToolVersion: "1"},
		ToolInvocationId: invocation,
	}
	bin, err := proto.Marshal(md)
	if err != nil {
		panic(err)
	}
	pairs := []string{"build.bazel.remote.execution.v2.requestmetadata-bin", string(bin)}
	if c.key != "" {
		pairs = append(pairs, "authorization", "Bearer "+c.key)
	}
	return metadata.AppendToOutgoingContext(ctx, pairs...), cancel
}

func digestOf(data []byte) *repb.Digest {
	sum := sha256.Sum256(data)
	return &repb.Digest{Hash: hex.EncodeToString(sum[:]), SizeBytes: int64(len(data))}
}

// encode gives a message's bytes in the one order that every run must give, and their digest.
func encode(m proto.Message) ([]byte, *repb.Digest) {
	data, err := proto.MarshalOptions{Deterministic: true}.Marshal(m)
	if err != nil {
		panic(err)
	}
	return data, digestOf(data)
}

func (c *client) resource(format string, args ...any) string {
	name := fmt.Sprintf(format, args...)
	if c.instance == "" {
		return name
	}
	return c.instance + "/" + name
}
