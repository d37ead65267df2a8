package portal

import (
	"bytes"
	"context"
	"errors"
	"slices"

	"oinmanager/internal/flopack"
	"oinmanager/internal/submission"
)

// Suite is a submission's flow test suite, and what there is to read in it.
type Suite struct {
	Version submission.Version
	Answers submission.Answers // those that the person may see
	// File is the suite that was uploaded, or nil for none yet.
	File *submission.File
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
func (p *Portal) Suite(ctx context.Context, who submission.Person, id submission.ID) (Suite, error) {
	v, answers, err := p.seenBy(ctx, who, id)
	if err != nil {
		return Suite{}, err
	}
	s := Suite{Version: v, Answers: answers, File: answers.File(submission.TestSuite)}
	if s.File == nil {
		return s, nil
	}
	file, err := p.fileIn(ctx, v, answers, submission.TestSuite)
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
	chosen := submission.RegisteredConnector{Key: answers.Text(submission.Connector), Version: answers.Text(submission.ConnectorVersion)}
	if at := slices.IndexFunc(all, chosen.Same); at >= 0 {
		s.Actions = all[at].Actions
	}
	return s, err
}
