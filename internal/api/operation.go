// Package api is what programs can do: one operation each, as a pair of types for the
// request and the response, and a function that calls the portal. The types are the only
// source for reading requests, writing responses, and the OpenAPI document.
//
// The package knows neither who may call an operation nor at which path: that is a line of
// the server's routes. What programs send and get is in package wire.
package api

import (
	"context"
	"net/http"
	"reflect"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

// Operation is something that a program can do.
type Operation struct {
	ID      string // in the document, and of a client's function
	Tag     string // of its group in the document
	Summary string
	in, out reflect.Type
	call    func(*Call) (any, error)
	created bool
	// Cached means that a program can ask for the response only if it has changed.
	Cached bool
}

// Call is a call of an operation.
type Call struct {
	Portal  *portal.Portal
	Site    string     // the product's public URL, without a slash at the end
	Who     oin.Person // zero if no one is signed in
	Request *http.Request
	// Param returns a placeholder of the path.
	Param func(name string) string
	// Header are headers of the response.
	Header http.Header
}

func (c *Call) ctx() context.Context { return c.Request.Context() }

// nothing is the response of an operation that returns none.
type nothing struct{}

// option changes an operation.
type option func(*Operation)

// creates makes 201 the status of success.
func creates(o *Operation) { o.created = true }

// cached lets a program ask for the response only if it has changed (If-None-Match).
func cached(o *Operation) { o.Cached = true }

// operation returns an operation. In has the parameters of the path (tag path) and the
// query (tag query), and the member Body if the request brings JSON.
func operation[In, Out any](id, tag, summary string, do func(*Call, In) (Out, error), options ...option) *Operation {
	o := &Operation{ID: id, Tag: tag, Summary: summary, in: reflect.TypeFor[In](), out: reflect.TypeFor[Out]()}
	for _, set := range options {
		set(o)
	}
	bind := binder(o.in)
	o.call = func(c *Call) (any, error) {
		var in In
		if err := bind(c, reflect.ValueOf(&in).Elem()); err != nil {
			return nil, err
		}
		return do(c, in)
	}
	return o
}

// Do calls the operation. It returns the status of the response, and its JSON, a
// [portal.File], or nil for none. Errors that the caller can act on are an [oin.Problem].
func (o *Operation) Do(c *Call) (status int, body any, err error) {
	body, err = o.call(c)
	switch {
	case err != nil:
		return 0, nil, err
	case o.out == reflect.TypeFor[nothing]():
		return http.StatusNoContent, nil, nil
	}
	return o.status(), body, nil
}

// status returns the status of success.
func (o *Operation) status() int {
	switch {
	case o.out == reflect.TypeFor[nothing]():
		return http.StatusNoContent
	case o.created:
		return http.StatusCreated
	default:
		return http.StatusOK
	}
}

// TakesJSON reports whether a request brings JSON.
func (o *Operation) TakesJSON() bool { _, ok := o.in.FieldByName("Body"); return ok }

// TakesFile reports whether a request brings a file.
func (o *Operation) TakesFile() bool { _, ok := o.in.FieldByName("file"); return ok }
