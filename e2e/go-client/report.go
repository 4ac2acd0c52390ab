package main

import (
	"encoding/json"
	"fmt"
	"os"
)

// A report is one JSON line a step, so that the test that runs this program can say which rule broke.
type step struct {
	Name string `json:"name"`
	OK   bool   `json:"ok"`
	// What was wrong, or what is worth seeing.
	Detail string `json:"detail,omitempty"`
}

type report struct{ failed bool }

// run does one step; what the step returns as an error is its finding, and later steps still run.
func (r *report) run(name string, f func() error) {
	s := step{Name: name, OK: true}
	if err := f(); err != nil {
		s.OK, s.Detail = false, err.Error()
		r.failed = true
	}
	line, err := json.Marshal(s)
	if err != nil {
		panic(err)
	}
	fmt.Fprintln(os.Stdout, string(line))
}

func expect(ok bool, format string, args ...any) error {
	if ok {
		return nil
	}
	return fmt.Errorf(format, args...)
}
