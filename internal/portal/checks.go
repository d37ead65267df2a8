package portal

import (
	"strconv"
	"strings"
	"sync"
	"time"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// report returns what the checks say of a submission that can be edited.
func (p *Portal) report(v oin.Submission, r check.Record) check.Report {
	if !v.Status.Editable() {
		return check.Report{}
	}
	return p.judge(v, v.Answers, false, r)
}

// judge returns what the checks say of answers of a submission: the current ones, or those
// that were submitted.
func (p *Portal) judge(v oin.Submission, a oin.Answers, submitted bool, r check.Record) check.Report {
	r.Facts.Connectors = v.Facts.Connectors
	report := r.Report(a, p.findings.of(v, a, submitted, r))
	if p.set.Facts == nil { // nothing is gathered, so nothing is waited for
		report.Pending = 0
	}
	return report
}

// findingsCache caches what the checks have found. That takes milliseconds, and a
// submission is shown more often than it changes.
type findingsCache struct {
	mu    sync.Mutex
	known map[oin.SubmissionID]cachedFindings
}

// maxCachedFindings is the maximum number of submissions in the cache.
const maxCachedFindings = 2_000

// cachedFindings are findings with all that they depend on.
type cachedFindings struct {
	revision  int64
	submitted bool
	gathered  time.Time
	others    string // connectors of the org, and the version in the catalog
	all       []check.Finding
}

func (c *findingsCache) of(v oin.Submission, a oin.Answers, submitted bool, r check.Record) []check.Finding {
	now := cachedFindings{revision: v.Revision, submitted: submitted, gathered: r.Gathered}
	for _, known := range r.Facts.Connectors {
		now.others += known.Key + " " + known.Version + " " + strings.Join(known.Actions, ",") + "\n"
	}
	if r.Facts.Published != nil {
		now.others += strconv.Itoa(r.Facts.Published.Version)
	}
	c.mu.Lock()
	was, ok := c.known[v.ID]
	c.mu.Unlock()
	if ok && was.revision == now.revision && was.submitted == now.submitted && was.gathered.Equal(now.gathered) && was.others == now.others {
		return was.all
	}
	now.all = r.Find(a)
	c.mu.Lock()
	defer c.mu.Unlock()
	for id := range c.known {
		if len(c.known) < maxCachedFindings {
			break
		}
		delete(c.known, id) // any other
	}
	c.known[v.ID] = now
	return now.all
}
