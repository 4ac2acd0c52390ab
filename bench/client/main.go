// The load client of the benchmarks: real gRPC in Go, as most build tools have it, in a process of its own.
// It prepares what its mode needs, says "ready", then runs one round for each line "round SECONDS MAX_OPERATIONS" on
// stdin and answers it with one line of JSON. The benchmark thereby takes rounds of several clients in turn.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"runtime"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type options struct {
	mode        string
	address     string
	concurrency int
	inputs      int
	sameRoot    bool
	perCall     int
	missing     int
	size        int
	chunk       int
	count       int
	// The server answers with fixed bytes: nothing is looked into.
	fixed bool
}

// One operation of a worker. prepare is not timed where there is one worker; do gives how many units it has done.
type operation struct {
	prepare func()
	do      func(ctx context.Context) (int, error)
}

type round struct {
	Operations int64   `json:"operations"`
	Units      int64   `json:"units"`
	Seconds    float64 `json:"seconds"`
	MedianMs   float64 `json:"medianMs"`
	P95Ms      float64 `json:"p95Ms"`
}

func main() {
	o := options{}
	flag.StringVar(&o.mode, "mode", "", "what to do: "+strings.Join(modeNames(), ", "))
	flag.StringVar(&o.address, "address", "", "HOST:PORT")
	flag.IntVar(&o.concurrency, "concurrency", 1, "operations at once")
	flag.IntVar(&o.inputs, "inputs", 10, "files of an action")
	flag.BoolVar(&o.sameRoot, "same-root", false, "every action has the same input root")
	flag.IntVar(&o.perCall, "per-call", 100, "blobs or digests a call")
	flag.IntVar(&o.missing, "missing", 0, "per cent of the digests that the server lacks")
	flag.IntVar(&o.size, "size", 1024, "bytes of a blob")
	flag.IntVar(&o.chunk, "chunk", 1<<20, "bytes of a ByteStream message")
	flag.IntVar(&o.count, "count", 1000, "blobs or results to prepare")
	flag.BoolVar(&o.fixed, "fixed", false, "the server answers with fixed bytes")
	flag.Parse()
	log.SetFlags(0)
	log.SetPrefix("bench client: ")
	make, ok := modes[o.mode]
	if !ok {
		log.Fatalf("no mode %q", o.mode)
	}
	// The server has the same cores: more threads of ours would only be in its way.
	runtime.GOMAXPROCS(min(runtime.NumCPU(), 4))
	workers := workersOf(make, &o)
	fmt.Println("ready")
	serve(workers)
}

func workersOf(make maker, o *options) []operation {
	newWorker, err := make(o)
	if err != nil {
		log.Fatal(err)
	}
	workers := []operation{}
	for i := 0; i < o.concurrency; i++ {
		workers = append(workers, newWorker(i))
	}
	return workers
}

func serve(workers []operation) {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var seconds float64
		var most int64
		if _, err := fmt.Sscanf(lines.Text(), "round %g %d", &seconds, &most); err != nil {
			log.Fatalf("not a command: %q", lines.Text())
		}
		done, err := runRound(workers, time.Duration(seconds*float64(time.Second)), most)
		if err != nil {
			log.Fatal(err)
		}
		line, _ := json.Marshal(done)
		fmt.Println(string(line))
	}
}

func runRound(workers []operation, length time.Duration, most int64) (round, error) {
	// An operation that hangs must end the benchmark, not stop it.
	ctx, cancel := context.WithTimeout(context.Background(), length+60*time.Second)
	defer cancel()
	var started, units atomic.Int64
	var mutex sync.Mutex
	var failure error
	var all []time.Duration
	var group sync.WaitGroup
	begin := time.Now()
	for _, worker := range workers {
		group.Go(func() {
			var times []time.Duration
			for time.Since(begin) < length && started.Add(1) <= most {
				if worker.prepare != nil {
					worker.prepare()
				}
				from := time.Now()
				n, err := worker.do(ctx)
				times = append(times, time.Since(from))
				if err != nil {
					mutex.Lock()
					failure = err
					mutex.Unlock()
					return
				}
				units.Add(int64(n))
			}
			mutex.Lock()
			all = append(all, times...)
			mutex.Unlock()
		})
	}
	group.Wait()
	seconds := time.Since(begin).Seconds()
	if failure != nil {
		return round{}, failure
	}
	sort.Slice(all, func(i, j int) bool { return all[i] < all[j] })
	if len(workers) == 1 {
		var sum time.Duration
		for _, t := range all {
			sum += t
		}
		seconds = sum.Seconds()
	}
	ms := func(part float64) float64 { return float64(all[int(part*float64(len(all)-1))].Microseconds()) / 1000 }
	return round{Operations: int64(len(all)), Units: units.Load(), Seconds: seconds, MedianMs: ms(0.5), P95Ms: ms(0.95)}, nil
}
