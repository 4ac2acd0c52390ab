package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"

	repb "github.com/bazelbuild/remote-apis/build/bazel/remote/execution/v2"
)

const filesPerDirectory = 50

// The inputs that all actions share: up to 50 files in the root itself, more in directories of 50.
type inputs struct {
	root    *repb.Directory
	digests []*repb.Digest
	blobs   [][]byte
}

func makeInputs(files int) *inputs {
	in := &inputs{root: &repb.Directory{}}
	add := func(data []byte, digest *repb.Digest) *repb.Digest {
		in.blobs, in.digests = append(in.blobs, data), append(in.digests, digest)
		return digest
	}
	fill := func(directory *repb.Directory, from, count int) {
		for i := from; i < from+count; i++ {
			data := fmt.Appendf(nil, "input %d of %016x\n", i, salt)
			node := &repb.FileNode{Name: fmt.Sprintf("file%04d.h", i), Digest: add(data, digestOf(data))}
			directory.Files = append(directory.Files, node)
		}
	}
	if files <= filesPerDirectory {
		fill(in.root, 0, files)
		return in
	}
	for from := 0; from < files; from += filesPerDirectory {
		directory := &repb.Directory{}
		fill(directory, from, min(filesPerDirectory, files-from))
		node := &repb.DirectoryNode{Name: fmt.Sprintf("dir%03d", from/filesPerDirectory), Digest: add(encode(directory))}
		in.root.Directories = append(in.root.Directories, node)
	}
	return in
}

// makeActions runs actions that differ from each other, each with the calls that a build tool makes for it.
func makeActions(o *options) (func(int) operation, error) {
	c, err := dial(o.address)
	if err != nil {
		return nil, err
	}
	in := makeInputs(o.inputs)
	ctx, cancel := setupContext()
	defer cancel()
	if !o.fixed {
		if err := c.upload(ctx, in.blobs); err != nil {
			return nil, err
		}
	}
	return func(int) operation {
		return operation{do: func(ctx context.Context) (int, error) { return 1, c.runAction(ctx, o, in) }}
	}, nil
}

func (c *connection) runAction(ctx context.Context, o *options, in *inputs) error {
	own := map[string][]byte{}
	asked := &repb.FindMissingBlobsRequest{BlobDigests: append(make([]*repb.Digest, 0, len(in.digests)+4), in.digests...)}
	add := func(data []byte, digest *repb.Digest) *repb.Digest {
		own[digest.Hash] = data
		asked.BlobDigests = append(asked.BlobDigests, digest)
		return digest
	}
	text := unique()
	root := in.root
	if !o.sameRoot {
		data := []byte(text)
		own := &repb.FileNode{Name: "own.txt", Digest: add(data, digestOf(data))}
		root = &repb.Directory{Files: append([]*repb.FileNode{}, in.root.Files...), Directories: in.root.Directories}
		root.Files = append(root.Files, own)
	}
	action := &repb.Action{
		CommandDigest: add(encode(&repb.Command{
			Arguments:   []string{"/bin/sh", "-c", "echo " + text + " > out"},
			OutputPaths: []string{"out"},
		})),
		InputRootDigest: add(encode(root)),
	}
	actionDigest := add(encode(action))
	missing, err := c.cas.FindMissingBlobs(ctx, asked)
	if err != nil {
		return err
	}
	lacking := [][]byte{}
	for _, digest := range missing.GetMissingBlobDigests() {
		if data, ok := own[digest.GetHash()]; ok {
			lacking = append(lacking, data)
		}
	}
	if o.fixed {
		for _, data := range own {
			lacking = append(lacking, data)
		}
	}
	if err := c.upload(ctx, lacking); err != nil {
		return err
	}
	return c.execute(ctx, actionDigest, o.fixed)
}

func (c *connection) execute(ctx context.Context, action *repb.Digest, fixed bool) error {
	stream, err := c.exec.Execute(ctx, &repb.ExecuteRequest{ActionDigest: action})
	if err != nil {
		return err
	}
	for {
		operation, err := stream.Recv()
		if err != nil {
			return fmt.Errorf("the stream of the execution ended: %w", err)
		}
		if !operation.GetDone() {
			continue
		}
		response := &repb.ExecuteResponse{}
		if err := operation.GetResponse().UnmarshalTo(response); err != nil {
			return err
		}
		if !fixed && (response.GetStatus().GetCode() != 0 || response.GetResult().GetExitCode() != 0 ||
			len(response.GetResult().GetOutputFiles()) != 1 || response.GetCachedResult()) {
			return fmt.Errorf("not what the action gives: %v", response)
		}
		if _, err := stream.Recv(); !errors.Is(err, io.EOF) {
			return fmt.Errorf("after the last message: %w", err)
		}
		return nil
	}
}

// makeShells is the floor: the same command, spawned and waited for by this process, with nothing around it.
func makeShells(o *options) (func(int) operation, error) {
	dir, err := os.Getwd()
	return func(worker int) operation {
		own := filepath.Join(dir, fmt.Sprintf("shell-%d-%d", os.Getpid(), worker))
		_ = os.Mkdir(own, 0o755)
		return operation{do: func(context.Context) (int, error) {
			command := exec.Command("/bin/sh", "-c", "echo "+unique()+" > out")
			command.Dir = own
			return 1, command.Run()
		}}
	}, err
}
