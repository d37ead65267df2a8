package oin

import (
	"fmt"
	"slices"
	"time"
)

// AttachmentID identifies an attachment.
type AttachmentID string

// Attachment is a file that a side sends along with an issue or a reply: a picture, a PDF,
// or a short text. Its type is known by its content.
type Attachment struct {
	ID   AttachmentID
	File File
}

// Limits of attachments. A submission of an org that answers many issues has some ten.
const (
	MaxAttachments       = 3         // with one message
	MaxIssueAttachments  = 30        // of one issue, with its replies
	MaxOrgAttachments    = 1000      // of all issues of one org
	MaxAttachmentBytes   = 5_000_000 // of one
	MaxAttachedTextBytes = 100_000   // of one text
)

// AttachmentTypes are the media types of attachments, for the browser's file dialog.
var AttachmentTypes = []string{"image/png", "image/jpeg", "application/pdf", "text/plain"}

// AllowAttachments returns a [Problem] if a number of attachments cannot be added with one
// message to an issue and an org that have so many.
func AllowAttachments(adding, ofIssue, ofOrg int) error {
	switch {
	case adding > MaxAttachments:
		return &Problem{Code: CodeInvalid, Text: fmt.Sprintf("You can attach %d files at a time. Nothing was changed. Choose fewer.", MaxAttachments)}
	case ofIssue+adding > MaxIssueAttachments:
		return &Problem{Code: CodeInvalid, Text: fmt.Sprintf("An issue can have %d attachments. Nothing was changed. Send a link instead.", MaxIssueAttachments)}
	case ofOrg+adding > MaxOrgAttachments:
		return &Problem{Code: CodeInvalid, Text: fmt.Sprintf("The issues of one org can have %d attachments. Nothing was changed. Send a link instead.", MaxOrgAttachments)}
	}
	return nil
}

// FindAttachment returns the attachment of the issue or of its thread with an id, or nil.
func (i Issue) FindAttachment(id AttachmentID) *Attachment {
	all := slices.Clone(i.Attachments)
	for _, r := range i.Thread {
		all = append(all, r.Attachments...)
	}
	for n := range all {
		if all[n].ID == id {
			return &all[n]
		}
	}
	return nil
}

// NewAttachment is an attachment to store.
type NewAttachment struct {
	File
	Data []byte
	At   time.Time
}
