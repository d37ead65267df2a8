package check

import (
	"time"
)

const (
	// lasting is how long a fact from outside is good for.
	lasting = 7 * 24 * time.Hour
	// faulty is how long it is for if something is wrong with a link, since the ISV is
	// asked to repair it.
	faulty = 24 * time.Hour
	// passing is how long it is for if nothing could be told, or the site was down. It
	// doubles with each time in a row, up to a day.
	passing, longestPassing = time.Hour, 24 * time.Hour
)

// RenewAt is when to open the link again.
func (l Link) RenewAt() time.Time {
	switch {
	case l.passing():
		return l.Read.Add(backOff(l.Tries))
	case l.State == LinkOpen && l.Tries > 0: // what is known of it is from before
		return l.Read.Add(backOff(l.Tries))
	case l.State == LinkOpen, l.State == LinkUnreadable:
		return l.Read.Add(lasting)
	}
	return l.Read.Add(faulty)
}

// passing reports whether the next time may well be different, without anyone doing
// anything.
func (l Link) passing() bool {
	return l.State == LinkUnknown || l.State == LinkBotWall || l.State == LinkBroken
}

// After returns the link with what was known of it before, if anything. A page that was
// read is still known if the site refuses to show it, or is too slow, this time.
func (l Link) After(known Link) Link {
	if !l.passing() {
		return l
	}
	tries := tries(known.Tries, known.RenewAt(), l.Read)
	if known.State == LinkOpen && l.State != LinkBroken {
		read := l.Read
		l = known
		l.Read = read
	}
	l.Tries = tries
	return l
}

// RenewAt is when to look up the domain again.
func (m MailDomain) RenewAt() time.Time {
	if m.Tries > 0 || m.Receives == nil {
		return m.Read.Add(backOff(m.Tries))
	}
	return m.Read.Add(lasting)
}

// After returns the domain with what was known of it before, if anything.
func (m MailDomain) After(known MailDomain) MailDomain {
	if m.Receives != nil {
		return m
	}
	m.Receives, m.Tries = known.Receives, tries(known.Tries, known.RenewAt(), m.Read)
	return m
}

// tries returns how often in a row nothing could be told. Asking before it is time does
// not count, so that Check again delays nothing.
func tries(before int, due, now time.Time) int {
	if before == 0 || !now.Before(due) {
		return before + 1
	}
	return before
}

// backOff returns how long to wait after a number of tries.
func backOff(tries int) time.Duration {
	wait := passing
	for n := 1; n < tries && wait < longestPassing; n++ {
		wait *= 2
	}
	return min(wait, longestPassing)
}

// renewAt returns when the first fact has to be gathered again of what is [Wanted], or the
// zero time if there is none.
func (r Record) renewAt(links, domains []string) time.Time {
	if r.Gathered.IsZero() {
		return time.Time{}
	}
	first := r.Gathered.Add(lasting)
	sooner := func(at time.Time) {
		if at.Before(first) {
			first = at
		}
	}
	for _, url := range links {
		if link, known := r.Facts.Links[url]; known {
			sooner(link.RenewAt())
		}
	}
	for _, domain := range domains {
		if of, known := r.Facts.Mail[domain]; known {
			sooner(of.RenewAt())
		}
	}
	return first
}
