package facts

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/internal/outbound"
)

const (
	proofRedirects = 3
	maxProof       = 4 << 10 // bytes of the file
)

// Proof looks for the text that proves a domain, in a TXT record and in a file, both at the
// same time.
func (r *Reader) Proof(ctx context.Context, domain, text string) (txt, file oin.ProofLook) {
	ctx, cancel := context.WithTimeout(ctx, r.timeout)
	defer cancel()
	var both sync.WaitGroup
	both.Go(func() { txt = r.proofRecord(ctx, domain, text) })
	both.Go(func() { file = r.proofFile(ctx, domain, text) })
	both.Wait()
	return txt, file
}

func (r *Reader) proofRecord(ctx context.Context, domain, text string) oin.ProofLook {
	name := oin.ProofRecord(domain)
	records, err := r.resolver.LookupTXT(ctx, name+".")
	switch {
	case slices.ContainsFunc(records, func(t string) bool { return strings.TrimSpace(t) == text }):
		return oin.ProofLook{State: oin.ProofFound}
	case err != nil && !notFound(err):
		return oin.ProofLook{State: oin.ProofUnknown, Detail: "the DNS servers of " + domain + " didn't respond"}
	case len(records) == 0:
		return oin.ProofLook{State: oin.ProofMissing, Detail: "there's no TXT record at " + name}
	default:
		return oin.ProofLook{State: oin.ProofMissing, Detail: "the TXT record at " + name + " has another text"}
	}
}

// errElsewhere is returned for a redirect to where someone else may write.
var errElsewhere = errors.New("it redirects to another site")

// proofFile reads the file. It follows redirects to the domain itself and its www only: what
// another site has, also one below the domain, can be someone else's.
func (r *Reader) proofFile(ctx context.Context, domain, text string) oin.ProofLook {
	asked := oin.ProofURL(domain)
	missing := func(detail string) oin.ProofLook {
		return oin.ProofLook{State: oin.ProofMissing, Detail: asked + ": " + detail}
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, asked, nil)
	if err != nil {
		return missing("it isn't a URL")
	}
	req.Header.Set("User-Agent", r.agent)
	req.Header.Set("Accept", "text/plain,*/*;q=0.5")
	client := outbound.Limit(r.client, maxProof)
	client.Timeout = 0 // ctx ends it
	client.CheckRedirect = func(to *http.Request, via []*http.Request) error {
		if len(via) > proofRedirects || !sameSite(to.URL, domain) {
			return errElsewhere
		}
		return nil
	}
	res, err := client.Do(req)
	if err != nil {
		state, detail := failure(err, r.now())
		switch {
		case errors.Is(err, errElsewhere):
			return missing(errElsewhere.Error())
		case state == check.LinkMissing || state == check.LinkNotPublic:
			return missing(detail)
		}
		return oin.ProofLook{State: oin.ProofUnknown, Detail: asked + ": " + detail}
	}
	defer res.Body.Close()
	switch {
	case res.StatusCode == http.StatusNotFound || res.StatusCode == http.StatusGone:
		return missing("there's no such file")
	case res.StatusCode != http.StatusOK:
		return oin.ProofLook{State: oin.ProofUnknown, Detail: fmt.Sprintf("%s: the site responds with error %d", asked, res.StatusCode)}
	}
	lines := bufio.NewScanner(io.LimitReader(res.Body, maxProof))
	for lines.Scan() {
		if strings.TrimSpace(strings.TrimPrefix(lines.Text(), "\ufeff")) == text {
			return oin.ProofLook{State: oin.ProofFound}
		}
	}
	return missing("the file doesn't have the text on a line of its own")
}

func sameSite(to *url.URL, domain string) bool {
	host := strings.ToLower(to.Host)
	return to.Scheme == "https" && (host == domain || host == "www."+domain)
}

// Proof reports that nothing can be told about a domain.
func (Off) Proof(context.Context, string, string) (txt, file oin.ProofLook) {
	off := oin.ProofLook{State: oin.ProofUnknown, Detail: "domains aren't looked up here"}
	return off, off
}
