package main

import "sort"

// A maker prepares what all workers share, and gives what makes each of them.
type maker func(o *options) (func(worker int) operation, error)

var modes = map[string]maker{
	"action":       makeActions,
	"shell":        makeShells,
	"cached":       makeCached,
	"find-missing": makeFindMissing,
	"batch-update": makeBatchUpdate,
	"batch-read":   makeBatchRead,
	"stream-write": makeStreamWrite,
	"stream-read":  makeStreamRead,
}

func modeNames() []string {
	names := []string{}
	for name := range modes {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}
