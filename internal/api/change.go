package api

import (
	"errors"
	"io"
	"maps"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"unicode/utf8"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/secret"
)

// changeRef names a submission, and what a change of it is based on.
type changeRef struct {
	submissionRef
	IfMatch string `header:"If-Match" required:"true" doc:"The ETag of the submission that the change is based on, or * for whatever it is now."`
}

// stepRef names a submission, and can name what a step is based on.
type stepRef struct {
	submissionRef
	IfMatch string `header:"If-Match" doc:"The ETag of the submission as it was read. If it has changed, nothing is done."`
}

// StaleError is an [oin.Problem] with [oin.CodeStale], and how the submission is now.
type StaleError struct {
	problem error
	Now     wire.Submission
}

func (e *StaleError) Error() string { return e.problem.Error() }

// Unwrap returns the [oin.Problem].
func (e *StaleError) Unwrap() error { return e.problem }

// stale adds to an error of a change how the submission is now, if that is why it failed.
func (c *Call) stale(id oin.SubmissionID, err error) error {
	if oin.CodeOf(err) != oin.CodeStale {
		return err
	}
	v, readErr := c.Portal.VisibleSubmission(c.ctx(), c.Who, id)
	if readErr != nil {
		return readErr
	}
	return &StaleError{err, c.submission(v)}
}

// revision parses If-Match. It returns nil for “*” and for none. A tag that a proxy has made
// weak, because it compressed the response, is as good: it names a revision, and not bytes.
func revision(ifMatch string) (*int64, error) {
	switch text := strings.TrimPrefix(strings.Trim(ifMatch, " "), "W/"); {
	case text == "", text == "*":
		return nil, nil
	case len(text) > 2 && text[0] == '"' && text[len(text)-1] == '"':
		if n, err := strconv.ParseInt(text[1:len(text)-1], 10, 64); err == nil {
			return &n, nil
		}
	}
	return nil, invalid(map[string]string{"If-Match": "This has to be the ETag of the submission, with its quotation marks, or *."})
}

// save begins a save that is based on what If-Match says.
func save(ifMatch string) (portal.Save, error) {
	if strings.TrimSpace(ifMatch) == "" {
		return portal.Save{}, &oin.Problem{Code: CodeNoPrecondition,
			Text: "Send If-Match with the ETag of the submission that your change is based on, so that it overwrites nothing unseen, or * to overwrite. Nothing was changed."}
	}
	at, err := revision(ifMatch)
	return portal.Save{At: at, Over: at == nil}, err
}

// saved saves, and returns the submission as it is then.
func (c *Call) saved(id oin.SubmissionID, s portal.Save) (wire.Submission, error) {
	saved, err := c.Portal.SaveAnswers(c.ctx(), c.Who, id, s)
	if err != nil {
		return wire.Submission{}, c.stale(id, err)
	}
	faults := map[string]string{}
	for key, why := range saved.Refused {
		faults[oin.FindField(key).Name()] = why
	}
	if err := invalid(faults); err != nil {
		return wire.Submission{}, err
	}
	return c.submission(saved.Submission), nil
}

// addAnswers adds answers to a save. It returns an [oin.Problem] that names those that
// can't be saved: then none is.
func addAnswers(s *portal.Save, answers wire.Answers) error {
	faults := map[string]string{}
	for _, f := range oin.Fields() {
		sent, ok := answers[f.Name()]
		if !ok {
			continue
		}
		v := wire.Answer(f, sent)
		switch {
		case f.Kind != oin.KindPassword:
			if _, why := f.Normalize(v); why != "" {
				faults["answers."+f.Name()] = why
				continue
			}
			s.Edits = append(s.Edits, oin.FieldEdit{Key: f.Key, Value: v})
		case v.Text == "":
			s.Clears = append(s.Clears, portal.Clear{Key: f.Key})
		case utf8.RuneCountInString(v.Text) > f.Max:
			faults["answers."+f.Name()] = "Shorten this to " + strconv.Itoa(f.Max) + " characters or fewer."
		default:
			s.Secrets = append(s.Secrets, portal.NewSecret{Key: f.Key, Text: secret.Text(v.Text)})
		}
	}
	return invalid(faults)
}

// PatchSubmission changes answers of a draft: all of them, or none.
var PatchSubmission = operation("patchSubmission", "submissions", "Change answers", func(c *Call, in struct {
	changeRef
	Body wire.AnswersPatch
}) (wire.Submission, error) {
	s, err := save(in.IfMatch)
	if err != nil {
		return wire.Submission{}, err
	}
	if err := addAnswers(&s, in.Body.Answers); err != nil {
		return wire.Submission{}, err
	}
	return c.saved(in.ID, s)
})

// PutSubmission replaces all answers of a draft. A secret that the request leaves out stays,
// since no response has it, so that a program can send back what it read.
var PutSubmission = operation("replaceSubmission", "submissions", "Replace all answers", func(c *Call, in struct {
	changeRef
	Body wire.AllAnswers
}) (wire.Submission, error) {
	s, err := save(in.IfMatch)
	if err != nil {
		return wire.Submission{}, err
	}
	all := maps.Clone(in.Body.Answers)
	for _, f := range oin.Fields() {
		if _, sent := all[f.Name()]; !sent && !f.Kind.IsFile() && f.Kind != oin.KindPassword {
			all[f.Name()] = nil
		}
	}
	if err := addAnswers(&s, all); err != nil {
		return wire.Submission{}, err
	}
	return c.saved(in.ID, s)
})

// onceIn is the key of a creation.
type onceIn struct {
	Key string `header:"Idempotency-Key" doc:"A new value for each request, at most 255 characters. Within a day, a request that is sent again with it creates nothing else."`
}

// once returns the call with a context in which its creation happens once.
func (c *Call) once(in onceIn, print string) (*Call, error) {
	if in.Key == "" {
		return c, nil
	}
	if len(in.Key) > 255 {
		return nil, invalid(map[string]string{"Idempotency-Key": "Shorten this to 255 characters or fewer."})
	}
	ctx := portal.WithOnce(c.ctx(), portal.Once{Key: in.Key, Print: c.Request.Method + " " + c.Request.URL.Path + "\n" + print})
	again := *c
	again.Request = c.Request.WithContext(ctx)
	return &again, nil
}

// CreateSubmission begins a new integration.
var CreateSubmission = operation("createSubmission", "submissions", "Create a submission", func(c *Call, in struct {
	onceIn
	Body wire.NewSubmission
}) (wire.Submission, error) {
	s := portal.Save{Over: true}
	if err := addAnswers(&s, in.Body.Answers); err != nil {
		return wire.Submission{}, err
	}
	once, err := c.once(in.onceIn, canonical(in.Body))
	if err != nil {
		return wire.Submission{}, err
	}
	id, err := c.Portal.AddSubmission(once.ctx(), c.Who)
	if err != nil {
		return wire.Submission{}, err
	}
	v, err := c.Portal.Submission(c.ctx(), c.Who, id)
	if err != nil {
		return wire.Submission{}, err
	}
	c.Header.Set("Location", c.Request.URL.Path+"/"+string(id))
	// Answers are saved after the creation. A repeated request saves them if the first one
	// was cut off in between.
	if len(in.Body.Answers) == 0 || len(v.Answers) > 0 || !v.Status.Editable() {
		return c.submission(v), nil
	}
	return c.saved(id, s)
}, creates)

// CopySubmission begins a new integration with the answers of another one.
var CopySubmission = operation("copySubmission", "submissions", "Copy a submission", func(c *Call, in struct {
	submissionRef
	onceIn
}) (wire.Submission, error) {
	once, err := c.once(in.onceIn, "")
	if err != nil {
		return wire.Submission{}, err
	}
	id, err := c.Portal.CopySubmission(once.ctx(), c.Who, in.ID)
	if err != nil {
		return wire.Submission{}, err
	}
	return c.created(id)
}, creates)

// created returns a submission that was just created.
func (c *Call) created(id oin.SubmissionID) (wire.Submission, error) {
	v, err := c.Portal.Submission(c.ctx(), c.Who, id)
	if err != nil {
		return wire.Submission{}, err
	}
	base := c.Request.URL.Path
	if at := strings.Index(base, "/submissions/"); at >= 0 {
		base = base[:at] + "/submissions"
	}
	c.Header.Set("Location", base+"/"+string(id))
	return c.submission(v), nil
}

// DeleteSubmission deletes a draft for good.
var DeleteSubmission = operation("deleteSubmission", "submissions", "Delete a draft", func(c *Call, in changeRef) (nothing, error) {
	s, err := save(in.IfMatch)
	if err != nil {
		return nothing{}, err
	}
	v, err := c.Portal.Submission(c.ctx(), c.Who, in.ID)
	if err != nil {
		return nothing{}, err
	}
	_, err = c.Portal.Act(c.ctx(), c.Who, in.ID, portal.ActionRequest{Action: oin.ActionDelete, Seen: v.Seen(), At: s.At})
	return nothing{}, c.stale(in.ID, err)
})

// fileRef names a file of a submission.
type fileRef struct {
	Field string `path:"field" doc:"The field: logo, flowTestSuite, or testAttachment1 to testAttachment3."`
}

func (f fileRef) field() (*oin.Field, error) {
	field := oin.FindFieldNamed(f.Field)
	if field == nil || !field.Kind.IsFile() {
		return nil, &oin.Problem{Code: oin.CodeNotFound, Text: "There's no file field with this name."}
	}
	return field, nil
}

// GetFile reads a file of a submission.
var GetFile = operation("getFile", "files", "Download a file", func(c *Call, in struct {
	submissionRef
	fileRef
}) (portal.File, error) {
	f, err := in.field()
	if err != nil {
		return portal.File{}, err
	}
	return c.Portal.File(c.ctx(), c.Who, in.ID, f.Key)
})

// PutFile uploads a file to a draft.
var PutFile = operation("putFile", "files", "Upload a file", func(c *Call, in struct {
	changeRef
	fileRef
	Disposition string `header:"Content-Disposition" doc:"The name of the file, such as attachment; filename=icon.png."`
	file
}) (wire.Submission, error) {
	f, err := in.field()
	if err != nil {
		return wire.Submission{}, err
	}
	s, err := save(in.IfMatch)
	if err != nil {
		return wire.Submission{}, err
	}
	most := portal.MaxUploadOf(f.Kind)
	data, err := io.ReadAll(io.LimitReader(c.Request.Body, int64(most)+1))
	_, tooLarge := errors.AsType[*http.MaxBytesError](err)
	switch {
	case tooLarge, err == nil && len(data) > most:
		return wire.Submission{}, invalid(map[string]string{f.Name(): portal.TooLarge(most)})
	case err != nil:
		return wire.Submission{}, errCutOff
	case len(data) == 0:
		return wire.Submission{}, invalid(map[string]string{f.Name(): "This file is empty. Choose another file."})
	}
	name := f.Name()
	if _, params, err := mime.ParseMediaType(in.Disposition); err == nil && params["filename"] != "" {
		name = params["filename"]
	}
	s.Uploads = []portal.Upload{{Key: f.Key, Name: name, Data: data}}
	return c.saved(in.ID, s)
})

// DeleteFile takes a file away from a draft.
var DeleteFile = operation("deleteFile", "files", "Remove a file", func(c *Call, in struct {
	changeRef
	fileRef
}) (wire.Submission, error) {
	f, err := in.field()
	if err != nil {
		return wire.Submission{}, err
	}
	s, err := save(in.IfMatch)
	if err != nil {
		return wire.Submission{}, err
	}
	s.Clears = []portal.Clear{{Key: f.Key}}
	return c.saved(in.ID, s)
})

// step returns an operation that takes a step of a submission's own org.
func step(action oin.Action, id, summary string) *Operation {
	return operation(id, "submissions", summary, func(c *Call, in struct {
		stepRef
		Body wire.Step
	}) (wire.Submission, error) {
		request, err := actionRequest(action, in.Body, in.IfMatch)
		if err != nil {
			return wire.Submission{}, err
		}
		if _, err := c.Portal.Act(c.ctx(), c.Who, in.ID, request); err != nil {
			return wire.Submission{}, c.stale(in.ID, err)
		}
		v, err := c.Portal.VisibleSubmission(c.ctx(), c.Who, in.ID)
		if err != nil {
			return wire.Submission{}, err
		}
		return c.submission(v), nil
	})
}

func actionRequest(action oin.Action, s wire.Step, ifMatch string) (portal.ActionRequest, error) {
	at, err := revision(ifMatch)
	if err != nil {
		return portal.ActionRequest{}, err
	}
	status, ok := oin.ParseStatus(s.Status)
	if !ok {
		return portal.ActionRequest{}, invalid(map[string]string{"status": "This has to be a status of the lifecycle."})
	}
	return portal.ActionRequest{Action: action, Seen: oin.Seen{Status: status, Round: s.Round}, Note: strings.TrimSpace(s.Note), At: at}, nil
}

// Steps of a submission's own org.
var (
	Submit         = step(oin.ActionSubmit, "submit", "Submit for review")
	Answer         = step(oin.ActionAnswer, "answerWithoutChanges", "Resubmit without changes, with a reason")
	Withdraw       = step(oin.ActionWithdraw, "withdraw", "Withdraw from review")
	RequestRemoval = step(oin.ActionRequestRemoval, "requestRemoval", "Request removal from the catalog, with a reason")
	CancelRemoval  = step(oin.ActionCancelRemoval, "cancelRemoval", "Cancel a removal request")
)

// StartUpdate begins the next version of a published one.
var StartUpdate = operation("startUpdate", "submissions", "Start an update", func(c *Call, in struct {
	stepRef
	onceIn
	Body wire.Step
}) (wire.Submission, error) {
	request, err := actionRequest(oin.ActionUpdate, in.Body, in.IfMatch)
	if err != nil {
		return wire.Submission{}, err
	}
	once, err := c.once(in.onceIn, canonical(in.Body))
	if err != nil {
		return wire.Submission{}, err
	}
	made, err := c.Portal.Act(once.ctx(), c.Who, in.ID, request)
	if err != nil {
		return wire.Submission{}, c.stale(in.ID, err)
	}
	return c.created(made)
}, creates)
