package main

import (
	"errors"
	"fmt"
	"io"

	repb "github.com/bazelbuild/remote-apis/build/bazel/remote/execution/v2"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func (c *client) checkTrees(r *report) {
	const children = 25
	var blobs [][]byte
	root := &repb.Directory{}
	want := map[string]bool{}
	for i := range children {
		dir, d := encode(&repb.Directory{Files: []*repb.FileNode{
			{Name: fmt.Sprintf("file-%s-%02d", invocation, i), Digest: digestOf(nil)},
		}})
		blobs = append(blobs, dir)
		want[d.Hash] = true
		root.Directories = append(root.Directories, &repb.DirectoryNode{Name: fmt.Sprintf("dir-%02d", i), Digest: d})
	}
	rootBlob, rootDigest := encode(root)
	want[rootDigest.Hash] = true
	blobs = append(blobs, rootBlob)

	r.run("get-tree, page by page, gives each directory", func() error {
		if err := c.batchUpdate(blobs...); err != nil {
			return err
		}
		got := map[string]bool{}
		token := ""
		// The bound is generous: a server that pages one by one is done by then.
		for range children + 5 {
			dirs, next, err := c.treePage(rootDigest, 10, token)
			if err != nil {
				return err
			}
			if len(dirs) > 10 {
				return fmt.Errorf("a page of 10 holds %d", len(dirs))
			}
			for _, dir := range dirs {
				_, d := encode(dir)
				got[d.Hash] = true
			}
			if next == "" {
				return expect(len(got) == len(want), "%d of %d directories came", len(got), len(want))
			}
			token = next
		}
		return errors.New("the pages do not end")
	})
	r.run("get-tree of an absent root is NOT_FOUND", func() error {
		_, _, err := c.treePage(digestOf([]byte("no root "+invocation)), 10, "")
		return expect(status.Code(err) == codes.NotFound, "got %v", err)
	})
}

// treePage reads what one call streams; a server may send a page in more than one message.
func (c *client) treePage(root *repb.Digest, size int32, token string) ([]*repb.Directory, string, error) {
	ctx, cancel := c.context()
	defer cancel()
	stream, err := c.cas.GetTree(ctx, &repb.GetTreeRequest{
		InstanceName: c.instance, RootDigest: root, PageSize: size, PageToken: token,
	})
	if err != nil {
		return nil, "", err
	}
	var dirs []*repb.Directory
	next := ""
	for {
		res, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return dirs, next, nil
		}
		if err != nil {
			return nil, "", err
		}
		dirs = append(dirs, res.GetDirectories()...)
		next = res.GetNextPageToken()
		// A stream that goes on by itself has given a whole page each time: follow the spec, one page a message.
		if next != "" && len(dirs) >= int(size) {
			return dirs, next, nil
		}
	}
}
