package portal

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"oinmanager/internal/flopack"
	"oinmanager/internal/submission"
)

// candidate is a file that may be kept, or why it may not.
type candidate struct {
	file File
	err  error
}

func acceptAll(uploads []Upload) []candidate {
	var all []candidate
	for _, u := range uploads {
		file, err := accept(u)
		all = append(all, candidate{file, err})
	}
	return all
}

// accept decides by an upload's content whether it is a file for its field.
func accept(u Upload) (File, error) {
	f := File{Data: u.Data}
	switch submission.FindField(u.Key).Kind {
	case submission.Picture:
		picture, err := acceptIcon(u)
		if err != nil {
			return f, err
		}
		f = File{iconFile(u.Name, picture), picture.Bytes}
	case submission.Suite:
		if _, err := flopack.Read(bytes.NewReader(u.Data)); err != nil {
			return f, err
		}
		f.MediaType = "application/json"
		f.Name = submission.FileName(u.Name, f.MediaType)
	default:
		return f, fmt.Errorf("this field takes no file")
	}
	sum := sha256.Sum256(f.Data)
	f.SHA256, f.Size = hex.EncodeToString(sum[:]), int64(len(f.Data))
	return f, nil
}

// File is a file of a submission, and its bytes.
type File struct {
	submission.File
	Data []byte
}

// File is a file of a submission: for its own org as it stands in the answers,
// for the OIN team as it was submitted.
func (p *Portal) File(ctx context.Context, who submission.Person, id submission.ID, key submission.Key) (File, error) {
	v, answers, err := p.seenBy(ctx, who, id)
	if err != nil {
		return File{}, err
	}
	return p.fileIn(ctx, v, answers, key)
}

// fileIn is the file that those answers of a submission name.
func (p *Portal) fileIn(ctx context.Context, v submission.Version, answers submission.Answers, key submission.Key) (File, error) {
	noFile := &submission.Problem{Code: submission.NotFound, Text: "There is no such file. It may have been replaced by another one."}
	file := answers.File(key)
	if file == nil {
		return File{}, noFile
	}
	data, err := p.db.File(ctx, v.Org.ID, v.ID, key, file.SHA256)
	return File{*file, data}, found(err, noFile)
}

// seenBy is a submission and those of its answers that the person may see: its own
// org as they stand, the OIN team as they were submitted.
func (p *Portal) seenBy(ctx context.Context, who submission.Person, id submission.ID) (submission.Version, submission.Answers, error) {
	if who.Role.Reviews() {
		v, err := p.submitted(ctx, who, id)
		return v, v.Submitted, err
	}
	v, err := p.Submission(ctx, who, id)
	return v, v.Answers, err
}
