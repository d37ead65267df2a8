package folder

import (
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"strings"
)

// Format is how a report is written.
type Format string

const (
	Text   Format = "text"   // a line each, as compilers write them
	JSON   Format = "json"   // for programs
	SARIF  Format = "sarif"  // 2.1.0, for code scanning
	GitHub Format = "github" // commands of a GitHub Actions workflow, which it shows at the lines
)

// Write writes the report. The prefix is put before names of files, so that they begin
// where the reader stands.
func (r Report) Write(w io.Writer, format Format, prefix string) error {
	switch format {
	case JSON:
		return writeJSON(w, r.json(prefix))
	case SARIF:
		return writeJSON(w, r.sarif(prefix))
	case GitHub:
		return r.github(w, prefix)
	}
	return r.text(w, prefix)
}

func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// label returns what a finding is about, for people.
func (f Finding) label() string {
	if f.Field == nil {
		return ""
	}
	return f.Field.Label
}

func (f Finding) name() string {
	if f.Field == nil {
		return ""
	}
	return f.Field.Name()
}

// sentence returns what was found, and what to do.
func (f Finding) sentence() string {
	text := f.Text
	if label := f.label(); label != "" {
		text = strings.TrimRight(label, "?") + ": " + text
	}
	if f.Fix != "" {
		text += " " + f.Fix
	}
	return text
}

func (r Report) text(w io.Writer, prefix string) error {
	var b strings.Builder
	for _, f := range r.Findings {
		fmt.Fprintf(&b, "%s%s: %s: %s [%s]\n", prefix, f.Place, f.Level, f.sentence(), f.Rule)
	}
	b.WriteString(r.Summary() + "\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// Summary returns in one or two sentences how far the submission is.
func (r Report) Summary() string {
	var tabs []string
	for _, p := range r.Progress {
		tabs = append(tabs, fmt.Sprintf("%s %d%%", p.Tab.Label, p.Percent))
	}
	text := strings.Join(tabs, ", ") + ". "
	switch errors, warnings := r.Count(Error), r.Count(Warning); {
	case errors > 0:
		text += fmt.Sprintf("%s to resolve before it can be submitted, and %s a reviewer would ask about.", count(errors, "thing"), count(warnings, "thing"))
	case warnings > 0:
		text += fmt.Sprintf("Ready to submit, with %s a reviewer would ask about.", count(warnings, "thing"))
	default:
		text += "Ready to submit."
	}
	if r.Dismissed > 0 {
		text += fmt.Sprintf(" %s dismissed with a reason.", was(r.Dismissed, "finding"))
	}
	switch {
	case r.Online && r.Unknown > 0:
		text += fmt.Sprintf(" %s not looked at yet.", was(r.Unknown, "thing"))
	case r.Unknown > 0:
		text += " Links, email domains, and names in the catalog aren't checked offline."
	}
	return text
}

func was(n int, what string) string {
	if n == 1 {
		return count(n, what) + " was"
	}
	return count(n, what) + " were"
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// github writes a workflow command for each finding.
func (r Report) github(w io.Writer, prefix string) error {
	message := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	property := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
	var b strings.Builder
	for _, f := range r.Findings {
		command := string(f.Level)
		if f.Level == Note {
			command = "notice"
		}
		fmt.Fprintf(&b, "::%s file=%s,line=%d,col=%d,title=%s::%s\n", command, property.Replace(prefix+f.Place.File), f.Place.Line, f.Place.Column, property.Replace(f.Rule), message.Replace(f.sentence()))
	}
	b.WriteString(r.Summary() + "\n")
	_, err := io.WriteString(w, b.String())
	return err
}

type reportJSON struct {
	Ready    bool           `json:"ready"`
	Progress []progressJSON `json:"progress"`
	Findings []findingJSON  `json:"findings"`
	Unknown  int            `json:"unknown"` // facts that are not known
	Online   bool           `json:"online"`
}

type progressJSON struct {
	Tab     string `json:"tab"`
	Percent int    `json:"percent"`
}

type findingJSON struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
	Field  string `json:"field,omitempty"`
	Level  Level  `json:"level"`
	Rule   string `json:"rule"`
	Text   string `json:"text"`
	Why    string `json:"why,omitempty"`
	Fix    string `json:"fix,omitempty"`
	Guide  string `json:"guide,omitempty"`
}

func (r Report) json(prefix string) reportJSON {
	out := reportJSON{Ready: r.Count(Error) == 0, Progress: []progressJSON{}, Findings: []findingJSON{}, Unknown: r.Unknown, Online: r.Online}
	for _, p := range r.Progress {
		out.Progress = append(out.Progress, progressJSON{p.Tab.ID, p.Percent})
	}
	for _, f := range r.Findings {
		out.Findings = append(out.Findings, findingJSON{prefix + f.Place.File, f.Place.Line, f.Place.Column, f.name(), f.Level, f.Rule, f.Text, f.Why, f.Fix, f.Guide})
	}
	return out
}

// The part of SARIF 2.1.0 that says what was found where, and which rule found it.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool    sarifTool     `json:"tool"`
		Results []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name  string      `json:"name"`
		Rules []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID      string     `json:"id"`
		Full    *sarifText `json:"fullDescription,omitempty"`
		HelpURI string     `json:"helpUri,omitempty"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId"`
		Level     Level           `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations"`
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
	}
)

func (r Report) sarif(prefix string) sarifLog {
	run := sarifRun{Tool: sarifTool{sarifDriver{Name: "oinmanager", Rules: []sarifRule{}}}, Results: []sarifResult{}}
	known := map[string]bool{}
	for _, f := range r.Findings {
		if !known[f.Rule] {
			known[f.Rule] = true
			rule := sarifRule{ID: f.Rule}
			if f.Why != "" { // a check
				rule.Full, rule.HelpURI = &sarifText{f.Why}, f.Guide
			}
			run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, rule)
		}
		run.Results = append(run.Results, sarifResult{f.Rule, f.Level, sarifText{f.sentence()},
			[]sarifLocation{{sarifPhysical{sarifArtifact{uri(prefix + f.Place.File)}, sarifRegion{f.Place.Line, f.Place.Column}}}}})
	}
	return sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}}
}

// uri returns a relative path as a URI reference.
func uri(file string) string { return (&url.URL{Path: filepath.ToSlash(file)}).EscapedPath() }
