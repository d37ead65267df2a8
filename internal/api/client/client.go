// Package client calls the API of a server, as programs of an ISV do. It knows the types of package
// wire, and nothing of how the server stores or decides anything.
package client

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"mime"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

const (
	maxResponse = 20 << 20
	maxTries    = 3
	maxWait     = time.Minute     // between two tries
	pause       = 2 * time.Second // before a server that is away is tried again, and longer each time
	maxTime     = 5 * time.Minute // of a try, which is enough for a file of 10 MB on a slow line
)

// Client calls the API with a token or, to get one, without.
type Client struct {
	// Renew says how to get another token. It is told when the server refuses the one there is.
	Renew string

	base  *url.URL
	token string
	http  *http.Client
	pause time.Duration
}

// New returns a client of the server at an address. It returns an error if the token would
// be sent unencrypted to another machine.
func New(address, token string) (*Client, error) {
	base, err := url.Parse(strings.TrimSuffix(address, "/"))
	if err != nil || base.Host == "" || base.Scheme != "https" && base.Scheme != "http" {
		return nil, fmt.Errorf("%q isn't the address of a server, such as https://oin.example", address)
	}
	if host := base.Hostname(); base.Scheme == "http" && host != "localhost" && host != "127.0.0.1" && host != "::1" {
		return nil, fmt.Errorf("%s would get the token unencrypted: use https", address)
	}
	// The token is for this server only, so no redirect is followed.
	once := &http.Client{Timeout: maxTime, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	return &Client{base: base, token: token, http: once, pause: pause}, nil
}

// Page returns the address of a page for people.
func (c *Client) Page(path string) string { return c.base.String() + path }

// Error is a problem that the server has reported.
type Error struct {
	Status int
	wire.Problem
	renew string
}

func (e *Error) Error() string {
	text := e.Detail
	if e.renew != "" {
		text += " " + e.renew
	}
	for _, name := range slices.Sorted(maps.Keys(e.Fields)) {
		text += fmt.Sprintf("\n  %s: %s", strings.TrimPrefix(name, "answers."), e.Fields[name])
	}
	return text
}

// IsCode reports whether an error is a problem with a code.
func IsCode(err error, code oin.Code) bool {
	e, ok := errors.AsType[*Error](err)
	return ok && e.Code == string(code)
}

// awayError says that the server can't be reached, or that something in front of it can't
// reach it.
type awayError struct{ error }

func (e awayError) Unwrap() error { return e.error }

// IsRefused reports whether an error says that the server doesn't take the token: it isn't
// complete, has expired, or was revoked.
func IsRefused(err error) bool {
	e, ok := errors.AsType[*Error](err)
	return ok && e.Status == http.StatusUnauthorized
}

// IsAway reports whether an error is that of a server that is away, as while it's restarted,
// and not about the request.
func IsAway(err error) bool {
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Status == http.StatusServiceUnavailable
	}
	_, ok := errors.AsType[awayError](err)
	return ok
}

// repeatable reports whether a request that had no response can be sent again: it was not
// sent, or it changes nothing twice. One with If-Match would be refused for its own change.
func (r call) repeatable(err error) bool {
	if op, ok := errors.AsType[*net.OpError](err); ok && op.Op == "dial" {
		return true
	}
	return r.method == http.MethodGet || r.header["Idempotency-Key"] != ""
}

// Submission is a submission as it was read, with its entity tag.
type Submission struct {
	wire.Submission
	ETag string
}

// Read reads a submission.
func (c *Client) Read(ctx context.Context, id oin.SubmissionID) (Submission, error) {
	return c.submission(ctx, call{method: http.MethodGet, path: paths.APISubmission(id)})
}

// Create begins a new integration. With the same key, it happens once within a day.
func (c *Client) Create(ctx context.Context, answers wire.Answers, key string) (Submission, error) {
	return c.submission(ctx, call{method: http.MethodPost, path: paths.APISubmissions, body: wire.NewSubmission{Answers: answers}, header: map[string]string{"Idempotency-Key": key}})
}

// Change changes answers of a submission as it was read.
func (c *Client) Change(ctx context.Context, s Submission, answers wire.Answers) (Submission, error) {
	return c.submission(ctx, call{method: http.MethodPatch, path: paths.APISubmission(oin.SubmissionID(s.ID)), body: wire.AnswersPatch{Answers: answers}, header: map[string]string{"If-Match": s.ETag}})
}

// Upload uploads a file of a submission as it was read. It tells progress how many bytes
// were sent.
func (c *Client) Upload(ctx context.Context, s Submission, field, name string, data []byte, progress func(sent int)) (Submission, error) {
	return c.submission(ctx, call{method: http.MethodPut, path: file(s, field), data: data, progress: progress, header: map[string]string{
		"If-Match": s.ETag, "Content-Type": "application/octet-stream",
		"Content-Disposition": mime.FormatMediaType("attachment", map[string]string{"filename": name})}})
}

// RemoveFile removes a file of a submission as it was read.
func (c *Client) RemoveFile(ctx context.Context, s Submission, field string) (Submission, error) {
	return c.submission(ctx, call{method: http.MethodDelete, path: file(s, field), header: map[string]string{"If-Match": s.ETag}})
}

// Download reads a file of a submission.
func (c *Client) Download(ctx context.Context, s Submission, field string) ([]byte, error) {
	data, _, err := c.do(ctx, call{method: http.MethodGet, path: file(s, field)})
	return data, err
}

// Submit submits a submission as it was read.
func (c *Client) Submit(ctx context.Context, s Submission, note string) (Submission, error) {
	return c.submission(ctx, call{method: http.MethodPost, path: paths.APISubmission(oin.SubmissionID(s.ID)) + "/submit",
		body: wire.Step{Status: s.Status, Round: s.Round, Note: note}, header: map[string]string{"If-Match": s.ETag}})
}

// Findings reads what the checks say of a submission.
func (c *Client) Findings(ctx context.Context, id oin.SubmissionID) (wire.Findings, error) {
	return read[wire.Findings](ctx, c, paths.APISubmission(id)+"/findings")
}

// Validate asks what there is to say of answers, which are not saved.
func (c *Client) Validate(ctx context.Context, p wire.Proposal) (wire.Validation, error) {
	return send[wire.Validation](ctx, c, paths.APIValidate, p)
}

// Issues reads the issues of a submission.
func (c *Client) Issues(ctx context.Context, id oin.SubmissionID) (wire.IssueList, error) {
	return read[wire.IssueList](ctx, c, paths.Issues(paths.APISubmission(id)))
}

// StartLogin begins the sign-in of this machine.
func (c *Client) StartLogin(ctx context.Context, machine string) (wire.LoginCode, error) {
	return send[wire.LoginCode](ctx, c, paths.APILogin, wire.Login{Machine: machine})
}

// FinishLogin returns the token that a person gave this machine, or an [Error] with
// [oin.CodePending].
func (c *Client) FinishLogin(ctx context.Context, device string) (wire.ExchangedToken, error) {
	return send[wire.ExchangedToken](ctx, c, paths.APILoginToken, wire.LoginPoll{DeviceCode: device})
}

// Exchange returns an API token for the token that a CI gave to a job.
func (c *Client) Exchange(ctx context.Context, ciToken string) (wire.ExchangedToken, error) {
	return send[wire.ExchangedToken](ctx, c, paths.APIExchange, wire.TokenExchange{
		GrantType: "urn:ietf:params:oauth:grant-type:token-exchange", SubjectToken: ciToken, SubjectTokenType: "urn:ietf:params:oauth:token-type:jwt"})
}

// EndToken ends the client's token.
func (c *Client) EndToken(ctx context.Context) error {
	_, _, err := c.do(ctx, call{method: http.MethodDelete, path: paths.APIToken})
	return err
}

func send[T any](ctx context.Context, c *Client, path string, body any) (out T, err error) {
	data, _, err := c.do(ctx, call{method: http.MethodPost, path: path, body: body})
	if err == nil {
		err = decode(data, &out)
	}
	return out, err
}

func file(s Submission, field string) string {
	return paths.APISubmission(oin.SubmissionID(s.ID)) + "/files/" + field
}

func read[T any](ctx context.Context, c *Client, path string) (out T, err error) {
	data, _, err := c.do(ctx, call{method: http.MethodGet, path: path})
	if err == nil {
		err = decode(data, &out)
	}
	return out, err
}

func (c *Client) submission(ctx context.Context, r call) (s Submission, err error) {
	data, header, err := c.do(ctx, r)
	if err != nil {
		return s, err
	}
	s.ETag = header.Get("ETag")
	return s, decode(data, &s.Submission)
}

func decode(data []byte, out any) error {
	if err := json.Unmarshal(data, out); err != nil {
		return fmt.Errorf("the server's response isn't what the API returns: %w", err)
	}
	return nil
}

// call is a request, which can be sent again.
type call struct {
	method, path string
	body         any
	data         []byte
	header       map[string]string
	progress     func(sent int)
}

// do sends a request. It waits and tries again if the server asks for that, or is away.
func (c *Client) do(ctx context.Context, r call) ([]byte, http.Header, error) {
	if r.body != nil {
		data, err := json.Marshal(r.body)
		if err != nil {
			return nil, nil, err
		}
		r.data = data
	}
	for try := 1; ; try++ {
		data, response, err := c.send(ctx, r)
		var wait time.Duration
		again := false
		switch {
		case err == nil && response.StatusCode < 300:
			return data, response.Header, nil
		case err == nil:
			err = c.problem(response, data)
			wait, again = waitOf(response)
		}
		if !again && IsAway(err) && r.repeatable(err) {
			wait, again = time.Duration(try)*c.pause, true
		}
		if !again || try == maxTries {
			return nil, nil, err
		}
		select {
		case <-ctx.Done():
			return nil, nil, ctx.Err()
		case <-time.After(wait):
		}
	}
}

func (c *Client) send(ctx context.Context, r call) ([]byte, *http.Response, error) {
	var body io.Reader
	if r.data != nil {
		body = &counted{bytes.NewReader(r.data), r.progress, 0}
	}
	request, err := http.NewRequestWithContext(ctx, r.method, c.base.String()+r.path, body)
	if err != nil {
		return nil, nil, err
	}
	if r.data != nil {
		request.ContentLength = int64(len(r.data))
	}
	if c.token != "" {
		request.Header.Set("Authorization", "Bearer "+c.token)
	}
	request.Header.Set("User-Agent", "oinmanager")
	if r.body != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	for name, value := range r.header {
		request.Header.Set(name, value)
	}
	response, err := c.http.Do(request)
	if err != nil {
		return nil, nil, c.away(ctx, "%s can't be reached: %w", err)
	}
	defer response.Body.Close()
	data, err := io.ReadAll(io.LimitReader(response.Body, maxResponse))
	if err != nil {
		return nil, nil, c.away(ctx, "the response of %s was cut off: %w", err)
	}
	return data, response, nil
}

// away returns the error of a request without a response, unless the caller has ended it.
func (c *Client) away(ctx context.Context, format string, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return awayError{fmt.Errorf(format, c.base.Host, err)}
}

// counted tells how much was read.
type counted struct {
	r    io.Reader
	tell func(int)
	n    int
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	if c.n += n; c.tell != nil && n > 0 {
		c.tell(c.n)
	}
	return n, err
}

// waitOf returns how long to wait before a request that was not done is sent again.
func waitOf(r *http.Response) (time.Duration, bool) {
	if r.StatusCode != http.StatusTooManyRequests && r.StatusCode != http.StatusServiceUnavailable {
		return 0, false
	}
	seconds, err := strconv.Atoi(r.Header.Get("Retry-After"))
	wait := time.Duration(seconds) * time.Second
	return wait, err == nil && wait >= 0 && wait <= maxWait
}

// problem returns the error of a response.
func (c *Client) problem(r *http.Response, data []byte) error {
	e := &Error{Status: r.StatusCode}
	if e.Status == http.StatusUnauthorized {
		e.renew = c.Renew
	}
	err := json.Unmarshal(data, &e.Problem)
	switch known := err == nil && e.Detail != ""; {
	case !known && (r.StatusCode == http.StatusBadGateway || r.StatusCode == http.StatusServiceUnavailable || r.StatusCode == http.StatusGatewayTimeout):
		return awayError{fmt.Errorf("%s can't be reached: something in front of it responded with %s", r.Request.URL.Host, r.Status)}
	case !known:
		return fmt.Errorf("%s responded with %s, and not as OIN Manager does. Check the address", r.Request.URL.Host, r.Status)
	}
	return e
}

// Stored returns the answers as they are stored, without secrets.
func (s Submission) Stored() oin.Answers {
	a := oin.Answers{}
	for _, f := range oin.Fields() {
		if sent, ok := s.Answers[f.Name()]; ok {
			a[f.Key] = wire.Answer(f, sent)
		}
		if file, ok := s.Files[f.Name()]; ok {
			a[f.Key] = oin.Value{File: &oin.File{SHA256: file.SHA256, Name: file.Name, MediaType: file.MediaType, Size: file.Size}}
		}
	}
	return a
}
