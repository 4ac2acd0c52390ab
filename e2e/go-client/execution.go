package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	longrunning "cloud.google.com/go/longrunning/autogen/longrunningpb"
	repb "github.com/bazelbuild/remote-apis/build/bazel/remote/execution/v2"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/proto"
)

// A command with an input file, an output file, an output directory and both streams.
func salted(script string) *repb.Command {
	return &repb.Command{
		Arguments:            []string{"/bin/sh", "-c", script},
		EnvironmentVariables: []*repb.Command_EnvironmentVariable{{Name: "SALT", Value: invocation}},
		OutputPaths:          []string{"out/file.txt", "out/tree"},
	}
}

func (c *client) checkExecution(r *report) {
	command := salted("cat in/input.txt > out/file.txt; mkdir -p out/tree/sub; echo leaf > out/tree/sub/leaf; echo said; echo warned >&2")
	var action *repb.Digest
	var result *repb.ActionResult
	r.run("upload action", func() (err error) {
		action, err = c.uploadAction(command, nil)
		return err
	})
	r.run("action cache: a miss is NOT_FOUND", func() error {
		_, err := c.cachedResult(action)
		return expectCode(err, codes.NotFound)
	})
	r.run("execute", func() error {
		response, _, err := c.execute(action)
		if err != nil {
			return err
		}
		if response.GetCachedResult() {
			return errors.New("a new action is said to come from the cache")
		}
		result = response.GetResult()
		return c.checkResult(result)
	})
	r.run("execution metadata is whole", func() error {
		m := result.GetExecutionMetadata()
		if m.GetWorker() == "" {
			return errors.New("no worker is named")
		}
		for name, at := range map[string]interface{ GetSeconds() int64 }{
			"queued":                  m.GetQueuedTimestamp(),
			"worker start":            m.GetWorkerStartTimestamp(),
			"worker completed":        m.GetWorkerCompletedTimestamp(),
			"input fetch start":       m.GetInputFetchStartTimestamp(),
			"input fetch completed":   m.GetInputFetchCompletedTimestamp(),
			"execution start":         m.GetExecutionStartTimestamp(),
			"execution completed":     m.GetExecutionCompletedTimestamp(),
			"output upload start":     m.GetOutputUploadStartTimestamp(),
			"output upload completed": m.GetOutputUploadCompletedTimestamp(),
		} {
			if at.GetSeconds() == 0 {
				return fmt.Errorf("no %s timestamp", name)
			}
		}
		return nil
	})
	r.run("execute again is a cache hit with the same result", func() error {
		response, _, err := c.execute(action)
		if err != nil {
			return err
		}
		if !response.GetCachedResult() {
			return errors.New("it ran again")
		}
		return c.checkResult(response.GetResult())
	})
	r.run("action cache: a hit after the execution", func() error {
		got, err := c.cachedResult(action)
		if err != nil {
			return err
		}
		return c.checkResult(got)
	})
	r.run("wait-execution of a finished operation gives its response", func() error {
		digest, err := c.uploadAction(salted("sleep 1; echo waited > out/file.txt"), nil)
		if err != nil {
			return err
		}
		_, name, err := c.execute(digest)
		if err != nil {
			return err
		}
		response, err := c.wait(name)
		if err != nil {
			return err
		}
		return expect(response.GetResult().GetExitCode() == 0, "%v", response)
	})
	r.run("wait-execution joins an operation that its first client left", func() error {
		digest, err := c.uploadAction(salted("sleep 3; echo left > out/file.txt"), nil)
		if err != nil {
			return err
		}
		name, err := c.startAndLeave(digest)
		if err != nil {
			return err
		}
		response, err := c.wait(name)
		if err != nil {
			return err
		}
		return expect(len(response.GetResult().GetOutputFiles()) == 1, "%v", response)
	})
	r.run("a command that fails is a result, not an error", func() error {
		digest, err := c.uploadAction(salted("echo wrong >&2; exit 3"), nil)
		if err != nil {
			return err
		}
		response, _, err := c.execute(digest)
		if err != nil {
			return err
		}
		if response.GetStatus().GetCode() != 0 || response.GetResult().GetExitCode() != 3 {
			return fmt.Errorf("status %v, exit code %d", response.GetStatus(), response.GetResult().GetExitCode())
		}
		_, err = c.cachedResult(digest)
		return expectCode(err, codes.NotFound)
	})
	r.run("missing input: FAILED_PRECONDITION that names the blob", func() error {
		absent := digestOf([]byte("never uploaded " + invocation))
		digest, err := c.uploadAction(salted("true"), absent)
		if err != nil {
			return err
		}
		response, _, err := c.execute(digest)
		if err != nil {
			return fmt.Errorf("the RPC failed instead of the ExecuteResponse: %w", err)
		}
		if got := codes.Code(response.GetStatus().GetCode()); got != codes.FailedPrecondition {
			return fmt.Errorf("status %v", response.GetStatus())
		}
		for _, detail := range response.GetStatus().GetDetails() {
			failure := &errdetails.PreconditionFailure{}
			if detail.UnmarshalTo(failure) != nil {
				continue
			}
			for _, v := range failure.GetViolations() {
				if v.GetType() == "MISSING" && strings.HasSuffix(v.GetSubject(), fmt.Sprintf("blobs/%s/%d", absent.Hash, absent.SizeBytes)) {
					return nil
				}
			}
		}
		return fmt.Errorf("no MISSING violation of that blob in %v", response.GetStatus())
	})
	r.run("unknown operation: NOT_FOUND", func() error {
		_, err := c.wait("no-such-operation-" + invocation)
		return expectCode(err, codes.NotFound)
	})
}

// uploadAction stores a command with one input file; extra, if set, is an input that is named and not uploaded.
func (c *client) uploadAction(command *repb.Command, extra *repb.Digest) (*repb.Digest, error) {
	input := []byte("input " + invocation + "\n")
	in := &repb.Directory{Files: []*repb.FileNode{{Name: "input.txt", Digest: digestOf(input)}}}
	if extra != nil {
		in.Files = append(in.Files, &repb.FileNode{Name: "missing.txt", Digest: extra})
	}
	inBlob, inDigest := encode(in)
	root, rootDigest := encode(&repb.Directory{Directories: []*repb.DirectoryNode{{Name: "in", Digest: inDigest}}})
	commandBlob, commandDigest := encode(command)
	action, actionDigest := encode(&repb.Action{CommandDigest: commandDigest, InputRootDigest: rootDigest})
	return actionDigest, c.batchUpdate(input, inBlob, root, commandBlob, action)
}

func (c *client) checkResult(result *repb.ActionResult) error {
	if result.GetExitCode() != 0 {
		return fmt.Errorf("exit code %d", result.GetExitCode())
	}
	if len(result.GetOutputFiles()) != 1 || result.GetOutputFiles()[0].GetPath() != "out/file.txt" {
		return fmt.Errorf("output files: %v", result.GetOutputFiles())
	}
	content, err := c.batchRead(result.GetOutputFiles()[0].GetDigest())
	if err != nil {
		return err
	}
	if string(content) != "input "+invocation+"\n" {
		return fmt.Errorf("the output holds %q", content)
	}
	for name, stream := range map[string]struct {
		raw    []byte
		digest *repb.Digest
		want   string
	}{
		"stdout": {result.GetStdoutRaw(), result.GetStdoutDigest(), "said\n"},
		"stderr": {result.GetStderrRaw(), result.GetStderrDigest(), "warned\n"},
	} {
		got := stream.raw
		if len(got) == 0 && stream.digest != nil {
			if got, err = c.batchRead(stream.digest); err != nil {
				return err
			}
		}
		if string(got) != stream.want {
			return fmt.Errorf("%s holds %q", name, got)
		}
	}
	return c.checkOutputTree(result)
}

func (c *client) checkOutputTree(result *repb.ActionResult) error {
	if len(result.GetOutputDirectories()) != 1 {
		return fmt.Errorf("output directories: %v", result.GetOutputDirectories())
	}
	blob, err := c.batchRead(result.GetOutputDirectories()[0].GetTreeDigest())
	if err != nil {
		return err
	}
	tree := &repb.Tree{}
	if err := proto.Unmarshal(blob, tree); err != nil {
		return err
	}
	if len(tree.GetChildren()) != 1 || len(tree.GetRoot().GetDirectories()) != 1 {
		return fmt.Errorf("tree: %v", tree)
	}
	// A client hashes a Directory again: it must be canonical.
	if _, d := encode(tree.GetChildren()[0]); d.Hash != tree.GetRoot().GetDirectories()[0].GetDigest().GetHash() {
		return errors.New("the child's digest is not that of the child in the Tree")
	}
	leaf, err := c.batchRead(tree.GetChildren()[0].GetFiles()[0].GetDigest())
	if err != nil {
		return err
	}
	return expect(string(leaf) == "leaf\n", "the leaf holds %q", leaf)
}

func (c *client) execute(action *repb.Digest) (*repb.ExecuteResponse, string, error) {
	ctx, cancel := c.context()
	defer cancel()
	stream, err := c.exec.Execute(ctx, &repb.ExecuteRequest{InstanceName: c.instance, ActionDigest: action})
	if err != nil {
		return nil, "", err
	}
	return drain(stream)
}

func (c *client) wait(name string) (*repb.ExecuteResponse, error) {
	ctx, cancel := c.context()
	defer cancel()
	stream, err := c.exec.WaitExecution(ctx, &repb.WaitExecutionRequest{Name: name})
	if err != nil {
		return nil, err
	}
	response, _, err := drain(stream)
	return response, err
}

// startAndLeave drops the stream after the first message, which names the operation.
func (c *client) startAndLeave(action *repb.Digest) (string, error) {
	ctx, cancel := c.context()
	defer cancel()
	stream, err := c.exec.Execute(ctx, &repb.ExecuteRequest{InstanceName: c.instance, ActionDigest: action})
	if err != nil {
		return "", err
	}
	op, err := stream.Recv()
	return op.GetName(), err
}

type operations interface {
	Recv() (*longrunning.Operation, error)
}

func drain(stream operations) (*repb.ExecuteResponse, string, error) {
	name := ""
	for {
		op, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return nil, name, errors.New("the stream ended before the operation was done")
		}
		if err != nil {
			return nil, name, err
		}
		if name != "" && name != op.GetName() {
			return nil, name, fmt.Errorf("the operation changed its name from %s to %s", name, op.GetName())
		}
		name = op.GetName()
		if !op.GetDone() {
			continue
		}
		if op.GetError() != nil {
			return nil, name, fmt.Errorf("errors go in ExecuteResponse.status, not in Operation.error: %v", op.GetError())
		}
		response := &repb.ExecuteResponse{}
		return response, name, op.GetResponse().UnmarshalTo(response)
	}
}
