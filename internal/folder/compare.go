package folder

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"oinmanager/internal/oin"
)

// StateName is the name of the file that remembers what was on the server when the folder
// was last pushed or pulled.
const StateName = ".oinmanager.json"

// State is what was on the server.
type State struct {
	Server string            `json:"server"`
	ID     oin.SubmissionID  `json:"id"`
	Fields map[string]string `json:"fields"` // a hash of each answer, by name; empty for none
	// Creating is the key of a creation that was begun, so that one that is repeated after it
	// was interrupted creates nothing else. There's no ID then.
	Creating string `json:"creating,omitempty"`
}

// Side is who has changed an answer since the folder was last pushed or pulled.
type Side int

const (
	Ours   Side = iota // only the files
	Theirs             // only the server
	Both
)

// Difference is a field with one answer in the files and another one on the server.
type Difference struct {
	Field       *oin.Field
	Here, There oin.Value
	Side        Side
}

// Compare returns the fields that differ from the answers on a server. Secrets can't be
// compared. With no state of this server and submission, each difference is on both sides.
func (f *Folder) Compare(there oin.Answers, was *State, server string) []Difference {
	known := was.of(server, f.ID)
	var all []Difference
	for _, field := range oin.Fields() {
		here, there := f.Answers[field.Key], there[field.Key]
		if field.Kind == oin.KindPassword || hash(here) == hash(there) {
			continue
		}
		d := Difference{field, here, there, Both}
		if before, ok := known[field.Name()]; ok {
			switch before {
			case hash(there):
				d.Side = Ours
			case hash(here):
				d.Side = Theirs
			}
		}
		all = append(all, d)
	}
	return all
}

// hash returns what tells an answer from others. Names of files don't matter.
func hash(v oin.Value) string {
	if v.File != nil {
		return v.File.SHA256
	}
	return v.Fingerprint()
}

// ReadState returns what was on the server, or nil if nothing is remembered.
func ReadState(dir string) (*State, error) {
	data, err := os.ReadFile(filepath.Join(dir, StateName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var s State
	if err := json.Unmarshal(data, &s); err != nil {
		return nil, errors.New(StateName + " isn't what “push” writes. Delete it, then pull")
	}
	return &s, nil
}

// WriteState remembers what is on the server. Of answers that still differ, it remembers what
// it did before, so that the side that has changed them is known later, too.
func (f *Folder) WriteState(there oin.Answers, was *State, server string) error {
	s := State{Server: server, ID: f.ID, Fields: map[string]string{}}
	for _, field := range oin.Fields() {
		if field.Kind != oin.KindPassword {
			s.Fields[field.Name()] = hash(there[field.Key])
		}
	}
	for _, d := range f.Compare(there, was, server) {
		delete(s.Fields, d.Field.Name())
		if before, ok := was.of(server, f.ID)[d.Field.Name()]; ok {
			s.Fields[d.Field.Name()] = before
		}
	}
	return s.Write(f.Dir)
}

// Write writes the state into a folder.
func (s *State) Write(dir string) error {
	data, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	return replace(filepath.Join(dir, StateName), append(data, '\n'))
}

// Empty returns the state of a submission that was just created.
func Empty(server string, id oin.SubmissionID) *State {
	s := &State{Server: server, ID: id, Fields: map[string]string{}}
	for _, field := range oin.Fields() {
		s.Fields[field.Name()] = ""
	}
	return s
}

// of returns what is remembered of a submission, or nil.
func (s *State) of(server string, id oin.SubmissionID) map[string]string {
	if s == nil || s.Server != server || s.ID != id {
		return nil
	}
	return s.Fields
}
