package oin

import (
	"fmt"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/idna"
	"golang.org/x/net/publicsuffix"
	"golang.org/x/text/unicode/norm"
)

// Publisher is who publishes an org's integrations, as the catalog and reviewers see it.
type Publisher struct {
	Name   string // the org's display name, or empty if it has none
	Domain string // the web domain that the org has proven, in ASCII, or empty
}

// Words returns the publisher in one line, such as “Acme · acme.com verified”, or "" if
// there is none.
func (p Publisher) Words() string {
	if p.Name == "" || p.Domain == "" {
		return p.Name
	}
	return p.Name + " · " + p.Domain + " verified"
}

// MaxPublisherName is the maximum length of a display name, in characters.
const MaxPublisherName = 64

// Keys of the two fields in forms and faults. They are not fields of a submission.
const (
	PublisherName   = "publisher_name"
	PublisherDomain = "publisher_domain"
)

// CheckPublisherName returns a display name in the form in which it is stored, or what is
// wrong with it. Everyone reads it beside a verified domain, so it must not pass for one, for
// Okta, or for another name by characters that look like others. An address can be part of
// it if it is the domain that the org has proven. No name is fine.
func CheckPublisherName(typed, proven string) (name, fault string) {
	if !utf8.ValidString(typed) || len(typed) > 10*MaxPublisherName {
		return "", fmt.Sprintf("Shorten the name to %d characters or fewer.", MaxPublisherName)
	}
	name = strings.Join(strings.Fields(Line(typed)), " ")
	if name == "" {
		return "", ""
	}
	if other := strings.IndexFunc(name, func(r rune) bool { return !inPublisherName(r) }); other >= 0 {
		r, _ := utf8.DecodeRuneInString(name[other:])
		return name, "Use letters, digits, spaces, and simple punctuation only. The name has “" + string(r) + "”."
	}
	name = norm.NFKC.String(name) // full-width and styled letters become plain ones
	words := strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == ',' || r == '(' || r == ')' })
	switch n := utf8.RuneCountInString(name); {
	case n > MaxPublisherName:
		fault = fmt.Sprintf("Shorten the name to %d characters or fewer. It has %d now.", MaxPublisherName, n)
	case !strings.ContainsFunc(name, unicode.IsLetter):
		fault = "Enter a name with letters."
	case stacksMarks(name):
		fault = "Remove the marks that are stacked on letters."
	case mixesAlphabets(name):
		fault = "A word of the name mixes letters of different alphabets. Type it again in one alphabet."
	case soundsLikeOkta(name):
		fault = "Only Okta can publish under its names. Enter the name of your own company."
	case slices.ContainsFunc(words, func(w string) bool { return isAddress(w) && !strings.EqualFold(w, proven) }):
		fault = "Enter the name without a web address. The catalog shows the domain that you verify next to it."
	case len(words) > 0 && NameKey(words[len(words)-1]) == "verified":
		fault = "Leave out “verified”. The catalog says so once your domain is verified."
	}
	return name, fault
}

// inPublisherName reports whether a character can be part of a display name. Letters that
// only dictionaries of pronunciation use look like others.
func inPublisherName(r rune) bool {
	switch {
	case r >= 0x0250 && r <= 0x02FF, r >= 0x1D00 && r <= 0x1DBF, r >= 0xA720 && r <= 0xA7FF, r >= 0xAB30 && r <= 0xAB6F:
		return false
	}
	return unicode.In(r, unicode.L, unicode.M, unicode.Nd) && !unicode.Is(unicode.Variation_Selector, r) || strings.ContainsRune(" &'’.,()+-–!#", r)
}

// stacksMarks reports whether a name has more marks on a letter than any language has.
func stacksMarks(name string) bool {
	marks := 0
	for _, r := range norm.NFC.String(name) {
		if !unicode.Is(unicode.Mn, r) {
			marks = 0
		} else if marks++; marks > 2 {
			return true
		}
	}
	return false
}

// mixesAlphabets reports whether a word has letters of alphabets that look alike.
func mixesAlphabets(name string) bool {
	alphabets := []*unicode.RangeTable{unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.Armenian, unicode.Cherokee, unicode.Coptic, unicode.Lisu}
	for word := range strings.FieldsFuncSeq(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		used := 0
		for _, a := range alphabets {
			if strings.ContainsFunc(word, func(r rune) bool { return unicode.Is(a, r) }) {
				used++
			}
		}
		if used > 1 {
			return true
		}
	}
	return false
}

// soundsLikeOkta reports whether a name passes for one of Okta's, also with accents, digits
// for letters, or spaces between them.
func soundsLikeOkta(name string) bool {
	plain := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		if letter, ok := digitLetters[r]; ok {
			return letter
		}
		return r
	}, norm.NFD.String(NameKey(name)))
	words := strings.FieldsFunc(plain, func(r rune) bool { return !unicode.IsLetter(r) })
	spelled := ""
	for _, w := range words {
		if utf8.RuneCountInString(w) == 1 {
			spelled += w
		}
	}
	for _, w := range append(words, spelled, strings.Join(words, "")) {
		switch {
		case w == "autho", w == "oin", strings.HasPrefix(w, "oinmanager"), strings.HasPrefix(w, "oinreview"), strings.HasPrefix(w, "ointeam"):
			return true
		case strings.HasPrefix(w, "okta") && !slices.ContainsFunc(otherOkta, func(p string) bool { return strings.HasPrefix(w, p) }):
			return true
		}
	}
	return false
}

// digitLetters are the digits that are read as letters.
var digitLetters = map[rune]rune{'0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '!': 'i'}

// otherOkta are beginnings of words and names that only begin like Okta.
var otherOkta = []string{"oktay", "oktav", "oktagon", "oktan", "oktaed", "oktae"}

// isAddress reports whether a word is a web address: it ends in a domain that anyone can
// register below.
func isAddress(word string) bool {
	word = strings.Trim(strings.ToLower(word), ".!,-–#+&'’")
	suffix, icann := publicsuffix.PublicSuffix(word)
	return strings.Contains(word, ".") && (icann || strings.Contains(suffix, ".")) && len(suffix) < len(word)
}

// ParseWebDomain returns a typed domain, or that of a URL, in the form in which it is stored
// and shown, or what is wrong with it. It is in ASCII, because other letters look alike. Only
// a domain that was registered as such counts: at a provider's, those below belong to its
// customers.
func ParseWebDomain(typed string) (domain, fault string) {
	typed = strings.ToLower(Line(typed))
	if typed == "" {
		return "", "Enter a domain, such as acme.com."
	}
	if len(typed) > 1000 || !utf8.ValidString(typed) {
		return "", "Enter only the domain, such as acme.com."
	}
	host := typed
	if strings.Contains(host, "://") {
		if u, err := url.Parse(host); err == nil {
			host = u.Hostname()
		}
	}
	host, _, _ = strings.Cut(host, "/")
	ascii, err := idna.Lookup.ToASCII(strings.TrimPrefix(strings.TrimRight(host, "."), "www."))
	if _, ip := netip.ParseAddr(host); err != nil || ip == nil || !strings.Contains(ascii, ".") || len(ascii) > 253 || longestLabel(ascii) > 63 {
		return "", "Enter only the domain, such as acme.com."
	}
	suffix, icann := publicsuffix.PublicSuffix(ascii)
	registered, err := publicsuffix.EffectiveTLDPlusOne(ascii)
	switch {
	case err != nil:
		return "", ascii + " is shared by many organizations. Enter a domain of your own."
	case !icann && strings.Contains(suffix, "."):
		return "", ascii + " is below " + suffix + ", which many organizations share. Enter a domain of your own."
	case !icann && suffix != "example": // the documentation's, which no one can register
		return "", ascii + " isn't a public domain."
	case registered != ascii:
		return "", "Enter your organization's domain itself: " + registered + "."
	}
	return ascii, ""
}

func longestLabel(domain string) (longest int) {
	for label := range strings.SplitSeq(domain, ".") {
		longest = max(longest, len(label))
	}
	return longest
}

// ProofWay is how an org proves a web domain.
type ProofWay string

const (
	ProofTXT  ProofWay = "txt"  // a TXT record in its DNS
	ProofFile ProofWay = "file" // a file on its web site
)

// Words returns the way in words.
func (w ProofWay) Words() string {
	switch w {
	case ProofTXT:
		return "TXT record"
	case ProofFile:
		return "file"
	default:
		return ""
	}
}

// ProofRecord returns the name of the TXT record that proves a domain.
func ProofRecord(domain string) string { return "_oin-manager." + domain }

// ProofURL returns the URL of the file that proves a domain. It must not have the text, or
// servers that repeat what they are asked for would prove it.
func ProofURL(domain string) string { return "https://" + domain + "/.well-known/oin-manager.txt" }

// DomainProof is an org's claim to own a web domain, and what is known of its proof.
type DomainProof struct {
	Domain string // empty if the org claims none
	// Token can't be guessed. Each claim has its own, so that the text of one org proves
	// nothing for another, and an old text nothing for a new name.
	Token  string
	Way    ProofWay   // by which it was found last
	Proven *time.Time // since when it is proven; nil if it isn't
	Seen   *time.Time // when it was found last
	Tried  *time.Time // when it was last looked for
	Due    *time.Time // when a proven one is looked for again
	// Lost is why the last proof ended, or empty.
	Lost string
}

// Text returns the text that proves the domain, in the record or on a line of the file.
func (p DomainProof) Text() string { return "oin-manager-verification=" + p.Token }

// Proven domains are looked at each proofEvery, and after ProofRetry if it couldn't be told
// whether the proof is still there. If it can't be told for proofPatience, the proof ends.
const (
	proofEvery    = 7 * 24 * time.Hour
	ProofRetry    = 24 * time.Hour
	proofPatience = 14 * 24 * time.Hour
)

// ProofLook is what looking for a proof has told, in one way.
type ProofLook struct {
	State  ProofState
	Detail string // for people, such as “there's no TXT record”
}

// ProofState is the result of looking for a proof.
type ProofState string

const (
	ProofFound   ProofState = "found"
	ProofMissing ProofState = "missing"
	ProofUnknown ProofState = "unknown" // it couldn't be told
)

// Looked returns a claim after a look for its proof in both ways. Lost is not empty if that
// ended the proof. It ends at once if the place where it was found last has it no longer, and
// the other one doesn't have it either.
func (p DomainProof) Looked(txt, file ProofLook, now time.Time) DomainProof {
	p.Tried = &now
	found := ProofTXT
	last := txt
	if p.Way == ProofFile {
		last = file
	}
	switch {
	case txt.State == ProofFound:
	case file.State == ProofFound:
		found = ProofFile
	case p.Proven == nil:
		return p
	case last.State == ProofMissing, !now.Before(p.Seen.Add(proofPatience)):
		return p.End(last.Detail)
	default:
		due := now.Add(ProofRetry)
		p.Due = &due
		return p
	}
	if p.Proven == nil {
		p.Proven = &now
	}
	due := now.Add(proofEvery)
	p.Seen, p.Due, p.Way, p.Lost = &now, &due, found, ""
	return p
}

// End returns a claim whose proof has ended, for a reason.
func (p DomainProof) End(why string) DomainProof {
	p.Proven, p.Seen, p.Due, p.Way, p.Lost = nil, nil, nil, "", why
	return p
}
