package portal

import (
	"bytes"
	"context"
	"errors"
	"slices"

	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
)

// Suite is a submission's flow test suite with its contents.
type Suite struct {
	Submission oin.Submission
	Answers    oin.Answers // those that the person can see
	// File is the uploaded suite, or nil.
	File *oin.File
	// Contents are the parsed contents of the file. It is nil without a file, or if the
	// file can no longer be read; then Fault is the reason.
	Contents *flopack.Suite
	Fault    string
	// Actions are the known actions of the connector and version in the answers.
	Actions []string
}

// Suite returns a submission's flow test suite: the current one for its own org, the
// submitted one for the OIN team. It parses the file at each call, and never runs it.
func (p *Portal) Suite(ctx context.Context, who oin.Person, id oin.SubmissionID) (Suite, error) {
	v, answers, err := p.seenBy(ctx, who, id)
	if err != nil {
		return Suite{}, err
	}
	s := Suite{Submission: v, Answers: answers, File: answers.File(oin.TestSuite)}
	if s.File == nil {
		return s, nil
	}
	file, err := p.fileIn(ctx, v, answers, oin.TestSuite)
	if err != nil {
		return s, err
	}
	s.Contents, err = flopack.Read(bytes.NewReader(file.Data))
	if refused, ok := errors.AsType[*flopack.Error](err); ok {
		s.Fault, err = refused.Sentence, nil
	}
	if err != nil || s.Contents == nil {
		return s, err
	}
	all, err := p.connectorsOf(ctx, v.Org)
	chosen := oin.RegisteredConnector{Key: answers.Text(oin.Connector), Version: answers.Text(oin.ConnectorVersion)}
	if at := slices.IndexFunc(all, chosen.Same); at >= 0 {
		s.Actions = all[at].Actions
	}
	return s, err
}
