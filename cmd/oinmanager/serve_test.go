package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"oinmanager/internal/secret"
)

// TestMain runs the program itself where a test has asked for it.
func TestMain(m *testing.M) {
	if args := os.Getenv("TEST_RUNS_THE_PROGRAM"); args != "" {
		os.Args = append(os.Args[:1], strings.Fields(args)...)
		main()
		return
	}
	os.Exit(m.Run())
}

// program returns the program with settings, and a database that isn't there.
func program(t *testing.T, settings ...string) *exec.Cmd {
	t.Helper()
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_ = taken.Close() // no one listens here
	keys, err := secret.NewKeys()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	cmd.Env = append([]string{
		"TEST_RUNS_THE_PROGRAM=serve", "SECRET_KEYS=" + string(keys), "LISTEN_ADDR=127.0.0.1:0", "OKTA_ISSUER=https://okta.example", "OKTA_CLIENT_ID=a", "OKTA_CLIENT_SECRET=b",
		fmt.Sprintf("DATABASE_URL=postgres://oin:hunter2@%s/oin?sslmode=disable", taken.Addr()),
	}, settings...)
	return cmd
}

var listening = regexp.MustCompile(`msg=listening .*listen=(\S+)`)

func TestTheProgramIsAliveWhileItWaitsForItsDatabaseAndEndsWhenToldTo(t *testing.T) {
	cmd := program(t, "DATABASE_WAIT=1h")
	log, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(log)
	var address, said string
	for address == "" || !strings.Contains(said, "waiting for the database") {
		if !lines.Scan() {
			t.Fatalf("it ended: %v: %s", cmd.Wait(), said)
		}
		if m := listening.FindStringSubmatch(lines.Text()); m != nil {
			address = m[1]
		}
		said += lines.Text() + "\n"
	}
	for path, want := range map[string]string{"/healthz": "200 ok", "/readyz": "503 not ready: waiting for the database"} {
		res, err := http.Get("http://" + address + path)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(res.Body)
		_ = res.Body.Close()
		if got := fmt.Sprintf("%d %s", res.StatusCode, body); !strings.HasPrefix(got, want) {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	for lines.Scan() {
		said += lines.Text() + "\n"
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("told to stop, it ended with %v: %s", err, said)
	}
	if strings.Contains(said, "hunter2") {
		t.Errorf("the log says the password: %s", said)
	}
}

func TestTheProgramGivesUpADatabaseThatDoesNotComeWithinItsTime(t *testing.T) {
	for _, command := range []string{"serve", "migrate"} {
		out, err := program(t, "TEST_RUNS_THE_PROGRAM="+command, "DATABASE_WAIT=1ms").CombinedOutput()
		if err == nil || !strings.Contains(string(out), "DATABASE_WAIT") || strings.Contains(string(out), "hunter2") {
			t.Errorf("%s: %v: %s", command, err, out)
		}
	}
}

func TestDoctorTellsWhatIsWrongAndFails(t *testing.T) {
	out, err := program(t, "TEST_RUNS_THE_PROGRAM=doctor", "OKTA_ISSUER=https://okta.example/oauth2/default").CombinedOutput()
	for _, says := range []string{"FAULT   Database: The database of DATABASE_URL doesn't respond.\n        To fix it: Check that PostgreSQL", "ok      Settings: ", "advice  Email: SMTP_URL is empty", "oinmanager: 2 faults found"} {
		if err == nil || !strings.Contains(string(out), says) {
			t.Errorf("%v, and it doesn't say %q: %s", err, says, out)
		}
	}
	if strings.Contains(string(out), "hunter2") {
		t.Error("it tells the password")
	}
}
