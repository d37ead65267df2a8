package labelled

import (
	"encoding/json"
	"fmt"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/flopack"
)

// flow is a flow of a test suite.
type flow struct {
	name, description string
	methods           []string
	input             map[string]any // of the first card
}

// flowsFor returns a flow for each action, written as in [vendor].
func flowsFor(actions []string) []flow {
	var flows []flow
	for _, action := range actions {
		method, card, _ := strings.Cut(action, " ")
		flows = append(flows, flow{name: "Test " + card, description: "Runs " + card + " with sample data and compares the output.", methods: []string{method}})
	}
	return flows
}

// exported returns the suite in an export of flows, as it is read from the file.
func exported(key, version string, flows ...flow) *flopack.Suite {
	type object = map[string]any
	flos := object{}
	for i, f := range flows {
		cards := []any{object{"address": "root:kernel:control:0.0.2:assign"}}
		for n, method := range f.methods {
			card := object{"address": "root:channels:http:" + key + ":" + version + ":" + method}
			if n == 0 {
				card["node"] = object{"model": object{"inputs": object{"data": f.input}}}
			}
			cards = append(cards, card)
		}
		id := fmt.Sprintf("6f1d0b2e-0c4d-4a6d-9f0e-%012d", i)
		flos[id] = object{"id": id, "name": f.name, "description": f.description, "data": object{"display": object{"isCallable": false}, "methods": cards}}
	}
	file, err := json.Marshal(object{"type": "flopack", "version": "1.5.0", "created": "2026-10-04T05:06:07.089Z", "data": object{
		"flos": flos, "tables": object{},
		"configs": object{"c1": object{"id": "c1", "name": "Review account", "module": key, "data": nil}},
		"groups":  object{"g1": object{"id": "g1", "data": object{"name": "Tests", "path": ""}}},
	}})
	if err != nil {
		panic(err)
	}
	suite, err := flopack.Read(strings.NewReader(string(file)))
	if err != nil {
		panic(err)
	}
	return suite
}

// exports returns a change of the flow test suite to an export of flows.
func exports(flows ...flow) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Facts.Suite = exported(s.Answers.Text("connector"), s.Answers.Text("connector_version"), flows...)
		return s
	}
}
