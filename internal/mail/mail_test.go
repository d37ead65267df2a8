package mail_test

import (
	"bufio"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net"
	"net/http"
	"net/http/httptest"
	netmail "net/mail"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
)

const hostile = `<img src=x onerror=alert(1)>`

// news returns an event with content for every notice, typed by malicious people.
func news() mail.Event {
	due := time.Date(2026, 12, 1, 10, 0, 0, 0, time.UTC)
	return mail.Event{
		Submission: oin.Submission{ID: "s1", Version: 2, Slug: "acme-directory", Org: oin.Org{Name: "Acme\n" + hostile},
			Answers: oin.Answers{oin.AppName: {Text: "Acme\r\nDirectory " + hostile}}},
		Event: oin.Event{Person: "Ada " + hostile, Action: oin.ActionSubmit, From: oin.StatusDraft, To: oin.StatusReview, Note: "Because\nof " + hostile,
			Issues: []oin.Issue{{Number: 3, Field: oin.APIScopes, Severity: oin.SeverityMust, Text: "Say more.\r\nAnd why " + hostile},
				{Number: 4, Severity: oin.SeverityQuestion, Text: "All of it."}}},
		Replies: []oin.UnansweredRemark{{Issue: oin.Issue{Number: 3, Field: oin.APIScopes}, Remark: oin.Remark{Person: "Ada " + hostile, Text: "Which " + hostile}}},
		Due:     &due, Site: "https://oin.example", Team: "oin@oin.example",
	}
}

func compose(t *testing.T, n oin.Notice, about mail.Event) mail.Composed {
	t.Helper()
	c, err := mail.Compose(n, about)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func has(t *testing.T, what, text string, parts ...string) {
	t.Helper()
	for _, p := range parts {
		if !strings.Contains(text, p) {
			t.Errorf("%s lacks %q:\n%s", what, p, text)
		}
	}
}

func TestEveryNoticeIsWrittenTwiceAndLeadsToItsPlace(t *testing.T) {
	places := map[oin.Notice]string{
		oin.NoticeSubmitted:        "https://oin.example/admin/submissions/s1",
		oin.NoticeTransferred:      "https://oin.example/admin/submissions/s1",
		oin.NoticeAssigned:         "https://oin.example/admin/submissions/s1",
		oin.NoticeClaimLost:        "https://oin.example/admin/submissions/s1",
		oin.NoticeTeamReplied:      "https://oin.example/submissions/s1/issues",
		oin.NoticeISVReplied:       "https://oin.example/admin/submissions/s1/issues",
		oin.NoticeWithdrawn:        "https://oin.example/admin",
		oin.NoticeNewsAsked:        "https://oin.example/admin/submissions/s1",
		oin.NoticeRemovalRequested: "https://oin.example/admin/submissions/s1",
		oin.NoticeRemovalCanceled:  "https://oin.example/admin/submissions/s1",
		oin.NoticeRemovalSoon:      "https://oin.example/admin/submissions/s1",
		oin.NoticeRemovalOverdue:   "https://oin.example/admin/submissions/s1",
		oin.NoticeDueSoon:          "https://oin.example/admin/submissions/s1",
		oin.NoticeOverdue:          "https://oin.example/admin/submissions/s1",
		oin.NoticePublished:        "https://oin.example/catalog/acme-directory",
		oin.NoticeTransferredOut:   "https://oin.example/catalog/acme-directory",
		oin.NoticePublisher:        "https://oin.example/publisher",
	}
	for _, i := range oin.Notices {
		place := places[i.Notice]
		if place == "" {
			place = "https://oin.example/submissions/s1"
		}
		c := compose(t, i.Notice, news())
		has(t, "the text of "+string(i.Notice), c.Text, ": "+place+"\n", "https://oin.example/notifications", "You're getting this because")
		has(t, "the HTML of "+string(i.Notice), c.HTML, `href="`+place+`"`, `href="https://oin.example/notifications"`, "You&#39;re getting this because", `<html lang="en">`)
	}
}

func TestSubjectsAreOneBoundedLineWithNameAndVersion(t *testing.T) {
	for _, i := range oin.Notices {
		if i.Notice == oin.NoticePublisher {
			continue // it is about an org
		}
		if s := compose(t, i.Notice, news()).Subject; strings.ContainsAny(s, "\r\n") || !strings.Contains(s, ": “Acme Directory <img src=x onerror=alert(1)>”, version 2") {
			t.Errorf("%s: the subject is %q", i.Notice, s)
		}
		long := news()
		long.Submission.Answers[oin.AppName] = oin.Value{Text: strings.Repeat("ß", 5000)}
		long.Submission.Org.Name = strings.Repeat("x", 5000)
		if s := []rune(compose(t, i.Notice, long).Subject); len(s) > 160 || !strings.Contains(string(s), "…”, version 2") {
			t.Errorf("%s: the subject of a long name is %q", i.Notice, string(s))
		}
		posing := news()
		posing.Submission.Answers[oin.AppName] = oin.Value{Text: "Acme”, version 9. Urgent: \u202ecall us"}
		posing.Submission.Org.Name = "Acme) Published (Acme"
		s := compose(t, i.Notice, posing).Subject
		if strings.Count(s, "”") != 1 || strings.Count(s, ")") > 1 || !strings.Contains(s, "“Acme , version 9. Urgent: call us”, version 2") {
			t.Errorf("%s: a name ends its quotation in the subject %q", i.Notice, s)
		}
	}
}

func TestANoticeOfThePublisherSaysWhatIsGoneAndWhy(t *testing.T) {
	n := news()
	n.Publisher = &mail.PublisherNews{Name: "Acme", Domain: "acme.example", Why: "there's no TXT record at _oin-manager.acme.example"}
	lost := compose(t, oin.NoticePublisher, n)
	has(t, "a lost proof", lost.Subject+"\n"+lost.Text, "Domain no longer verified: acme.example", "there's no TXT record", "You're getting this because you sign in")
	n.Publisher = &mail.PublisherNews{Name: "Ac”me\r\nBcc: x" + strings.Repeat("ß", 5000), Why: "It isn't\nyours.", Removed: true}
	removed := compose(t, oin.NoticePublisher, n)
	has(t, "a removed name", removed.Text, "It isn't", "The OIN team removed the display name")
	if s := removed.Subject; strings.ContainsAny(s, "\r\n") || len([]rune(s)) > 160 || strings.Count(s, "”") != 1 {
		t.Errorf("the subject is %q", s)
	}
}

func TestADigestSaysWhatItsEmailsSaid(t *testing.T) {
	first, second := compose(t, oin.NoticeChanges, news()), compose(t, oin.NoticePublished, news())
	at := time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)
	d, err := mail.Digest([]mail.Held{{Subject: first.Subject, Text: first.Text, WrittenAt: at}, {Subject: second.Subject, Text: second.Text + strings.Repeat("x", 5000), WrittenAt: at}}, "https://oin.example", 20, "an hour")
	if err != nil || d.Subject != "2 emails from OIN Manager" {
		t.Fatal(d.Subject, err)
	}
	has(t, "the text", d.Text, "1. Changes requested: “Acme", "(24 November 2026, 10:00 UTC)", "Say more.", "https://oin.example/submissions/s1", "2. Published: “Acme", "https://oin.example/catalog/acme-directory", "more than 20 emails to this address in an hour")
	has(t, "the HTML", d.HTML, "Say more.", "&lt;img src=x", "https://oin.example/notifications")
	if strings.Count(d.Text, "Email settings") != 1 {
		t.Error("the words below each email are repeated")
	}
	long := strings.Repeat("x", 9000) + "\n\nOpen it: https://oin.example/admin\n\n-- \nWhy."
	if d, err = mail.Digest([]mail.Held{{Subject: "Long", Text: long}, {Subject: "Short", Text: "y"}}, "https://oin.example", 20, "an hour"); err != nil || len(d.Text) > 6000 {
		t.Errorf("%d characters: %v", len(d.Text), err)
	}
	has(t, "the text", d.Text, "xxx…", "Open it: https://oin.example/admin")
}

func TestADailyEmailSaysWhatHappenedAndWhereToChangeThat(t *testing.T) {
	at := time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)
	d, err := mail.Daily([]mail.Held{{Subject: "Paused", Text: "It is paused.\n\n-- \nx", WrittenAt: at}, {Subject: "Resumed", Text: "It goes on.", WrittenAt: at.Add(time.Hour)}}, "https://oin.example")
	if err != nil {
		t.Fatal(err)
	}
	if d.Subject != "Daily summary: 2 notifications" {
		t.Errorf("the subject is %q", d.Subject)
	}
	for _, says := range []string{"1. Paused (24 November 2026, 10:00 UTC)", "It is paused.", "2. Resumed", "It goes on.", "https://oin.example/notifications/inbox", "once a day", "Email settings: https://oin.example/notifications\n"} {
		if !strings.Contains(d.Text, says) {
			t.Errorf("it lacks %q: %s", says, d.Text)
		}
	}
	if strings.Contains(d.Text, "too many") {
		t.Error("it says that there were too many")
	}
}

func TestWhatPeopleTypedIsEscapedAndNothingIsFetched(t *testing.T) {
	for _, i := range oin.Notices {
		html := compose(t, i.Notice, news()).HTML
		for _, bad := range []string{"<img", "<script", "<link", "url(", "@import", "src=", "<form"} {
			if strings.Contains(strings.ReplaceAll(html, "&lt;img src=x", ""), bad) {
				t.Errorf("%s: the HTML has %s", i.Notice, bad)
			}
		}
		has(t, "the HTML of "+string(i.Notice), html, "&lt;img src=x onerror=alert(1)&gt;")
	}
}

func TestIssuesAreListedWithTheWayToTheirFields(t *testing.T) {
	for _, n := range []oin.Notice{oin.NoticeChanges, oin.NoticeBugs} {
		c := compose(t, n, news())
		has(t, "the text", c.Text,
			"3. Enable scopes (Must change)\n   Say more.\n   And why "+hostile+"\n   https://oin.example/submissions/s1?field=api_scopes\n",
			"4. Whole submission (Question)\n   All of it.\n   https://oin.example/submissions/s1/issues#issue-4\n")
		has(t, "the HTML", c.HTML, `href="https://oin.example/submissions/s1?field=api_scopes"`, "Say more.<br> And why &lt;img", "All of it.", `<li value="3"`, "(Must change)", `href="https://oin.example/submissions/s1/issues#issue-4"`)
	}
}

func TestRepliesAreListedWithTheWayToTheirIssuesAndCountedWhereThereAreMany(t *testing.T) {
	n := news()
	for i := range 23 {
		n.Replies = append(n.Replies, oin.UnansweredRemark{Issue: oin.Issue{Number: 4}, Remark: oin.Remark{Person: "Abe", Text: fmt.Sprintf("Reply %d.", i)}})
	}
	text := compose(t, oin.NoticeISVReplied, n).Text
	has(t, "the email", text, "3. Enable scopes (Ada "+hostile+")\n   Which "+hostile+"\n   https://oin.example/admin/submissions/s1/issues#issue-3\n",
		"4. Whole submission (Abe)\n   Reply 18.", "Replies not shown here: 4.")
	if strings.Contains(text, "Reply 19") {
		t.Errorf("all are shown: %s", text)
	}
	has(t, "the email to the ISV", compose(t, oin.NoticeTeamReplied, n).Text, "https://oin.example/submissions/s1/issues#issue-3\n")
}

func TestManyInstancesThatAHandOverLeavesAreCounted(t *testing.T) {
	n := news()
	for i := range 23 {
		n.Left = append(n.Left, oin.Instance{Domain: "acme.okta.example", ClientID: fmt.Sprintf("0oa%02d", i)})
	}
	text := compose(t, oin.NoticeTransferredOut, n).Text
	has(t, "the email", text, "the Admin Console of acme.okta.example", "0oa00, 0oa01", "0oa19, and 3 more.", "email oin@oin.example")
	if strings.Contains(text, "0oa20") {
		t.Errorf("all are named: %s", text)
	}
}

func TestWhatHasNothingToSayIsLeftOut(t *testing.T) {
	quiet := news()
	quiet.Due, quiet.Event.Note = nil, ""
	c := compose(t, oin.NoticeSubmitted, quiet)
	for _, text := range []string{c.Text, c.HTML} {
		if strings.Contains(text, "Their answer") || strings.Contains(text, "due by") || strings.Contains(text, "blockquote") {
			t.Errorf("there is something about nothing:\n%s", text)
		}
	}
}

// message returns an email about submission s1, as the jobs send it.
func message(html string) mail.Message {
	return mail.Message{ID: "id1", Thread: "s1", From: "OIN Manager <no-reply@oin.example>", To: []string{"ada@acme.example"},
		Subject: "Ünï", Text: "Hello, " + strings.Repeat("a long line ", 30) + "end.\n", HTML: html}
}

// sent returns the message as the server received it.
func sent(t *testing.T, m mail.Message) *netmail.Message {
	t.Helper()
	received := make(chan string, 1)
	sender, err := mail.NewSMTP("smtp://"+serveSMTP(t, received), "https://oin.example:8443")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	if err := sender.Send(ctx, m); err != nil {
		t.Fatal(err)
	}
	parsed, err := netmail.ReadMessage(strings.NewReader(<-received))
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

func TestMailThatTheServerHasTakenIsSentEvenIfTheServerThenBreaksOff(t *testing.T) {
	l, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	go func() {
		conn, err := l.Accept()
		if err != nil {
			return
		}
		defer conn.Close()
		say := func(line string) { _, _ = conn.Write([]byte(line + "\r\n")) }
		say("220 test")
		for lines := bufio.NewScanner(conn); lines.Scan(); {
			if lines.Text() != "DATA" {
				say("250 ok")
				continue
			}
			say("354 go on")
			for lines.Scan() && lines.Text() != "." {
			}
			say("250 taken")
			return
		}
	}()
	sender, err := mail.NewSMTP("smtp://"+l.Addr().String(), "https://oin.example")
	if err != nil {
		t.Fatal(err)
	}
	if err := sender.Send(t.Context(), message("")); err != nil {
		t.Errorf("a taken mail counts as failed, and would go out twice: %v", err)
	}
}

func TestMailGoesOutAsTextAndHTML(t *testing.T) {
	m := sent(t, message("<p>Hello, <b>Ada</b></p>"))
	kind, params, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil || kind != "multipart/alternative" {
		t.Fatalf("it is %q: %v", kind, err)
	}
	parts := multipart.NewReader(m.Body, params["boundary"])
	for _, want := range []struct{ kind, says string }{
		{"text/plain; charset=UTF-8", message("").Text}, {"text/html; charset=UTF-8", "<p>Hello, <b>Ada</b></p>"},
	} {
		part, err := parts.NextPart()
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(part) // quoted-printable is undone on the way
		if got := strings.ReplaceAll(string(body), "\r\n", "\n"); err != nil || part.Header.Get("Content-Type") != want.kind || strings.TrimSpace(got) != strings.TrimSpace(want.says) {
			t.Errorf("a part is %q and says %q: %v", part.Header.Get("Content-Type"), got, err)
		}
	}
	if _, err := parts.NextPart(); err != io.EOF {
		t.Errorf("there is one more part, or: %v", err)
	}
}

func TestAnAddressBringsNoOtherRecipientAndNoHeaderAlong(t *testing.T) {
	for _, address := range []string{
		"ada@acme.example, eve@evil.example", "ada@acme.example\r\nBcc: eve@evil.example", "ada@acme.example>\r\nRCPT TO:<eve@evil.example",
		"<ada@acme.example> <eve@evil.example>", "ada@acme.example;eve@evil.example",
	} {
		received := make(chan string, 1)
		sender, err := mail.NewSMTP("smtp://"+serveSMTP(t, received), "https://oin.example")
		if err != nil {
			t.Fatal(err)
		}
		m := message("")
		m.To = []string{address}
		if err := sender.Send(t.Context(), m); err == nil {
			t.Errorf("a mail to %q went out: %s", address, <-received)
		}
	}
	m := message("")
	m.Subject = "One\r\nBcc: eve@evil.example\r\n\r\nAnother text"
	if got := sent(t, m); got.Header.Get("Bcc") != "" || !strings.Contains(got.Header.Get("Subject"), "One") {
		t.Errorf("a subject became the headers %v", got.Header)
	}
}

func TestMailsOfOneSubmissionShareAThread(t *testing.T) {
	h := sent(t, message("<p>Hello</p>")).Header
	for name, want := range map[string]string{
		"Message-ID": "<id1@oin.example>", "In-Reply-To": "<s1@oin.example>", "References": "<s1@oin.example>",
		"List-Id": `"Submissions, OIN Manager" <submissions.oin.example>`, "List-Unsubscribe": "<https://oin.example:8443/notifications>",
		"Auto-Submitted": "auto-generated", "To": "<ada@acme.example>",
	} {
		if got := h.Get(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	subject, err := new(mime.WordDecoder).DecodeHeader(h.Get("Subject"))
	if err != nil || subject != "Ünï" {
		t.Errorf("the subject is %q: %v", subject, err)
	}
}

func TestMailOfAnEarlierReleaseGoesOutAsText(t *testing.T) {
	m := message("")
	m.Thread = ""
	got := sent(t, m)
	if kind := got.Header.Get("Content-Type"); !strings.HasPrefix(kind, "text/plain") || got.Header.Get("References") != "" {
		t.Errorf("it is %q, with references %q", kind, got.Header.Get("References"))
	}
	body, err := io.ReadAll(quotedprintable.NewReader(got.Body))
	if err != nil || !strings.Contains(string(body), "end.") {
		t.Errorf("it says %q: %v", body, err)
	}
}

// serveSMTP receives one email, as a server without extensions (RFC 5321).
func serveSMTP(t *testing.T, received chan<- string) string {
	t.Helper()
	l, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		conn, err := l.Accept()
		if err != nil {
			return
		}
		defer conn.Close()
		say := func(line string) { _, _ = conn.Write([]byte(line + "\r\n")) }
		say("220 test")
		var mail strings.Builder
		lines := bufio.NewScanner(conn)
		for lines.Scan() {
			switch command := strings.ToUpper(lines.Text()); {
			case command == "DATA":
				say("354 go on")
				for lines.Scan() && lines.Text() != "." {
					mail.WriteString(lines.Text() + "\n")
				}
				received <- mail.String()
				say("250 taken")
			case command == "QUIT":
				say("221 bye")
				return
			default:
				say("250 ok")
			}
		}
	}()
	return l.Addr().String()
}

func TestNoMailLeavesThisMachineInTheClear(t *testing.T) {
	received := make(chan string, 1)
	_, port, err := net.SplitHostPort(serveSMTP(t, received))
	if err != nil {
		t.Fatal(err)
	}
	// This address leads to this machine as well, and does not look like it.
	sender, err := mail.NewSMTP("smtp://0.0.0.0:"+port, "https://oin.example")
	if err != nil {
		t.Fatal(err)
	}
	if err := sender.Send(t.Context(), message("")); err == nil || len(received) > 0 {
		t.Errorf("a server without TLS was given the mail: %v", err)
	}
}

func TestNoMailGoesToAServerThatCannotProveWhoItIs(t *testing.T) {
	var reached atomic.Bool
	front := httptest.NewUnstartedServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { reached.Store(true) }))
	front.Config.ErrorLog = log.New(io.Discard, "", 0)
	front.StartTLS() // by a certificate that no one has vouched for
	defer front.Close()
	sender, err := mail.NewSMTP("smtps://user:password@"+front.Listener.Addr().String(), "https://oin.example")
	if err != nil {
		t.Fatal(err)
	}
	err = sender.Send(t.Context(), message(""))
	if _, ok := errors.AsType[*tls.CertificateVerificationError](err); !ok || reached.Load() {
		t.Errorf("it went out, or: %v", err)
	}
}

func TestBadServerAddressIsRefusedWithoutQuotingIt(t *testing.T) {
	for _, address := range []string{"", "mail.example", "http://user:hunter2@mail.example", "smtp://user:hunter2@mail.example:port"} {
		_, err := mail.NewSMTP(address, "https://oin.example")
		if err == nil || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%q: %v", address, err)
		}
	}
}

func TestAMailProgramCanUnsubscribeByOneRequest(t *testing.T) {
	m := message("<p>x</p>")
	m.Unsubscribe = "/subscriptions/end?id=0190c7a2-7e1b-7c53-8f0a-5b7c1d2e3f41"
	h := sent(t, m).Header
	if got := h.Get("List-Unsubscribe"); got != "<https://oin.example:8443/subscriptions/end?id=0190c7a2-7e1b-7c53-8f0a-5b7c1d2e3f41>" {
		t.Errorf("List-Unsubscribe: %s", got)
	}
	if got := h.Get("List-Unsubscribe-Post"); got != "List-Unsubscribe=One-Click" {
		t.Errorf("List-Unsubscribe-Post: %s", got)
	}
	if got := sent(t, message("")).Header.Get("List-Unsubscribe-Post"); got != "" {
		t.Errorf("an email to a person has List-Unsubscribe-Post: %s", got)
	}
}
