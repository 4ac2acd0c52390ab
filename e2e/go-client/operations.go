package main

import (
	"errors"
	"fmt"
	"time"

	longrunning "cloud.google.com/go/longrunning/autogen/longrunningpb"
	repb "github.com/bazelbuild/remote-apis/build/bazel/remote/execution/v2"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func (c *client) checkOperations(r *report) {
	name := ""
	r.run("operations: get and list show one that runs", func() error {
		digest, err := c.uploadAction(salted("sleep 300"), nil)
		if err != nil {
			return err
		}
		if name, err = c.startAndLeave(digest); err != nil {
			return err
		}
		op, err := c.getOperation(name)
		if err != nil {
			return err
		}
		if op.GetDone() {
			return errors.New("it is done before it could be")
		}
		metadata := &repb.ExecuteOperationMetadata{}
		if err := op.GetMetadata().UnmarshalTo(metadata); err != nil {
			return fmt.Errorf("metadata: %w", err)
		}
		if metadata.GetActionDigest().GetHash() != digest.Hash {
			return fmt.Errorf("metadata names action %v", metadata.GetActionDigest())
		}
		return c.expectListed(name)
	})
	r.run("operations: cancel ends it as CANCELLED", func() error {
		ctx, cancel := c.context()
		_, err := c.ops.CancelOperation(ctx, &longrunning.CancelOperationRequest{Name: name})
		cancel()
		if err != nil {
			return err
		}
		response, err := c.wait(name)
		if err != nil {
			return expect(status.Code(err) == codes.Canceled, "wait: %v", err)
		}
		got := codes.Code(response.GetStatus().GetCode())
		return expect(got == codes.Canceled, "it ended as %v", response.GetStatus())
	})
	r.run("operations: get of an unknown one is NOT_FOUND", func() error {
		_, err := c.getOperation("no-such-operation-" + invocation)
		return expectCode(err, codes.NotFound)
	})
}

func (c *client) checkActionCache(r *report) {
	r.run("action cache: update, then get", func() error {
		digest, err := c.uploadAction(salted("echo by-hand > out/file.txt"), nil)
		if err != nil {
			return err
		}
		output := []byte("made elsewhere " + invocation)
		if err := c.batchUpdate(output); err != nil {
			return err
		}
		result := &repb.ActionResult{
			OutputFiles: []*repb.OutputFile{{Path: "out/file.txt", Digest: digestOf(output)}},
			StdoutRaw:   []byte("hello"),
		}
		if err := c.updateResult(digest, result); err != nil {
			return err
		}
		got, err := c.cachedResult(digest)
		if err != nil {
			return err
		}
		return expect(got.GetOutputFiles()[0].GetDigest().GetHash() == digestOf(output).Hash, "%v", got)
	})
	r.run("action cache: a result with an absent output is no hit", func() error {
		digest, err := c.uploadAction(salted("echo incomplete > out/file.txt"), nil)
		if err != nil {
			return err
		}
		err = c.updateResult(digest, &repb.ActionResult{OutputFiles: []*repb.OutputFile{
			{Path: "out/file.txt", Digest: digestOf([]byte("absent output " + invocation))},
		}})
		if err != nil {
			// Refusing it is as good as never returning it.
			return nil
		}
		_, err = c.cachedResult(digest)
		return expectCode(err, codes.NotFound)
	})
}

func (c *client) cachedResult(action *repb.Digest) (*repb.ActionResult, error) {
	ctx, cancel := c.context()
	defer cancel()
	return c.ac.GetActionResult(ctx, &repb.GetActionResultRequest{
		InstanceName: c.instance, ActionDigest: action, InlineStdout: true, InlineStderr: true,
	})
}

func (c *client) updateResult(action *repb.Digest, result *repb.ActionResult) error {
	ctx, cancel := c.context()
	defer cancel()
	_, err := c.ac.UpdateActionResult(ctx, &repb.UpdateActionResultRequest{
		InstanceName: c.instance, ActionDigest: action, ActionResult: result,
	})
	return err
}

func (c *client) getOperation(name string) (*longrunning.Operation, error) {
	ctx, cancel := c.context()
	defer cancel()
	return c.ops.GetOperation(ctx, &longrunning.GetOperationRequest{Name: name})
}

func (c *client) expectListed(name string) error {
	token := ""
	// Bounded: a server whose pages never end fails here.
	for range 1000 {
		ctx, cancel := c.context()
		res, err := c.ops.ListOperations(ctx, &longrunning.ListOperationsRequest{
			Name: c.instance, PageSize: 2, PageToken: token,
		})
		cancel()
		if err != nil {
			return fmt.Errorf("list: %w", err)
		}
		for _, op := range res.GetOperations() {
			if op.GetName() == name {
				return nil
			}
		}
		if token = res.GetNextPageToken(); token == "" {
			return fmt.Errorf("%s is not in the list", name)
		}
		time.Sleep(time.Millisecond)
	}
	return errors.New("the list does not end")
}

func expectCode(err error, want codes.Code) error {
	return expect(status.Code(err) == want, "expected %v, got %v", want, err)
}
