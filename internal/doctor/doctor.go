// Package doctor examines a configuration and what it leads to, and says what is wrong and how
// to fix it. It changes nothing. Operators run it as “oinmanager doctor”, before a start or
// when something fails.
package doctor

import (
	"context"
	"fmt"
	"log/slog"
	"net/mail"
	"regexp"
	"strings"
	"time"

	"oinmanager/internal/app"
	"oinmanager/internal/config"
	"oinmanager/internal/malware"
	"oinmanager/internal/okta"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
	"oinmanager/internal/signin"

	smtp "oinmanager/internal/mail"
)

// Level is how bad a finding is.
type Level int

const (
	Fine   Level = iota // nothing is wrong
	Advice              // it works, but not as well as it could
	Fault               // people will notice
)

// Finding is the result of one examination.
type Finding struct {
	About string // what was examined
	Level Level
	Says  string
	Fix   string // how to fix it; empty if nothing is wrong
}

// Setup is what is examined.
type Setup struct {
	config.Database
	config.Keys
	config.Server
	config.Okta
	// Clock is this machine's clock. Nil means [time.Now].
	Clock func() time.Time
	// Free returns the share of a folder's disk that is free, and how many bytes that is.
	// Nil asks the operating system.
	Free func(folder string) (share float64, bytes uint64, err error)
}

// patience is how long one examination can take.
const patience = 20 * time.Second

// Examine returns what there is to say about a setup, in the order in which to read it.
func Examine(ctx context.Context, set Setup) []Finding {
	e := &examination{Setup: set}
	for _, part := range []func(context.Context){e.settings, e.database, e.org, e.mails, e.scanner} {
		ctx, cancel := context.WithTimeout(ctx, patience)
		part(ctx)
		cancel()
	}
	return e.findings
}

// examination collects findings.
type examination struct {
	Setup
	findings []Finding
	box      *secret.Box // nil if the keys can't be read
}

func (e *examination) fine(about, says string, args ...any) {
	e.findings = append(e.findings, Finding{About: about, Level: Fine, Says: fmt.Sprintf(says, args...)})
}

func (e *examination) advice(about, says, fix string) {
	e.findings = append(e.findings, Finding{About: about, Level: Advice, Says: says, Fix: fix})
}

func (e *examination) fault(about, says, fix string) {
	e.findings = append(e.findings, Finding{About: about, Level: Fault, Says: says, Fix: fix})
}

// What is examined.
const (
	aboutSettings = "Settings"
	aboutDatabase = "Database"
	aboutRole     = "Database role"
	aboutPooler   = "Pooler"
	aboutClock    = "Clock"
	aboutKeys     = "Keys"
	aboutDisk     = "Disk"
	aboutOkta     = "Okta"
	aboutEmail    = "Email"
	aboutScanner  = "Malware scanner"
)

const allSettings = "Change the setting. docs/operations.md lists all of them."

func (e *examination) settings(context.Context) {
	good := true
	for _, err := range []error{e.Server.Check(), e.Okta.Check()} {
		if err != nil {
			good = false
			e.fault(aboutSettings, sentence(err), allSettings)
		}
	}
	if good {
		e.fine(aboutSettings, "People reach the product at %s, and it listens on %s.", e.BaseURL, e.ListenAddr)
	}
	if !e.Local() && e.TrustedProxies == "" {
		e.advice(aboutSettings, "TRUSTED_PROXIES is empty, so all people behind a reverse proxy share one rate limit, and the audit log has the proxy's address.",
			"Set TRUSTED_PROXIES to the addresses of the proxy, unless people connect to this program directly.")
	}
	box, err := secret.NewBox(e.SecretKeys)
	if err != nil {
		e.fault(aboutKeys, sentence(err), "Create keys once with “oinmanager new-keys”, and give all replicas the same SECRET_KEYS. If you had keys before, use those: without them, encrypted passwords and sessions are lost.")
		return
	}
	e.box = box
}

func (e *examination) org(ctx context.Context) {
	if e.Okta.Check() != nil {
		return // already said
	}
	set := signin.Settings{BaseURL: e.BaseURL, Orgs: []signin.Org{app.TeamOrg(e.Okta)}, Now: time.Now}
	set.HTTP = okta.NewHTTP(set.Trusted)
	rp, err := signin.New(nil, e.box, set)
	if err != nil {
		e.fault(aboutOkta, sentence(err), "Set OKTA_ISSUER to the org itself, such as https://dev-123.okta.com.")
		return
	}
	accepted, err := rp.CheckClient(ctx, rp.Orgs()[0])
	switch {
	case err != nil:
		e.fault(aboutOkta, fmt.Sprintf("%s doesn't respond as an Okta org: %v.", e.Issuer, err),
			"Open "+strings.TrimSuffix(e.Issuer, "/")+"/.well-known/openid-configuration from this machine. If that fails, check OKTA_ISSUER, the machine's way to the internet, and its DNS.")
	case !accepted:
		e.fault(aboutOkta, e.Issuer+" doesn't accept the client ID and secret.",
			"In the Admin Console, open the app, and copy its client ID and a secret that is active to OKTA_CLIENT_ID and OKTA_CLIENT_SECRET. See docs/okta.md.")
	default:
		e.fine(aboutOkta, "%s responds, and accepts the client ID and secret.", e.Issuer)
	}
}

func (e *examination) mails(ctx context.Context) {
	from, err := mail.ParseAddress(e.MailFrom)
	switch {
	case err != nil:
		e.fault(aboutEmail, fmt.Sprintf("MAIL_FROM %q isn't an email address.", e.MailFrom), "Set MAIL_FROM to an address such as OIN Manager <no-reply@example.com>.")
	case strings.HasSuffix(from.Address, ".example") && e.SMTPURL != "" && !e.Local():
		e.fault(aboutEmail, "MAIL_FROM is "+from.Address+", which no mail server accepts.", "Set MAIL_FROM to an address that your mail server may send from.")
	}
	if e.SMTPURL == "" {
		e.advice(aboutEmail, "SMTP_URL is empty, so emails are stored and never sent.", "Set SMTP_URL to your mail server, such as smtp://user:password@smtp.example.com:587.")
		return
	}
	sender, err := smtp.NewSMTP(string(e.SMTPURL), e.BaseURL)
	if err != nil {
		e.fault(aboutEmail, sentence(err), allSettings)
		return
	}
	if err := sender.Check(ctx); err != nil {
		e.fault(aboutEmail, fmt.Sprintf("The mail server can't be used: %v.", err), mailFix(err))
		return
	}
	e.fine(aboutEmail, "The mail server responds, and accepts the user and password.")
}

var refusedUser = regexp.MustCompile(`(?i)\b(535|530|auth\w*)\b`)

func mailFix(err error) string {
	switch text := err.Error(); {
	case refusedUser.MatchString(text):
		return "Check the user and password in SMTP_URL. Characters such as @ and / in them have to be percent-encoded."
	case strings.Contains(text, "STARTTLS") || strings.Contains(text, "tls:") || strings.Contains(text, "x509"):
		return "Use a port with TLS: smtp://…:587 for STARTTLS or smtps://…:465, and the name that is in the server's certificate."
	default:
		return "Check host and port in SMTP_URL, and whether this machine may connect there. Many networks block port 25."
	}
}

func (e *examination) scanner(ctx context.Context) {
	network, address, err := e.Clamd()
	if err != nil || network == "" {
		return // already said, or not wanted
	}
	scanner := &malware.Scanner{Network: network, Address: address, Log: slog.New(slog.DiscardHandler)}
	if err := scanner.Scan(ctx, []byte("a file without malware")); err != nil {
		e.fault(aboutScanner, fmt.Sprintf("clamd at %s doesn't scan: %v.", address, err), "Start clamd, and check CLAMD_ADDR. Until then, no file can be uploaded.")
		return
	}
	e.fine(aboutScanner, "clamd scans files.")
}

// keys checks that the keys are those of the database, on a few texts of each kind.
func (e *examination) keys(ctx context.Context, db *postgres.DB) {
	if e.box == nil {
		return // already said
	}
	const some = 20
	opened, lost := 0, 0
	for _, kind := range postgres.SealedKinds {
		texts, err := db.SealedTexts(ctx, kind, "", some)
		if err != nil {
			e.fault(aboutKeys, fmt.Sprintf("The encrypted texts can't be read: %v.", err), "See what is said about the database role.")
			return
		}
		for _, text := range texts {
			if _, err := e.box.Open(text.Sealed, text.Place); err != nil {
				lost++
			} else {
				opened++
			}
		}
	}
	if lost > 0 {
		e.fault(aboutKeys, fmt.Sprintf("SECRET_KEYS can't decrypt %d of %d encrypted texts in the database.", lost, lost+opened),
			"Set SECRET_KEYS to the keys that this database was used with. Don't create new ones, and don't drop old ones before “oinmanager reseal”. See docs/keys.md.")
		return
	}
	e.fine(aboutKeys, "SECRET_KEYS can be read, and decrypt what the database has (%d texts tried).", opened)
}

// sentence returns an error as a sentence.
func sentence(err error) string {
	text := err.Error()
	return strings.ToUpper(text[:1]) + strings.TrimSuffix(text[1:], ".") + "."
}
