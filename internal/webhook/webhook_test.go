package webhook_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
	"oinmanager/internal/outbound"
	"oinmanager/internal/secret"
	"oinmanager/internal/webhook"
)

// receiver is a server that gets webhooks, and a sender that trusts its certificate.
func receiver(t *testing.T, answer http.HandlerFunc, timeout time.Duration) (string, *webhook.Sender) {
	t.Helper()
	s := httptest.NewTLSServer(answer)
	t.Cleanup(s.Close)
	anywhere := func(string) bool { return true }
	return s.URL, webhook.NewSender(webhook.Options{Client: s.Client(), Trusted: anywhere, Timeout: timeout, Now: time.Now})
}

func TestAReceiverVerifiesWithTheLibraryOfTheStandard(t *testing.T) {
	t.Parallel()
	before, current, stranger := webhook.NewSecret(), webhook.NewSecret(), webhook.NewSecret()
	body, err := webhook.Body(webhook.Message{Type: "integration.published", At: time.Unix(1e9, 0), Data: wire.WebhookData{OrgID: "51d2"}}, oin.FormatStandard)
	if err != nil {
		t.Fatal(err)
	}
	valid := map[secret.Text]bool{}
	url, sender := receiver(t, func(_ http.ResponseWriter, r *http.Request) {
		got, _ := io.ReadAll(r.Body)
		if !bytes.Equal(got, body) || r.Method != http.MethodPost || r.Header.Get("Content-Type") != "application/json" {
			t.Errorf("%s %s %s", r.Method, r.Header.Get("Content-Type"), got)
		}
		for _, s := range []secret.Text{before, current, stranger} {
			oracle, err := standardwebhooks.NewWebhook(string(s))
			if err != nil {
				t.Error(err)
				return
			}
			valid[s] = oracle.Verify(got, r.Header) == nil
			if oracle.Verify(append(got, ' '), r.Header) == nil {
				t.Error("a changed body is accepted")
			}
		}
	}, 0)
	for _, secrets := range [][]secret.Text{{current}, {current, before}} {
		answer, err := sender.Send(t.Context(), webhook.Endpoint{URL: url, Secrets: secrets}, "msg_1", body)
		if err != nil || !answer.Accepted() || answer.Status != http.StatusOK {
			t.Fatalf("%+v, %v", answer, err)
		}
		if !valid[current] || valid[before] != (len(secrets) == 2) || valid[stranger] {
			t.Errorf("with %d secrets: current %t, before %t, another's %t", len(secrets), valid[current], valid[before], valid[stranger])
		}
	}
}

func TestAMalformedSecretSendsNothingAndShowsNothing(t *testing.T) {
	t.Parallel()
	url, sender := receiver(t, func(http.ResponseWriter, *http.Request) { t.Error("it was sent") }, 0)
	for _, secrets := range [][]secret.Text{nil, {""}, {"whsec_"}, {"whsec_c2hvcnQ="}, {"whsec_!"}, {secret.Text(strings.TrimPrefix(string(webhook.NewSecret()), "whsec_"))}, {webhook.NewSecret(), "whsec_"}} {
		_, err := sender.Send(t.Context(), webhook.Endpoint{URL: url, Secrets: secrets}, "msg_1", []byte("{}"))
		if !errors.Is(err, webhook.ErrSecret) || strings.Contains(err.Error(), "whsec_") {
			t.Errorf("%d secrets: %v", len(secrets), err)
		}
	}
}

func TestABadReceiverHoldsNothingUp(t *testing.T) {
	t.Parallel()
	elsewhere := httptest.NewTLSServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("a redirect was followed") }))
	defer elsewhere.Close()
	for name, c := range map[string]struct {
		answer http.HandlerFunc
		fault  string
		status int
	}{
		"an error": {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(500) }, "error 500", 500},
		"gone":     {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(410) }, "error 410", 410},
		"a redirect": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, elsewhere.URL, http.StatusTemporaryRedirect)
		}, "redirects (307)", 307},
		"never":    {func(_ http.ResponseWriter, r *http.Request) { drain(r); <-r.Context().Done() }, "too long", 0},
		"hangs up": {func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, "the connection failed", 0},
		"a body without end": {func(w http.ResponseWriter, r *http.Request) {
			drain(r)
			for r.Context().Err() == nil {
				fmt.Fprint(w, strings.Repeat("é", 1<<15))
			}
		}, "", 200},
		"a body that stops": {func(w http.ResponseWriter, r *http.Request) {
			drain(r)
			fmt.Fprint(w, "ok")
			w.(http.Flusher).Flush()
			<-r.Context().Done()
		}, "", 200},
		"no text": {func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "a\x00b\x1b[31m\xffc\xe2\x80") }, "", 200},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			url, sender := receiver(t, c.answer, 300*time.Millisecond)
			answer, err := sender.Send(t.Context(), webhook.Endpoint{URL: url, Secrets: []secret.Text{webhook.NewSecret()}}, "msg_1", []byte("{}"))
			if err != nil || answer.Status != c.status || answer.Accepted() != (c.fault == "") || !strings.Contains(answer.Fault, c.fault) || answer.Gone() != (c.status == 410) {
				t.Fatalf("%+v, %v", answer, err)
			}
			if len(answer.Body) > webhook.MaxAnswer || strings.ContainsAny(answer.Body, "\x00\x1b") || strings.Contains(answer.Fault, url) {
				t.Errorf("it keeps %d bytes: %.100q, %s", len(answer.Body), answer.Body, answer.Fault)
			}
			if name == "no text" && answer.Body != "ab[31m�c" {
				t.Errorf("%q", answer.Body)
			}
			if name == "a body without end" && (len(answer.Body) != webhook.MaxAnswer || strings.Contains(answer.Body, "�")) {
				t.Errorf("%d bytes, ending in %q", len(answer.Body), answer.Body[len(answer.Body)-4:])
			}
		})
	}
}

// drain reads a request, without which a server doesn't hear that the client has gone.
func drain(r *http.Request) { _, _ = io.Copy(io.Discard, r.Body) }

func TestOnlyThePublicInternetGetsWebhooks(t *testing.T) {
	t.Parallel()
	inside := httptest.NewUnstartedServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("a server on this machine was asked") }))
	inside.Config.ErrorLog = log.New(io.Discard, "", 0)
	inside.StartTLS()
	defer inside.Close()
	// The URL of a name is fine, as far as its text tells; where it leads isn't.
	lenient := func(string) bool { return true }
	sender := webhook.NewSender(webhook.Options{Client: outbound.NewClient(outbound.Options{}), Trusted: lenient, Now: time.Now})
	answer, err := sender.Send(t.Context(), webhook.Endpoint{URL: inside.URL, Secrets: []secret.Text{webhook.NewSecret()}}, "msg_1", []byte("{}"))
	if err != nil || answer.Accepted() || !strings.Contains(answer.Fault, "public internet") {
		t.Errorf("%+v, %v", answer, err)
	}
	strict := webhook.NewSender(webhook.Options{Client: outbound.NewClient(outbound.Options{}), Now: time.Now})
	answer, err = strict.Send(t.Context(), webhook.Endpoint{URL: inside.URL, Secrets: []secret.Text{webhook.NewSecret()}}, "msg_1", []byte("{}"))
	if err != nil || answer.Accepted() || !strings.Contains(answer.Fault, "isn't allowed") {
		t.Errorf("%+v, %v", answer, err)
	}
}

func TestTheURLOfAnEndpointIsChecked(t *testing.T) {
	t.Parallel()
	sender := webhook.NewSender(webhook.Options{Client: outbound.NewClient(outbound.Options{}), Trusted: func(host string) bool { return host == "localhost:9999" }, Now: time.Now})
	for url, want := range map[string]string{
		"https://hooks.acme.com/oin?team=1": "",
		"https://hooks.acme.com:8443/":      "",
		"https://93.184.216.34/":            "",
		"http://localhost:9999/hook":        "", // the operator's own
		"http://hooks.acme.com/":            "https://",
		"https://localhost/":                "anyone can open",
		"https://localhost./":               "anyone can open",
		"https://a.localhost/":              "anyone can open",
		"https://intranet/":                 "anyone can open",
		"https://db.internal/":              "anyone can open",
		"https://127.0.0.1/":                "anyone can open",
		"https://[::1]/":                    "anyone can open",
		"https://[::ffff:10.0.0.1]/":        "anyone can open",
		"https://[64:ff9b::10.0.0.1]/":      "anyone can open",
		"https://100.64.0.1/":               "anyone can open",
		"https://169.254.169.254/latest":    "anyone can open",
		"https://ada:pw@hooks.acme.com/":    "username and password",
		"https://hooks.acme.com/#x":         "after #",
		"ftp://hooks.acme.com/":             "https://",
		"javascript:alert(1)":               "https://",
		"https:///path":                     "domain",
		"hooks.acme.com":                    "https://",
		"":                                  "https://",
		"https://hooks.acme.com/\x00":       "complete",
		"https://hooks.acme.com/" + strings.Repeat("a", 1_000):   "Shorten",
		"https://hooks.acme.com/" + strings.Repeat("a", 100_000): "Shorten",
	} {
		fault := oin.FaultsOf(sender.CheckURL(url))["url"]
		if (fault == "") != (want == "") || !strings.Contains(fault, want) {
			t.Errorf("%.60q: %q, want %q", url, fault, want)
		}
	}
}

func TestAnAttemptThatWeStopIsNotTheReceiversFault(t *testing.T) {
	t.Parallel()
	ctx, stop := context.WithCancel(t.Context())
	url, sender := receiver(t, func(_ http.ResponseWriter, r *http.Request) { drain(r); stop(); <-r.Context().Done() }, 0)
	if _, err := sender.Send(ctx, webhook.Endpoint{URL: url, Secrets: []secret.Text{webhook.NewSecret()}}, "msg_1", []byte("{}")); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}

func TestAWebhookIsTriedForThreeDays(t *testing.T) {
	t.Parallel()
	first := time.Date(2026, 3, 6, 9, 0, 0, 0, time.UTC)
	for name, c := range map[string]struct {
		asked    time.Duration // by each response
		took     time.Duration // each attempt
		attempts int
		shortest time.Duration
	}{
		"at once":                {0, 0, 10, time.Minute},
		"slow":                   {0, 10 * time.Second, 10, time.Minute},
		"left alone for an hour": {time.Hour, 0, 10, time.Hour},
		"left alone for a day":   {24 * time.Hour, 0, 4, 24 * time.Hour},
		"left alone for a year":  {365 * 24 * time.Hour, 0, 4, 24 * time.Hour},
	} {
		now, attempts := first, 1
		for {
			now = now.Add(c.took)
			next, again := webhook.Next(attempts, first, now, c.asked)
			if !again {
				break
			}
			if wait := next.Sub(now); attempts == 1 && wait != c.shortest || next.After(first.Add(webhook.Patience)) || attempts > 20 {
				t.Fatalf("%s: attempt %d waits for %v, until %v", name, attempts+1, wait, next)
			}
			now = next
			attempts++
		}
		if last := now.Add(-c.took).Sub(first); last != webhook.Patience || attempts != c.attempts {
			t.Errorf("%s: %d attempts, the last after %v", name, attempts, last)
		}
	}
	if _, again := webhook.Next(0, first, first, 0); again {
		t.Error("there is a wait before the first attempt")
	}
}

func TestAReceiverCanAskToBeLeftAlone(t *testing.T) {
	t.Parallel()
	for header, want := range map[string]time.Duration{
		"": 0, "120": 2 * time.Minute, "0": 0, "-5": 0, "soon": 0, "99999999999999999999": 0, "31536000": webhook.MaxWait,
		"Fri, 31 Dec 1999 23:59:59 GMT": 0, "Fri, 31 Dec 9999 23:59:59 GMT": webhook.MaxWait,
	} {
		for status, heeded := range map[int]bool{429: true, 503: true, 500: false} {
			url, sender := receiver(t, func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Retry-After", header)
				w.WriteHeader(status)
			}, 0)
			answer, err := sender.Send(t.Context(), webhook.Endpoint{URL: url, Secrets: []secret.Text{webhook.NewSecret()}}, "msg_1", []byte("{}"))
			if want := map[bool]time.Duration{true: want}[heeded]; err != nil || answer.Wait != want || answer.Accepted() {
				t.Errorf("%d with %q: %+v, %v", status, header, answer, err)
			}
		}
	}
}

func TestASlackMessageCallsNoOne(t *testing.T) {
	t.Parallel()
	body, err := webhook.Body(webhook.Message{Text: "“<!channel> & <https://evil.example|Acme>” was published.", Link: "https://oin.example/s/1?a=1&b=2>|<!here"}, oin.FormatSlack)
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]string
	if err := json.Unmarshal(body, &got); err != nil {
		t.Fatal(err)
	}
	const want = "“&lt;!channel&gt; &amp; &lt;https://evil.example|Acme&gt;” was published.\n<https://oin.example/s/1?a=1&amp;b=2%3E%7C%3C!here>"
	if len(got) != 1 || got["text"] != want {
		t.Errorf("%s", body)
	}
}

func TestABodyHasABound(t *testing.T) {
	t.Parallel()
	for text, fine := range map[string]bool{"short": true, strings.Repeat("a", webhook.MaxBody): false} {
		if _, err := webhook.Body(webhook.Message{Text: text}, oin.FormatSlack); (err == nil) != fine {
			t.Errorf("%d characters: %v", len(text), err)
		}
	}
	if _, err := webhook.Body(webhook.Message{}, "teams"); err == nil {
		t.Error("an unknown shape was written")
	}
}
