package outbound

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"strings"
	"syscall"
	"time"
	"unicode"
	"unicode/utf8"
)

// Failure is why a request got no response.
type Failure int

const (
	// FailureUnknown may be gone the next time, or be this machine's.
	FailureUnknown Failure = iota
	FailureNotPublic
	FailureNoHost
	FailureTimeout
	FailureRefused
	FailureCertificate
)

// Explain returns why a request failed, also as a phrase. The phrase never has the URL, which
// can be a secret itself. Of what the other side sent, it has at most a part of a name.
func Explain(err error, now time.Time) (Failure, string) {
	if certificate, ok := errors.AsType[*tls.CertificateVerificationError](err); ok {
		return explainCertificate(certificate, now)
	}
	dns, isDNS := errors.AsType[*net.DNSError](err)
	timeout, isNet := errors.AsType[net.Error](err)
	switch {
	case errors.Is(err, errNotPublic):
		return FailureNotPublic, "the host isn't on the public internet"
	case isDNS && dns.IsNotFound:
		return FailureNoHost, "there is no host with this name"
	case errors.Is(err, context.DeadlineExceeded) || isNet && timeout.Timeout():
		return FailureTimeout, "it took too long to respond"
	case errors.Is(err, syscall.ECONNREFUSED):
		return FailureRefused, "nothing responds at this address"
	}
	return FailureUnknown, "the connection failed"
}

// explainCertificate returns what is wrong with a server's certificate.
func explainCertificate(err *tls.CertificateVerificationError, now time.Time) (Failure, string) {
	const date = "2 January 2006"
	if invalid, ok := errors.AsType[x509.CertificateInvalidError](err); ok && invalid.Reason == x509.Expired && invalid.Cert != nil {
		if begins := invalid.Cert.NotBefore; begins.After(now) {
			return FailureCertificate, "the certificate isn't valid before " + begins.UTC().Format(date)
		}
		return FailureCertificate, "the certificate expired on " + invalid.Cert.NotAfter.UTC().Format(date)
	}
	if wrong, ok := errors.AsType[x509.HostnameError](err); ok {
		text := "the certificate isn't for " + wrong.Host
		if wrong.Certificate != nil && len(wrong.Certificate.DNSNames) > 0 {
			text += ", but for " + printable(wrong.Certificate.DNSNames[0])
		}
		return FailureCertificate, text
	}
	if _, ok := errors.AsType[x509.UnknownAuthorityError](err); ok && len(err.UnverifiedCertificates) > 0 {
		last := err.UnverifiedCertificates[len(err.UnverifiedCertificates)-1]
		switch {
		case !bytes.Equal(last.RawIssuer, last.RawSubject) && len(last.IssuingCertificateURL) > 0:
			// Browsers get the issuer's certificate from there.
			return FailureUnknown, "the site doesn't send the certificate of its issuer"
		case len(err.UnverifiedCertificates) == 1 && bytes.Equal(last.RawIssuer, last.RawSubject):
			return FailureCertificate, "the certificate is self-signed"
		}
		return FailureCertificate, "the certificate isn't from an authority that browsers trust"
	}
	if _, ok := errors.AsType[x509.SystemRootsError](err); ok { // it is this machine's fault
		return FailureUnknown, "the certificate can't be verified"
	}
	return FailureCertificate, "the certificate isn't valid for websites"
}

// printable returns the beginning of a name that a server claims, without what can't be seen.
func printable(name string) string {
	const most = 200
	kept := strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == utf8.RuneError {
			return -1
		}
		return r
	}, name)
	if runes := []rune(kept); len(runes) > most {
		kept = string(runes[:most])
	}
	return kept
}
