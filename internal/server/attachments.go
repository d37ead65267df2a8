package server

import (
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/web/ui"
)

// attachedForm parses a form with texts and attachments part by part, and sets PostForm to
// its texts. It returns an [oin.Problem] for a file that is too large, once it has read all
// texts, so that the page can give them back. A form without files may be URL-encoded.
func (s *server) attachedForm(w http.ResponseWriter, r *http.Request) ([]portal.Attached, error) {
	r.Body = http.MaxBytesReader(w, r.Body, FormLimit)
	parts, err := r.MultipartReader()
	if errors.Is(err, http.ErrNotMultipart) {
		r.Body = http.MaxBytesReader(w, r.Body, bodyLimit)
		if err := readForm(r); err != nil {
			return nil, err
		}
		return nil, r.ParseForm()
	}
	if err != nil {
		return nil, bodyProblem(err)
	}
	r.PostForm = url.Values{}
	var files []portal.Attached
	var refused error
	for n, room := 0, bodyLimit; ; n++ {
		part, err := parts.NextPart()
		switch {
		case errors.Is(err, io.EOF):
			if len(files) > 0 && refused == nil {
				refused = s.count(r, limit.Uploads)
			}
			return files, refused
		case err != nil:
			return nil, bodyProblem(err)
		case n >= valueLimit:
			return nil, errTooManyValues
		case part.FileName() == "" && part.FormName() != ui.AttachmentName:
			value, whole, err := readAtMost(part, room)
			if err != nil || !whole {
				return nil, bodyProblem(errors.Join(err, &http.MaxBytesError{Limit: bodyLimit}))
			}
			room -= len(value)
			r.PostForm.Add(part.FormName(), string(value))
		case part.FormName() == ui.AttachmentName && part.FileName() != "":
			file, err := readAttached(part, len(files))
			switch {
			case oin.CodeOf(err) == oin.CodeInvalid:
				refused = err
			case err != nil:
				return nil, bodyProblem(err)
			default:
				files = append(files, file)
			}
		}
	}
}

// readAttached reads a file that comes after a number of others with the same message. It
// returns an [oin.Problem] with [oin.CodeInvalid] if those are enough, and cuts off a file
// that is too large one byte after the limit, which tells.
func readAttached(part *multipart.Part, before int) (portal.Attached, error) {
	if err := oin.AllowAttachments(before+1, 0, 0); err != nil {
		return portal.Attached{}, err
	}
	data, _, err := readAtMost(part, oin.MaxAttachmentBytes)
	return portal.Attached{Name: part.FileName(), Data: data}, err
}

// attachment serves a file that came with an issue or a reply.
func (s *server) attachment(w http.ResponseWriter, r *http.Request) error {
	id, issue, attachment := whichAttachment(r)
	f, err := s.portal.Attachment(r.Context(), *person(r), id, issue, attachment)
	if err != nil {
		return err
	}
	disposition := "attachment"
	if f.Width > 0 {
		disposition = "inline" // a picture that this program re-encoded
	}
	return serveFile(w, f.File, f.Data, disposition)
}

// removeAttachment deletes an attachment of a draft of an issue.
func (s *server) removeAttachment(w http.ResponseWriter, r *http.Request) error {
	id, issue, attachment := whichAttachment(r)
	if err := s.portal.RemoveAttachment(r.Context(), *person(r), id, issue, attachment); err != nil {
		return err
	}
	return seeOther(w, r, paths.Issues(paths.Review(id))+"?done=attachment-removed#draft-"+string(issue))
}

// whichAttachment returns what the URL names.
func whichAttachment(r *http.Request) (oin.SubmissionID, oin.IssueID, oin.AttachmentID) {
	return submissionID(r), issueID(r), oin.AttachmentID(chi.URLParam(r, "attachment"))
}
