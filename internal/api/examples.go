package api

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"strings"
)

// Example is a request of a program with its response, as a test has sent and got it. Only what
// differs each time is replaced, such as IDs and secrets.
type Example struct {
	Method string          `json:"method"`
	Path   string          `json:"path"` // with its query
	Header []string        `json:"header,omitempty"`
	Token  string          `json:"token,omitempty"` // the variable that has the token
	JSON   json.RawMessage `json:"json,omitempty"`
	File   string          `json:"file,omitempty"` // the name of the file that is sent
	Status int             `json:"status"`
	Answer json.RawMessage `json:"answer,omitempty"`
}

// Curl returns the request as a command line, for a server or the variable that has its address.
func (e Example) Curl(server string) string {
	var b strings.Builder
	b.WriteString("curl")
	if e.Method != "GET" {
		b.WriteString(" -X " + e.Method)
	}
	const next = " \\\n  "
	if e.Token != "" {
		fmt.Fprintf(&b, " -H \"Authorization: Bearer $%s\"", e.Token)
	}
	for _, line := range e.Header {
		fmt.Fprintf(&b, next+"-H '%s'", line)
	}
	if e.JSON != nil {
		b.WriteString(next + "--json '" + strings.ReplaceAll(string(e.JSON), "'", `'\''`) + "'")
	}
	if e.File != "" {
		b.WriteString(next + "--data-binary @" + e.File)
	}
	address := server + e.Path
	if strings.ContainsAny(address, "?&$") {
		address = `"` + address + `"`
	}
	return b.String() + next + address
}

// examplesJSON has an example of each operation, by its ID. TestTheWholeJobIsDoneThroughTheAPI
// writes it.
//
//go:embed examples.json
var examplesJSON []byte

var examples = readExamples()

func readExamples() map[string]Example {
	all := map[string]Example{}
	if err := json.Unmarshal(examplesJSON, &all); err != nil {
		panic(fmt.Sprintf("examples.json: %v", err)) // a test writes it
	}
	return all
}

// Example returns the operation's example. It is empty until a test has run one.
func (o *Operation) Example() Example { return examples[o.ID] }
