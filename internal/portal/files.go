package portal

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"oinmanager/internal/attachment"
	"oinmanager/internal/check"
	"oinmanager/internal/flopack"
	"oinmanager/internal/icon"
	"oinmanager/internal/malware"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// candidate is a file to save, or why it cannot be saved.
type candidate struct {
	file  File
	facts check.Facts // what is in it
	err   error
}

// acceptAll checks all uploads of a save. It is slow, and calls the scanner, so it runs
// before anything is locked.
func (p *Portal) acceptAll(ctx context.Context, uploads []Upload) []candidate {
	var all []candidate
	for _, u := range uploads {
		var c candidate
		var suite *flopack.Suite
		c.file, suite, c.err = accept(u)
		if c.err == nil && p.set.Scanner != nil {
			c.err = p.scan(ctx, u.Data)
		}
		if c.err == nil {
			addFileFacts(&c.facts, u.Key, c.file, suite)
		}
		all = append(all, c)
	}
	return all
}

// Scanner scans a file for malware before it is saved. [malware.Scanner] implements it. The
// error is a [*malware.Found], or the reason why there is no verdict.
type Scanner interface {
	Scan(ctx context.Context, file []byte) error
}

// infected is the error of a file with malware. The malware's name is only in the audit
// log, and not in the message to the person.
type infected struct{ *malware.Found }

func (infected) Error() string {
	return "Our scanner found malware in this file, so it wasn't saved. Check the computer it comes from, then upload a clean file."
}

var errNotScanned = &oin.Problem{Code: oin.CodeUnavailable,
	Text: "We couldn't scan this file for malware, so it wasn't saved. Your other answers aren't affected. Try again in a few minutes."}

// scan scans a whole upload for malware, even if only a part of it would be saved.
func (p *Portal) scan(ctx context.Context, data []byte) error {
	err := p.set.Scanner.Scan(ctx, data)
	if found, ok := errors.AsType[*malware.Found](err); ok {
		return infected{found}
	}
	if err != nil {
		return errNotScanned
	}
	return nil
}

// auditInfected writes to the audit log which malware was found in a file.
func auditInfected(ctx context.Context, tx *postgres.Tx, who oin.Person, v oin.Submission, key oin.Key, found infected, now time.Time) error {
	return tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditUpload, Submission: v.ID, Org: v.Org.ID,
		Detail: string(key) + ": " + oin.Line(found.Name), Refused: oin.CodeInvalid}, now)
}

// MaxUpload is the most of [MaxUploadOf].
const MaxUpload = max(flopack.MaxBytes, icon.MaxFitBytes, oin.MaxAttachmentBytes)

// MaxUploadOf returns the maximum size of an upload to a field of a kind, in bytes. It is the
// limit of the package that reads such a file: more of it isn't worth receiving.
func MaxUploadOf(k oin.Kind) int {
	switch k {
	case oin.KindPicture:
		return icon.MaxFitBytes
	case oin.KindSuite:
		return flopack.MaxBytes
	case oin.KindAttachment:
		return oin.MaxAttachmentBytes
	default:
		return 0
	}
}

// TooLarge returns why a file of more than most bytes isn't taken.
func TooLarge(most int) string {
	return fmt.Sprintf("This file is larger than %d MB. Choose a smaller file.", most/1_000_000)
}

// accept checks an upload by its content, and returns the file to save. If it is a flow test
// suite, it returns its content, too.
func accept(u Upload) (f File, suite *flopack.Suite, err error) {
	f = File{Data: u.Data}
	switch oin.FindField(u.Key).Kind {
	case oin.KindPicture:
		picture, err := acceptIcon(u)
		if err != nil {
			return f, nil, err
		}
		f = File{iconFile(u.Name, picture), picture.Bytes}
	case oin.KindSuite:
		if suite, err = flopack.Read(bytes.NewReader(u.Data)); err != nil {
			return f, nil, err
		}
		f.MediaType = "application/json"
		f.Name = oin.FileName(u.Name, f.MediaType)
	case oin.KindAttachment:
		file, data, err := attachment.Check(u.Name, u.Data)
		return File{file, data}, nil, err
	default:
		return f, nil, fmt.Errorf("this field takes no file")
	}
	sum := sha256.Sum256(f.Data)
	f.SHA256, f.Size = hex.EncodeToString(sum[:]), int64(len(f.Data))
	return f, suite, nil
}

// File is a file of a submission, with its bytes.
type File struct {
	oin.File
	Data []byte
}

// File returns a file of a submission: the current one for its own org, the submitted one
// for the OIN team.
func (p *Portal) File(ctx context.Context, who oin.Person, id oin.SubmissionID, key oin.Key) (File, error) {
	v, answers, err := p.seenBy(ctx, who, id)
	if err != nil {
		return File{}, err
	}
	return p.fileIn(ctx, v, answers, key)
}

// fileIn returns the file in a field of the given answers of v.
func (p *Portal) fileIn(ctx context.Context, v oin.Submission, answers oin.Answers, key oin.Key) (File, error) {
	noFile := &oin.Problem{Code: oin.CodeNotFound, Text: "This file no longer exists. It may have been replaced."}
	file := answers.File(key)
	if file == nil {
		return File{}, noFile
	}
	data, err := p.db.File(ctx, v.Org.ID, v.ID, key, file.SHA256)
	return File{*file, data}, replaceNotFound(err, noFile)
}

// seenBy returns a submission and the answers that the person can see: the current ones for
// its own org, the submitted ones for the OIN team.
func (p *Portal) seenBy(ctx context.Context, who oin.Person, id oin.SubmissionID) (oin.Submission, oin.Answers, error) {
	if who.Role.IsOINTeam() {
		v, err := p.submitted(ctx, who, id)
		return v, v.Submitted, err
	}
	v, err := p.Submission(ctx, who, id)
	return v, v.Answers, err
}
