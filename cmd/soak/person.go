package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"time"

	"oinmanager/internal/api/wire"
)

// longestAnswer is how long people wait for an answer, which is longer than anything stands
// still.
const longestAnswer = 75 * time.Second

// person is someone with a browser, and maybe a program with a token.
type person struct {
	crowd      *crowd
	name       string
	email      string
	org        string
	client     *http.Client // follows no redirect, since that is the answer to a change
	token      string
	everyPause time.Duration
	turn       func(context.Context) // what they do, again and again
}

func (c *crowd) newPerson(name, email, org string) (*person, error) {
	jar, err := cookiejar.New(nil)
	if err != nil {
		return nil, fmt.Errorf("make a browser: %w", err)
	}
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConnsPerHost = 2
	return &person{crowd: c, name: name, email: email, org: org, client: &http.Client{
		Jar: jar, Transport: transport, Timeout: longestAnswer,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}, nil
}

// following returns the person's browser as one that follows redirects.
func (p *person) following() *http.Client {
	c := *p.client
	c.CheckRedirect = nil
	return &c
}

// works has the person take turns until ctx ends.
func (p *person) works(ctx context.Context) {
	for ctx.Err() == nil {
		p.crowd.gate.RLock()
		if ctx.Err() == nil {
			p.turn(ctx)
		}
		p.crowd.gate.RUnlock()
		pause(ctx, time.Duration(float64(p.everyPause)*(0.5+rand.Float64())))
	}
}

func (p *person) ask(ctx context.Context, method, path string, body io.Reader, header ...string) answer {
	req, err := http.NewRequestWithContext(ctx, method, p.crowd.baseURL+path, body)
	if err != nil {
		return answer{err: err}
	}
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	a := receive(p.client, req)
	if ctx.Err() == nil {
		p.crowd.ledger.asked(p.name, method+" "+path, a)
	}
	return a
}

func receive(client *http.Client, req *http.Request) (a answer) {
	sent := time.Now()
	defer func() { a.at, a.took = time.Now(), time.Since(sent) }()
	res, err := client.Do(req)
	if err != nil {
		return answer{err: err}
	}
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	return answer{status: res.StatusCode, body: string(raw), header: res.Header, err: err}
}

func (p *person) get(ctx context.Context, path string) answer {
	return p.ask(ctx, http.MethodGet, path, nil)
}

func (p *person) post(ctx context.Context, path string, form url.Values) answer {
	return p.ask(ctx, http.MethodPost, path, strings.NewReader(form.Encode()), "Content-Type", "application/x-www-form-urlencoded")
}

const api = "/api/v1"

// send has the person's program send JSON to the API. A nil body sends none.
func (p *person) send(ctx context.Context, method, path string, body any, header ...string) answer {
	var sent io.Reader
	if body != nil {
		raw, err := json.Marshal(body)
		if err != nil {
			return answer{err: err}
		}
		sent, header = bytes.NewReader(raw), append(header, "Content-Type", "application/json")
	}
	return p.ask(ctx, method, api+path, sent, append(header, "Authorization", "Bearer "+p.token)...)
}

// read has the person's program read something of the API. It reports whether that was
// possible.
func read[T any](ctx context.Context, p *person, path string) (into T, a answer, ok bool) {
	a = p.send(ctx, http.MethodGet, path, nil)
	ok = a.err == nil && a.status == http.StatusOK && json.Unmarshal([]byte(a.body), &into) == nil
	return into, a, ok
}

// submission reads a submission as it is now.
func (p *person) submission(ctx context.Context, id string) (wire.Submission, bool) {
	v, _, ok := read[wire.Submission](ctx, p, "/submissions/"+id)
	return v, ok
}

// needed returns an error unless an answer has a status. It is for what has to succeed
// before anything is made to fail.
func (a answer) needed(what string, status int) error {
	if a.err != nil {
		return fmt.Errorf("%s: %w", what, a.err)
	}
	if a.status != status {
		return fmt.Errorf("%s: %d %s", what, a.status, a.short())
	}
	return nil
}

// decode reads the JSON of an answer.
func (a answer) decode(into any) error {
	if a.err != nil {
		return a.err
	}
	if err := json.Unmarshal([]byte(a.body), into); err != nil {
		return errors.Join(err, errors.New(a.short()))
	}
	return nil
}
