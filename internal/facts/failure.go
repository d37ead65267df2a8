package facts

import (
	"time"

	"oinmanager/internal/check"
	"oinmanager/internal/outbound"
)

// failure returns what it means that a link could not be opened.
func failure(err error, now time.Time) (check.LinkState, string) {
	why, detail := outbound.Explain(err, now)
	switch why {
	case outbound.FailureNotPublic:
		return check.LinkNotPublic, detail
	case outbound.FailureNoHost:
		return check.LinkMissing, detail
	case outbound.FailureRefused:
		return check.LinkBroken, detail
	case outbound.FailureCertificate:
		return check.LinkInsecure, detail
	default:
		return check.LinkUnknown, detail
	}
}
