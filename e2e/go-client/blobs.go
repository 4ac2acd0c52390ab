package main

import (
	"bytes"
	"fmt"

	repb "github.com/bazelbuild/remote-apis/build/bazel/remote/execution/v2"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func (c *client) checkCapabilities(r *report) {
	r.run("capabilities", func() error {
		ctx, cancel := c.context()
		defer cancel()
		caps, err := c.caps.GetCapabilities(ctx, &repb.GetCapabilitiesRequest{InstanceName: c.instance})
		if err != nil {
			return err
		}
		low, cache, exec := caps.GetLowApiVersion(), caps.GetCacheCapabilities(), caps.GetExecutionCapabilities()
		sha256 := false
		for _, f := range cache.GetDigestFunctions() {
			sha256 = sha256 || f == repb.DigestFunction_SHA256
		}
		zstd := false
		for _, f := range cache.GetSupportedCompressors() {
			zstd = zstd || f == repb.Compressor_ZSTD
		}
		limit := cache.GetMaxBatchTotalSizeBytes()
		switch {
		case low.GetMajor() != 2 || low.GetMinor() != 0:
			return fmt.Errorf("low API version is %v, older Bazels need 2.0", low)
		case caps.GetHighApiVersion().GetMajor() != 2:
			return fmt.Errorf("high API version is %v", caps.GetHighApiVersion())
		case !sha256:
			return fmt.Errorf("SHA256 is not among %v", cache.GetDigestFunctions())
		case !exec.GetExecEnabled():
			return fmt.Errorf("execution is not enabled")
		case limit <= 0 || limit >= 4<<20:
			return fmt.Errorf("max_batch_total_size_bytes %d is not below the 4 MiB that clients receive", limit)
		case !zstd:
			return fmt.Errorf("zstd is not advertised: %v", cache.GetSupportedCompressors())
		case cache.GetSymlinkAbsolutePathStrategy() != repb.SymlinkAbsolutePathStrategy_ALLOWED:
			return fmt.Errorf("absolute symlinks are %v", cache.GetSymlinkAbsolutePathStrategy())
		}
		return nil
	})
}

func (c *client) checkBlobs(r *report) {
	blobs := [][]byte{[]byte("small " + invocation), incompressible(100_000), {}}
	digests := make([]*repb.Digest, len(blobs))
	for i, b := range blobs {
		digests[i] = digestOf(b)
	}
	r.run("find-missing names what is absent, and never the empty blob", func() error {
		missing, err := c.findMissing(digests)
		if err != nil {
			return err
		}
		return expect(len(missing) == 2, "expected the two new blobs to be missing, got %v", missing)
	})
	r.run("batch update", func() error { return c.batchUpdate(blobs...) })
	r.run("find-missing after the upload", func() error {
		missing, err := c.findMissing(digests)
		if err != nil {
			return err
		}
		return expect(len(missing) == 0, "still missing: %v", missing)
	})
	r.run("batch read gives each blob, and NOT_FOUND for what is absent", func() error {
		absent := digestOf([]byte("absent " + invocation))
		ctx, cancel := c.context()
		defer cancel()
		res, err := c.cas.BatchReadBlobs(ctx, &repb.BatchReadBlobsRequest{
			InstanceName: c.instance, Digests: append([]*repb.Digest{absent}, digests...),
		})
		if err != nil {
			return err
		}
		byHash := map[string]*repb.BatchReadBlobsResponse_Response{}
		for _, one := range res.GetResponses() {
			byHash[one.GetDigest().GetHash()] = one
		}
		if got := codes.Code(byHash[absent.Hash].GetStatus().GetCode()); got != codes.NotFound {
			return fmt.Errorf("the absent blob has status %v", got)
		}
		for i, d := range digests {
			if !bytes.Equal(byHash[d.Hash].GetData(), blobs[i]) {
				return fmt.Errorf("blob %d came back different", i)
			}
		}
		return nil
	})
	r.run("batch update refuses data that is not its digest", func() error {
		ctx, cancel := c.context()
		defer cancel()
		wrong := digestOf([]byte("wrong " + invocation))
		res, err := c.cas.BatchUpdateBlobs(ctx, &repb.BatchUpdateBlobsRequest{
			InstanceName: c.instance,
			Requests:     []*repb.BatchUpdateBlobsRequest_Request{{Digest: wrong, Data: []byte("other " + invocation)}},
		})
		if err != nil {
			return expect(status.Code(err) == codes.InvalidArgument, "the call failed with %v", err)
		}
		got := codes.Code(res.GetResponses()[0].GetStatus().GetCode())
		return expect(got == codes.InvalidArgument, "the blob has status %v", got)
	})
}

func (c *client) findMissing(digests []*repb.Digest) ([]*repb.Digest, error) {
	ctx, cancel := c.context()
	defer cancel()
	res, err := c.cas.FindMissingBlobs(ctx, &repb.FindMissingBlobsRequest{
		InstanceName: c.instance, BlobDigests: digests,
	})
	return res.GetMissingBlobDigests(), err
}

func (c *client) batchUpdate(blobs ...[]byte) error {
	req := &repb.BatchUpdateBlobsRequest{InstanceName: c.instance}
	for _, b := range blobs {
		req.Requests = append(req.Requests, &repb.BatchUpdateBlobsRequest_Request{Digest: digestOf(b), Data: b})
	}
	ctx, cancel := c.context()
	defer cancel()
	res, err := c.cas.BatchUpdateBlobs(ctx, req)
	if err != nil {
		return err
	}
	if len(res.GetResponses()) != len(blobs) {
		return fmt.Errorf("%d answers to %d blobs", len(res.GetResponses()), len(blobs))
	}
	for _, one := range res.GetResponses() {
		if one.GetStatus().GetCode() != 0 {
			return fmt.Errorf("blob %s: %v", one.GetDigest().GetHash(), one.GetStatus())
		}
	}
	return nil
}

func (c *client) batchRead(digest *repb.Digest) ([]byte, error) {
	ctx, cancel := c.context()
	defer cancel()
	res, err := c.cas.BatchReadBlobs(ctx, &repb.BatchReadBlobsRequest{
		InstanceName: c.instance, Digests: []*repb.Digest{digest},
	})
	if err != nil {
		return nil, err
	}
	one := res.GetResponses()[0]
	if one.GetStatus().GetCode() != 0 {
		return nil, fmt.Errorf("reading %s: %v", digest.GetHash(), one.GetStatus())
	}
	return one.GetData(), nil
}
