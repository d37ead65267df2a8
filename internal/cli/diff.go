package cli

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"oinmanager/internal/folder"
	"oinmanager/internal/oin"
)

// show prints differences, as from the first side to the second.
func show(w io.Writer, all []folder.Difference, to string) {
	for _, d := range all {
		old, new := d.There, d.Here
		if to == "here" {
			old, new = d.Here, d.There
		}
		fmt.Fprintln(w, d.Field.Name())
		for _, line := range shown(d.Field, old) {
			fmt.Fprintln(w, "  - "+line)
		}
		for _, line := range shown(d.Field, new) {
			fmt.Fprintln(w, "  + "+line)
		}
	}
}

// shown returns an answer as lines.
func shown(f *oin.Field, v oin.Value) []string {
	switch {
	case v.Empty():
		return nil
	case v.File != nil:
		return []string{fmt.Sprintf("%s (%d bytes, %.8s)", v.File.Name, v.File.Size, v.File.SHA256)}
	case f.Kind == oin.KindSwitch, f.Kind == oin.KindYesNo:
		return []string{fmt.Sprint(v.Text == oin.On || v.Text == oin.Yes)}
	}
	lines := strings.Split(v.Text, "\n")
	if v.Items != nil {
		lines = nil
		for _, i := range v.Items {
			lines = append(lines, strings.TrimSpace(strings.Join([]string{strings.ToUpper(i.Type), i.Value, i.Note}, " ")))
		}
	}
	return lines
}

// on returns the differences of which a side is responsible for the change.
func on(all []folder.Difference, sides ...folder.Side) []folder.Difference {
	return slices.DeleteFunc(slices.Clone(all), func(d folder.Difference) bool { return !slices.Contains(sides, d.Side) })
}

type diffFolder struct{ remote }

// Help implements kong's HelpProvider.
func (diffFolder) Help() string {
	return `Lines with “-” are on the server, lines with “+” in the files. The exit status is 1 if there are any.

Examples:
  oinmanager submission diff
  oinmanager submission diff okta`
}

func (c *diffFolder) Run(ctx context.Context, t *Terminal) error {
	s, err := c.open(t)
	if err != nil {
		return err
	}
	there, err := s.read(ctx)
	if err != nil {
		return err
	}
	all := s.compare(there)
	if len(all) == 0 {
		fmt.Fprintln(t.Out, "The files and the server have the same answers.")
		return nil
	}
	show(t.Out, all, "there")
	return Exit(1)
}
