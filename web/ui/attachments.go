package ui

import (
	"fmt"
	"strings"

	"oinmanager/internal/oin"
)

// AttachmentName is the name of the control for attachments, in every form that has one.
const AttachmentName = "attachment"

// attachmentHelp returns what can be attached.
func attachmentHelp() string {
	return fmt.Sprintf("PNG, JPG, PDF, or short text. Up to %d files of %d MB each.", oin.MaxAttachments, oin.MaxAttachmentBytes/1_000_000)
}

// attachmentTypes returns the types of attachments for the browser's file dialog.
func attachmentTypes() string { return strings.Join(oin.AttachmentTypes, ",") }
