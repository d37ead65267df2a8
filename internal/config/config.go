// Package config declares all settings once: the command line, the environment, --help,
// and the table in docs/operations.md come from these structs. cmd parses them and
// passes them on. No other package reads the environment.
package config

import (
	"fmt"
	"net"
	"net/mail"
	"net/netip"
	"net/url"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"oinmanager/internal/secret"
)

// Keys are the keys that encrypt secrets in the database.
type Keys struct {
	SecretKeys secret.Text `name:"secret-keys" env:"SECRET_KEYS" help:"Keys that encrypt passwords and sessions. Create them with “oinmanager new-keys”."`
}

// Server has the product's public URL, and what it does by itself.
type Server struct {
	BaseURL    string `name:"base-url" env:"BASE_URL" default:"http://localhost:8080" help:"Public URL of the product."`
	ListenAddr string `name:"listen-addr" env:"LISTEN_ADDR" help:"Address to listen on, as host:port. Default: the port of BASE_URL, on localhost if BASE_URL is local, otherwise on all interfaces."`
	// MetricsAddr is another listener, because metrics are for operators only.
	MetricsAddr string `name:"metrics-addr" env:"METRICS_ADDR" help:"Address to serve /metrics for Prometheus on, as host:port, such as localhost:9090. It has no sign-in, so only let Prometheus reach it. If empty, there are no metrics."`
	// OTLPEndpoint and the next two have the names that OpenTelemetry gives them.
	OTLPEndpoint string      `name:"otel-exporter-otlp-endpoint" env:"OTEL_EXPORTER_OTLP_ENDPOINT" help:"URL of an OpenTelemetry collector to send traces to, over HTTP, such as http://localhost:4318. If empty, nothing is traced."`
	OTLPHeaders  secret.Text `name:"otel-exporter-otlp-headers" env:"OTEL_EXPORTER_OTLP_HEADERS" help:"Headers to send to the collector, such as a token, as comma-separated name=value pairs (values percent-encoded)."`
	TraceShare   float64     `name:"otel-traces-sampler-arg" env:"OTEL_TRACES_SAMPLER_ARG" default:"1" help:"Part of the requests and jobs that is traced, from 0 to 1."`
	// TrustedProxies are parsed by Proxies.
	TrustedProxies string      `name:"trusted-proxies" env:"TRUSTED_PROXIES" help:"Trusted reverse proxies, as comma-separated IP addresses or networks (10.0.0.0/8). X-Forwarded-For from anyone else is ignored."`
	SMTPURL        secret.Text `name:"smtp-url" env:"SMTP_URL" help:"SMTP server for outgoing email, over TLS: smtp://user:password@host:587 (STARTTLS) or smtps://…:465. If empty, emails are stored but not sent."`
	MailFrom       string      `name:"mail-from" env:"MAIL_FROM" default:"OIN Manager <no-reply@oinmanager.example>" help:"Sender of all emails."`
	// DailyEmailHour is when emails go out to those who want them once a day.
	DailyEmailHour int    `name:"daily-email-hour" env:"DAILY_EMAIL_HOUR" default:"13" help:"Hour at which emails are sent to people who want them once a day, in UTC, from 0 to 23."`
	TeamEmail      string `name:"team-email" env:"TEAM_EMAIL" default:"oin@okta.com" help:"Email address of the OIN team. It's notified of every submission, and pages and emails name it as the contact."`
	// ClamdAddr is parsed by Clamd.
	ClamdAddr string `name:"clamd-addr" env:"CLAMD_ADDR" help:"ClamAV's clamd, which scans each uploaded file before it's saved: unix:/path, localhost:3310, or tls://host:port for one behind TLS on another machine. If empty, files aren't scanned."`
	OpenLinks string `name:"open-links" env:"OPEN_LINKS" default:"on" enum:"on,off" help:"Whether the links in submissions are opened, to check them: ${enum}. Set “off” if the server can't reach the internet."`
	// TrustedCIs are parsed by ci.Parse.
	TrustedCIs string `name:"trusted-cis" env:"TRUSTED_CIS" help:"Other CIs whose jobs orgs can trust, beside GitHub Actions and GitLab.com, as a comma-separated list of the issuers of their tokens: gitlab=https://gitlab.example.com. They can be on your own network."`
	// RecentSignIn is how long a sign-in stays recent while the person works.
	RecentSignIn time.Duration `name:"recent-sign-in" env:"RECENT_SIGN_IN" default:"8h" help:"How long after a sign-in someone who keeps working can publish, reveal passwords, and change settings without signing in again, between 15m and 8h. After 15 minutes without work, they sign in again in any case."`
	// ShutdownDelay and ShutdownTimeout are the two parts of a stop.
	ShutdownDelay   time.Duration `name:"shutdown-delay" env:"SHUTDOWN_DELAY" default:"5s" help:"How long the program still serves after it's told to stop, while /readyz already says so, until balancers send their requests elsewhere."`
	ShutdownTimeout time.Duration `name:"shutdown-timeout" env:"SHUTDOWN_TIMEOUT" default:"60s" help:"How long the program then waits for the requests in progress, before it cuts them off. 0s: as long as they take."`
	LogLevel        string        `name:"log-level" env:"LOG_LEVEL" default:"info" enum:"debug,info,warn,error" help:"Lowest level to log: ${enum}. “debug” logs every request."`
	LogFormat       string        `name:"log-format" env:"LOG_FORMAT" default:"text" enum:"text,json" help:"Log format: ${enum}."`
}

// Okta is the OIN team's org.
type Okta struct {
	Issuer         string      `name:"okta-issuer" env:"OKTA_ISSUER" help:"The OIN team's Okta org, such as https://dev-123.okta.com. Any OpenID Connect provider with a groups claim works."`
	ClientID       string      `name:"okta-client-id" env:"OKTA_CLIENT_ID" help:"Client ID of this product's app in that org."`
	ClientSecret   secret.Text `name:"okta-client-secret" env:"OKTA_CLIENT_SECRET" help:"Client secret of that app."`
	ReviewersGroup string      `name:"okta-reviewers-group" env:"OKTA_REVIEWERS_GROUP" default:"OIN Reviewers" help:"Group of reviewers in that org."`
	AdminsGroup    string      `name:"okta-admins-group" env:"OKTA_ADMINS_GROUP" default:"OIN Admins" help:"Group of OIN admins in that org."`
	ReviewersACR   string      `name:"okta-reviewers-acr" env:"OKTA_REVIEWERS_ACR" help:"Second factor required from reviewers and admins: space-separated values of acr to accept, such as “urn:okta:loa:2fa:any phr phrh”. If empty, the org decides."`
}

// Configured reports whether an org is set at all.
func (o Okta) Configured() bool { return o.Issuer != "" }

// Check returns an error describing what's missing or wrong.
func (o Okta) Check() error {
	if o.Issuer == "" {
		return fmt.Errorf("OKTA_ISSUER isn't set. Set it to the OIN team's Okta org, such as https://dev-123.okta.com")
	}
	if o.ClientID == "" || o.ClientSecret == "" {
		return fmt.Errorf("OKTA_CLIENT_ID and OKTA_CLIENT_SECRET are required with OKTA_ISSUER. See docs/okta.md for how to create them in the Admin Console")
	}
	return nil
}

// Check normalizes BaseURL, and returns an error describing what's wrong.
func (s *Server) Check() error {
	s.BaseURL = strings.TrimSuffix(s.BaseURL, "/")
	u, err := url.Parse(s.BaseURL)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") || u.Path != "" {
		return fmt.Errorf("BASE_URL %q must be a URL such as https://oinmanager.example.com", s.BaseURL)
	}
	if u.Scheme == "http" && !s.Local() {
		return fmt.Errorf("BASE_URL %q must start with https:// unless it's on this machine", s.BaseURL)
	}
	if _, err := s.Proxies(); err != nil {
		return err
	}
	if _, _, err := s.Clamd(); err != nil {
		return err
	}
	if a, err := mail.ParseAddress(s.TeamEmail); err != nil || a.Address != s.TeamEmail {
		return fmt.Errorf("TEAM_EMAIL %q must be an email address such as oin@okta.com", s.TeamEmail)
	}
	if s.DailyEmailHour < 0 || s.DailyEmailHour > 23 {
		return fmt.Errorf("DAILY_EMAIL_HOUR %d must be between 0 and 23", s.DailyEmailHour)
	}
	if s.RecentSignIn < 15*time.Minute || s.RecentSignIn > 8*time.Hour {
		return fmt.Errorf("RECENT_SIGN_IN %s must be between 15m and 8h", s.RecentSignIn)
	}
	if s.ShutdownDelay < 0 || s.ShutdownTimeout < 0 {
		return fmt.Errorf("SHUTDOWN_DELAY %s and SHUTDOWN_TIMEOUT %s must not be negative", s.ShutdownDelay, s.ShutdownTimeout)
	}
	if _, _, err := net.SplitHostPort(s.MetricsAddr); err != nil && s.MetricsAddr != "" {
		return fmt.Errorf("METRICS_ADDR %q must be host:port, such as localhost:9090", s.MetricsAddr)
	}
	if err := s.checkTraces(); err != nil {
		return err
	}
	if s.ListenAddr == "" {
		port := u.Port()
		if port == "" {
			port = map[string]string{"http": "80", "https": "443"}[u.Scheme]
		}
		host := ""
		if s.Local() {
			host = u.Hostname()
		}
		s.ListenAddr = net.JoinHostPort(host, port)
	}
	return nil
}

// Proxies returns the networks of TrustedProxies.
func (s *Server) Proxies() ([]netip.Prefix, error) {
	var all []netip.Prefix
	for named := range strings.FieldsFuncSeq(s.TrustedProxies, func(c rune) bool { return c == ',' || c == ' ' }) {
		network, err := netip.ParsePrefix(named)
		if err != nil {
			var one netip.Addr
			if one, err = netip.ParseAddr(named); err == nil {
				network = netip.PrefixFrom(one, one.BitLen())
			}
		}
		if err != nil {
			return nil, fmt.Errorf("TRUSTED_PROXIES: %q is not an IP address (10.0.0.7) or a network (10.0.0.0/8)", named)
		}
		all = append(all, network.Masked())
	}
	return all, nil
}

// Clamd returns the network of ClamdAddr, which is "unix", "tcp", or "tls", and the
// address. Both are empty if it isn't set. clamd itself has no TLS, so unencrypted
// files go to this machine only.
func (s *Server) Clamd() (network, address string, err error) {
	if s.ClamdAddr == "" {
		return "", "", nil
	}
	if path, ok := strings.CutPrefix(s.ClamdAddr, "unix:"); ok {
		if !filepath.IsAbs(path) {
			return "", "", fmt.Errorf("CLAMD_ADDR %q must be the full path of a socket, such as unix:/run/clamav/clamd.ctl", s.ClamdAddr)
		}
		return "unix", path, nil
	}
	network = "tcp"
	address, encrypted := strings.CutPrefix(s.ClamdAddr, "tls://")
	if encrypted {
		network = "tls"
	}
	host, port, err := net.SplitHostPort(address)
	if n, bad := strconv.ParseUint(port, 10, 16); err != nil || bad != nil || n == 0 || host == "" || strings.ContainsAny(host, "/@ ") {
		return "", "", fmt.Errorf("CLAMD_ADDR %q must be unix:/path, localhost:3310, or tls://host:port", s.ClamdAddr)
	}
	if !encrypted && !thisMachine(host) {
		return "", "", fmt.Errorf("CLAMD_ADDR would send files to %s in plain text. Run clamd on this machine, or put TLS in front of it and use tls://%s", host, address)
	}
	return network, address, nil
}

// Local reports whether BaseURL is on this machine.
func (s *Server) Local() bool {
	u, err := url.Parse(s.BaseURL)
	if err != nil {
		return false
	}
	ip := net.ParseIP(u.Hostname())
	return u.Hostname() == "localhost" || (ip != nil && ip.IsLoopback())
}
