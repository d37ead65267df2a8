package portal

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"maps"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

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
}

const (
	// factsSettle is how long facts are not gathered after a change, since another one may
	// follow while the person types.
	factsSettle = 2 * time.Second
	// factsLast is how long a fact from outside is good for.
	factsLast = 7 * 24 * time.Hour
	// factsFresh is how old a fact is at least before it is gathered again on demand, so
	// that no one makes the product call a site over and over.
	factsFresh = 30 * time.Second
)

// report returns what the checks say of a submission that can be edited. It asks for facts
// that are missing or old.
func (p *Portal) report(v oin.Submission, r check.Record) check.Report {
	if !v.Status.Editable() {
		return check.Report{}
	}
	r.Facts.Connectors = v.Facts.Connectors
	report := r.Judge(v.Answers)
	if p.set.Facts == nil {
		report.Pending = 0
	} else if report.Pending > 0 || !r.Gathered.IsZero() && p.now().Sub(r.Gathered) > factsLast {
		p.gathering.ask(p.now(), postgres.GatherFacts{Submission: v.ID})
	}
	return report
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

// GatherFacts gathers the facts that the checks of a submission need: those that are
// missing or old, or all of them. It stores what is quick to find out first.
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
	if err := p.db.SaveFacts(ctx, v, own, p.now()); err != nil || p.set.Facts == nil {
		return err
	}
	var outside check.Facts
	outside.Links, outside.Mail = p.outsideFacts(ctx, a, known.Facts, again)
	return p.db.SaveFacts(ctx, v, outside, p.now())
}

// nearNames is the number of names in the catalog that an app name is compared with.
const nearNames = 5

// ownFacts returns the facts that the product finds in its own database and files. What is
// known of the files already is left out.
func (p *Portal) ownFacts(ctx context.Context, v oin.Submission, a oin.Answers, known check.Facts) (check.Facts, error) {
	var f check.Facts
	for _, key := range []oin.Key{oin.AppIcon, oin.TestSuite} {
		file := a.File(key)
		if file == nil || file.SHA256 == known.IconOf || file.SHA256 == known.SuiteOf {
			continue
		}
		stored, err := p.fileIn(ctx, v, a, key)
		if oin.CodeOf(err) == oin.CodeNotFound {
			continue // replaced since
		}
		if err != nil {
			return f, err
		}
		addFileFacts(&f, key, stored)
	}
	f.NamesOf = oin.NameKey(a.Text(oin.AppName))
	if f.NamesOf != "" {
		near, err := p.db.NearNames(ctx, a.Text(oin.AppName), v.Integration, v.Org.ID, nearNames)
		if err != nil {
			return f, err
		}
		for i, n := range near {
			if oin.NameKey(n.Name) == f.NamesOf {
				near[i].Alike = 1
			}
		}
		f.Names = near
	}
	return f, p.findPassword(ctx, v, a, &f)
}

// addFileFacts adds what is in an uploaded file.
func addFileFacts(f *check.Facts, key oin.Key, file File) {
	switch key {
	case oin.TestSuite:
		if suite, err := flopack.Read(bytes.NewReader(file.Data)); err == nil {
			f.Suite, f.SuiteOf = suite, file.SHA256
		}
	}
}

// findPassword notes in which texts the test account's password is written. It is only
// decrypted here, and only the names of these fields are stored.
func (p *Portal) findPassword(ctx context.Context, v oin.Submission, a oin.Answers, f *check.Facts) error {
	const least = 4 // shorter passwords are in many texts
	stored := a[oin.TestPassword].Secret
	if stored == nil {
		return nil
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		password, err := p.open(ctx, tx, v, stored)
		if err != nil || utf8.RuneCountInString(string(password)) < least {
			return replaceNotFound(err, errNoSubmission)
		}
		f.PasswordIn = map[oin.Key]string{}
		for _, field := range oin.Fields() {
			if text := a[field.Key].Text; strings.Contains(text, string(password)) {
				f.PasswordIn[field.Key] = a[field.Key].Fingerprint()
			}
		}
		return nil
	})
}

// gatherAtOnce is how many facts of a submission are gathered at a time.
const gatherAtOnce = 4

// outsideFacts returns what links and domains respond. Known facts that are not old are
// kept, unless all are asked for again.
func (p *Portal) outsideFacts(ctx context.Context, a oin.Answers, known check.Facts, again bool) (map[string]check.Link, map[string]check.MailDomain) {
	urls, domains := check.Wanted(a)
	links, mail := map[string]check.Link{}, map[string]check.MailDomain{}
	lasts := factsLast
	if again {
		lasts = factsFresh
	}
	old := func(read time.Time) bool { return p.now().Sub(read) > lasts }
	var mu sync.Mutex
	var group errgroup.Group
	group.SetLimit(gatherAtOnce)
	for _, url := range urls {
		if link, ok := known.Links[url]; ok && !old(link.Read) {
			links[url] = link
			continue
		}
		group.Go(func() error {
			link := p.set.Facts.Link(ctx, url)
			link.Read = p.now()
			mu.Lock()
			defer mu.Unlock()
			links[url] = link
			return nil
		})
	}
	for _, domain := range domains {
		if of, ok := known.Mail[domain]; ok && !old(of.Read) {
			mail[domain] = of
			continue
		}
		group.Go(func() error {
			of := p.set.Facts.Mail(ctx, domain)
			of.Read = p.now()
			mu.Lock()
			defer mu.Unlock()
			mail[domain] = of
			return nil
		})
	}
	_ = group.Wait() // a reader returns no error
	return links, mail
}

// errFindingGone is for a finding that a page shows, and that the answers or facts no
// longer have.
var errFindingGone = &oin.Problem{Code: oin.CodeConflict,
	Text: "The answer or what we know about it has changed since you opened the page. Nothing was changed. Check the field again."}

// Dismiss records that the ISV does not follow the advice of a finding, and why. The OIN
// team sees the reason. An empty reason is not enough.
func (p *Portal) Dismiss(ctx context.Context, who oin.Person, id oin.SubmissionID, fingerprint, reason string) error {
	reason = strings.TrimSpace(reason)
	switch n := utf8.RuneCountInString(reason); {
	case n == 0:
		return &oin.Problem{Code: oin.CodeInvalid, Text: "Add a short reason. The reviewer will see it."}
	case n > check.MaxReason:
		return &oin.Problem{Code: oin.CodeInvalid, Text: fmt.Sprintf("Shorten the reason to %d characters or fewer.", check.MaxReason)}
	}
	if err := checkText(reason); err != nil {
		return err
	}
	return p.atFinding(ctx, who, id, fingerprint, func(tx *postgres.Tx, v oin.Submission, f check.Finding) error {
		if f.Check.Level != check.LevelAdvice {
			return &oin.Problem{Code: oin.CodeInvalid, Text: "Okta requires this, so you can't dismiss it."}
		}
		return tx.Dismiss(ctx, v, f.Check.ID, check.Dismissal{Fingerprint: fingerprint, Reason: reason, At: p.now()}, who.ID)
	})
}

// Undismiss shows a dismissed finding as open again.
func (p *Portal) Undismiss(ctx context.Context, who oin.Person, id oin.SubmissionID, fingerprint string) error {
	return p.atFinding(ctx, who, id, fingerprint, func(tx *postgres.Tx, v oin.Submission, _ check.Finding) error {
		return tx.Undismiss(ctx, v, fingerprint)
	})
}

// ApplyFix changes the answers as a finding proposes, and returns the finding.
func (p *Portal) ApplyFix(ctx context.Context, who oin.Person, id oin.SubmissionID, fingerprint string) (check.Finding, error) {
	var fixed check.Finding
	err := p.atFinding(ctx, who, id, fingerprint, func(tx *postgres.Tx, v oin.Submission, f check.Finding) error {
		fixed = f
		v.Answers = maps.Clone(v.Answers)
		for key, value := range f.Fixes {
			good, why := oin.FindField(key).Normalize(value)
			if why != "" {
				return &oin.Problem{Code: oin.CodeInvalid, Text: why}
			}
			v.Answers.Set(key, good)
		}
		_, err := tx.SaveAnswers(ctx, v, who, p.now())
		return err
	})
	return fixed, err
}

// atFinding locks a submission that the ISV can edit, and calls do with the finding that
// has a fingerprint.
func (p *Portal) atFinding(ctx context.Context, who oin.Person, id oin.SubmissionID, fingerprint string, do func(*postgres.Tx, oin.Submission, check.Finding) error) error {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return err
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		d, err := tx.LockEditable(ctx, who.Org.ID, id)
		if err != nil {
			return replaceNotFound(err, errNoSubmission)
		}
		if _, err := oin.AllowTransition(d.Status, oin.ActionEdit, who.Role); err != nil {
			return err
		}
		p.addServed(ctx, &d.Submission)
		f, ok := p.report(d.Submission, d.Checks).Find(fingerprint)
		if !ok {
			return errFindingGone
		}
		return do(tx, d.Submission, f)
	})
}
