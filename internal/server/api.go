package server

import (
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// forPrograms reports whether the request is for the API, which always gets JSON.
func forPrograms(r *http.Request) bool { return strings.HasPrefix(r.URL.Path, paths.API) }

// json writes value as JSON. Like a page, it is built completely before anything is
// sent.
func (s *server) json(w http.ResponseWriter, r *http.Request, status int, value any) error {
	body, err := json.Marshal(value)
	if err != nil {
		return err
	}
	mediaType := "application/json"
	if status >= 400 {
		mediaType = "application/problem+json"
	}
	w.Header().Set("Content-Type", mediaType)
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	if _, err := w.Write(body); err != nil {
		s.log.DebugContext(r.Context(), "reader went away", "error", err)
	}
	return nil
}

// submissionJSON is a submission as docs/api.md describes it. What can be missing is a
// pointer or empty.
type submissionJSON struct {
	ID            oin.SubmissionID        `json:"id"`
	IntegrationID oin.IntegrationID       `json:"integrationId"`
	OrgID         oin.OrgID               `json:"orgId"`
	Name          string                  `json:"name"`
	Version       int                     `json:"version"`
	Status        string                  `json:"status"`
	Round         int                     `json:"round"`
	Due           *time.Time              `json:"due,omitempty"`
	LastSubmitted *time.Time              `json:"lastSubmitted,omitempty"`
	LastPublished *time.Time              `json:"lastPublished,omitempty"`
	Answers       map[oin.Key]any         `json:"answers"`
	Progress      []progressJSON          `json:"progress"`
	Faults        map[oin.Key][]faultJSON `json:"faults"`
	*draftJSON                            // for its own org only
}

// draftJSON has what only the org that edits a submission can see.
type draftJSON struct {
	Revision      int64     `json:"revision"`
	Created       time.Time `json:"created"`
	LastUpdated   time.Time `json:"lastUpdated"`
	LastUpdatedBy string    `json:"lastUpdatedBy"`
}

type progressJSON struct {
	Tab     string    `json:"tab"`
	Percent int       `json:"percent"`
	Missing []oin.Key `json:"missing"`
}

type faultJSON struct {
	Item *int   `json:"item,omitempty"` // index in a list, from 0
	Text string `json:"text"`
}

type fileJSON struct {
	Name      string `json:"name"`
	MediaType string `json:"mediaType"`
	Size      int64  `json:"size"`
	SHA256    string `json:"sha256"`
}

type secretJSON struct {
	Stored bool `json:"stored"`
}

// submission writes a submission that the person can also see as a page.
func (s *server) submission(w http.ResponseWriter, r *http.Request) error {
	id, err := submissionID(r)
	if err != nil {
		return err
	}
	v, err := s.portal.VisibleSubmission(r.Context(), *person(r), id)
	if err != nil {
		return err
	}
	answers, draft := v.Submitted, (*draftJSON)(nil)
	if person(r).Role.May(oin.RoleISV) {
		answers, draft = v.Answers, &draftJSON{v.Revision, v.Created, v.Changed, v.ChangedBy}
	}
	out := submissionJSON{
		ID: v.ID, IntegrationID: v.Integration, OrgID: v.Org.ID, Name: answers.Name(), Version: v.Version, Status: v.Status.String(), Round: v.Round,
		Due: v.Due, LastSubmitted: v.SentAt, LastPublished: v.Published,
		Answers: map[oin.Key]any{}, Faults: map[oin.Key][]faultJSON{}, draftJSON: draft,
	}
	for _, f := range oin.Fields() {
		if value := answers[f.Key]; !value.Empty() {
			out.Answers[f.Key] = valueJSON(value)
		}
	}
	for _, p := range oin.ProgressOf(answers, v.Facts) {
		tab := progressJSON{Tab: p.Tab.ID, Percent: p.Percent(), Missing: []oin.Key{}}
		for _, f := range p.Missing {
			tab.Missing = append(tab.Missing, f.Key)
			for _, fault := range f.Faults(answers, v.Facts) {
				out.Faults[f.Key] = append(out.Faults[f.Key], faultOf(fault))
			}
		}
		out.Progress = append(out.Progress, tab)
	}
	return s.json(w, r, http.StatusOK, out)
}

// valueJSON returns an answer without its secret.
func valueJSON(v oin.Value) any {
	switch {
	case v.Secret != nil:
		return secretJSON{Stored: true}
	case v.File != nil:
		return fileJSON{v.File.Name, v.File.MediaType, v.File.Size, v.File.SHA256}
	case v.Items != nil:
		return v.Items
	}
	return v.Text
}

func faultOf(f oin.Fault) faultJSON {
	if f.Item < 0 {
		return faultJSON{Text: f.Text}
	}
	return faultJSON{Item: &f.Item, Text: f.Text}
}
