// Package attachment checks files that people attach for others to read: by their content,
// never by their name. The portal and the command line use it. It stores nothing.
package attachment

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"unicode/utf8"

	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
)

// Error is why a file can't be attached. It completes a sentence that begins with the file.
type Error struct{ Why string }

func (e *Error) Error() string { return "This file can't be attached: " + e.Why }

// Check returns a file as it is stored: a picture encoded anew, without metadata, and a PDF
// or a short text as it is. It returns an [*Error] for any other file.
func Check(name string, data []byte) (oin.File, []byte, error) {
	var f oin.File
	switch {
	case len(data) == 0:
		return f, nil, &Error{"it's empty."}
	case len(data) > oin.MaxAttachmentBytes:
		return f, nil, &Error{fmt.Sprintf("it's larger than %d MB.", oin.MaxAttachmentBytes/1_000_000)}
	}
	picture, err := icon.Reencode(data)
	refused, _ := errors.AsType[*icon.Error](err)
	switch {
	case err == nil && len(picture.Bytes) > 2*oin.MaxAttachmentBytes:
		return f, nil, &Error{"this picture is too large. Save it with fewer pixels."}
	case err == nil:
		data, f.MediaType, f.Width, f.Height = picture.Bytes, picture.MediaType, picture.Width, picture.Height
	case refused == nil || refused.Code != icon.NotAPicture:
		return f, nil, &Error{"this picture is damaged, or too large to open. Save it again, or with fewer pixels."}
	case bytes.HasPrefix(data, []byte("%PDF-")):
		f.MediaType = "application/pdf"
	case !isText(data):
		return f, nil, &Error{"choose a PNG, JPG, PDF, or text file."}
	case len(data) > oin.MaxAttachedTextBytes:
		return f, nil, &Error{fmt.Sprintf("texts can have %d kB. Attach the part that matters.", oin.MaxAttachedTextBytes/1000)}
	default:
		f.MediaType = "text/plain"
	}
	f.Name = oin.FileName(name, f.MediaType)
	sum := sha256.Sum256(data)
	f.SHA256, f.Size = hex.EncodeToString(sum[:]), int64(len(data))
	return f, data, nil
}

// isText reports whether a file is a text in UTF-8, without control characters.
func isText(data []byte) bool {
	return utf8.Valid(data) && !bytes.ContainsFunc(data, func(r rune) bool { return r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0x7f })
}
