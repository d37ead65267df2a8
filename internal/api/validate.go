package api

import (
	"regexp"
	"slices"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

// Validate says what the form's rules and the checks find in answers, and saves nothing.
var Validate = operation("validate", "findings", "Validate answers without saving them", func(c *Call, in struct{ Body wire.Proposal }) (wire.Validation, error) {
	proposed, err := proposal(in.Body)
	if err != nil {
		return wire.Validation{}, err
	}
	v, err := c.Portal.Validate(c.ctx(), c.Who, proposed)
	if err != nil {
		return wire.Validation{}, err
	}
	out := wire.Validation{Findings: findings(v.Report).Findings, Unseen: []wire.Unseen{}}
	out.Progress, out.Faults = progress(v.Progress, v.Answers, v.Facts)
	for _, u := range v.Unseen {
		field := oin.FindField(u.Field)
		seen := wire.Unseen{Field: field.Name(), What: u.What, Gathering: u.Gathering}
		if u.What == string(field.Key) {
			seen.What = field.Name()
		}
		if u.Item >= 0 {
			seen.Item = &u.Item
		}
		out.Unseen = append(out.Unseen, seen)
	}
	return out, nil
})

var sha256Sum = regexp.MustCompile(`^[0-9a-f]{64}$`)

// proposal returns what a request proposes, or an [oin.Problem] that names what can't be an
// answer.
func proposal(p wire.Proposal) (portal.Proposal, error) {
	out := portal.Proposal{Submission: oin.SubmissionID(p.Submission), Answers: oin.Answers{}, Files: map[oin.Key]string{}}
	faults := map[string]string{}
	for _, f := range oin.Fields() {
		sent, ok := p.Answers[f.Name()]
		if !ok {
			continue
		}
		if f.Kind == oin.KindPassword {
			faults["answers."+f.Name()] = "Don't send a secret to validate. Name the field in “secrets”."
			continue
		}
		v, why := f.Normalize(wire.Answer(f, sent))
		if why != "" {
			faults["answers."+f.Name()] = why
		}
		out.Answers.Set(f.Key, v)
	}
	for name, sum := range p.Files {
		f := oin.FindFieldNamed(name)
		switch {
		case f == nil || !f.Kind.IsFile():
			faults["files."+cut(name)] = "There's no file field with this name."
		case !sha256Sum.MatchString(sum):
			faults["files."+name] = "This has to be a SHA-256 in lower-case hexadecimal."
		default:
			out.Files[f.Key] = sum
		}
	}
	for _, name := range p.Secrets {
		f := oin.FindFieldNamed(name)
		if f == nil || f.Kind != oin.KindPassword {
			faults["secrets"] = "There's no secret field “" + cut(name) + "”."
		} else if !slices.Contains(out.Secrets, f.Key) {
			out.Secrets = append(out.Secrets, f.Key)
		}
	}
	return out, invalid(faults)
}
