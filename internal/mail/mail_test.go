package mail_test

import (
	"bufio"
	"context"
	"net"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/mail"
	"oinmanager/internal/submission"
)

func letter() mail.Letter {
	due := time.Date(2026, 12, 1, 10, 0, 0, 0, time.UTC)
	return mail.Letter{
		Version: submission.Version{Number: 2, Org: submission.Org{Name: "Acme"},
			Answers: submission.Answers{submission.AppName: {Text: "Acme\nDirectory <b>"}}},
		Event: submission.Event{Person: "Ada", Action: submission.Submit, From: submission.Draft, To: submission.Review, Note: "Because\nof this.",
			Issues: []submission.Issue{{Field: submission.AppDescription, Text: "Say more.\nAnd why."}, {Text: "All of it."}}},
		Due: &due, Link: "https://oin.example/submissions/1",
	}
}

func TestEveryNoticeHasItsMail(t *testing.T) {
	notices := map[submission.Notice]bool{}
	for _, line := range submission.Lifecycle {
		for _, n := range line.Notices {
			notices[n] = true
		}
	}
	for _, n := range submission.Reminders {
		notices[n] = true
	}
	for n := range notices {
		subject, body, err := mail.Compose(n, letter())
		if err != nil {
			t.Error(err)
			continue
		}
		if subject == "" || strings.ContainsAny(subject, "\r\n") || !strings.Contains(subject, "Acme Directory <b>") {
			t.Errorf("%s: the subject is %q", n, subject)
		}
		if !strings.Contains(body, "https://oin.example/submissions/1") || strings.Contains(body, "<no value>") || strings.Contains(body, "{{") {
			t.Errorf("%s: the body is\n%s", n, body)
		}
	}
	if len(notices) != 13 {
		t.Errorf("%d notices are sent, want 13", len(notices))
	}
}

func TestIssuesAreListedWithTheirFields(t *testing.T) {
	_, body, err := mail.Compose(submission.NoticeChanges, letter())
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"1. App description\n   Say more.\n   And why.", "2. The submission as a whole\n   All of it."} {
		if !strings.Contains(body, want) {
			t.Errorf("the mail lacks %q:\n%s", want, body)
		}
	}
}

func TestMailGoesOutBySMTP(t *testing.T) {
	received := make(chan string, 1)
	address := serveSMTP(t, received)
	sender, err := mail.NewSMTP("smtp://" + address)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	err = sender.Send(ctx, mail.Message{ID: "id1", From: "OIN Manager <no-reply@oin.example>", To: []string{"ada@acme.example"}, Subject: "Ünï", Body: "Hello.\n"})
	if err != nil {
		t.Fatal(err)
	}
	got := <-received
	for _, want := range []string{"To: <ada@acme.example>", "Message-ID: <id1@", "Hello.", "=?UTF-8?"} {
		if !strings.Contains(got, want) {
			t.Errorf("the mail lacks %q:\n%s", want, got)
		}
	}
}

// serveSMTP takes one mail, as a server that offers nothing special (RFC 5321).
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

func TestBadServerAddressIsRefusedWithoutQuotingIt(t *testing.T) {
	for _, address := range []string{"", "mail.example", "http://user:hunter2@mail.example", "smtp://user:hunter2@mail.example:port"} {
		_, err := mail.NewSMTP(address)
		if err == nil || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%q: %v", address, err)
		}
	}
}
