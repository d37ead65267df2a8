package ui

import (
	"fmt"
	"strings"

	"oinmanager/internal/oin"
)

// AttachmentName is the name of the control for attachments, in every form that is about one
// message. In the form of a tab, the names for replies at fields begin with
// AttachmentOfReply. The ID follows.
const (
	AttachmentName    = "attachment"
	AttachmentOfReply = AttachmentName + "."
)

// attachmentHelp returns what can be attached.
func attachmentHelp() string {
	return fmt.Sprintf("PNG, JPG, PDF, or short text. Up to %d files of %d MB each.", oin.MaxAttachments, oin.MaxAttachmentBytes/1_000_000)
}

// attachmentTypes returns the types of attachments for the browser's file dialog.
func attachmentTypes() string { return strings.Join(oin.AttachmentTypes, ",") }
