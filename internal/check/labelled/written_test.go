package labelled

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"regexp"
	"strings"
	"sync"

	"oinmanager/internal/check"
	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
)

// written returns a page that anyone can read. A line begins with # for the title or a
// heading, or with 1. for a step.
func written(text string) check.Link {
	p := &check.Page{Type: "text/html", Whole: true}
	var words []string
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if heading, ok := strings.CutPrefix(line, "#"); ok {
			line = strings.TrimLeft(heading, "# ")
			if p.Title == "" {
				p.Title = line
			}
			p.Headings = append(p.Headings, line)
		}
		if number := stepNumber.FindString(line); number != "" {
			n := 0
			fmt.Sscan(strings.TrimPrefix(number, "Step "), &n)
			p.Steps = max(p.Steps, n)
			line = line[len(number):] // as in an ordered list
		}
		p.Password = p.Password || line == "Password"
		words = append(words, line)
	}
	p.Text = strings.ToLower(strings.Join(strings.Fields(strings.Join(words, " ")), " "))
	return check.Link{State: check.LinkOpen, Page: p}
}

var stepNumber = regexp.MustCompile(`^(?:Step )?\d+[.)] `)

// shows returns a change of the page that the link in a field leads to.
func shows(k oin.Key, text string) func(check.Subject) check.Subject {
	return leads(k, func(l *check.Link) { *l = written(text) })
}

// rewrites returns a change of words on the page that the link in a field leads to.
func rewrites(k oin.Key, old, now string) func(check.Subject) check.Subject {
	return leads(k, func(l *check.Link) { l.Page.Text = strings.ReplaceAll(l.Page.Text, old, now) })
}

// drawn returns an app icon whose pixels are as at says. It is drawn once.
func drawn(width, height int, at func(x, y float64) color.NRGBA) func() icon.Look {
	return sync.OnceValue(func() icon.Look {
		img := image.NewNRGBA(image.Rect(0, 0, width, height))
		for y := range height {
			for x := range width {
				img.SetNRGBA(x, y, at(float64(x), float64(y)))
			}
		}
		var file bytes.Buffer
		if err := png.Encode(&file, img); err != nil {
			panic(err)
		}
		look, err := icon.LookAt(file.Bytes())
		if err != nil {
			panic(err)
		}
		return look
	})
}

var (
	clear = color.NRGBA{}
	white = color.NRGBA{255, 255, 255, 255}
	black = color.NRGBA{12, 12, 14, 255}
	coral = color.NRGBA{240, 96, 72, 255}
	teal  = color.NRGBA{14, 140, 132, 255}
)

func inDisc(x, y, atX, atY, radius float64) bool {
	return (x-atX)*(x-atX)+(y-atY)*(y-atY) <= radius*radius
}
