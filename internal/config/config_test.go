package config_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/config"
	"oinmanager/internal/secret"
)

func TestPeopleAreReachedOverHTTPSUnlessItIsThisMachine(t *testing.T) {
	for address, listen := range map[string]string{
		"https://oin.example": ":443", "https://oin.example:8443/": ":8443",
		"http://localhost:8080": "localhost:8080", "http://127.0.0.1:8080": "127.0.0.1:8080",
		"http://oin.example": "", "http://10.0.0.1:8080": "", "http://localhost.example": "", "oin.example": "", "https://oin.example/path": "", "ftp://localhost": "",
	} {
		s := config.Server{RecentSignIn: time.Hour, BaseURL: address, TeamEmail: "oin@oin.example"}
		if err := s.Check(); (err == nil) != (listen != "") || s.ListenAddr != listen && err == nil {
			t.Errorf("%s listens at %q: %v", address, s.ListenAddr, err)
		}
	}
}

func TestTheTeamsAddressIsOneAddress(t *testing.T) {
	for address, good := range map[string]bool{
		"oin@okta.com": true, "": false, "oin": false, "OIN team <oin@okta.com>": false, "oin@okta.com, max@okta.com": false,
	} {
		s := config.Server{RecentSignIn: time.Hour, BaseURL: "https://oin.example", TeamEmail: address}
		if err := s.Check(); (err == nil) != good {
			t.Errorf("TEAM_EMAIL %q: %v", address, err)
		}
	}
}

// TEAM_EMAIL sets the address in all texts, so no text may have its own.
func TestOnlyTheSettingNamesTheTeamsAddress(t *testing.T) {
	read := 0
	for _, dir := range []string{"../../cmd", "../../internal", "../../web"} {
		err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if d.Name() == "node_modules" {
				return fs.SkipDir
			}
			ext := filepath.Ext(path)
			if d.IsDir() || strings.HasSuffix(path, "_test.go") || ext != ".go" && ext != ".templ" && ext != ".js" {
				return nil
			}
			text, err := os.ReadFile(path)
			if read++; strings.Contains(string(text), "oin@okta.com") && !strings.HasSuffix(path, "config/config.go") {
				t.Errorf("%s names the team's address: take it from the settings", path)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if read < 300 {
		t.Errorf("only %d files were read", read)
	}
}

func TestTracesGoToAURLAndTheirTokenNowhereInPlainText(t *testing.T) {
	for setting, good := range map[[2]string]bool{
		{"", ""}: true, {"http://localhost:4318", ""}: true, {"http://localhost:4318", "authorization=Bearer%20x"}: true, {"http://collector:4318", ""}: true,
		{"https://otlp.example/base", "authorization=Bearer%20x, x-team=oin"}: true,
		{"http://collector:4318", "authorization=Bearer%20x"}:                 false, {"localhost:4318", ""}: false, {"https://user:pw@otlp.example", ""}: false, {"https://otlp.example/?key=1", ""}: false,
		{"https://otlp.example", "authorization"}: false, {"https://otlp.example", "a=b%0d%0ac"}: false,
	} {
		s := config.Server{RecentSignIn: time.Hour, BaseURL: "https://oin.example", TeamEmail: "oin@oin.example", OTLPEndpoint: setting[0], OTLPHeaders: secret.Text(setting[1])}
		err := s.Check()
		if (err == nil) != good {
			t.Errorf("%s with %s: %v", setting[0], setting[1], err)
		}
		if err != nil && (strings.Contains(err.Error(), "pw@") || strings.Contains(err.Error(), "20x")) {
			t.Errorf("the error has the secret: %v", err)
		}
	}
	for share, good := range map[float64]bool{0: true, 0.25: true, 1: true, -0.1: false, 1.1: false} {
		s := config.Server{RecentSignIn: time.Hour, BaseURL: "https://oin.example", TeamEmail: "oin@oin.example", TraceShare: share}
		if err := s.Check(); (err == nil) != good {
			t.Errorf("a share of %g: %v", share, err)
		}
	}
}

func TestFilesGoToAScannerInTheClearOnThisMachineOnly(t *testing.T) {
	for setting, want := range map[string]string{
		"": " ", "unix:/run/clamav/clamd.ctl": "unix /run/clamav/clamd.ctl", "localhost:3310": "tcp localhost:3310", "127.0.0.1:3310": "tcp 127.0.0.1:3310",
		"[::1]:3310": "tcp [::1]:3310", "tls://clamd.example:3311": "tls clamd.example:3311",
		"clamd.example:3310": "", "10.0.0.7:3310": "", "unix:clamd.ctl": "", "unix:": "", "localhost": "", "localhost:": "", "localhost:0": "", "localhost:http": "",
		":3310": "", "tls://clamd.example": "", "tls://": "", "http://localhost:3310": "", "tcp://localhost:3310": "", "tls://clamd.example:3311/x": "",
	} {
		s := config.Server{RecentSignIn: time.Hour, BaseURL: "https://oin.example", TeamEmail: "oin@oin.example", ClamdAddr: setting}
		network, address, err := s.Clamd()
		if (err == nil) != (want != "") || err == nil && network+" "+address != want {
			t.Errorf("CLAMD_ADDR %q: %q %q %v", setting, network, address, err)
		}
		if checked := s.Check(); (checked == nil) != (err == nil) {
			t.Errorf("CLAMD_ADDR %q: at the start %v", setting, checked)
		}
	}
}

func TestDailyEmailsGoOutAtAnHourOfTheDay(t *testing.T) {
	for hour, good := range map[int]bool{0: true, 13: true, 23: true, -1: false, 24: false} {
		s := config.Server{RecentSignIn: time.Hour, DailyEmailHour: hour, BaseURL: "https://oin.example", TeamEmail: "oin@oin.example"}
		if err := s.Check(); (err == nil) != good {
			t.Errorf("DAILY_EMAIL_HOUR %d: %v", hour, err)
		}
	}
}

func TestASignInStaysRecentForAQuarterToEightHours(t *testing.T) {
	for lasts, good := range map[time.Duration]bool{
		15 * time.Minute: true, time.Hour: true, 8 * time.Hour: true, 0: false, 14 * time.Minute: false, 9 * time.Hour: false, -time.Hour: false,
	} {
		s := config.Server{RecentSignIn: lasts, BaseURL: "https://oin.example", TeamEmail: "oin@oin.example"}
		if err := s.Check(); (err == nil) != good {
			t.Errorf("RECENT_SIGN_IN %s: %v", lasts, err)
		}
	}
}
