package facts

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"syscall"
	"time"

	"oinmanager/internal/check"
	"oinmanager/internal/outbound"
)

// failure returns what it means that a link could not be opened.
func failure(err error, now time.Time) (check.LinkState, string) {
	if certificate, ok := errors.AsType[*tls.CertificateVerificationError](err); ok {
		return certificateFailure(certificate, now)
	}
	dns, isDNS := errors.AsType[*net.DNSError](err)
	timeout, isNet := errors.AsType[net.Error](err)
	switch {
	case errors.Is(err, outbound.ErrNotPublic):
		return check.LinkNotPublic, "the host isn't on the public internet"
	case isDNS && dns.IsNotFound:
		return check.LinkMissing, "there is no host with this name"
	case errors.Is(err, context.DeadlineExceeded) || isNet && timeout.Timeout():
		return check.LinkUnknown, "it took too long to respond"
	case errors.Is(err, syscall.ECONNREFUSED):
		return check.LinkBroken, "nothing responds at this address"
	}
	return check.LinkUnknown, "the connection failed"
}

// certificateFailure returns what is wrong with a site's certificate.
func certificateFailure(err *tls.CertificateVerificationError, now time.Time) (check.LinkState, string) {
	const date = "2 January 2006"
	if invalid, ok := errors.AsType[x509.CertificateInvalidError](err); ok && invalid.Reason == x509.Expired && invalid.Cert != nil {
		if begins := invalid.Cert.NotBefore; begins.After(now) {
			return check.LinkInsecure, "the certificate isn't valid before " + begins.UTC().Format(date)
		}
		return check.LinkInsecure, "the certificate expired on " + invalid.Cert.NotAfter.UTC().Format(date)
	}
	if wrong, ok := errors.AsType[x509.HostnameError](err); ok {
		text := "the certificate isn't for " + wrong.Host
		if wrong.Certificate != nil && len(wrong.Certificate.DNSNames) > 0 {
			name, _ := shorten(oneLine(wrong.Certificate.DNSNames[0]), maxLine)
			text += ", but for " + name
		}
		return check.LinkInsecure, text
	}
	if _, ok := errors.AsType[x509.UnknownAuthorityError](err); ok && len(err.UnverifiedCertificates) > 0 {
		last := err.UnverifiedCertificates[len(err.UnverifiedCertificates)-1]
		switch {
		case !bytes.Equal(last.RawIssuer, last.RawSubject) && len(last.IssuingCertificateURL) > 0:
			// Browsers get the issuer's certificate from there.
			return check.LinkUnknown, "the site doesn't send the certificate of its issuer"
		case len(err.UnverifiedCertificates) == 1 && bytes.Equal(last.RawIssuer, last.RawSubject):
			return check.LinkInsecure, "the certificate is self-signed"
		}
		return check.LinkInsecure, "the certificate isn't from an authority that browsers trust"
	}
	if _, ok := errors.AsType[x509.SystemRootsError](err); ok { // it is this machine's fault
		return check.LinkUnknown, "the certificate can't be verified"
	}
	return check.LinkInsecure, "the certificate isn't valid for websites"
}
