package portal

import (
	"context"
	"errors"
	"fmt"
	"time"

	"oinmanager/internal/attachment"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

var errNoAttachment = &oin.Problem{Code: oin.CodeNotFound, Text: "We can't find this attachment. It may have been removed. Reload the page."}

// Attached is a file that a person attaches to an issue or a reply.
type Attached struct {
	Name string
	Data []byte
}

// acceptAttachments checks files by their content, and returns what to store: pictures
// encoded anew, without metadata, and PDFs and short texts as they are. It is slow, and calls the
// scanner, so it runs before anything is locked. It returns an [oin.Problem] for the first
// file that cannot be accepted, and then none is stored.
func (p *Portal) acceptAttachments(ctx context.Context, who oin.Person, id oin.SubmissionID, files []Attached) ([]oin.NewAttachment, error) {
	if err := oin.AllowAttachments(len(files), 0, 0); err != nil {
		return nil, err
	}
	var all []oin.NewAttachment
	for _, f := range files {
		name := oin.FileName(f.Name, "")
		file, data, err := attachment.Check(f.Name, f.Data)
		if refused, ok := errors.AsType[*attachment.Error](err); ok {
			return nil, &oin.Problem{Code: oin.CodeInvalid, Text: fmt.Sprintf("“%s” can't be attached: %s Nothing was changed.", name, refused.Why)}
		}
		if err != nil {
			return nil, err
		}
		if p.set.Scanner != nil {
			err := p.scan(ctx, f.Data)
			if found, ok := errors.AsType[infected](err); ok {
				return nil, p.refuseInfected(ctx, who, id, name, found)
			}
			if err != nil {
				return nil, &oin.Problem{Code: oin.CodeUnavailable,
					Text: "We couldn't scan “" + name + "” for malware, so nothing was changed. Try again in a few minutes, or send your text without it."}
			}
		}
		all = append(all, oin.NewAttachment{File: file, Data: data})
	}
	return all, nil
}

// refuseInfected writes to the audit log which malware was found in a file, and returns the
// [oin.Problem].
func (p *Portal) refuseInfected(ctx context.Context, who oin.Person, id oin.SubmissionID, name string, found infected) error {
	return errors.Join(&oin.Problem{Code: oin.CodeInvalid, Text: "“" + name + "” can't be attached: our scanner found malware in it. Nothing was changed. Check the computer it comes from."},
		p.db.InTx(ctx, func(tx *postgres.Tx) error {
			v, err := lockForActor(ctx, tx, who, id)
			if err != nil {
				return err
			}
			return auditInfected(ctx, tx, who, v, "attachment", found, p.nowIn(tx))
		}))
}

// attach stores files with an issue or, with reply, with its latest remark.
func (p *Portal) attach(ctx context.Context, tx *postgres.Tx, v oin.Submission, issue oin.IssueID, reply bool, files []oin.NewAttachment) error {
	if len(files) == 0 {
		return nil
	}
	ofIssue, ofOrg, err := tx.CountAttachments(ctx, v, issue)
	if err != nil {
		return err
	}
	if err := oin.AllowAttachments(len(files), ofIssue, ofOrg); err != nil {
		return err
	}
	for i := range files {
		files[i].At = p.nowIn(tx).Add(time.Duration(i) * time.Microsecond) // which keeps their order
	}
	return tx.AddAttachments(ctx, v, issue, reply, files)
}

// Attachment returns an attachment of an issue that the person can see. It returns an
// [oin.Problem] with [oin.CodeNotFound] if there is none.
func (p *Portal) Attachment(ctx context.Context, who oin.Person, id oin.SubmissionID, issue oin.IssueID, file oin.AttachmentID) (File, error) {
	v, err := p.VisibleSubmission(ctx, who, id)
	if err != nil {
		return File{}, err
	}
	all, err := p.db.Issues(ctx, v.Org.ID, id, who.Role.IsOINTeam())
	if err != nil {
		return File{}, err
	}
	for _, i := range all {
		if i.ID != issue {
			continue
		}
		a := i.FindAttachment(file)
		if a == nil {
			break
		}
		data, err := p.db.AttachmentBytes(ctx, v.Org.ID, issue, file)
		return File{a.File, data}, replaceNotFound(err, errNoAttachment)
	}
	return File{}, errNoAttachment
}

// RemoveAttachment deletes an attachment of a draft of an issue. It returns an [oin.Problem]
// with [oin.CodeNotFound] if there is none, or the issue was sent.
func (p *Portal) RemoveAttachment(ctx context.Context, who oin.Person, id oin.SubmissionID, issue oin.IssueID, file oin.AttachmentID) error {
	return p.inReview(ctx, who, id, func(tx *postgres.Tx, v oin.Submission) error {
		return replaceNotFound(tx.RemoveAttachment(ctx, v, issue, file), errNoAttachment)
	})
}
