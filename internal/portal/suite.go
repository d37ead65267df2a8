package portal

import (
	"bytes"
	"context"
	"errors"
	"slices"

	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
)

// Suite is a submission's flow test suite, and what there is to read in it.
type Suite struct {
	Version oin.Submission
	Answers oin.Answers // those that the person may see
	// File is the suite that was uploaded, or nil for none yet.
	File *oin.File
	// Contents is what the file tells about itself. It is nil without a file, and
	// for one that cannot be read any more; then Fault says why.
	Contents *flopack.Suite
	Fault    string
	// Actions are those that are known of the connector and version in the answers;
	// none where no list is known.
	Actions []string
}

// Suite reads a submission's flow test suite: for its own org the one that stands
// in the answers, for the OIN team the one that was submitted. It is read anew each
// time, and never run.
func (p *Portal) Suite(ctx context.Context, who oin.Person, id oin.SubmissionID) (Suite, error) {
	v, answers, err := p.seenBy(ctx, who, id)
	if err != nil {
		return Suite{}, err
	}
	s := Suite{Version: v, Answers: answers, File: answers.File(oin.TestSuite)}
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
