package server

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"oinmanager/internal/config"
	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
)

func TestAProblemIsAPageOrJSON(t *testing.T) {
	s := alone(t, config.Server{BaseURL: "https://oin.example"})
	fields := oin.CheckFields(map[string]string{"domain": "Type a domain."})
	exceeded := &limit.ExceededError{Kind: limit.Requests, Rule: limit.Requests.Rules[0], Wait: 2 * time.Second}
	for _, tt := range []struct {
		err    error
		status int
		code   oin.Code
		retry  string
		says   string
	}{
		{errNoPage, 404, oin.CodeNotFound, "", ""},
		{fields, 422, oin.CodeInvalid, "", ""},
		{exceeded, 429, oin.CodeTooManyRequests, "2", ""},
		{&http.MaxBytesError{Limit: bodyLimit}, 413, codeTooLarge, "", ""},
		{io.ErrUnexpectedEOF, 503, oin.CodeUnavailable, "30", "We can't reach our database"},
		{&pgconn.PgError{Code: "55P03"}, 503, oin.CodeUnavailable, "30", "Our database is busy right now. Nothing was changed."},
		{&pgconn.PgError{Code: "57014"}, 503, oin.CodeUnavailable, "30", "Our database is busy right now."},
		{errors.New("secret of the database"), 500, codeInternal, "", ""},
	} {
		page, program := httptest.NewRecorder(), httptest.NewRecorder()
		s.problem(page, httptest.NewRequest("GET", "/catalog", nil), tt.err)
		s.problem(program, httptest.NewRequest("GET", "/api/v1/nothing", nil), tt.err)
		if page.Code != tt.status || !strings.HasPrefix(page.Header().Get("Content-Type"), "text/html") {
			t.Errorf("%v: the page is %d, %s", tt.err, page.Code, page.Header().Get("Content-Type"))
		}
		var got struct {
			Code   oin.Code
			Status int
			Detail string
			Fields map[string]string
		}
		if err := json.Unmarshal(program.Body.Bytes(), &got); err != nil || program.Code != tt.status || got.Status != tt.status || got.Code != tt.code || got.Detail == "" || !strings.Contains(got.Detail, tt.says) {
			t.Errorf("%v: a program gets %d %s", tt.err, program.Code, program.Body)
		}
		if program.Header().Get("Content-Type") != "application/problem+json" || program.Header().Get("Retry-After") != tt.retry || page.Header().Get("Retry-After") != tt.retry {
			t.Errorf("%v: a program gets %v", tt.err, program.Header())
		}
		if strings.Contains(program.Body.String()+page.Body.String(), "secret of") {
			t.Errorf("it tells what is ours to know: %s", program.Body)
		}
		if errors.Is(tt.err, fields) && got.Fields["domain"] != "Type a domain." {
			t.Errorf("the fields are %v", got.Fields)
		}
	}
}
