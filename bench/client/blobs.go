package main

import (
	"context"
	"fmt"
	"math/rand/v2"

	repb "github.com/bazelbuild/remote-apis/build/bazel/remote/execution/v2"
	"google.golang.org/grpc/codes"
)

// uploaded dials, stores `count` blobs and gives their digests.
func uploaded(o *options) (*connection, []*repb.Digest, error) {
	c, err := dial(o.address)
	if err != nil {
		return nil, nil, err
	}
	blobs, digests := make([][]byte, o.count), make([]*repb.Digest, o.count)
	for i := range blobs {
		blobs[i] = newBlob(o.size)
		digests[i] = digestOf(blobs[i])
	}
	if o.fixed {
		return c, digests, nil
	}
	ctx, cancel := setupContext()
	defer cancel()
	return c, digests, c.upload(ctx, blobs)
}

const outputsPerResult = 3

// makeCached asks for results that are there, each of which names three outputs.
func makeCached(o *options) (func(int) operation, error) {
	results := o.count
	with := *o
	with.count = results * outputsPerResult
	c, outputs, err := uploaded(&with)
	if err != nil {
		return nil, err
	}
	ctx, cancel := setupContext()
	defer cancel()
	actions := make([]*repb.Digest, results)
	for i := range actions {
		actions[i] = digestOf([]byte(unique()))
		if o.fixed {
			continue
		}
		result := &repb.ActionResult{}
		for j := range outputsPerResult {
			path := fmt.Sprintf("bazel-out/k8-fastbuild/bin/package/output%d.o", j)
			file := &repb.OutputFile{Path: path, Digest: outputs[i*outputsPerResult+j]}
			result.OutputFiles = append(result.OutputFiles, file)
		}
		request := &repb.UpdateActionResultRequest{ActionDigest: actions[i], ActionResult: result}
		if _, err := c.ac.UpdateActionResult(ctx, request); err != nil {
			return nil, err
		}
	}
	return func(worker int) operation {
		random := rand.New(rand.NewPCG(1, uint64(worker)))
		return operation{do: func(ctx context.Context) (int, error) {
			action := actions[random.IntN(len(actions))]
			result, err := c.ac.GetActionResult(ctx, &repb.GetActionResultRequest{ActionDigest: action})
			if err == nil && len(result.GetOutputFiles()) != outputsPerResult {
				err = fmt.Errorf("a result with %d outputs", len(result.GetOutputFiles()))
			}
			return 1, err
		}}
	}, nil
}

func makeFindMissing(o *options) (func(int) operation, error) {
	c, present, err := uploaded(o)
	if err != nil {
		return nil, err
	}
	absent := make([]*repb.Digest, o.count)
	for i := range absent {
		absent[i] = digestOf([]byte(unique()))
	}
	expected := o.perCall * o.missing / 100
	return func(worker int) operation {
		random := rand.New(rand.NewPCG(2, uint64(worker)))
		return operation{do: func(ctx context.Context) (int, error) {
			asked := make([]*repb.Digest, o.perCall)
			at, from := random.IntN(o.count), 0
			for i := range asked {
				list := present
				// Spread over the request, as a real client's are.
				if (i+1)*o.missing/100 > i*o.missing/100 {
					list = absent
				}
				asked[i] = list[(at+from)%o.count]
				from++
			}
			found, err := c.cas.FindMissingBlobs(ctx, &repb.FindMissingBlobsRequest{BlobDigests: asked})
			if err == nil && !o.fixed && len(found.GetMissingBlobDigests()) != expected {
				err = fmt.Errorf("%d of %d are said to be missing", len(found.GetMissingBlobDigests()), expected)
			}
			return o.perCall, err
		}}
	}, nil
}

func makeBatchUpdate(o *options) (func(int) operation, error) {
	c, err := dial(o.address)
	if err != nil {
		return nil, err
	}
	return func(int) operation {
		blobs := make([][]byte, o.perCall)
		for i := range blobs {
			blobs[i] = newBlob(o.size)
		}
		return operation{do: func(ctx context.Context) (int, error) {
			for _, data := range blobs {
				stamp(data)
			}
			return len(blobs), c.upload(ctx, blobs)
		}}
	}, nil
}

func makeBatchRead(o *options) (func(int) operation, error) {
	c, digests, err := uploaded(o)
	if err != nil {
		return nil, err
	}
	return func(worker int) operation {
		random := rand.New(rand.NewPCG(3, uint64(worker)))
		return operation{do: func(ctx context.Context) (int, error) {
			request := &repb.BatchReadBlobsRequest{}
			at := random.IntN(len(digests))
			for i := range o.perCall {
				request.Digests = append(request.Digests, digests[(at+i*7)%len(digests)])
			}
			response, err := c.cas.BatchReadBlobs(ctx, request)
			if err != nil {
				return 0, err
			}
			for _, one := range response.GetResponses() {
				if codes.Code(one.GetStatus().GetCode()) != codes.OK || len(one.GetData()) != o.size {
					return 0, fmt.Errorf("blob %s came as %v with %d bytes", one.GetDigest().GetHash(), one.GetStatus(), len(one.GetData()))
				}
			}
			return len(response.GetResponses()), nil
		}}
	}, nil
}
