package portal

import (
	"bytes"
	"context"
	"log/slog"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"oinmanager/internal/check"
	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// FactReader gathers facts from outside. [facts.Reader] implements it. It returns no
// errors: what went wrong is a fact too.
type FactReader interface {
	Link(ctx context.Context, url string) check.Link
	Mail(ctx context.Context, domain string) check.MailDomain
	// Proof looks for the text that proves a domain.
	Proof(ctx context.Context, domain, text string) (txt, file oin.ProofLook)
}

const (
	// factsSettle is how long facts are not gathered after a change, since another one may
	// follow while the person types.
	factsSettle = 2 * time.Second
	// factsFresh is how old a fact from outside is at least before it is gathered again on
	// demand, so that no one makes the product call a site over and over.
	factsFresh = 30 * time.Second
)

// renew asks for the facts that a report which is shown lacks, and for those that are old.
func (p *Portal) renew(v oin.Submission, r check.Report) {
	if p.set.Facts != nil && (r.Pending > 0 || !r.RenewAt.IsZero() && !p.now().Before(r.RenewAt)) {
		p.gathering.ask(p.now(), postgres.GatherFacts{Submission: v.ID})
	}
}

// gathering queues jobs that gather facts, without a request that waits for it.
type gathering struct {
	db *postgres.DB

	mu    sync.Mutex
	asked map[postgres.GatherFacts]time.Time
}

// ask queues a job, unless the same one was queued a moment ago. If that fails, the next
// request for the submission asks again.
func (g *gathering) ask(now time.Time, job postgres.GatherFacts) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for other, at := range g.asked {
		if now.Sub(at) > factsSettle {
			delete(g.asked, other)
		}
	}
	if _, just := g.asked[job]; just {
		return
	}
	g.asked[job] = now
	go func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if err := g.db.GatherFacts(ctx, job, now.Add(factsSettle)); err != nil {
			slog.Debug("facts are not gathered now", "error", err)
		}
	}()
}

// CheckAgain gathers all facts about a submission again. ISVs call it while they edit, and
// reviewers while the submission is in review.
func (p *Portal) CheckAgain(ctx context.Context, who oin.Person, id oin.SubmissionID) error {
	if _, _, err := p.seenBy(ctx, who, id); err != nil {
		return err
	}
	return p.db.GatherFacts(ctx, postgres.GatherFacts{Submission: id, Again: true}, p.now())
}

// GatherFacts gathers the facts that the checks of a submission need: those that are missing or
// old, or all of them. It stores what is quick to find out first. It returns an [oin.Problem]
// with [oin.CodeNotFound] if there is no such submission.
func (p *Portal) GatherFacts(ctx context.Context, id oin.SubmissionID, again bool) error {
	v, known, err := p.db.Checks(ctx, id)
	if err != nil {
		return replaceNotFound(err, errNoSubmission)
	}
	a := v.Answers
	if !v.Status.Editable() {
		a = v.Submitted
	}
	own, err := p.ownFacts(ctx, v, a, known.Facts)
	if err != nil {
		return err
	}
	if own.Submitted, err = p.formerFacts(ctx, v, a, known.Facts); err != nil {
		return err
	}
	if err := p.db.SaveFacts(ctx, v, own, p.now()); err != nil || p.set.Facts == nil {
		return err
	}
	var outside check.Facts
	outside.Links, outside.Mail = p.outsideFacts(ctx, a, known.Facts, again)
	outside.Keep(known.Facts, v.Submitted) // the reviewers' page needs them while the ISV edits
	return p.db.SaveFacts(ctx, v, outside, p.now())
}

// ownFacts returns the facts that the product finds in its own database and files. What is
// known of the files already is left out.
func (p *Portal) ownFacts(ctx context.Context, v oin.Submission, a oin.Answers, known check.Facts) (check.Facts, error) {
	f, err := p.fileFacts(ctx, v, a, known.IconOf, known.SuiteOf)
	if err != nil {
		return f, err
	}
	if f.Names, f.NamesOf, err = p.nearNames(ctx, v, a.Text(oin.AppName), v.Integration); err != nil {
		return f, err
	}
	if f.Existing, f.ExistingOf, err = p.nearNames(ctx, v, a.Text(oin.ExistingName), ""); err != nil {
		return f, err
	}
	return f, p.findPassword(ctx, v, a, &f)
}

// formerFacts returns the facts about what was submitted that the ISV has changed since. The
// reviewers' page needs them while the ISV edits.
func (p *Portal) formerFacts(ctx context.Context, v oin.Submission, now oin.Answers, known check.Facts) (*check.Facts, error) {
	former := known.Former(now, v.Submitted)
	files, err := p.fileFacts(ctx, v, v.Submitted, former.IconOf, former.SuiteOf, now.FileSum(oin.AppIcon), now.FileSum(oin.TestSuite))
	former.Take(files)
	return former, err
}

// fileFacts returns what is in the files of answers, but for those with known SHA-256 sums.
func (p *Portal) fileFacts(ctx context.Context, v oin.Submission, a oin.Answers, known ...string) (check.Facts, error) {
	var f check.Facts
	for _, key := range []oin.Key{oin.AppIcon, oin.TestSuite} {
		if a.File(key) == nil || slices.Contains(known, a.FileSum(key)) {
			continue
		}
		stored, err := p.fileIn(ctx, v, a, key)
		if oin.CodeOf(err) == oin.CodeNotFound {
			continue // replaced since
		}
		if err != nil {
			return f, err
		}
		addFileFacts(&f, key, stored, nil)
	}
	return f, nil
}

// nearNames returns the names in the catalog that are close to a name, and its key. It
// leaves out one integration.
func (p *Portal) nearNames(ctx context.Context, v oin.Submission, name string, but oin.IntegrationID) ([]check.CatalogName, string, error) {
	const most = 5
	key := oin.NameKey(name)
	if key == "" {
		return nil, "", nil
	}
	near, err := p.db.NearNames(ctx, name, but, v.Org.ID, most)
	for i, n := range near {
		if oin.NameKey(n.Name) == key {
			near[i].Alike = 1
		}
	}
	return near, key, err
}

// addFileFacts adds what is in an uploaded file. A suite that was read already is not read
// again.
func addFileFacts(f *check.Facts, key oin.Key, file File, suite *flopack.Suite) {
	switch key {
	case oin.AppIcon:
		f.TakeIcon(file.SHA256, file.Data)
	case oin.TestSuite:
		if suite == nil {
			suite, _ = flopack.Read(bytes.NewReader(file.Data)) // a fault leaves it unknown
		}
		f.TakeSuite(file.SHA256, suite)
	}
}

// findPassword notes in which texts the test account's password is written. It is only
// decrypted here, and only the names of these fields are stored.
func (p *Portal) findPassword(ctx context.Context, v oin.Submission, a oin.Answers, f *check.Facts) error {
	f.PasswordOf = check.PasswordOf(a)
	stored := a[oin.TestPassword].Secret
	if stored == nil {
		return nil
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		password, err := p.open(ctx, tx, v, stored)
		if err != nil {
			return unlessGone(err) // it was erased
		}
		f.TakePassword(a, string(password))
		return nil
	})
}

// gatherAtOnce is how many facts of a submission are gathered at a time.
const gatherAtOnce = 4

// outsideFacts returns what links and domains respond. Known facts that are not to be renewed
// yet are kept, unless all are asked for again.
func (p *Portal) outsideFacts(ctx context.Context, a oin.Answers, known check.Facts, again bool) (map[string]check.Link, map[string]check.MailDomain) {
	old := func(read, renewAt time.Time) bool {
		if again {
			return p.now().Sub(read) > factsFresh
		}
		return !p.now().Before(renewAt)
	}
	urls, domains := check.Wanted(a)
	var group errgroup.Group
	group.SetLimit(gatherAtOnce)
	links := gatherEach(&group, urls, known.Links, func(l check.Link) bool { return old(l.Read, l.RenewAt()) }, func(url string) check.Link {
		link := p.set.Facts.Link(ctx, url)
		link.Read = p.now()
		return link
	})
	mail := gatherEach(&group, domains, known.Mail, func(m check.MailDomain) bool { return old(m.Read, m.RenewAt()) }, func(domain string) check.MailDomain {
		of := p.set.Facts.Mail(ctx, domain)
		of.Read = p.now()
		return of
	})
	_ = group.Wait() // a reader returns no error
	return links, mail
}

// gatherEach returns the fact of each name: the known one, or if that is old, what read returns.
// The map is complete once the group is done.
func gatherEach[Fact interface{ After(Fact) Fact }](group *errgroup.Group, names []string, known map[string]Fact, old func(Fact) bool, read func(string) Fact) map[string]Fact {
	facts := make(map[string]Fact, len(names))
	var mu sync.Mutex
	for _, name := range names {
		was, ok := known[name]
		if ok && !old(was) {
			mu.Lock()
			facts[name] = was
			mu.Unlock()
			continue
		}
		group.Go(func() error {
			now := read(name).After(was)
			mu.Lock()
			defer mu.Unlock()
			facts[name] = now
			return nil
		})
	}
	return facts
}
