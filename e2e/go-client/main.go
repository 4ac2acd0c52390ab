// A client of the Remote Execution API on the messages that github.com/bazelbuild/remote-apis generates: it shares no
// declaration and no code with the server, so what it understands is what the wire says. One JSON line a step.
package main

import (
	"crypto/rand"
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"strings"
)

// One invocation a run; also the salt that makes a run's blobs and actions its own.
var invocation = randomHex(16)

func main() {
	address := flag.String("address", "", "host:port of the server")
	instance := flag.String("instance", "", "instance name")
	keyFile := flag.String("key-file", "", "file with the server's key; none: no key is sent")
	flag.Parse()
	key := ""
	if *keyFile != "" {
		data, err := os.ReadFile(*keyFile)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		key = strings.TrimSpace(string(data))
	}
	c, err := dial(*address, *instance, key)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	defer c.conn.Close()

	r := &report{}
	c.checkCapabilities(r)
	c.checkBlobs(r)
	c.checkByteStream(r)
	c.checkTrees(r)
	c.checkExecution(r)
	c.checkOperations(r)
	c.checkActionCache(r)
	if r.failed {
		os.Exit(1)
	}
}

func randomHex(n int) string {
	data := make([]byte, n)
	if _, err := rand.Read(data); err != nil {
		panic(err)
	}
	return hex.EncodeToString(data)
}

// incompressible gives n bytes that no codec makes smaller.
func incompressible(n int) []byte {
	data := make([]byte, n)
	if _, err := rand.Read(data); err != nil {
		panic(err)
	}
	return data
}
